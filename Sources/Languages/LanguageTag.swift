/// A BCP 47 language tag such as `da` or `en-GB`, in the case that the standard recommends.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The whole tag.
  public let description: String

  /// Reads a well-formed tag of language, script, region and variants, or `nil`.
  ///
  /// - Reference: RFC 5646, section 2.1; extensions and private use are refused.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.isLatin else { return nil }
    var written = [language.lowercased()]
    var rest = parts.dropFirst()
    if let script = rest.first, script.utf8.count == 4, script.isLatin {
      written.append(script.prefix(1).uppercased() + script.dropFirst().lowercased())
      rest.removeFirst()
    }
    if let region = rest.first,
      (region.utf8.count == 2 && region.isLatin) || (region.utf8.count == 3 && region.isNumeric)
    {
      written.append(region.uppercased())
      rest.removeFirst()
    }
    for variant in rest {
      guard (5...8).contains(variant.utf8.count) || (variant.utf8.count == 4 && variant.prefix(1).isNumeric),
        variant.utf8.allSatisfy({ UInt8.isLatinLetter($0) || UInt8.isDigit($0) })
      else { return nil }
      written.append(variant.lowercased())
    }
    description = written.joined(separator: "-")
  }

  /// The language alone: `en` of `en-GB`.
  public var language: String {
    // Most tags are nothing else.
    guard let hyphen = description.utf8.firstIndex(of: UInt8(ascii: "-")) else { return description }
    return String(description[..<hyphen])
  }

  /// By text.
  public static func < (one: LanguageTag, other: LanguageTag) -> Bool { one.description < other.description }
}

extension StringProtocol {
  fileprivate var isLatin: Bool { utf8.allSatisfy(UInt8.isLatinLetter) }
  fileprivate var isNumeric: Bool { utf8.allSatisfy(UInt8.isDigit) }
}

extension UInt8 {
  fileprivate static func isLatinLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
  fileprivate static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
