import Diagnostics

extension XMLScanner {
  mutating func skipDeclaration() throws(Diagnostic) {
    guard starts("<?xml"), index + 5 < bytes.count, bytes[index + 5].isXMLSpace else { return }
    let start = index
    index += 5
    var seen: [String] = []
    while true {
      let hadSpace = skipSpace()
      if starts("?>") {
        index += 2
        break
      }
      guard hadSpace, index < bytes.count else {
        throw problem("the XML declaration is not closed", file.range(start, start + 5))
      }
      let attribute = try scanAttribute()
      let order = ["version", "encoding", "standalone"]
      guard let place = order.firstIndex(of: attribute.name), seen.allSatisfy({ order.firstIndex(of: $0)! < place })
      else { throw problem("“\(attribute.name)” does not belong here in the XML declaration", attribute.range) }
      seen.append(attribute.name)
      if attribute.name == "version", !attribute.value.hasPrefix("1.") {
        throw problem("XML \(attribute.value) is not read, only 1.0", attribute.range)
      }
      if attribute.name == "encoding", !isReadable(attribute.value) {
        throw problem("the encoding “\(attribute.value)” is not read, only UTF-8 and UTF-16", attribute.range)
      }
    }
    guard seen.first == "version" else {
      throw problem("the XML declaration has no version", file.range(start, index))
    }
  }

  func isReadable(_ name: String) -> Bool {
    switch name.uppercased() {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": encoding == .utf8
    // A file that was stored anew as UTF-8 often keeps saying UTF-16; its bytes decide.
    case "UTF-16", "UTF16", "UTF-16LE", "UTF-16BE", "UNICODE": true
    default: false
    }
  }

  mutating func skipDoctype() throws(Diagnostic) {
    let start = index
    guard starts("<!DOCTYPE"), !hasRoot, index + 9 < bytes.count, bytes[index + 9].isXMLSpace else {
      throw problem("“<!” begins neither a comment nor anything else that may stand here", file.range(start, start + 2))
    }
    index += 9
    skipSpace()
    _ = try scanName("the root's name")
    while true {
      skipSpace()
      guard index < bytes.count else { throw problem("the DOCTYPE is not closed", file.range(start, start + 9)) }
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return
      case UInt8(ascii: "["):
        throw problem(
          "a DOCTYPE with declarations of its own is refused, because entities can be made to grow without end",
          file.range(start, index + 1))
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote { index += 1 }
        index += 1
      default:
        guard starts("SYSTEM") || starts("PUBLIC") else {
          throw problem("expected “>” in the DOCTYPE", file.range(start, min(index + 1, bytes.count)))
        }
        index += 6
      }
    }
  }
}
