import Languages

/// What stands behind a possible end.
struct Follower {
  enum Kind { case upper, digit, symbol, opaque, lower, smallName, none }
  var kind: Kind
  /// Where its word or number begins, behind quotation marks and brackets.
  var word: Int
  var hasDash = false
}

extension SentenceScanner {
  func follower(at next: Int) -> Follower {
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
  func lowerKind(at index: Int) -> Follower.Kind {
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

  func isListLetter(at index: Int) -> Bool {
    letter(at: index) == (.lower, 1) && (byte(index + 1) == 0x2E || byte(index + 1) == UInt8(ascii: ")"))
      && isSpace(at: index + 2)
  }

  func known(_ index: Int) -> Follower.Kind {
    let end = endOfWord(index)
    if groups(index, end).contains(.smallName) { return .smallName }
    return .lower
  }

  /// Whether the word begins sentences and is no initial.
  func isStarter(_ follower: Follower) -> Bool {
    guard follower.kind == .upper else { return follower.kind == .smallName }
    let end = endOfWord(follower.word)
    guard byte(end) != UInt8(ascii: ".") || end - follower.word > 1 else { return false }
    return groups(follower.word, end).contains(.starter)
  }
}
