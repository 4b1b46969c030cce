/// Words of all styles: plain, in quotation marks, and blocks of lines.
extension YAMLScanner {
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<max(end, start)]), as: UTF8.self)
  }

  mutating func plain(indent: Int) throws(Trouble) -> YAMLTree {
    let start = at
    var words = ""
    var end = at
    while true {
      let first = at
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D {
        if bytes[at] == UInt8(ascii: "#"), isSpace(at - 1) { break }
        at += 1
      }
      var last = at
      while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
      words += (words.isEmpty ? "" : " ") + text(first, last)
      end = last
      // A line that stands further right goes on.
      let saved = (at, lineStart)
      skip()
      if at < bytes.count, lineStart != saved.1, column > indent, column > 0, try keyEnd() == nil,
        !(bytes[at] == UInt8(ascii: "-") && isSpace(at + 1))
      {
        continue
      }
      (at, lineStart) = saved
      break
    }
    return YAMLTree(content: words == "~" || words == "null" ? .empty : .scalar(words), range: start..<end)
  }

  mutating func quoted() throws(Trouble) -> YAMLTree {
    let start = at
    let quote = bytes[at]
    at += 1
    var text: [UInt8] = []
    while true {
      guard at < bytes.count else { throw .wrong("this quotation mark is never closed", start) }
      let byte = bytes[at]
      if byte == quote {
        at += 1
        if quote == UInt8(ascii: "'"), at < bytes.count, bytes[at] == quote {
          text.append(quote)
          at += 1
          continue
        }
        break
      }
      if byte == 0x0A || byte == 0x0D {
        while text.last == 0x20 { text.removeLast() }
        var lines = 0
        while at < bytes.count, isSpace(at) {
          if bytes[at] == 0x0A {
            lines += 1
            lineStart = at + 1
          }
          at += 1
        }
        text.append(contentsOf: lines > 1 ? [UInt8](repeating: 0x0A, count: lines - 1) : [0x20])
        continue
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try escape(into: &text)
        continue
      }
      text.append(byte)
      at += 1
    }
    return YAMLTree(content: .scalar(String(decoding: text, as: UTF8.self)), range: start..<at)
  }

  mutating func escape(into text: inout [UInt8]) throws(Trouble) {
    let start = at
    at += 1
    guard at < bytes.count else { throw .wrong("this quotation mark is never closed", start) }
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "\""): 34,
      UInt8(ascii: "\\"): 92, UInt8(ascii: "/"): 47, UInt8(ascii: " "): 32, UInt8(ascii: "0"): 0, UInt8(ascii: "e"): 27,
    ]
    let byte = bytes[at]
    at += 1
    if let value = simple[byte] {
      text.append(value)
      return
    }
    if byte == 0x0A {
      lineStart = at
      while at < bytes.count, bytes[at] == 0x20 { at += 1 }
      return
    }
    let digits = byte == UInt8(ascii: "x") ? 2 : byte == UInt8(ascii: "u") ? 4 : byte == UInt8(ascii: "U") ? 8 : 0
    guard digits > 0, at + digits <= bytes.count, let value = UInt32(self.text(at, at + digits), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw .wrong("this escape is not known; write “\\\\” for a backslash", start) }
    at += digits
    text.append(contentsOf: String(scalar).utf8)
  }

  /// `|` keeps line ends, `>` folds them; `-` and `+` say what becomes of the last ones.
  mutating func literal(indent: Int) throws(Trouble) -> YAMLTree {
    let start = at
    let folds = bytes[at] == UInt8(ascii: ">")
    at += 1
    var strips = false
    var keeps = false
    while at < bytes.count, bytes[at] != 0x0A {
      switch bytes[at] {
      case UInt8(ascii: "-"): strips = true
      case UInt8(ascii: "+"): keeps = true
      case 0x20, 0x0D, 0x09: break
      case UInt8(ascii: "#"): while at + 1 < bytes.count, bytes[at + 1] != 0x0A { at += 1 }
      default: throw .rare
      }
      at += 1
    }
    at = min(at + 1, bytes.count)
    lineStart = at
    var lines: [String] = []
    var margin = -1
    var end = at
    while at < bytes.count {
      var first = at
      while first < bytes.count, bytes[first] == 0x20, margin < 0 || first - at < margin { first += 1 }
      var last = first
      while last < bytes.count, bytes[last] != 0x0A { last += 1 }
      let isBlank = text(first, last).utf8.allSatisfy { $0 == 0x20 || $0 == 0x0D }
      if !isBlank {
        if margin < 0 { margin = first - at }
        guard first - at >= margin, margin > indent else { break }
        end = last
      }
      lines.append(isBlank ? "" : text(first, last > first && bytes[last - 1] == 0x0D ? last - 1 : last))
      at = min(last + 1, bytes.count)
      lineStart = at
    }
    var trailing = 0
    while lines.last == "" {
      lines.removeLast()
      trailing += 1
    }
    var result = ""
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let isPlain = folds && !line.isEmpty && !lines[index - 1].isEmpty && !line.hasPrefix(" ")
        result += isPlain ? " " : folds && lines[index - 1].isEmpty && !line.isEmpty ? "" : "\n"
      }
      result += line
    }
    if !strips, !lines.isEmpty { result += String(repeating: "\n", count: keeps ? trailing + 1 : 1) }
    return YAMLTree(content: .scalar(result), range: start..<end)
  }
}
