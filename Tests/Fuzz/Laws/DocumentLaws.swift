import Diagnostics
import Documents
import Languages

/// What holds of every document, whatever its bytes; a broken law ends the process, which libFuzzer records.
enum DocumentLaws {
  /// Reads `bytes`, writes every segment back by itself, and one of them with words that mean something everywhere.
  static func hold(_ name: String, _ bytes: [UInt8], path: String) {
    guard let format = DocumentFormat.builtIn.first(where: { $0.name == name }),
      let language = LanguageRegistry.builtIn.languages.first
    else { fatalError("there is no format “\(name)”") }
    let document = format.parse(SourceFile(path: path, bytes: bytes), language: language)
    document.diagnostics.holdRanges()
    guard document.file.firstInvalidByte == nil else {
      precondition(document.diagnostics.count == 1 && document.blocks.isEmpty, "invalid UTF-8 is one problem")
      return
    }
    // A file in another encoding may be UTF-8 by chance; nothing is read of it, and nothing written over it.
    guard (try? document.replacing([Int: String]())) != nil else {
      precondition(document.diagnostics.count == 1 && document.blocks.isEmpty, "another encoding is one problem")
      return
    }
    var paths: Set<String> = []
    for block in document.blocks { precondition(paths.insert(block.path).inserted, "path twice: \(block.path)") }
    for segment in document.segments {
      precondition(!segment.text.isEmpty && segment.range.start < segment.range.end, "an empty segment")
      let whole = segment.range(of: 0..<segment.text.utf8.count)
      precondition(whole.start >= segment.range.start && whole.end <= segment.range.end, "range(of:) leaves it")
    }
    let inlines = document.segments.map { ($0.index, $0.inlines) }
    let texts = document.segments.map { ($0.index, $0.text) }
    precondition(
      (try? document.replacing(inlines: Dictionary(uniqueKeysWithValues: inlines))) == bytes, "inlines differ")
    precondition((try? document.replacing(Dictionary(uniqueKeysWithValues: texts))) == bytes, "texts differ")
    if !document.segments.isEmpty { replace(bytes.count % document.segments.count, in: document, of: format, language) }
  }

  private static func replace(
    _ index: Int, in document: Document, of format: DocumentFormat, _ language: Language
  ) {
    let hostile = "|*_<>&\"'`#:[]{} x"
    // Refusing is allowed; writing something else is not.
    guard let written = try? document.replacing([index: hostile]) else { return }
    let again = format.parse(SourceFile(path: document.file.path, bytes: written), language: language)
    precondition(words(of: again, [:]) == words(of: document, [index: hostile]), "other words than were written")
  }

  /// The words of each block without white space; by scalars, since a mark behind a space makes one character with it.
  private static func words(of document: Document, _ changes: [Int: String]) -> [[Unicode.Scalar]] {
    document.blocks.filter { !$0.segments.isEmpty }.map { block in
      block.segments.flatMap { changes[$0, default: document.segments[$0].text].unicodeScalars }
        .filter { !$0.properties.isWhitespace }
    }
  }
}
