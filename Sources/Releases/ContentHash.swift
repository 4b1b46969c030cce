import Crypto

/// The whole SHA-256 of some bytes, by which releases name what they consist of.
///
/// Releases cross the borders of a project, so they use the digest that everybody has a tool for, uncut.
public struct ContentHash: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
  public let hex: String

  /// The hash of `bytes`.
  public init(of bytes: [UInt8]) {
    hex = SHA256.hash(data: bytes).hexadecimal
  }

  /// Reads 64 lower-case hexadecimal digits, or `nil`.
  public init?(hex: String) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    self.hex = hex
  }

  /// The hexadecimal digits.
  public var description: String { hex }

  /// By digits.
  public static func < (one: ContentHash, other: ContentHash) -> Bool { one.hex < other.hex }
}

extension Sequence<UInt8> {
  /// The bytes as lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
