import Diagnostics

/// Writes numbers and texts one behind the other, in few bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first.
  mutating func number(_ value: Int) { word(UInt64(bitPattern: Int64(value))) }

  mutating func word(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Eight bytes, for what is large anyway.
  mutating func fixed(_ value: UInt64) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func digest(_ digest: BinaryDigest) {
    fixed(digest.high)
    fixed(digest.low)
  }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func blob(_ blob: [UInt8]) {
    number(blob.count)
    bytes += blob
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: some Collection<Value>, _ write: (inout ByteWriter, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}

/// Reads what a ``ByteWriter`` wrote; whatever the bytes are, it never reads past their end and never asks for more memory than
/// they could fill.
struct ByteReader {
  /// The bytes end early, or are no such thing.
  struct Broken: Error {}

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Where reading goes on.
  var position: Int { place }

  var isAtEnd: Bool { place == bytes.endIndex }

  mutating func byte() throws(Broken) -> UInt8 {
    guard place < bytes.endIndex else { throw Broken() }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func word() throws(Broken) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 64 else { throw Broken() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  mutating func number() throws(Broken) -> Int { Int(Int64(bitPattern: try word())) }

  /// A number that is not negative, and not larger than the bytes that follow could hold.
  mutating func count() throws(Broken) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - place else { throw Broken() }
    return count
  }

  mutating func fixed() throws(Broken) -> UInt64 {
    guard bytes.endIndex - place >= 8 else { throw Broken() }
    defer { place += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place - bytes.startIndex, as: UInt64.self))
    }
  }

  mutating func digest() throws(Broken) -> BinaryDigest { BinaryDigest(high: try fixed(), low: try fixed()) }

  mutating func flag() throws(Broken) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Broken()
    }
  }

  mutating func blob() throws(Broken) -> ArraySlice<UInt8> {
    let count = try count()
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func text() throws(Broken) -> String {
    guard let text = String(validating: try blob(), as: UTF8.self) else { throw Broken() }
    return text
  }

  mutating func optional<Value>(_ read: (inout ByteReader) throws(Broken) -> Value) throws(Broken) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(_ read: (inout ByteReader) throws(Broken) -> Value) throws(Broken) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(min(count, 1 << 12))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
