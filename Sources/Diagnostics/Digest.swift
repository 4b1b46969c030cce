import Crypto

/// SHA-256 cut to 128 bits, for everything that is stored.
public struct Digest: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public let hex: String

  /// The digest of `bytes`.
  public init(_ bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    hash.update(data: Array(bytes))
    hex = hash.finalize().prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The digest of a text's UTF-8 bytes, as they are.
  public init(_ text: String) { self.init(text.utf8) }

  /// Reads 32 hexadecimal digits, or `nil`.
  public init?(hex: String) {
    guard hex.utf8.count == 32, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    self.hex = hex
  }

  /// The hexadecimal digits.
  public var description: String { hex }

  /// By digits.
  public static func < (one: Digest, other: Digest) -> Bool { one.hex < other.hex }
}
