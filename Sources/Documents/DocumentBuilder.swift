import Diagnostics
import Languages

/// Gathers what a format finds in a file, cuts blocks into sentences, and makes the document.
///
/// A leaf is added by appending its pieces, in order and without gaps, and then calling `add`.
struct DocumentBuilder {
  let file: SourceFile
  let format: String
  let language: Language
  var diagnostics: [Diagnostic] = []
  var directives: [Directive] = []
  var codes: [StandaloneCode] = []
  /// Why nothing could be read.
  var refusal: Diagnostic?
  var entries: [FrontMatter.Entry] = []
  var frontMatter: SourceRange?
  /// The pieces of the leaf that is being read; `add` empties it.
  var leaf: [Piece] = []

  private var blocks: [BlockRecord] = []
  private var segments: [SegmentRecord] = []
  private var pieces: [Piece] = []
  private var strings: [String] = []
  private var outline = DocumentOutline()
  private var cutter: SentenceCutter

  init(file: SourceFile, format: String, language: Language) {
    self.file = file
    self.format = format
    self.language = language
    cutter = SentenceCutter(language: language)
  }

  /// Keeps a text for pieces of kind `string` and `visible`, and returns its index.
  mutating func keep(_ text: String) -> Int {
    strings.append(text)
    return strings.count - 1
  }

  /// Opens what encloses the blocks that follow.
  mutating func open(_ kind: Block.Container.Kind) { outline.open(kind) }

  /// Closes the innermost container.
  mutating func close() { outline.close() }

  /// Begins a section: the heading's words and level, and its explicit id when it has one.
  ///
  /// - Returns: the path of the section, for the heading itself.
  @discardableResult
  mutating func beginSection(_ words: String, level: Int, id: String? = nil) -> String {
    outline.begin(words, level: level, id: id)
  }

  /// How many blocks there are.
  var blockCount: Int { blocks.count }

  /// Appends what a character reference stands for.
  mutating func append(_ match: CharacterReferences.Match, _ start: Int, _ end: Int) {
    leaf.append(Piece(.string, start, end))
    name(match, at: leaf.count - 1)
  }

  /// Makes a piece stand for what a character reference says.
  mutating func name(_ match: CharacterReferences.Match, at index: Int) {
    if match.second == nil {
      leaf[index].kind = .scalar
      leaf[index].value = match.first.value
    } else {
      leaf[index].kind = .string
      leaf[index].value = UInt32(keep(match.text))
    }
  }

  /// The words of the pieces in `leaf` from an index on, white space folded.
  func words(from index: Int = 0) -> String {
    Reading(of: index..<leaf.count, in: leaf, strings: strings, file: file, traces: false).text
  }

  /// Adds the pieces in `leaf` as a block, cut into sentences; without words there is no block, unless it is code.
  ///
  /// - Parameter target: the number that a piece has for an image's source or a link's destination.
  /// - Returns: whether there is a block.
  @discardableResult
  mutating func add(
    _ kind: Block.Kind, level: Int? = nil, key: String? = nil, target: UInt32 = 0, path: String? = nil,
    notation: Notation, range: Range<Int>? = nil
  ) -> Bool {
    defer { leaf.removeAll(keepingCapacity: true) }
    let firstPiece = pieces.count
    let firstSegment = segments.count
    file.bytes.withUnsafeBufferPointer {
      cutter.cut(leaf, of: $0, strings: strings, block: blocks.count, into: &pieces, &segments)
    }
    guard segments.count > firstSegment || kind == .code else {
      pieces.removeSubrange(firstPiece...)
      return false
    }
    let start = range?.lowerBound ?? Int(leaf.first?.start ?? 0)
    let end = range?.upperBound ?? Int(leaf.last?.end ?? 0)
    var record = BlockRecord(
      kind: kind, level: UInt8(clamping: level ?? 0), notation: notation, start: UInt32(start), end: UInt32(end),
      firstSegment: UInt32(firstSegment), endSegment: UInt32(segments.count), key: 0, target: target, name: 0,
      section: UInt32(outline.section), ordinal: 0, container: outline.container, firstPiece: UInt32(firstPiece),
      endPiece: UInt32(pieces.count))
    if let key { record.key = UInt32(keep(key) + 1) }
    if let path { record.name = UInt32(keep(path) + 1) } else { record.ordinal = outline.count(kind) }
    blocks.append(record)
    return true
  }

  /// A path that no other block of the document has: `name`, or with a number behind it.
  mutating func unique(_ name: String) -> String { outline.unique(name) }

  /// The document.
  func finish() -> Document {
    let storage = DocumentStorage(
      file: file, blocks: blocks, segments: segments, pieces: pieces, strings: strings, sections: outline.sections,
      containers: outline.containers)
    return Document(
      storage: storage, format: format, language: language,
      frontMatter: FrontMatter(entries: entries, range: frontMatter), diagnostics: diagnostics,
      directives: directives, codes: codes, refusal: refusal)
  }
}
