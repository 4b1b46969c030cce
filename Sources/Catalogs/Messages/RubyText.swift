/// Sentences with `%{name}` for arguments, as Ruby's I18n has them.
enum RubyText {
  /// A percent sign is doubled where there are arguments and I18n would see more in it: it looks at no other text.
  static func write(_ nodes: [Message.Node], _ flat: FlatMessage) -> String? {
    let names = flat.argumentNames
    return nodes.written(
      number: flat.number,
      text: { text in
        guard !names.isEmpty else { return text }
        var written = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
          let next = index + 1 < scalars.count ? scalars[index + 1] : "%"
          written += scalar == "%" && "%{<".unicodeScalars.contains(next) ? "%%" : String(Character(scalar))
        }
        return written
      },
      argument: { name in
        name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") } ? "%{\(name)}" : nil
      })
  }

  static func read(_ text: String, kinds: [String: Message.Kind] = [:]) -> [Message.Kind] {
    let bytes = Array(text.utf8)
    var parts = MessageParts()
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.starts(with: "%%".utf8) {
        parts.append(UInt8(ascii: "%"))
        index += 2
      } else if rest.starts(with: "%{".utf8), let close = bytes.endOfWord(at: index + 2) {
        let name = String(decoding: bytes[index + 2..<close], as: UTF8.self)
        parts.append(kinds[name] ?? .argument(name))
        index = close + 1
      } else {
        parts.append(bytes[index])
        index += 1
      }
    }
    // A text without arguments is never looked at, so its signs stand for themselves.
    let hasArguments = parts.all.contains { if case .text = $0 { false } else { true } }
    return hasArguments ? parts.all : [.text(text)]
  }
}
