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

  private(set) var values: [Value] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let file: SourceFile
  private let bytes: [UInt8]
  /// Each line without its ending.
  private let lines: [Range<Int>]
  private var line = 0
  private var comments: [String] = []
  private var levels: [Level] = []

  /// A mapping that is being read.
  private struct Level {
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

  private func firstContent(of range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    return index
  }

  private func starts(_ place: Int, _ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func report(_ message: String, _ range: Range<Int>) {
    diagnostics.append(.fileProblem(message, at: file.range(range)))
  }

  private func isTabbed(_ number: Int) -> Bool {
    let content = firstContent(of: lines[number])
    return content < lines[number].upperBound && bytes[content] == 0x09
  }

  /// Reports a line that a tab indents, and skips it with those that follow it.
  private mutating func tabbed() {
    let content = firstContent(of: lines[line])
    report("a tab cannot indent YAML; use spaces", content..<content + 1)
    comments = []
    while line < lines.count, isTabbed(line) { line += 1 }
  }

  /// Goes on behind this line and all lines that are indented deeper than `indent`.
  private mutating func skip(deeperThan indent: Int) {
    comments = []
    line += 1
    while line < lines.count {
      let content = firstContent(of: lines[line])
      guard content == lines[line].upperBound || content - lines[line].lowerBound > indent else { return }
      line += 1
    }
  }

  // MARK: - Keys

  /// The key at `content` and the place behind its colon.
  private mutating func key(at content: Int, in range: Range<Int>) -> (text: String, range: Range<Int>, end: Int)? {
    let first = bytes[content]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let (text, end) = quoted(at: content, until: range.upperBound) else { return nil }
      var colon = end
      while colon < range.upperBound, bytes[colon] == 0x20 { colon += 1 }
      guard colon < range.upperBound, bytes[colon] == UInt8(ascii: ":") else {
        report("expected “:” behind the key", end..<range.upperBound)
        return nil
      }
      return (text.text, content..<end, colon + 1)
    }
    if first == UInt8(ascii: "-"), content + 1 == range.upperBound || bytes[content + 1] == 0x20 {
      report("expected “key: text”, not a list", content..<content + 1)
      return nil
    }
    guard !"?&*!|>%@`{}[],#".utf8.contains(first) else {
      report("expected “key: text”; a key that begins so must be in quotes", content..<content + 1)
      return nil
    }
    var colon = content
    while colon < range.upperBound {
      if bytes[colon] == UInt8(ascii: ":"),
        colon + 1 == range.upperBound || bytes[colon + 1] == 0x20 || bytes[colon + 1] == 0x09
      {
        break
      }
      colon += 1
    }
    guard colon < range.upperBound, colon > content else {
      report("expected “key: text”", content..<range.upperBound)
      return nil
    }
    let text = bytes[content..<colon].trimmed
    let place = content..<content + text.utf8.count
    if let kind = YAMLReader.kind(of: text), kind != "a number" {
      let name = "“\(text)” is \(kind) to some readers of YAML; write the key in quotes"
      diagnostics.append(
        .fileProblem(name, at: file.range(place))
          .fix("write “\"\(text)\"”", replacing: file.range(place), with: "\"\(text)\""))
      return nil
    }
    return (text, place, colon + 1)
  }

  // MARK: - Values

  private mutating func value(of path: [String], key: Range<Int>, from place: Int, indent: Int) {
    let range = lines[line]
    var start = place
    while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    let above = comments
    comments = []
    guard start < range.upperBound, bytes[start] != UInt8(ascii: "#") else {
      return nested(path, key: key, indent: indent, comments: above)
    }
    var text: SourceText?
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A quoted text may go on over lines.
      if let (found, end) = quoted(at: start, until: bytes.count) {
        while line + 1 < lines.count, lines[line + 1].lowerBound <= end { line += 1 }
        text = found
        finish(end)
      }
    case UInt8(ascii: "|"), UInt8(ascii: ">"): text = block(at: start, indent: indent)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      report("anchors, aliases and tags have no place among texts", start..<range.upperBound)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      report("a text that begins with “\(Unicode.Scalar(bytes[start]))” must be in quotes", start..<range.upperBound)
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: ","):
      report("a text that begins with “\(Unicode.Scalar(bytes[start]))” must be in quotes", start..<range.upperBound)
    default: text = plain(at: start, indent: indent)
    }
    let behind = comments
    guard let text else { return skip(deeperThan: indent) }
    values.append(Value(path: path, keyRange: key, text: text, comments: above + behind))
    comments = []
    line += 1
  }

  /// Opens a mapping below a key, when deeper lines follow.
  private mutating func nested(_ path: [String], key: Range<Int>, indent: Int, comments above: [String]) {
    var next = line + 1
    while next < lines.count {
      let content = firstContent(of: lines[next])
      if content < lines[next].upperBound, bytes[content] != UInt8(ascii: "#") { break }
      next += 1
    }
    let deeper = next < lines.count ? firstContent(of: lines[next]) - lines[next].lowerBound : 0
    guard next < lines.count, deeper > indent || isTabbed(next) else {
      report("“\(path[path.count - 1])” has no text", key)
      return skip(deeperThan: indent)
    }
    guard !isTabbed(next) else {
      line = next
      return tabbed()
    }
    guard levels.count < YAMLReader.depthLimit else {
      report("nested deeper than \(YAMLReader.depthLimit) keys", key)
      return skip(deeperThan: indent)
    }
    levels.append(Level(indent: deeper, path: path))
    line += 1
  }

  /// Looks at what stands behind a text in quotes.
  private mutating func finish(_ end: Int) {
    let range = lines[line]
    let rest = bytes[min(end, range.upperBound)..<range.upperBound]
    let text = rest.trimmed
    if text.isEmpty { return }
    guard text.hasPrefix("#"), rest.first == 0x20 || rest.first == 0x09 else {
      return report("expected the end of the line behind the text", end..<range.upperBound)
    }
    comments.append(Array(text.utf8)[1...].trimmed)
  }

  /// A text without quotes, on one line or folded over deeper ones.
  private mutating func plain(at start: Int, indent: Int) -> SourceText? {
    var pieces: [SourceText.Piece] = []
    var end = start
    var from = start
    var blank = 0
    while true {
      let range = lines[line]
      var stop = range.upperBound
      var index = from
      while index < range.upperBound {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        if bytes[index] == UInt8(ascii: "#"), index > from, isSpace(bytes[index - 1]) {
          stop = index
          comments.append(bytes[index + 1..<range.upperBound].trimmed)
          break
        }
        if bytes[index] == UInt8(ascii: ":"), index + 1 == range.upperBound || isSpace(bytes[index + 1]) {
          report("a text with “: ” in it must be in quotes", from..<range.upperBound)
          return nil
        }
        index += 1
      }
      while stop > from, bytes[stop - 1] == 0x20 || bytes[stop - 1] == 0x09 { stop -= 1 }
      if !pieces.isEmpty {
        pieces.append(SourceText.Piece(end..<from, blank == 0 ? " " : String(repeating: "\n", count: blank)))
      }
      pieces.append(SourceText.Piece(from..<stop))
      end = stop
      guard comments.isEmpty else { break }
      var next = line + 1
      while next < lines.count, bytes[lines[next]].trimmed.isEmpty { next += 1 }
      guard next < lines.count else { break }
      var content = firstContent(of: lines[next])
      guard content - lines[next].lowerBound > indent, bytes[content] != UInt8(ascii: "#") else { break }
      while bytes[content] == 0x09 { content += 1 }
      blank = next - line - 1
      line = next
      from = content
    }
    let text = SourceText(pieces, range: file.range(start, end))
    guard let kind = YAMLReader.kind(of: text.text) else { return text }
    diagnostics.append(
      .fileProblem("“\(text.text)” is \(kind) to YAML, not a text; write it in quotes", at: text.range)
        .fix("write “\"\(text.text)\"”", replacing: text.range, with: "\"\(text.text)\""))
    return nil
  }

  /// A text under `|` or `>`.
  private mutating func block(at start: Int, indent: Int) -> SourceText? {
    let isFolded = bytes[start] == UInt8(ascii: ">")
    var chomping = UInt8(ascii: " ")
    var given: Int?
    var index = start + 1
    while index < lines[line].upperBound, bytes[index] != 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "+"), UInt8(ascii: "-"): chomping = bytes[index]
      case 49...57: given = Int(bytes[index] - 48)
      default:
        report("expected a line ending behind “|” or “>”", index..<lines[line].upperBound)
        return nil
      }
      index += 1
    }
    let rest = bytes[index..<lines[line].upperBound].trimmed
    guard rest.isEmpty || rest.hasPrefix("#") else {
      report("expected a line ending behind “|” or “>”", index..<lines[line].upperBound)
      return nil
    }
    if !rest.isEmpty { comments.append(Array(rest.utf8)[1...].trimmed) }
    let header = line
    var own = given.map { indent + $0 }
    var last = header
    var next = header + 1
    while next < lines.count {
      let content = firstContent(of: lines[next])
      if content < lines[next].upperBound {
        let depth = content - lines[next].lowerBound
        if own == nil, depth > indent { own = depth }
        guard let own, depth >= own else { break }
        last = next
      }
      next += 1
    }
    line = max(last, header)
    guard last > header, let own else { return SourceText([], range: file.range(start, index)) }
    var pieces: [SourceText.Piece] = []
    var end = lines[header].upperBound
    var wasIndented = true
    for number in header + 1...last {
      let range = lines[number]
      let content = min(range.lowerBound + own, range.upperBound)
      let isBlank = content == range.upperBound
      let isIndented = !isBlank && (bytes[content] == 0x20 || bytes[content] == 0x09)
      if number > header + 1 {
        let previousBlank = lines[number - 1].count <= own
        // Folding joins two lines of text by a space; blank lines stand for one line ending each.
        let joins = isFolded && !isBlank && !isIndented && !wasIndented
        let drops = isFolded && previousBlank && !isIndented && !wasIndented
        pieces.append(.init(end..<content, joins && !previousBlank ? " " : drops && !isBlank ? "" : "\n"))
      } else {
        pieces.append(.init(start..<content, ""))
      }
      pieces.append(.init(content..<range.upperBound))
      end = range.upperBound
      if !isBlank { wasIndented = isIndented }
    }
    let trailing = next - last - 1
    let endings = chomping == UInt8(ascii: "-") ? 0 : chomping == UInt8(ascii: "+") ? 1 + trailing : 1
    if endings > 0 { pieces.append(.init(end..<end, String(repeating: "\n", count: endings))) }
    return SourceText(pieces, range: file.range(start, end))
  }

  // MARK: - Quotes

  /// The text in quotes at `start`, and the place behind it.
  private mutating func quoted(at start: Int, until limit: Int) -> (SourceText, Int)? {
    let quote = bytes[start]
    var pieces: [SourceText.Piece] = []
    var index = start + 1
    var plain = index
    while index < limit {
      switch bytes[index] {
      case quote where quote == UInt8(ascii: "'") && index + 1 < limit && bytes[index + 1] == quote:
        pieces += [.init(plain..<index), .init(index..<index + 2, "'")]
        index += 2
        plain = index
      case quote:
        pieces.append(.init(plain..<index))
        return (SourceText(pieces, range: file.range(start, index + 1)), index + 1)
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
        pieces.append(.init(plain..<index))
        guard let (text, end) = escape(at: index, until: limit) else { return nil }
        pieces.append(.init(index..<end, text))
        index = end
        plain = end
      case 0x0A, 0x0D:
        // Folding: white space around a line ending is one space; each further line ending stands.
        var begin = index
        while begin > plain, bytes[begin - 1] == 0x20 || bytes[begin - 1] == 0x09 { begin -= 1 }
        pieces.append(.init(plain..<begin))
        var endings = 0
        while index < limit, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
          if bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < limit && bytes[index + 1] == 0x0A)) {
            endings += 1
          }
          index += 1
        }
        pieces.append(.init(begin..<index, endings == 1 ? " " : String(repeating: "\n", count: endings - 1)))
        plain = index
      default: index += 1
      }
    }
    report("no quote closes this text", start..<start + 1)
    return nil
  }

  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t",
    0x09: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]

  private mutating func escape(at start: Int, until limit: Int) -> (String, Int)? {
    let kind = start + 1 < limit ? bytes[start + 1] : 0
    if let text = YAMLReader.escapes[kind], kind != 0 { return (text, start + 2) }
    if kind == 0x0A || kind == 0x0D {
      var index = start + 1
      while index < limit, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
      return ("", index)
    }
    let length = kind == UInt8(ascii: "x") ? 2 : kind == UInt8(ascii: "u") ? 4 : kind == UInt8(ascii: "U") ? 8 : 0
    let end = start + 2 + length
    if length > 0, end <= limit, bytes[start + 2..<end].allSatisfy(\.isHexadecimal),
      let code = UInt32(String(decoding: bytes[start + 2..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    {
      return (String(Character(scalar)), end)
    }
    report("unknown escape", start..<min(max(end, start + 2), limit))
    return nil
  }

  // MARK: - Kinds

  private static let words: [String: String] = {
    var words = ["null": "nothing", "~": "nothing", "": "nothing", ".inf": "a number", ".nan": "a number"]
    for word in ["true", "false", "yes", "no", "on", "off"] { words[word] = "a flag" }
    words["<<"] = "a merge key"
    words["="] = "a default key"
    return words
  }()

  /// What a text without quotes is to readers of YAML 1.1 or 1.2; `nil` where it is a text.
  static func kind(of text: String) -> String? {
    if let kind = words[text.lowercased()] { return kind }
    guard let first = text.utf8.first, (48...57).contains(first) || "+-.".utf8.contains(first) else { return nil }
    let isNumeric = text.utf8.allSatisfy { $0.isHexadecimal || "+-._:xoXOTZtz ".utf8.contains($0) }
    guard isNumeric, text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    let digits = text.utf8.filter { (48...57).contains($0) }.count
    let dashes = text.utf8.filter { $0 == UInt8(ascii: "-") }.count
    if dashes >= 2, digits >= 6 { return "a date" }
    // “10 – 12” and “1 2” are texts, and so is “2a”.
    let isNumber =
      Double(text.replacing("_")) != nil || text.hasPrefix("0x") || text.hasPrefix("0o")
      || text.utf8.allSatisfy { (48...58).contains($0) || "+-._".utf8.contains($0) }
    return isNumber ? "a number" : nil
  }
}

extension String {
  /// The same without one ASCII character.
  fileprivate func replacing(_ character: Character) -> String { String(filter { $0 != character }) }
}

extension UInt8 {
  /// One of 0–9, a–f, A–F.
  var isHexadecimal: Bool { (48...57).contains(self) || (97...102).contains(self | 0x20) }
}
