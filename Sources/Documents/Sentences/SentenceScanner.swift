import Languages

/// One walk over a text; `SentenceBreaker` explains.
struct SentenceScanner {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let opaque: UnsafeBufferPointer<Range<Int>>
  let conventions: SentenceConventions
  /// The first opaque range that does not lie before the place looked at.
  private var nextOpaque = 0
  /// Where the current sentence began.
  private var start = 0
  /// Where the first letter, digit or opaque range of the sentence stands, as far as was looked.
  private var content = 0

  init(
    bytes: UnsafePointer<UInt8>, count: Int, opaque: UnsafeBufferPointer<Range<Int>>, conventions: SentenceConventions
  ) {
    self.bytes = bytes
    self.count = count
    self.opaque = opaque
    self.conventions = conventions
  }

  mutating func sentences(into found: inout [Range<Int>]) {
    start = skippingSpace(0)
    content = start
    var index = start
    while let stop = terminator(from: index) {
      let end = endOfStop(at: stop)
      var close = closers(from: end.next, end: end)
      index = close.next
      if index < count, !isSpace(at: index) {
        guard let glued = gluedNote(at: index, stop: stop) else { continue }
        close.next = glued
        index = glued
      }
      var next = skippingSpace(index)
      attachTail(&close.next, &next)
      index = next
      guard next < count else { break }
      if findContent(before: stop), isBreak(stop: stop, end: close, next: next) {
        found.append(start..<close.next)
        start = next
        content = next
      }
    }
    var end = count
    while end > start, let before = spaceBefore(end) { end = before }
    if end > start { found.append(start..<end) }
  }
}

// MARK: - Bytes

extension SentenceScanner {
  @inline(__always)
  private func byte(_ index: Int) -> UInt8 { index >= 0 && index < count ? bytes[index] : 0 }

