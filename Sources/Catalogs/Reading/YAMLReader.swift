import Diagnostics

/// Reads the part of YAML that interface strings need: nested keys with texts, and the exact bytes of each.
///
/// Lists, flow collections, anchors, aliases and tags are refused, and so is whatever some readers take for a number,
/// date, flag or nothing at all. A refused key is skipped with all that is deeper; the rest is still read.
struct YAMLReader {
  /// A key with its text.
  struct Value {
    var path: [String]
    var keyRange: Range<Int>
    var text: SourceText
    /// The lines of the comments directly above and the one behind the text.
    var comments: [String]
  }

  var values: [Value] = []
  var diagnostics: [Diagnostic] = []

  let file: SourceFile
  let bytes: [UInt8]
  /// Each line without its ending.
  let lines: [Range<Int>]
  var line = 0
  var comments: [String] = []
  var levels: [Level] = []

  /// A mapping that is being read.
  struct Level {
    var indent: Int
    var path: [String]
    var keys: [[UInt8]: Range<Int>] = [:]
  }

  /// How deep keys may be nested.
  static let depthLimit = 64

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    lines = (1...file.lineCount).map { number in
      let range = file.line(number)
      return range.start..<range.end
    }
    guard let place = file.firstInvalidByte else {
      read()
      return
    }
    diagnostics.append(.fileProblem("this is not UTF-8", at: file.range(place, place + 1)))
  }

  // MARK: - Lines

  private mutating func read() {
    while line < lines.count {
      let range = lines[line]
      let content = firstContent(of: range)
      if content == range.upperBound {
        comments = []
        line += 1
      } else if bytes[content] == UInt8(ascii: "#") {
        comments.append(bytes[content + 1..<range.upperBound].trimmed)
        line += 1
      } else if starts(content, "---"), content == range.lowerBound, values.isEmpty, levels.isEmpty,
        bytes[content + 3..<range.upperBound].trimmed.isEmpty
      {
        comments = []
        line += 1
      } else if range.lowerBound == content, starts(content, "---") || starts(content, "...") {
        let rest = lines[line...].contains { !bytes[firstContent(of: $0)..<$0.upperBound].isEmpty && $0 != range }
        if rest { report("only one document a file; what follows is not read", content..<range.upperBound) }
        return
      } else {
        entry(at: content, in: range)
      }
    }
  }

  private mutating func entry(at content: Int, in range: Range<Int>) {
    let indent = content - range.lowerBound
    guard !isTabbed(line) else { return tabbed() }
    while let last = levels.last, last.indent > indent { levels.removeLast() }
    if levels.isEmpty {
      guard values.isEmpty || indent == 0 else {
        report("this line is indented unlike the keys before it", content..<range.upperBound)
        return skip(deeperThan: indent)
      }
      levels.append(Level(indent: indent, path: []))
    }
    guard levels[levels.count - 1].indent == indent else {
      report("this line is indented unlike the keys before it", content..<range.upperBound)
      return skip(deeperThan: indent)
    }
    guard let key = key(at: content, in: range) else { return skip(deeperThan: indent) }
    let path = levels[levels.count - 1].path + [key.text]
    let name = Array(key.text.utf8)
    if let first = levels[levels.count - 1].keys[name] {
      diagnostics.append(
        .fileProblem("the key “\(key.text)” occurs twice", at: file.range(key.range))
          .note("it is here first", at: file.range(first)))
      return skip(deeperThan: indent)
    }
    levels[levels.count - 1].keys[name] = key.range
    value(of: path, key: key.range, from: key.end, indent: indent)
  }

  func firstContent(of range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    return index
  }

  private func starts(_ place: Int, _ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  mutating func report(_ message: String, _ range: Range<Int>) {
    diagnostics.append(.fileProblem(message, at: file.range(range)))
  }

  func isTabbed(_ number: Int) -> Bool {
    let content = firstContent(of: lines[number])
    return content < lines[number].upperBound && bytes[content] == 0x09
  }

  /// Reports a line that a tab indents, and skips it with those that follow it.
  mutating func tabbed() {
    let content = firstContent(of: lines[line])
    report("a tab cannot indent YAML; use spaces", content..<content + 1)
    comments = []
    while line < lines.count, isTabbed(line) { line += 1 }
  }

  /// Goes on behind this line and all lines that are indented deeper than `indent`.
  mutating func skip(deeperThan indent: Int) {
    comments = []
    line += 1
    while line < lines.count {
      let content = firstContent(of: lines[line])
      guard content == lines[line].upperBound || content - lines[line].lowerBound > indent else { return }
      line += 1
    }
  }
}
