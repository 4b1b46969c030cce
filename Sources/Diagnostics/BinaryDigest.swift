import Crypto

/// A ``Digest`` in sixteen bytes instead of digits, for tables with many of them.
package struct BinaryDigest: Sendable, Hashable {
  /// The first and the next eight bytes of the SHA-256.
  package var high: UInt64
  package var low: UInt64

  /// A digest that was stored.
  package init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  /// The digest of `bytes`.
  package init(_ bytes: UnsafeRawBufferPointer) {
    self.init(of: { update in update(bytes) })
  }

  /// The digest of `bytes`.
  package init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { BinaryDigest($0) } }

  /// The digest of bytes that come in pieces.
  package init<Failure: Error>(
    of pieces: ((UnsafeRawBufferPointer) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    var hash = SHA256()
    try pieces { hash.update(bufferPointer: $0) }
    (high, low) = (0, 0)
    for (index, byte) in hash.finalize().enumerated() {
      if index < 8 { high = high << 8 | UInt64(byte) } else if index < 16 { low = low << 8 | UInt64(byte) }
    }
  }
}
