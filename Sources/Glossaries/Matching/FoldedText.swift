import Diagnostics

/// A text as terms are looked for in it: NFC, lower case, one kind of hyphen, apostrophe and space, nothing invisible.
///
/// It owns its memory, so it is used within one function and not passed on.
struct FoldedText: ~Copyable {
  let bytes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// The offset in the original for each folded byte and for the end; `nil` while all are equal.
  private var origins: UnsafeMutablePointer<Int32>?
  private let capacity: Int
  let originalCount: Int

  init(_ source: UnsafeBufferPointer<UInt8>) {
    originalCount = source.count
    // No folding makes a scalar longer than half as long again.
    capacity = source.count + source.count / 2 + 16
    bytes = .allocate(capacity: capacity)
    bytes.initialize(repeating: 0, count: min(capacity, 1))
    var at = 0
    while at < source.count {
      let byte = source[at]
      if byte < 0x80 {
        add(FoldedText.lower(byte), from: at)
        at &+= 1
      } else if byte == 0xC3, at &+ 1 < source.count, source[at &+ 1] & 0xC0 == 0x80 {
        let second = source[at &+ 1]
        add(byte, from: at)
        add(second < 0x9F && second != 0x97 ? second | 0x20 : second, from: at)
        at &+= 2
      } else {
        at = fold(source, at)
      }
    }
    if let origins { origins[count] = Int32(truncatingIfNeeded: at) }
  }

  deinit {
    bytes.deallocate()
    origins?.deallocate()
  }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  /// Where a folded offset stands in the original.
  func origin(_ offset: Int) -> Int { origins.map { Int($0[offset]) } ?? offset }

  @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 {
    if byte < 0x21 { return byte == 0 ? 0 : 0x20 }
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  @inline(__always) private mutating func add(_ byte: UInt8, from at: Int) {
    bytes[count] = byte
    if let origins {
      origins[count] = Int32(truncatingIfNeeded: at)
    } else if at != count, !(at == count &- 1 && byte & 0xC0 == 0x80) {
      map(upTo: count)
      origins![count] = Int32(truncatingIfNeeded: at)
    }
    count &+= 1
  }

  /// Begins to write offsets down.
  private mutating func map(upTo end: Int) {
    let made = UnsafeMutablePointer<Int32>.allocate(capacity: capacity + 1)
    for index in 0..<end { made[index] = Int32(truncatingIfNeeded: index) }
    origins = made
  }

  /// Folds one scalar that is neither ASCII nor of the first Latin block; returns the offset behind it.
  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let (scalar, length) = FoldedText.scalar(source, at)
    let next = at + length
    if origins == nil { map(upTo: count) }
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return next
    case 0xA0, 0x202F, 0x2000...0x200A, 0x2028, 0x2029, 0x3000: add(0x20, from: at)
    case 0x2010, 0x2011: add(UInt8(ascii: "-"), from: at)
    case 0x2018, 0x2019, 0x2BC, 0xB4: add(UInt8(ascii: "'"), from: at)
    case 0x300...0x36F: compose(scalar, from: at)
    default:
      if scalar.properties.isAlphabetic, scalar.value < 0x1_0000 {
        let text = String(scalar).nfc.lowercased().utf8
        if text.count <= length + length / 2 {
          for byte in text { add(byte, from: at) }
          return next
        }
      }
      for index in at..<next { add(source[index], from: at) }
    }
    return next
  }

  /// Puts a combining mark and the scalar before it together.
  private mutating func compose(_ mark: Unicode.Scalar, from at: Int) {
    var start = count - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    if start >= 0 {
      let (base, _) = FoldedText.scalar(buffer, start)
      var pair = String.UnicodeScalarView()
      pair.append(base)
      pair.append(mark)
      let composed = String(pair).nfc
      if composed.unicodeScalars.count == 1, composed.utf8.count <= count - start + 2 {
        let origin = origins![start]
        count = start
        for byte in composed.utf8 { add(byte, from: Int(origin)) }
        return
      }
    }
    for byte in String(mark).utf8 { add(byte, from: at) }
  }

  /// The scalar at an offset and its length; a byte that is not UTF-8 counts as U+FFFD.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[at]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || first >= 0xC2, at + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for index in at + 1..<at + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The folded form of a short text.
  static func fold(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { source in
      let folded = FoldedText(source)
      return Array(folded.buffer)
    }
  }

  /// Whether a letter or digit begins at an offset; `length` is how many bytes it has.
  @inline(__always) static func isWord(
    _ bytes: UnsafeMutablePointer<UInt8>, _ at: Int, _ count: Int, _ length: inout Int
  ) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 {
      length = 1
      return byte &- 0x61 < 26 || byte &- 0x30 < 10
    }
    if byte == 0xC3, at &+ 1 < count {
      length = 2
      let second = bytes[at &+ 1]
      return second != 0x97 && second != 0xB7
    }
    let (scalar, size) = FoldedText.scalar(UnsafeBufferPointer(start: bytes, count: count), at)
    length = size
    return scalar.value > 0xFF && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      || scalar.value == 0xAA || scalar.value == 0xB5 || scalar.value == 0xBA
  }
}
