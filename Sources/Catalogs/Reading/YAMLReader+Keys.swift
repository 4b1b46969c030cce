import Diagnostics

extension YAMLReader {
  /// The key at `content` and the place behind its colon.
  mutating func key(at content: Int, in range: Range<Int>) -> (text: String, range: Range<Int>, end: Int)? {
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
}
