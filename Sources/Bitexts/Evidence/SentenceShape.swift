/// What the marks of a unit say of its place among sentences: whether it breaks off, goes on with the one before, or holds several.
struct SentenceShape {
  /// How many sentences stand in it, as far as marks and capitals tell.
  var sentences: Int32 = 1
  /// Whether it begins in lower case.
  var beginsLow = false
  /// Whether it ends in a comma, a semicolon or an opening bracket.
  var breaksOff = false
  /// Whether it ends as a sentence does.
  var ends = false
  /// The letters of its last word, 0 where something else than a full stop follows it.
  var lastWord = 0
  /// Whether that word is written as “Acc.” is.
  var endsCapital = false
  /// A fingerprint of all that is written but white space.
  var wording: UInt64 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var last: UInt8 = 0
    var isCapital = false
    var hasBegun = false
    var isPending = false
    var hasGap = false
    for byte in bytes {
      guard byte > 0x20 else {
        hasGap = true
        continue
      }
      let isLetter = byte | 0x20 &- 0x61 < 26 || byte >= 0x80
      if !hasBegun, isLetter {
        hasBegun = true
        beginsLow = byte &- 0x61 < 26
      }
      if isPending, hasGap, byte &- 0x41 < 26 || byte == 0xC3 { sentences &+= 1 }
      if hasGap { run = 0 }
      // “No. 3” and “Bal. Account” hold no ends: a short word with a capital is an abbreviation.
      isPending =
        byte == 0x21 || byte == 0x3F || byte == 0x2E && (run >= 4 || run > 0 && !isCapital)
        || isPending && !hasGap && (byte == 0x29 || byte == 0x22)
      lastWord = byte == 0x2E ? run : 0
      endsCapital = lastWord > 1 && isCapital && last &- 0x61 < 26
      if isLetter, run == 0 { isCapital = byte &- 0x41 < 26 || byte == 0xC3 }
      run = isLetter ? run &+ 1 : 0
      hasGap = false
      last = byte
      wording = (wording ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    breaksOff = last == 0x2C || last == 0x3B || last == 0x28
    ends = last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A
  }
}
