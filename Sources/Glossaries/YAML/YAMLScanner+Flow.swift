/// Collections between brackets.
extension YAMLScanner {
  mutating func flow() throws(Trouble) -> YAMLTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < YAMLScanner.depthLimit else {
      throw .wrong("this is nested more than \(YAMLScanner.depthLimit) deep", at)
    }
    let start = at
    let isMapping = bytes[at] == UInt8(ascii: "{")
    let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    at += 1
    var items: [YAMLTree] = []
    var members: [(key: YAMLTree, value: YAMLTree)] = []
    while true {
      skip()
      guard at < bytes.count else {
        throw .wrong("this \(isMapping ? "“{”" : "“[”") is never closed", start)
      }
      if bytes[at] == close {
        at += 1
        break
      }
      if bytes[at] == UInt8(ascii: ",") { throw .wrong("a value is missing before this comma", at) }
      let key = try flowNode()
      skip()
      if at < bytes.count, bytes[at] == UInt8(ascii: ":") {
        guard isMapping else { throw .rare }
        at += 1
        skip()
        var value = YAMLTree(content: .empty, range: at..<at)
        if at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != close { value = try flowNode() }
        members.append((key, value))
      } else if isMapping {
        members.append((key, YAMLTree(content: .empty, range: key.range)))
      } else {
        items.append(key)
      }
      skip()
      if at < bytes.count, bytes[at] == UInt8(ascii: ",") {
        at += 1
      } else if at < bytes.count, bytes[at] != close {
        throw .wrong("a comma or “\(Character(Unicode.Scalar(close)))” is expected here", at)
      }
    }
    return YAMLTree(content: isMapping ? .mapping(members) : .sequence(items), range: start..<at)
  }

  mutating func flowNode() throws(Trouble) -> YAMLTree {
    switch bytes[at] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try flow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted()
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): throw .rare
    default: break
    }
    let start = at
    var last = at
    scan: while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"): break scan
      case UInt8(ascii: ":"):
        if isSpace(at + 1) || bytes[at + 1] == UInt8(ascii: ",") || bytes[at + 1] == UInt8(ascii: "}")
          || bytes[at + 1] == UInt8(ascii: "]")
        {
          break scan
        }
        last = at + 1
      case UInt8(ascii: "#") where isSpace(at - 1): break scan
      case 0x0A, 0x0D:
        // A plain scalar may go on in the next line; it is folded.
        let end = last
        skip()
        let words = text(start, end)
        if at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: "]"),
          bytes[at] != UInt8(ascii: "}"),
          bytes[at] != UInt8(ascii: ":")
        {
          throw .rare
        }
        return YAMLTree(content: .scalar(words), range: start..<end)
      case 0x20, 0x09: break
      default: last = at + 1
      }
      at += 1
    }
    let words = text(start, last)
    if last == start { throw .wrong("a value is missing here", min(at, bytes.count)) }
    return YAMLTree(content: words == "~" || words == "null" ? .empty : .scalar(words), range: start..<last)
  }
}
