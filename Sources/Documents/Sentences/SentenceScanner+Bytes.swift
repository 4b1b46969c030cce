import Languages

// MARK: - Bytes

extension SentenceScanner {
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index >= 0 && index < count ? bytes[index] : 0 }

  /// The length of white space at `index`: 0 when there is none.
  @inline(__always)
  func space(at index: Int) -> Int {
    let first = byte(index)
    if first == 0x20 || first &- 0x09 < 5 { return index < count ? 1 : 0 }
    guard first >= 0xC2 else { return 0 }
    switch (first, byte(index + 1), byte(index + 2)) {
    case (0xC2, 0xA0, _), (0xC2, 0x85, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F): return 3
    case (0xE2, 0x80, let third) where third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF: return 3
    default: return 0
    }
  }

  @inline(__always)
  func isSpace(at index: Int) -> Bool { space(at: index) > 0 }

  func skippingSpace(_ index: Int) -> Int {
    var index = index
    while true {
      let length = space(at: index)
      if length == 0 { return index }
      index += length
    }
  }

  /// Where the white space that ends at `index` begins, or `nil`.
  func spaceBefore(_ index: Int) -> Int? {
    if index >= 1, space(at: index - 1) == 1 { return index - 1 }
    if index >= 2, space(at: index - 2) == 2 { return index - 2 }
    if index >= 3, space(at: index - 3) == 3 { return index - 3 }
    return nil
  }

  /// The length of a mark that ends sentences; 0 for anything else. A dot counts 1.
  @inline(__always)
  func mark(at index: Int) -> Int {
    switch byte(index) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2:
      switch (byte(index + 1), byte(index + 2)) {
      case (0x80, 0xA6), (0x80, 0xBC), (0x81, 0x87), (0x81, 0x88), (0x81, 0x89): return 3
      default: return 0
      }
    default: return 0
    }
  }

  func isEllipsis(at index: Int) -> Bool {
    byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0xA6
  }

  @inline(__always)
  func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

  /// The length of a quotation mark of either direction; 0 for anything else.
  func quote(at index: Int) -> Int {
    switch byte(index) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return 1
    case 0xC2: return byte(index + 1) == 0xAB || byte(index + 1) == 0xBB ? 2 : 0
    case 0xE2:
      guard byte(index + 1) == 0x80 else { return 0 }
      let third = byte(index + 2)
      return (0x98...0x9F).contains(third) || third == 0xB9 || third == 0xBA ? 3 : 0
    default: return 0
    }
  }

  /// The length of a dash or bullet; 0 for anything else.
  func dash(at index: Int) -> Int {
    switch byte(index) {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): return 1
    case 0xC2: return byte(index + 1) == 0xB7 ? 2 : 0
    case 0xE2:
      let second = byte(index + 1)
      let third = byte(index + 2)
      if second == 0x80 { return (0x90...0x95).contains(third) || third == 0xA2 || third == 0xA3 ? 3 : 0 }
      return second == 0x81 && third == 0x83 || second == 0x97 && third == 0x8F ? 3 : 0
    default: return 0
    }
  }

  /// The length of an emoji; 0 for anything else.
  func emoji(at index: Int) -> Int {
    switch (byte(index), byte(index + 1)) {
    case (0xF0, 0x9F): return 4
    case (0xE2, 0x98...0x9E), (0xE2, 0xAC), (0xE2, 0xAD): return 3
    default: return 0
    }
  }

  func isOpaque(_ index: Int) -> Bool {
    guard !opaque.isEmpty else { return false }
    var low = 0
    var high = opaque.count
    while low < high {
      let middle = (low + high) / 2
      if opaque[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < opaque.count && opaque[low].contains(index)
  }
}

// MARK: - Letters

extension SentenceScanner {
  enum Letter { case none, upper, lower, other }

  /// The letter at `index` and its length.
  @inline(__always)
  func letter(at index: Int) -> (kind: Letter, length: Int) {
    let first = byte(index)
    if first < 0x80 {
      if first &- 0x61 < 26 { return (.lower, 1) }
      return first &- 0x41 < 26 ? (.upper, 1) : (.none, 1)
    }
    return wideLetter(at: index)
  }

  @inline(never)
  func wideLetter(at index: Int) -> (kind: Letter, length: Int) {
    let first = byte(index)
    if first == 0xC3 {
      let second = byte(index + 1)
      if second == 0x97 || second == 0xB7 { return (.none, 2) }
      return (second < 0x9F ? .upper : .lower, 2)
    }
    if first == 0xC2 {
      let second = byte(index + 1)
      return (second == 0xAA || second == 0xB5 || second == 0xBA ? .lower : .none, 2)
    }
    // General punctuation and symbols.
    if first == 0xE2, byte(index + 1) &- 0x80 < 4 { return (.none, 3) }
    guard let (scalar, length) = scalar(at: index) else { return (.none, 1) }
    let properties = scalar.properties
    if properties.isUppercase || properties.generalCategory == .titlecaseLetter { return (.upper, length) }
    if properties.isLowercase { return (.lower, length) }
    return (properties.isAlphabetic ? .other : .none, length)
  }

  func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
    let first = UInt32(byte(index))
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= count else { return nil }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = UInt32(bytes[index + offset])
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | next & 0x3F
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// The start of the scalar that ends at `index`.
  func scalarBefore(_ index: Int) -> Int {
    var before = index - 1
    while before > 0, index - before < 4, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return before
  }

  /// The end of the run of letters at `index`; an apostrophe between letters belongs to it.
  func endOfWord(_ index: Int) -> Int {
    var end = index
    while end < count, end - index < 48 {
      let (kind, length) = letter(at: end)
      if kind == .none {
        let mark = quote(at: end)
        guard end > index, mark == 1 && byte(end) == UInt8(ascii: "'") || mark == 3 && byte(end + 2) == 0x99,
          letter(at: end + mark).kind != .none
        else { break }
        end += mark
        continue
      }
      end += length
    }
    return end
  }

  func groups(_ from: Int, _ to: Int) -> SentenceWords {
    guard to > from, to - from <= 44 else { return [] }
    return conventions.groups(of: UnsafeBufferPointer(start: bytes + from, count: to - from))
  }
}