  /// The length of white space at `index`: 0 when there is none.
  @inline(__always)
  private func space(at index: Int) -> Int {
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
  private func isSpace(at index: Int) -> Bool { space(at: index) > 0 }

  private func skippingSpace(_ index: Int) -> Int {
    var index = index
    while true {
      let length = space(at: index)
      if length == 0 { return index }
      index += length
    }
  }

  /// Where the white space that ends at `index` begins, or `nil`.
  private func spaceBefore(_ index: Int) -> Int? {
    if index >= 1, space(at: index - 1) == 1 { return index - 1 }
    if index >= 2, space(at: index - 2) == 2 { return index - 2 }
    if index >= 3, space(at: index - 3) == 3 { return index - 3 }
    return nil
  }

  /// The length of a mark that ends sentences; 0 for anything else. A dot counts 1.
  @inline(__always)
  private func mark(at index: Int) -> Int {
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

  private func isEllipsis(at index: Int) -> Bool {
    byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0xA6
  }

  @inline(__always)
  private func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

  /// The length of a quotation mark of either direction; 0 for anything else.
  private func quote(at index: Int) -> Int {
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
  private func dash(at index: Int) -> Int {
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
  private func emoji(at index: Int) -> Int {
    switch (byte(index), byte(index + 1)) {
    case (0xF0, 0x9F): return 4
    case (0xE2, 0x98...0x9E), (0xE2, 0xAC), (0xE2, 0xAD): return 3
    default: return 0
    }
  }

  private func isOpaque(_ index: Int) -> Bool {
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
  private enum Letter { case none, upper, lower, other }

  /// The letter at `index` and its length.
  @inline(__always)
  private func letter(at index: Int) -> (kind: Letter, length: Int) {
    let first = byte(index)
    if first < 0x80 {
      if first &- 0x61 < 26 { return (.lower, 1) }
      return first &- 0x41 < 26 ? (.upper, 1) : (.none, 1)
    }
    return wideLetter(at: index)
  }

  @inline(never)
  private func wideLetter(at index: Int) -> (kind: Letter, length: Int) {
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

  private func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
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
  private func scalarBefore(_ index: Int) -> Int {
    var before = index - 1
    while before > 0, index - before < 4, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return before
  }

  /// The end of the run of letters at `index`; an apostrophe between letters belongs to it.
  private func endOfWord(_ index: Int) -> Int {
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

  private func groups(_ from: Int, _ to: Int) -> SentenceWords {
    guard to > from, to - from <= 44 else { return [] }
    return conventions.groups(of: UnsafeBufferPointer(start: bytes + from, count: to - from))
  }
}

// MARK: - The stop and what hangs on it

/// Where a stop and the quotation marks, brackets and notes behind it end, and what was seen on the way.
private struct StopEnd {
  var next: Int
  var dots = 0
  var isStrong = false
  var isEllipsis = false
  var isSpaced = false
  var hasQuote = false
  /// Where the bracket stands that closes directly behind the stop.
  var bracket: Int?
  /// Whether another stop follows a closing quotation mark or bracket, as in “(etc.).”
  var isDoubled = false
}

extension SentenceScanner {
  /// The next mark that could end a sentence, outside opaque ranges.
  private mutating func terminator(from index: Int) -> Int? {
    var index = index
    while true {
      index = ByteScan.firstStop(bytes, index, count)
      guard index < count else { return nil }
      guard mark(at: index) > 0 else {
        index &+= 1
        continue
      }
      while nextOpaque < opaque.count, opaque[nextOpaque].upperBound <= index { nextOpaque += 1 }
      guard nextOpaque < opaque.count, opaque[nextOpaque].contains(index) else { return index }
      index = opaque[nextOpaque].upperBound
    }
  }

  /// Walks over “…”, “?!”, “...” and the spaced “. . .”.
  private func endOfStop(at stop: Int) -> StopEnd {
    var end = StopEnd(next: stop)
    consumeMarks(&end)
    var next = end.next
    if end.dots == 1, !end.isStrong, !end.isEllipsis {
      while byte(next) == 0x20, byte(next + 1) == 0x2E, !(letter(at: next + 2).kind != .none || isDigit(next + 2)) {
        next += 2
        end.dots += 1
        end.isSpaced = true
      }
      end.next = next
    }
    if end.dots >= 2 { end.isEllipsis = true }
    return end
  }

  private func consumeMarks(_ end: inout StopEnd) {
    while true {
      let length = mark(at: end.next)
      if length == 0 { return }
      if length == 1 {
        if byte(end.next) == 0x2E { end.dots += 1 } else { end.isStrong = true }
      } else if isEllipsis(at: end.next) {
        end.isEllipsis = true
      } else {
        end.isStrong = true
      }
      end.next += length
    }
  }

  /// Walks over closing quotation marks, brackets and note marks, and stops between them.
  private func closers(from index: Int, end: StopEnd) -> StopEnd {
    var end = end
    while end.next < count {
      let quote = quote(at: end.next)
      if quote > 0 {
        end.hasQuote = true
        end.next += quote
        continue
      }
      switch byte(end.next) {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if end.bracket == nil { end.bracket = end.next }
        end.next += 1
      case UInt8(ascii: "*"):
        end.next += 1
      case 0xC2 where [0xB9, 0xB2, 0xB3].contains(byte(end.next + 1)):
        end.next += 2
      case 0xE2
      where byte(end.next + 1) == 0x80 && [0xA0, 0xA1].contains(byte(end.next + 2))
        || byte(end.next + 1) == 0x81 && byte(end.next + 2) >= 0xB0:
        end.next += 3
      default:
        let length = mark(at: end.next)
        guard length > 0, end.next > index else { return end }
        var inner = StopEnd(next: end.next)
        consumeMarks(&inner)
        end.next = inner.next
        end.isDoubled = true
        end.isStrong = end.isStrong || inner.isStrong
      }
    }
    return end
  }

  /// A note's number set directly behind the stop: “virker.3”, “virker.[1,2]”; its end, or `nil`.
  private func gluedNote(at index: Int, stop: Int) -> Int? {
    if byte(index) == UInt8(ascii: "[") || byte(index) == UInt8(ascii: "(") {
      var end = index
      while let next = bracketedNumbers(at: end) { end = next }
      guard end > index else { return nil }
      return end == count || isSpace(at: end) ? end : nil
    }
    guard isDigit(index), stop > start else { return nil }
    let before = scalarBefore(stop)
    if byte(stop - 1) != UInt8(ascii: ")") {
      guard letter(at: before).kind == .lower else { return nil }
      var word = stop
      while word > start, letter(at: scalarBefore(word)).kind == .lower { word = scalarBefore(word) }
      guard stop - word >= 4, word == start || spaceBefore(word) != nil, groups(word, stop).isAbbreviation == false
      else { return nil }
    }
    var end = index
    var digits = 0
    while end < count {
      if isDigit(end) {
        digits += 1
        end += 1
        if digits > 3 { return nil }
      } else if byte(end) == UInt8(ascii: ",") && isDigit(end + 1) || byte(end) == UInt8(ascii: "-") && isDigit(end + 1)
      {
        digits = 0
        end += 1
      } else if dash(at: end) == 3, isDigit(end + 3) {
        digits = 0
        end += 3
      } else {
        break
      }
    }
    return end == count || isSpace(at: end) ? end : nil
  }

  /// The end of “[1, 2–4]” or “(3)” at `index`, or `nil`.
  private func bracketedNumbers(at index: Int) -> Int? {
    let close: UInt8
    switch byte(index) {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var end = index + 1
    if byte(end) == UInt8(ascii: "^") { end += 1 }
    guard isDigit(end) else { return nil }
    var digits = 0
    while end < count, end - index < 40, byte(end) != close {
      if isDigit(end) {
        digits += 1
        // A year in brackets is no note.
        if digits > 3 { return nil }
        end += 1
        continue
      }
      digits = 0
      if byte(end) == UInt8(ascii: ",") || byte(end) == 0x20 || byte(end) == UInt8(ascii: ";") {
        end += 1
      } else {
        let length = dash(at: end)
        if length == 0 { return nil }
        end += length
      }
    }
    return byte(end) == close && end < count ? end + 1 : nil
  }

  /// The length of “:-)” or “;)”; 0 for anything else.
  private func smiley(at index: Int) -> Int {
    guard byte(index) == UInt8(ascii: ":") || byte(index) == UInt8(ascii: ";") else { return 0 }
    let mouth = byte(index + 1) == UInt8(ascii: "-") ? index + 2 : index + 1
    switch byte(mouth) {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"): return mouth + 1 - index
    default: return 0
    }
  }

  /// Gives the sentence what stands behind its stop and a space: a note “[3]”, a French closing mark, an emoji.
  private func attachTail(_ end: inout Int, _ next: inout Int) {
    while next < count {
      var tail = next
      if byte(next) == UInt8(ascii: "["), let numbers = bracketedNumbers(at: next) {
        tail = numbers
      } else if quote(at: next) > 0, byte(next) != UInt8(ascii: "'") {
        tail = next + quote(at: next)
      } else if emoji(at: next) > 0 {
        while tail < count {
          if emoji(at: tail) > 0 {
            tail += emoji(at: tail)
          } else if byte(tail) == 0xEF, byte(tail + 1) == 0xB8, byte(tail + 2) == 0x8F {
            tail += 3
          } else if byte(tail) == 0xE2, byte(tail + 1) == 0x80, byte(tail + 2) == 0x8D {
            tail += 3
          } else {
            break
          }
        }
      }
      tail = min(tail, count)
      if tail == next { tail += smiley(at: next) }
      guard tail > next, tail == count || isSpace(at: tail) else { return }
      end = tail
      next = skippingSpace(tail)
    }
  }
}

extension SentenceWords {
  fileprivate var isAbbreviation: Bool { !isDisjoint(with: [.never, .closing, .soft, .numeric, .amount, .date]) }
}

// MARK: - What follows

/// What stands behind a possible end.
private struct Follower {
  enum Kind { case upper, digit, symbol, opaque, lower, smallName, none }
  var kind: Kind
  /// Where its word or number begins, behind quotation marks and brackets.
  var word: Int
  var hasDash = false
}

extension SentenceScanner {
  private func follower(at next: Int) -> Follower {
    var index = next
    var hasDash = false
    // What is further away than this has nothing to say.
    let limit = min(count, next + 64)
    while index < limit {
      if !opaque.isEmpty, isOpaque(index) { return Follower(kind: .opaque, word: index, hasDash: hasDash) }
      let first = byte(index)
      if isDigit(index) { return Follower(kind: .digit, word: index, hasDash: hasDash) }
      let (kind, length) = letter(at: index)
      switch kind {
      case .upper, .other: return Follower(kind: .upper, word: index, hasDash: hasDash)
      case .lower: return Follower(kind: lowerKind(at: index), word: index, hasDash: hasDash)
      case .none: break
      }
      let quote = quote(at: index)
      if quote > 0 {
        index += quote
        continue
      }
      if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
        index += 1
        continue
      }
      if first == UInt8(ascii: "]") || first == UInt8(ascii: ")") || mark(at: index) > 0 {
        // Only “[...]” and “...” may stand before the word.
        guard index > next || isEllipsis(at: index) || first == 0x2E else {
          return Follower(kind: .none, word: index)
        }
        index += max(mark(at: index), 1)
        index = skippingSpace(index)
        continue
      }
      let dash = dash(at: index)
      if dash > 0 {
        if isDigit(index + dash) { return Follower(kind: .digit, word: index + dash, hasDash: true) }
        hasDash = true
        index = skippingSpace(index + dash)
        continue
      }
      if first == 0xC2, byte(index + 1) == 0xBF || byte(index + 1) == 0xA1 {
        index += 2
        continue
      }
      if emoji(at: index) > 0 {
        index = skippingSpace(index + emoji(at: index))
        continue
      }
      switch first {
      case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"):
        return Follower(kind: .symbol, word: index, hasDash: hasDash)
      case UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"):
        return Follower(kind: isDigit(index + 1) ? .digit : .none, word: index + 1, hasDash: hasDash)
      case 0xC2 where byte(index + 1) == 0xA3 || byte(index + 1) == 0xA7 || byte(index + 1) == 0xB1,
        0xE2 where byte(index + 1) == 0x82 || byte(index + 1) == 0x88:
        return Follower(kind: .symbol, word: index, hasDash: hasDash)
      default:
        _ = length
        return Follower(kind: .none, word: index, hasDash: hasDash)
      }
    }
    return Follower(kind: .none, word: index)
  }

  /// A word in small letters begins a sentence when it is a name: “iPhone”, “mRNA”, “e-Boks”, “npm”.
  private func lowerKind(at index: Int) -> Follower.Kind {
    // “a. First point. b. Second point.”
    if isListLetter(at: index), isListLetter(at: start), byte(index + 1) == byte(start + 1) { return .smallName }
    var end = index
    while end < count, end - index < 4 {
      let (kind, length) = letter(at: end)
      if kind == .upper { return .smallName }
      if kind == .none {
        return byte(end) == UInt8(ascii: "-") && letter(at: end + 1).kind == .upper ? .smallName : known(index)
      }
      end += length
    }
    return known(index)
  }

  private func isListLetter(at index: Int) -> Bool {
    letter(at: index) == (.lower, 1) && (byte(index + 1) == 0x2E || byte(index + 1) == UInt8(ascii: ")"))
      && isSpace(at: index + 2)
  }

  private func known(_ index: Int) -> Follower.Kind {
    let end = endOfWord(index)
    if groups(index, end).contains(.smallName) { return .smallName }
    return .lower
  }

  /// Whether the word begins sentences and is no initial.
  private func isStarter(_ follower: Follower) -> Bool {
    guard follower.kind == .upper else { return follower.kind == .smallName }
    let end = endOfWord(follower.word)
    guard byte(end) != UInt8(ascii: ".") || end - follower.word > 1 else { return false }
    return groups(follower.word, end).contains(.starter)
  }
}

// MARK: - The decision

extension SentenceScanner {
  private func isBreak(stop: Int, end: StopEnd, next: Int) -> Bool {
    let follower = follower(at: next)
    guard follower.kind != .lower, follower.kind != .none else { return false }
    if end.isStrong, !(end.dots > 0 && byte(stop) == 0x2E && !end.isEllipsis) {
      return isBreakAfterStrong(stop: stop, end: end, follower: follower)
    }
    if end.isEllipsis { return isBreakAfterEllipsis(stop: stop, end: end, follower: follower) }
    if end.isDoubled { return true }
    return isBreakAfterDot(stop, end: end, follower: follower)
  }

  /// Whether the sentence has a letter or a digit; without one it does not end.
  private mutating func findContent(before stop: Int) -> Bool {
    while content < stop {
      if isDigit(content) { return true }
      if !opaque.isEmpty, isOpaque(content) { return true }
      let (kind, length) = letter(at: content)
      if kind != .none { return true }
      content += length
    }
    return false
  }

  private func isBreakAfterStrong(stop: Int, end: StopEnd, follower: Follower) -> Bool {
    // A name that is written with the mark: “Yahoo!”
    let word = wordStart(before: stop)
    if end.next == stop + 1, groups(word, stop + 1).contains(.never) { return isStarter(follower) }
    // “(igen!) Peter”: the mark belongs to what is in brackets, the sentence around it goes on.
    if let bracket = end.bracket, !end.isDoubled, let open = openBracket(before: bracket), open > start,
      letter(at: open + 1).kind == .lower
    {
      return false
    }
    if end.hasQuote, end.bracket == nil, isSpeech(follower) { return false }
    return true
  }

  private func isBreakAfterEllipsis(stop: Int, end: StopEnd, follower: Follower) -> Bool {
    if end.isSpaced { return end.dots > 3 || end.dots == 2 }
    let before = byte(stop - 1)
    if end.bracket != nil, before == UInt8(ascii: "[") || before == UInt8(ascii: "(") { return false }
    if follower.kind == .digit {
      var place = stop
      while let space = spaceBefore(place) { place = space }
      return !(isDigit(place - 1) || byte(place - 1) == UInt8(ascii: ","))
    }
    var place = stop
    while let space = spaceBefore(place) { place = space }
    return byte(place - 1) != UInt8(ascii: ",")
  }

  /// “‘Why?’ John Smith asked.”: a name and a verb of saying behind direct speech.
  private func isSpeech(_ follower: Follower) -> Bool {
    guard follower.kind == .upper, !follower.hasDash else { return false }
    var index = follower.word
    for place in 0..<3 {
      let end = endOfWord(index)
      guard end > index else { return false }
      if place > 0, groups(index, end).contains(.speech) { return true }
      guard letter(at: index).kind == .upper else { return false }
      index = skippingSpace(byte(end) == 0x2E ? end + 1 : end)
    }
    return false
  }

  private func openBracket(before close: Int) -> Int? {
    let open: UInt8
    switch byte(close) {
    case UInt8(ascii: ")"): open = UInt8(ascii: "(")
    case UInt8(ascii: "]"): open = UInt8(ascii: "[")
    default: open = UInt8(ascii: "{")
    }
    var depth = 1
    var index = close - 1
    while index >= start, close - index < 400 {
      if byte(index) == byte(close) { depth += 1 }
      if byte(index) == open {
        depth -= 1
        if depth == 0 { return index }
      }
      index -= 1
    }
    return nil
  }

  /// Where the run of letters, digits and joining marks before `stop` begins.
  private func wordStart(before stop: Int) -> Int {
    var index = stop
    while index > start, stop - index < 64 {
      let before = scalarBefore(index)
      switch byte(before) {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x40, 0x5F, 0x25, 0x23, 0x2B, 0x26: break
      // An accent of decomposed text belongs to the letter before it.
      case 0xCC, 0xCD: break
      case 0x80...:
        guard letter(at: before).kind != .none else { return index }
      default: return index
      }
      index = before
    }
    return index
  }

  private func isBreakAfterDot(_ stop: Int, end: StopEnd, follower: Follower) -> Bool {
    guard stop > start, !isOpaque(stop - 1) else { return true }
    if isDigit(stop - 1) { return isBreakAfterNumber(stop, follower: follower) }
    let before = scalarBefore(stop)
    guard letter(at: before).kind != .none else { return true }
    var word = wordStart(before: stop)
    var joint: UInt8 = 0
    // Only what stands behind the last slash or hyphen can be the abbreviation; addresses are none.
    var index = stop - 1
    var isDotted = false
    while index >= word {
      switch byte(index) {
      case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "+"): return true
      case UInt8(ascii: "/") where joint == 0 || joint == UInt8(ascii: "-"):
        if byte(index - 1) == UInt8(ascii: "/") || (word..<index).contains(where: { byte($0) == 0x2E }) { return true }
        if joint == 0 { word = index + 1 }
        joint = UInt8(ascii: "/")
      case UInt8(ascii: "-") where joint == 0:
        // “J.-P.” and “Jean-P.” are initials, “plan-B.” is none.
        joint = byte(index - 1) == 0x2E || isName(word..<index) ? 0x2E : UInt8(ascii: "-")
        word = index + 1
      case UInt8(ascii: "."): isDotted = true
      default: break
      }
      index -= 1
    }
    return isBreakAfterWord(word..<stop, joint: joint, isDotted: isDotted, end: end, follower: follower)
  }

  private func isName(_ word: Range<Int>) -> Bool {
    guard let last = word.last else { return false }
    return letter(at: word.lowerBound).kind == .upper && letter(at: scalarBefore(last + 1)).kind == .lower
  }
}

// MARK: - Numbers

extension SentenceScanner {
  private func isBreakAfterNumber(_ stop: Int, follower: Follower) -> Bool {
    let word = wordStart(before: stop)
    var isPlain = true
    var isSection = true
    var index = word
    while index < stop {
      if !isDigit(index) {
        isPlain = false
        if byte(index) != 0x2E { isSection = false }
      }
      index += 1
    }
    let digits = stop - word
    let isSmall = isPlain && digits <= 3 || !isPlain && isSection && digits <= 8
    // “1. Behandling”: a number in a list, a heading or an ordinal.
    if isSmall, follower.kind != .opaque || conventions.hasOrdinalDot, isFirst(word) { return false }
    if isSmall, isLabelled(word) || isListed(word) { return false }
    guard isPlain else { return true }
    switch follower.kind {
    case .digit:
      return !(conventions.hasOrdinalDot && digits <= 2 && isDayOrMonth(follower.word, behind: word))
    case .opaque:
      return !(conventions.hasOrdinalDot && digits <= 2)
    case .upper:
      guard conventions.hasOrdinalDot, digits <= 2 else { return true }
      return !groups(follower.word, endOfWord(follower.word)).contains(.ordinalNoun)
    default: return true
    }
  }

  /// Whether nothing but opening marks stands before `index` in the sentence.
  private func isFirst(_ index: Int) -> Bool { content >= index }

  /// “3. 4.”, “3. 4. klasse”, “3. 4. 2024”: the next number is a small one with a dot or a year behind it.
  private func isDayOrMonth(_ index: Int, behind number: Int) -> Bool {
    var end = index
    while isDigit(end) { end += 1 }
    if end - index == 4, let space = spaceBefore(number), byte(space - 1) == 0x2E, isDigit(space - 2) { return true }
    guard end - index <= 2 else { return false }
    if byte(end) == 0x2E { return true }
    let year = skippingSpace(end)
    return end > index && year > end && isDigit(year) && isDigit(year + 1) && isDigit(year + 2) && isDigit(year + 3)
  }

  /// “Three rules: 1. Sleep.”: a number behind a colon counts what follows.
  private func isListed(_ number: Int) -> Bool {
    var end = number
    while let space = spaceBefore(end) { end = space }
    return end < number && end > start && (byte(end - 1) == UInt8(ascii: ":") || byte(end - 1) == UInt8(ascii: ";"))
  }

  /// “Figur 1. Punkterne”: the sentence is a label so far.
  private func isLabelled(_ number: Int) -> Bool {
    var end = number
    while let space = spaceBefore(end) { end = space }
    if byte(end - 1) == 0x2E { end -= 1 }
    guard end < number, end > start else { return false }
    let word = wordStart(before: end)
    return isFirst(word) && letter(at: word).kind == .upper && groups(word, end).contains(.label)
  }

  /// Whether a number stands before the word at `index`, behind white space.
  private func isBehindNumber(_ index: Int) -> Bool {
    var end = index
    while let space = spaceBefore(end) { end = space }
    return end > start && end < index && isDigit(end - 1)
  }
}

// MARK: - Words

extension SentenceScanner {
  private func isBreakAfterWord(
    _ word: Range<Int>, joint: UInt8, isDotted: Bool, end: StopEnd, follower: Follower
  ) -> Bool {
    let from = word.lowerBound
    let stop = word.upperBound
    let letters = letter(at: from)
    let isSingle = letters.kind != .none && from + letters.length == stop
    var groups = groups(from, stop)
    if joint != 0, joint != 0x2E, groups.isDisjoint(with: [.never]) || stop - from < 3 { return true }
    if let composed = composed(word) { groups = composed }
    // “f. Kr.”: the stop is inside an abbreviation.
    if word.count <= 3, follower.kind == .upper, spaceBefore(follower.word) == stop + 1,
      self.groups(from, endOfWord(follower.word)).isAbbreviation
    {
      return false
    }
    if end.hasQuote, groups.contains(.never), isStarter(follower) { return true }
    if isSingle, groups.isDisjoint(with: [.closing]), letters.kind != .lower {
      return isBreakAfterInitial(word, follower: follower)
    }
    if isSingle, groups.isDisjoint(with: [.closing]) {
      if isFirst(from) { return false }
      if isBehindNumber(from) { return follower.kind != .digit || groups.isDisjoint(with: [.numeric]) }
      if precedes(from, .letterNoun) { return true }
      if groups.isEmpty { groups = .soft }
    }
    if groups.contains(.date) { return isBreakAfterDate(word, groups: groups, follower: follower) }
    if !groups.isAbbreviation, !groups.contains(.word) { groups.formUnion(guess(word, isDotted: isDotted)) }
    guard groups.isAbbreviation else { return true }
    if let bracket = end.bracket {
      // The dot is the abbreviation's; only a sentence that is all in brackets can end with it.
      guard let open = openBracket(before: bracket), isFirst(open), !groups.contains(.never) else { return false }
    }
    let isMeasured = isBehindNumber(from)
    if groups.contains(.never), !(isSingle && isMeasured) { return false }
    switch follower.kind {
    case .digit, .symbol, .opaque:
      if groups.contains(.closing) { return !(groups.contains(.time) && isDateAhead(follower)) }
      if groups.contains(.amount) { return isMeasured }
      return false
    default: break
    }
    if groups.contains(.closing) {
      guard follower.kind == .upper, !isStarter(follower) else { return true }
      if groups.contains(.time), self.groups(follower.word, endOfWord(follower.word)).contains(.afterTime) {
        return false
      }
      return !isOpening(before: from)
    }
    if groups.contains(.soft) {
      if isStarter(follower) { return !(groups.contains(.numeric) && endOfWord(follower.word) == follower.word + 1) }
      // “5 U.S. senators” are no unit, “3 m.p.h.” is one.
      return isMeasured && isDotted && letters.kind == .lower
    }
    if groups.contains(.numeric) || groups.contains(.amount) {
      let after = endOfWord(follower.word)
      if groups.contains(.amount), self.groups(follower.word, after).contains(.currency) { return false }
      return !isRoman(follower.word, after) || isStarter(follower)
    }
    return true
  }

  /// “m. m.”, “o. s. v.”, “f. Kr.”: short parts with spaces, found as one word; `nil` when they are none.
  private func composed(_ word: Range<Int>) -> SentenceWords? {
    guard word.count <= 5 else { return nil }
    var from = word.lowerBound
    var found: SentenceWords?
    for _ in 0..<3 {
      guard let space = spaceBefore(from), byte(space - 1) == 0x2E else { break }
      let previous = wordStart(before: space - 1)
      guard space - 1 - previous > 0, space - 1 - previous <= 3, previous >= start else { break }
      from = previous
      let groups = groups(from, word.upperBound)
      if groups.isAbbreviation { found = groups }
    }
    return found
  }

  private func isBreakAfterInitial(_ word: Range<Int>, follower: Follower) -> Bool {
    let from = word.lowerBound
    // “37 °C.”, “10 A.”, “§ 5 A.”
    if byte(from - 1) == 0xB0, byte(from - 2) == 0xC2 { return true }
    if isFirst(from) { return false }
    if isBehindNumber(from) { return true }
    if precedes(from, .letterNoun) { return true }
    guard follower.kind == .upper || follower.kind == .smallName else { return follower.kind == .symbol }
    return isStarter(follower)
  }

  private func isBreakAfterDate(_ word: Range<Int>, groups: SentenceWords, follower: Follower) -> Bool {
    var end = word.lowerBound
    while let space = spaceBefore(end) { end = space }
    let isBehindDay = end > start && (isDigit(end - 1) || byte(end - 1) == 0x2E && isDigit(end - 2))
    if follower.kind == .digit {
      return !(isBehindDay || isFirst(word.lowerBound) || isDayAhead(follower.word))
    }
    guard isBehindDay else {
      return !(groups.contains(.never) || groups.contains(.soft) && !isStarter(follower))
    }
    // Nothing but a day of the week goes on with a capital letter here.
    return !self.groups(follower.word, endOfWord(follower.word)).contains(.afterTime)
  }

  private func isDayAhead(_ index: Int) -> Bool {
    var end = index
    while isDigit(end) { end += 1 }
    return end - index <= 2 || end - index == 4
  }

  /// “5 p.m. 12 May” goes on with a date.
  private func isDateAhead(_ follower: Follower) -> Bool {
    guard follower.kind == .digit else { return false }
    var end = follower.word
    while isDigit(end) { end += 1 }
    let month = skippingSpace(byte(end) == 0x2E ? end + 1 : end)
    return groups(month, endOfWord(month)).contains(.afterTime)
  }

  /// Whether the word before `index` is in the group.
  private func precedes(_ index: Int, _ group: SentenceWords) -> Bool {
    var end = index
    while let space = spaceBefore(end) { end = space }
    guard end > start, end < index else { return false }
    return groups(wordStart(before: end), end).contains(group)
  }

  /// “At 5 a.m. Mr. Smith”: so far the sentence is only a preposition and a time.
  private func isOpening(before index: Int) -> Bool {
    var words = 0
    var place = start
    while place < index, words < 4 {
      let end = endOfWord(place)
      if words == 0, !groups(place, end).contains(.opening) { return false }
      while place < index, !isSpace(at: place) { place += 1 }
      place = skippingSpace(place)
      words += 1
    }
    return place >= index && words > 0
  }

  private func isRoman(_ from: Int, _ to: Int) -> Bool {
    guard to > from, to - from <= 6, !isDigit(to) else { return false }
    if to - from == 1 { return letter(at: from).kind == .upper }
    return (from..<to).allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains(byte($0)) }
  }

  /// What a word that is in no table looks like.
  private func guess(_ word: Range<Int>, isDotted: Bool) -> SentenceWords {
    if isDotted { return guessDotted(word) }
    // “hft.”: a short word without vowels.
    guard word.count >= 2, word.count <= 5 else { return [] }
    var uppers = 0
    for index in word {
      let small = byte(index) | 0x20
      guard small &- 0x61 < 26 else { return [] }
      if [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(small) { return [] }
      if byte(index) < 0x61 { uppers += 1 }
    }
    if uppers > 1 || isBehindNumber(word.lowerBound) { return [] }
    return .soft
  }

  private func guessDotted(_ word: Range<Int>) -> SentenceWords {
    var part = word.lowerBound
    var areSingle = true
    var longest = 0
    var first = true
    for index in word.lowerBound...word.upperBound where index == word.upperBound || byte(index) == 0x2E {
      let length = index - part
      if length == 0 { return [] }
      if first, groups(part, index).contains(.degree), index < word.upperBound { return .soft }
      first = false
      if part + letter(at: part).length != index { areSingle = false }
      longest = max(longest, length)
      if index < word.upperBound { part = index + 1 }
    }
    if (word).contains(where: { isDigit($0) }) { return [] }
    if areSingle { return .soft }
    if longest > 6 || groups(part, word.upperBound).contains(.suffix) { return [] }
    return .soft
  }
}
