import Crypto

/// SHA-256 cut to 128 bits, for everything that is stored.
public struct Digest: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public let hex: String

  /// The digest of `bytes`.
  public init(_ bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
      hash.update(data: Array(bytes))
    }
    hex = Digest.hex(Array(hash.finalize()).prefix(16))
  }

  private static func hex(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
      for (index, byte) in bytes.enumerated() {
        for (half, value) in [byte >> 4, byte & 0xF].enumerated() {
          digits.initializeElement(at: 2 * index + half, to: value < 10 ? 0x30 + value : 0x57 + value)
        }
      }
      return 2 * bytes.count
    }
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

extension Digest {
  /// The whole SHA-256 of `bytes` in Base64, as content security policies name a script.
  package static func base64SHA256(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(data: bytes)
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    var rest = Array(hash.finalize())[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      rest = rest.dropFirst(3)
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0..<4 {
        out.append(place <= group.count ? alphabet[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
