import Diagnostics
import Languages

/// An article as it was read: blocks, sentences and settings with their exact bytes, and the way back.
public struct Document: Sendable {
  let storage: DocumentStorage
  /// Why nothing could be read; such a file is not written back.
  let refusal: Diagnostic?
  /// The name of the format: `markdown`, `html`, `text`.
  public let format: String
  /// Whose conventions cut the blocks into sentences.
  public let language: Language
  /// What is translated, and code blocks, in document order.
  public let blocks: [Block]
  /// All sentences in document order.
  public let segments: [Segment]
  /// The settings at the head.
  public let frontMatter: FrontMatter
  /// What is wrong with the file itself.
  public let diagnostics: [Diagnostic]
  /// Comments that speak to Tosprog, in order.
  public let directives: [Directive]
  /// Markup on lines of its own, in order; only Markdown has any.
  public let codes: [StandaloneCode]

  /// The file that was read.
  public var file: SourceFile { storage.file }

  init(
    storage: DocumentStorage, format: String, language: Language, frontMatter: FrontMatter,
    diagnostics: [Diagnostic], directives: [Directive], codes: [StandaloneCode], refusal: Diagnostic?
  ) {
    self.storage = storage
    self.format = format
    self.language = language
    self.frontMatter = frontMatter
    self.diagnostics = diagnostics
    self.directives = directives
    self.codes = codes
    self.refusal = refusal
    blocks = storage.blocks.indices.map { Block(storage: storage, index: $0) }
    segments = storage.segments.indices.map { Segment(storage: storage, index: $0) }
  }
}

extension Document {
  /// How many words its sentences have.
  package var wordCount: Int { storage.texts.reduce(0) { $0 + $1.wordCount } }
}

extension String {
  /// Runs of characters between white space.
  package var wordCount: Int {
    var count = 0
    var inside = false
    for byte in utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !inside { count += 1 }
      inside = !isSpace
    }
    return count
  }
}
