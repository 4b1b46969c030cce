import Diagnostics

/// Reads the YAML or TOML at the head of an article, with the exact bytes of every value.
///
/// It knows what front matter is made of: nested keys, lists, scalars in every style. Aliases and tags are kept as
/// they are written and never resolved.
struct FrontMatterReader {
  let file: SourceFile
  let bytes: [UInt8]
  var builder: DocumentBuilder
  /// Whether a comment says that what follows is not translated.
  var isSkipping = false

  init(file: SourceFile, builder: DocumentBuilder) {
    self.file = file
    self.builder = builder
    bytes = file.bytes
  }

  /// Reads what stands at the head.
  ///
  /// - Returns: where the article begins.
  static func read(_ file: SourceFile, into builder: inout DocumentBuilder) -> Int {
    let start = file.markLength
    let bytes = file.bytes
    let isTOML = bytes[start...].starts(with: "+++".utf8)
    guard isTOML || bytes[start...].starts(with: "---".utf8) else { return start }
    let mark = isTOML ? UInt8(ascii: "+") : UInt8(ascii: "-")
    let first = Line(bytes, at: start)
    guard isDelimiter(bytes, first, mark) else { return start }
    var line = Line(bytes, at: first.next)
    while line.start < bytes.count {
      if isDelimiter(bytes, line, mark) || !isTOML && isEnd(bytes, line) {
        var reader = FrontMatterReader(file: file, builder: builder)
        reader.builder.frontMatter = file.range(start, line.end)
        if isTOML { reader.readTOML(first.next, line.start) } else { reader.readYAML(first.next, line.start) }
        builder = reader.builder
        return line.next
      }
      line = Line(bytes, at: line.next)
    }
    // A first line of --- may also be a rule; settings below it say that it was meant as front matter.
    let second = Line(bytes, at: first.next)
    if isTOML || looksLikeSetting(bytes, second) {
      let delimiter = isTOML ? "+++" : "---"
      builder.diagnostics.append(
        .error(
          "the front matter that begins here is never closed by a line “\(delimiter)”",
          at: file.range(start, first.end), rule: "file-problem"))
    }
    return start
  }

  struct Line {
    var start: Int
    var end: Int
    var next: Int

    init(_ bytes: [UInt8], at start: Int) {
      self.start = start
      var index = start
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      end = index
      next = index
      if index < bytes.count {
        next += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      }
    }
  }

  static func isDelimiter(_ bytes: [UInt8], _ line: Line, _ mark: UInt8) -> Bool {
    guard line.end - line.start >= 3, bytes[line.start..<(line.start + 3)].allSatisfy({ $0 == mark }) else {
      return false
    }
    return bytes[(line.start + 3)..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  static func isEnd(_ bytes: [UInt8], _ line: Line) -> Bool {
    bytes[line.start..<line.end].starts(with: "...".utf8)
      && bytes[(line.start + 3)..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  static func looksLikeSetting(_ bytes: [UInt8], _ line: Line) -> Bool {
    var index = line.start
    while index < line.end, bytes[index].isName { index += 1 }
    return index > line.start && index < line.end && bytes[index] == UInt8(ascii: ":")
      && (index + 1 == line.end || bytes[index + 1].isBlank)
  }

  // MARK: Entries

  mutating func problem(_ message: String, _ start: Int, _ end: Int) {
    builder.diagnostics.append(.error(message, at: file.range(start, end), rule: "file-problem"))
  }

  mutating func entry(_ key: String, _ value: String, _ start: Int, _ end: Int, translatable: Bool) {
    let range = file.range(start, end)
    builder.entries.append(
      FrontMatter.Entry(
        key: key, value: value, range: range, line: file.lineNumber(at: start), translatable: translatable))
  }

  /// Adds the pieces of a value as an entry, and as a block when it is text for readers.
  mutating func finish(
    _ key: String, _ start: Int, _ end: Int, _ first: Int, _ last: Int, _ notation: Notation
  ) {
    let words = builder.words()
    let isTranslatable = !isSkipping && isText(key, words, notation)
    entry(key, words, start, end, translatable: isTranslatable)
    let block = builder.blockCount
    if isTranslatable {
      let path = builder.unique("meta." + key)
      builder.add(.frontMatter, key: key, path: path, notation: notation, range: first..<last)
    } else {
      builder.leaf.removeAll(keepingCapacity: true)
    }
    let line = Line(bytes, at: end)
    var index = end
    while index < line.end, bytes[index].isBlank { index += 1 }
    if index < line.end { _ = isComment(index, line, block: block) }
  }

  func isText(_ key: String, _ words: String, _ notation: Notation) -> Bool {
    !words.isEmpty
      && FrontMatterKeys.isText(key, words, isQuoted: notation != .yamlPlain && notation != .yamlFlow)
  }

  /// Whether a comment begins at `index`; one that speaks to Tosprog is heard.
  mutating func isComment(_ index: Int, _ line: Line, block: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "#") else { return false }
    let words = String(decoding: bytes[(index + 1)..<line.end], as: UTF8.self)
    if let directive = Directive(words, at: file.range(index, line.end), block: block) {
      builder.directives.append(directive)
      if directive.kind == .skipStart { isSkipping = true }
      if directive.kind == .skipEnd { isSkipping = false }
    }
    return true
  }
}
