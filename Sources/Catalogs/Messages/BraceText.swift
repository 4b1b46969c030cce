/// Sentences with `{name}` for arguments and doubled braces for braces, as in Python's `format`; codes are tags.
enum BraceText {
  static func write(_ nodes: [Message.Node], number: String?) -> String? {
    nodes.written(
      number: number,
      text: { text in
        CodeTags.escaped(text).unicodeScalars.map { $0 == "{" ? "{{" : $0 == "}" ? "}}" : String($0) }.joined()
      },
      argument: { "{\($0)}" }, code: CodeTags.tag)
  }

  /// `kinds` says what is known of arguments by their names.
  static func read(_ text: String, kinds: [String: Message.Kind] = [:]) -> [Message.Kind] {
    let bytes = Array(text.utf8)
    var parts = MessageParts()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isDoubled = index + 1 < bytes.count && bytes[index + 1] == byte
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), isDoubled {
        parts.append(byte)
        index += 2
        continue
      }
      if byte == UInt8(ascii: "{"), let close = bytes.endOfWord(at: index + 1, where: { $0 >= 0x80 }) {
        let name = String(decoding: bytes[index + 1..<close], as: UTF8.self)
        parts.append(kinds[name] ?? .argument(name))
        index = close + 1
        continue
      }
      parts.append(byte)
      index += 1
    }
    return CodeTags.read(parts.all)
  }
}

extension [UInt8] {
  /// Where the brace stands that closes a word of letters, digits and underscores; `nil` where there is no such word.
  ///
  /// - Parameter isPart: What else may be part of it.
  func endOfWord(at start: Int, where isPart: (UInt8) -> Bool = { _ in false }) -> Int? {
    var index = start
    while index < count, self[index].isASCIIAlphanumeric || self[index] == 0x5F || isPart(self[index]) { index += 1 }
    return index > start && index < count && self[index] == UInt8(ascii: "}") ? index : nil
  }
}
