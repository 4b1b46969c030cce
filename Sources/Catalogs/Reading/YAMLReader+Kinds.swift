extension YAMLReader {
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
