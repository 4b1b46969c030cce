import Languages

/// Where a stop and the quotation marks, brackets and notes behind it end, and what was seen on the way.
struct StopEnd {
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
  mutating func terminator(from index: Int) -> Int? {
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
  func endOfStop(at stop: Int) -> StopEnd {
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

  func consumeMarks(_ end: inout StopEnd) {
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
  func closers(from index: Int, end: StopEnd) -> StopEnd {
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
  func gluedNote(at index: Int, stop: Int) -> Int? {
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
  func bracketedNumbers(at index: Int) -> Int? {
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
  func smiley(at index: Int) -> Int {
    guard byte(index) == UInt8(ascii: ":") || byte(index) == UInt8(ascii: ";") else { return 0 }
    let mouth = byte(index + 1) == UInt8(ascii: "-") ? index + 2 : index + 1
    switch byte(mouth) {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"): return mouth + 1 - index
    default: return 0
    }
  }

  /// Gives the sentence what stands behind its stop and a space: a note “[3]”, a French closing mark, an emoji.
  func attachTail(_ end: inout Int, _ next: inout Int) {
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
  var isAbbreviation: Bool { !isDisjoint(with: [.never, .closing, .soft, .numeric, .amount, .date]) }
}
