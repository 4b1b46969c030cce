/// Codes in formats without elements for them: `<1>…</1>` around a span and `<2/>` alone, counted as the codes are.
///
/// Text that looks like such a tag gets one more `<` in front.
package enum CodeTags {
  /// A code as a tag; `nil` for an id that is no number.
  static func tag(_ code: InlineCode) -> String? {
    guard !code.id.isEmpty, code.id.count <= 9, code.id.utf8.allSatisfy(\.isDigit) else { return nil }
    return shown(code)
  }

  /// A code as people are told of it, whatever its id.
  package static func shown(_ code: InlineCode) -> String {
    switch code.kind {
    case .placeholder: return "<\(code.id)/>"
    case .start: return "<\(code.id)>"
    case .end: return "</\(code.id)>"
    }
  }

  /// Text as it is written: what looks like a tag is marked as text.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(0x3C) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for index in bytes.indices {
      // The last “<” of a run is the one in front of a tag.
      if bytes[index] == 0x3C, code(in: bytes, at: index) != nil { out.append(0x3C) }
      out.append(bytes[index])
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Texts with their tags read as codes.
  static func read(_ kinds: [Message.Kind]) -> [Message.Kind] {
    kinds.flatMap { kind -> [Message.Kind] in
      guard case .text(let text) = kind, text.utf8.contains(0x3C) else { return [kind] }
      return read(Array(text.utf8))
    }
  }

  private static func read(_ bytes: [UInt8]) -> [Message.Kind] {
    var parts = MessageParts()
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3C, let (code, end) = code(in: bytes, at: index) else {
        parts.append(bytes[index])
        index += 1
        continue
      }
      if parts.lastByte == 0x3C {
        parts.append(bytes[(index + 1)..<end])
      } else {
        parts.append(.code(code))
      }
      index = end
    }
    return parts.all
  }

  /// The tag at an index, and where it ends.
  private static func code(in bytes: [UInt8], at start: Int) -> (InlineCode, end: Int)? {
    var index = start + 1
    let closes = index < bytes.count && bytes[index] == 0x2F
    if closes { index += 1 }
    let digits = bytes[min(index, bytes.count)...].prefix { $0.isDigit }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    index = digits.endIndex
    let isAlone = !closes && index < bytes.count && bytes[index] == 0x2F
    if isAlone { index += 1 }
    guard index < bytes.count, bytes[index] == 0x3E else { return nil }
    let id = String(decoding: digits, as: UTF8.self)
    return (InlineCode(kind: closes ? .end : isAlone ? .placeholder : .start, id: id), index + 1)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
