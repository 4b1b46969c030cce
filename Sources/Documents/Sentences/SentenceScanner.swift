import Languages

/// One walk over a text; `SentenceBreaker` explains.
struct SentenceScanner {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let opaque: UnsafeBufferPointer<Range<Int>>
  let conventions: SentenceConventions
  /// The first opaque range that does not lie before the place looked at.
  var nextOpaque = 0
  /// Where the current sentence began.
  var start = 0
  /// Where the first letter, digit or opaque range of the sentence stands, as far as was looked.
  var content = 0

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

extension SentenceScanner {
  func isBreak(stop: Int, end: StopEnd, next: Int) -> Bool {
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
  mutating func findContent(before stop: Int) -> Bool {
    while content < stop {
      if isDigit(content) { return true }
      if !opaque.isEmpty, isOpaque(content) { return true }
      let (kind, length) = letter(at: content)
      if kind != .none { return true }
      content += length
    }
    return false
  }

  func isBreakAfterStrong(stop: Int, end: StopEnd, follower: Follower) -> Bool {
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

  func isBreakAfterEllipsis(stop: Int, end: StopEnd, follower: Follower) -> Bool {
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
  func isSpeech(_ follower: Follower) -> Bool {
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

  func openBracket(before close: Int) -> Int? {
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
  func wordStart(before stop: Int) -> Int {
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

  func isBreakAfterDot(_ stop: Int, end: StopEnd, follower: Follower) -> Bool {
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

  func isName(_ word: Range<Int>) -> Bool {
    guard let last = word.last else { return false }
    return letter(at: word.lowerBound).kind == .upper && letter(at: scalarBefore(last + 1)).kind == .lower
  }
}
