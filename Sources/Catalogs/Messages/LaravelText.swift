import Languages

/// Sentences with `:name` for arguments and “|” between plural forms.
enum LaravelText {
  private static func isStart(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_") }
  private static func isPart(_ byte: UInt8) -> Bool { isStart(byte) || (48...57).contains(byte) }

  static func write(_ flat: FlatMessage, language: Language) -> String? {
    guard flat.number != nil else { return write(flat.nodes("other"), flat) }
    let keys = language.plurals.categories().map(\.rawValue)
    // With one exact number all forms need one, which only fits where “one” is 1.
    let isExact = !flat.exactKeys.isEmpty
    guard !isExact || keys == ["one", "other"] else { return nil }
    var forms: [String] = []
    let exact = flat.exactKeys.filter { $0 != "=1" }
    for key in exact + keys {
      guard let text = write(flat.nodes(key), flat), !text.contains("|"), !text.hasPrefix("{"), !text.hasPrefix("[")
      else { return nil }
      guard isExact else {
        forms.append(text)
        continue
      }
      let first = flat.exactKeys.contains("=1") && key == "one" ? write(flat.nodes("=1"), flat) ?? text : text
      let range = key == "one" ? "{1}" : key == "other" ? "[2,*]" : "{\(key.dropFirst())}"
      // Laravel trims what stands behind a number.
      guard first.utf8.first != 0x20, !first.isEmpty, first.unicodeScalars.first?.properties.isWhitespace == false,
        first.unicodeScalars.last?.properties.isWhitespace == false
      else { return nil }
      forms.append("\(range) \(first)")
    }
    return forms.joined(separator: "|")
  }

  /// The forms of a plural by their keys.
  static func forms(of text: String, language: Language) -> [(String, String)] {
    let keys = language.plurals.categories().map(\.rawValue)
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var forms: [(String, String)] = []
    for (index, part) in parts.enumerated() {
      if part.hasPrefix("{"), let close = part.firstIndex(of: "}") {
        let number = part[part.index(after: part.startIndex)..<close]
        forms.append((number == "1" ? "one" : "=\(number)", Array(part[part.index(after: close)...].utf8)[...].trimmed))
      } else if part.hasPrefix("["), let close = part.firstIndex(of: "]") {
        forms.append(("other", Array(part[part.index(after: close)...].utf8)[...].trimmed))
      } else {
        forms.append((index < keys.count ? keys[index] : "other", part))
      }
    }
    return forms
  }

  private static func write(_ nodes: [Message.Node], _ flat: FlatMessage) -> String? {
    let text = nodes.written(
      number: flat.number, text: { $0 },
      argument: { name in
        guard let first = name.utf8.first, isStart(first), name.utf8.allSatisfy(isPart) else { return nil }
        return ":\(name)"
      })
    let meant = nodes.compactMap { node -> String? in
      switch node.kind {
      case .argument(let name), .formatted(let name, _, _): name
      case .pound: flat.number
      default: nil
      }
    }
    let seen = text.map { read($0, kinds: [:]) }?.compactMap { if case .argument(let name) = $0 { name } else { nil } }
    return seen == meant ? text : nil
  }

  static func read(_ text: String, kinds: [String: Message.Kind]) -> [Message.Kind] {
    let bytes = Array(text.utf8)
    var parts = MessageParts()
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count, isStart(bytes[index + 1]) else {
        parts.append(bytes[index])
        index += 1
        continue
      }
      let start = index + 1
      index = start
      while index < bytes.count, isPart(bytes[index]) { index += 1 }
      let name = String(decoding: bytes[start..<index], as: UTF8.self)
      parts.append(kinds[name] ?? .argument(name))
    }
    return parts.all
  }
}
