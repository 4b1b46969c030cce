/// Looks at eight bytes at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A word whose lowest set bit lies in the first byte that is `byte`; zero when none is.
  ///
  /// Bits above it may be set wrongly, so only the lowest means anything.
  @inline(__always)
  private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let other = word ^ (ones &* UInt64(byte))
    return (other &- ones) & ~other & highs
  }

  @inline(__always)
  private static func load(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
  }

  /// The first byte from `index` on that is, or can begin, a mark at the end of a sentence; `count` when none is.
  @inline(__always)
  static func firstStop(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int {
    var index = index
    while index &+ 8 <= count {
      let word = load(bytes, index)
      let found =
        matches(word, 0x2E) | matches(word, 0x21) | matches(word, 0x3F) | matches(word, 0xE2)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F, 0xE2: return index
      default: index &+= 1
      }
    }
    return count
  }

  /// The first line feed or carriage return from `index` on; `count` when none is.
  @inline(__always)
  static func firstLineEnding(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int {
    var index = index
    while index &+ 8 <= count {
      let word = load(bytes, index)
      let found = matches(word, 0x0A) | matches(word, 0x0D)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
    return index
  }
}
