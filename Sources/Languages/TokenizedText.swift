/// A word, a number or a mark in a text.
public struct Token: Sendable {
  /// What it is.
  public enum Kind: UInt8, Sendable { case word, number, mark }
  /// How its letters are written.
  public enum Shape: UInt8, Sendable {
    case lower, capitalized
    /// Two letters or more, all of them capital.
    case upper
    /// A capital inside, as in “iPhone”.
    case mixed
  }

  /// What it is.
  public let kind: Kind
  /// How its letters are written; `lower` for what has none.
  public let shape: Shape
  /// Whether white space, or nothing, stands before it.
  public let isSpaced: Bool
  /// Whether it lies in what is no prose: code, an address, a placeholder.
  public let isOpaque: Bool
  /// Its UTF-8 offsets in the text.
  public let start: Int
  /// The offset behind it.
  public let end: Int
  /// The word for comparing; of a mark, its scalar.
  public let key: WordKey

  /// The UTF-8 offsets.
  public var range: Range<Int> { start..<end }

  /// Whether this is the mark of an ASCII character.
  @inline(__always)
  public func isMark(_ ascii: UInt8) -> Bool { kind == .mark && key.hash == UInt64(ascii) }
}

/// A text cut into words, numbers and marks; linear.
///
/// A word is a run of letters with apostrophes inside; hyphens stand alone. A number is a run of digits with single points,
/// commas or narrow spaces inside.
public struct TokenizedText: Sendable {
  /// The UTF-8 bytes.
  public let bytes: [UInt8]
  /// The tokens in order.
  public let tokens: [Token]

  /// Cuts a text; tokens that touch one of the `opaque` ranges, which are in order, are marked so.
  public init(_ text: String, opaque: [Range<Int>] = []) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    tokens = bytes.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes: bytes, opaque: opaque)
      return scanner.scan()
    }
  }

  /// The text of a range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[max(0, range.lowerBound)..<min(bytes.count, range.upperBound)], as: UTF8.self)
  }

  /// The bytes of a word in lower case.
  public func lowercase(of token: Token) -> [UInt8] { withLowercase(of: token) { Array($0) } }

  /// Calls `body` with the bytes of a word in lower case and composed, without an array or a string for those of Latin letters.
  public func withLowercase<Result>(of token: Token, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // Of what begins with E2, only apostrophes stand inside a word; what begins with C2 may be a soft hyphen.
    guard bytes[token.range].allSatisfy({ $0 < 0xC2 || $0 == 0xC3 || $0 == 0xE2 }) else {
      return WordKey.composed(Array(text(token.range).lowercased().utf8)).withUnsafeBufferPointer(body)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: token.end - token.start) { word in
      var before: UInt8 = 0
      for offset in word.indices {
        let byte = bytes[token.start + offset]
        let isCapital = byte &- 0x41 < 26 || before == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97
        word.initializeElement(at: offset, to: isCapital ? byte | 0x20 : byte)
        before = byte
      }
      return body(UnsafeBufferPointer(word))
    }
  }
}

private struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let opaque: [Range<Int>]
  private var tokens: [Token] = []
  private var index = 0
  private var isSpaced = true
  private var nextOpaque = 0

  init(bytes: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>]) {
    self.bytes = bytes
    self.opaque = opaque
  }

  mutating func scan() -> [Token] {
    tokens.reserveCapacity(bytes.count / 5 + 4)
    while index < bytes.count {
      let length = spaceLength(at: index)
      if length > 0 {
        index &+= length
        isSpaced = true
        continue
      }
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        scanNumber()
      } else if isLetter(at: index) {
        scanWord()
      } else {
        scanMark()
      }
    }
    return tokens
  }

  private mutating func append(_ kind: Token.Kind, _ shape: Token.Shape, _ start: Int, _ key: WordKey) {
    while nextOpaque < opaque.count, opaque[nextOpaque].upperBound <= start { nextOpaque &+= 1 }
    let hidden = nextOpaque < opaque.count && opaque[nextOpaque].lowerBound < index
    tokens.append(
      Token(kind: kind, shape: shape, isSpaced: isSpaced, isOpaque: hidden, start: start, end: index, key: key))
    isSpaced = false
  }

  /// The length of the white space at an offset; 0 when there is none.
  private func spaceLength(at index: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || byte &- 0x09 < 5 { return 1 }
    if byte == 0xC2, index &+ 1 < bytes.count, bytes[index &+ 1] == 0xA0 { return 2 }
    if byte == 0xE2, index &+ 2 < bytes.count, bytes[index &+ 1] == 0x80 {
      let last = bytes[index &+ 2]
      if last <= 0x8A || last == 0xAF { return 3 }
    }
    return 0
  }

  /// Letters are those of ASCII, and everything beyond it that is no known mark.
  private func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    if byte == 0xC2 {
      return index &+ 1 < bytes.count
        && (bytes[index &+ 1] == 0xAA || bytes[index &+ 1] == 0xAD || bytes[index &+ 1] == 0xB5)
    }
    if byte == 0xC3 { return index &+ 1 < bytes.count && bytes[index &+ 1] != 0x97 && bytes[index &+ 1] != 0xB7 }
    if byte == 0xE2 { return false }
    if byte == 0xEF { return false }
    return byte >= 0xC4 && byte < 0xF0
  }

  private func scalarLength(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private mutating func scanWord() {
    let start = index
    var capitals = 0
    var letters = 0
    var first = false
    while index < bytes.count {
      if isLetter(at: index) {
        let isCapital = isCapital(at: index)
        if isCapital {
          capitals &+= 1
          if letters == 0 { first = true }
        }
        letters &+= 1
        index = min(index &+ scalarLength(bytes[index]), bytes.count)
        // Combining marks belong to their letter.
        while index &+ 1 < bytes.count, bytes[index] == 0xCC || (bytes[index] == 0xCD && bytes[index &+ 1] < 0xB0) {
          index &+= 2
        }
      } else if let length = apostropheLength(at: index), index &+ length < bytes.count, isLetter(at: index &+ length) {
        index &+= length
      } else {
        break
      }
    }
    let shape: Token.Shape =
      capitals == 0
      ? .lower : capitals == letters && letters > 1 ? .upper : capitals == 1 && first ? .capitalized : .mixed
    append(.word, shape, start, WordKey(bytes, start, index))
  }

  private func isCapital(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard byte == 0xC3, index &+ 1 < bytes.count else { return false }
    return (0x80...0x9E).contains(bytes[index &+ 1])
  }

  private func apostropheLength(at index: Int) -> Int? {
    if bytes[index] == 0x27 { return 1 }
    if bytes[index] == 0xE2, index &+ 2 < bytes.count, bytes[index &+ 1] == 0x80, bytes[index &+ 2] == 0x99 { return 3 }
    return nil
  }

  private mutating func scanNumber() {
    let start = index
    while index < bytes.count {
      while index < bytes.count, bytes[index] &- 0x30 < 10 { index &+= 1 }
      guard index &+ 1 < bytes.count else { break }
      let byte = bytes[index]
      if byte == 0x2E || byte == 0x2C, bytes[index &+ 1] &- 0x30 < 10 {
        index &+= 1
      } else if byte >= 0xC2, let length = groupSpace(at: index), index &- start <= 3 || hasGroups(start, index),
        threeDigits(at: index &+ length)
      {
        index &+= length
      } else {
        break
      }
    }
    append(.number, .lower, start, WordKey(bytes, start, index))
  }

  private func groupSpace(at index: Int) -> Int? {
    if bytes[index] == 0x20 { return nil }
    let length = spaceLength(at: index)
    return length > 1 ? length : nil
  }

  private func hasGroups(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      if bytes[index] >= 0x80 { return true }
      index &+= 1
    }
    return false
  }

  private func threeDigits(at index: Int) -> Bool {
    guard index &+ 2 < bytes.count else { return false }
    for offset in 0..<3 where bytes[index &+ offset] &- 0x30 >= 10 { return false }
    return index &+ 3 >= bytes.count || bytes[index &+ 3] &- 0x30 >= 10
  }

  private mutating func scanMark() {
    let start = index
    let length = scalarLength(bytes[index])
    index = min(index &+ length, bytes.count)
    // Fractions such as ½ are numbers.
    if length == 2, bytes[start] == 0xC2, index > start &+ 1, (0xBC...0xBE).contains(bytes[start &+ 1]) {
      append(.number, .lower, start, WordKey(bytes, start, index))
      return
    }
    var scalar: UInt64 = 0
    if length == 1 {
      scalar = UInt64(bytes[start])
    } else {
      scalar = UInt64(bytes[start]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      var offset = start &+ 1
      while offset < index {
        scalar = scalar << 6 | UInt64(bytes[offset] & 0x3F)
        offset &+= 1
      }
    }
    append(.mark, .lower, start, WordKey(hash: scalar))
  }
}
