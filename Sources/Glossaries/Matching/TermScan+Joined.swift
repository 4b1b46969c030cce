import Languages

extension TermScan {
  /// Looks up a token and the next one as if they were written together.
  mutating func joined(_ at: Int, _ text: borrowing FoldedText, _ source: UnsafeBufferPointer<UInt8>) {
    guard at + 1 < tokens.count, tokens[at + 1].start == tokens[at].end + 1 else { return }
    let one = tokens[at]
    let two = tokens[at + 1]
    let first = Int(one.end - one.start)
    let second = Int(two.end - two.start)
    let separator = text.bytes[Int(one.end)]
    guard separator == UInt8(ascii: "-") || separator == 0x20 && first >= 4 && second >= 4,
      first <= TermScan.longest, second <= TermScan.longest
    else { return }
    join(at, text, second, two.hash)
    if text.bytes[Int(two.end) - 1] == index.genitiveEnd, second > 2 {
      let stem = UnsafeBufferPointer(start: UnsafePointer(text.bytes) + Int(two.start), count: second - 1)
      join(at, text, second - 1, ByteHash.of(stem))
    }
  }

  /// Looks up a token and the first bytes of the next one.
  private mutating func join(_ at: Int, _ text: borrowing FoldedText, _ second: Int, _ tail: UInt64) {
    let one = tokens[at]
    let two = tokens[at + 1]
    let first = Int(one.end - one.start)
    let separator = text.bytes[Int(one.end)]
    let hash = one.hash &* powers[second] &+ tail
    // The key must lie in one piece to be compared, so the filter is asked first.
    let bit = (ByteHash.mixed(hash) >> 20) & index.filterMask
    guard index.filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: first + second) { key in
      for offset in 0..<first { key[offset] = text.bytes[Int(one.start) + offset] }
      for offset in 0..<second { key[first + offset] = text.bytes[Int(two.start) + offset] }
      var posting = index.find(UnsafePointer(key.baseAddress!), first + second, hash: hash)
      while posting >= 0 {
        let entry = index.postings[Int(posting)]
        posting = entry.next
        guard entry.roles & TermIndex.form != 0 else { continue }
        var number = index.lexemes[Int(entry.lexeme)].firstPattern
        while number >= 0 {
          let pattern = index.patterns[Int(number)]
          number = pattern.next
          guard pattern.count == 1, !pattern.isJoined, pattern.letters >= 5 else { continue }
          emit(pattern, from: at, to: at + 1, .word, separator == 0x20 ? 0.9 : 1, text)
        }
      }
    }
  }
}
