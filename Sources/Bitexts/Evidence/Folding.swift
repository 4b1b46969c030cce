/// Spelling that relatives in other languages share: “akupunktur” and “acupuncture” come out nearly the same.
enum Folding {
  /// Appends the folded letters of a stem.
  static func append(_ word: ArraySlice<UInt8>, to folded: inout [UInt8]) {
    let start = folded.count
    var index = word.startIndex
    func next(_ byte: UInt8) -> Bool { index + 1 < word.endIndex && word[index + 1] == byte }
    func add(_ byte: UInt8) {
      if folded.count == start || folded.last != byte || byte &- 0x30 < 10 { folded.append(byte) }
    }
    while index < word.endIndex {
      let byte = word[index]
      var width = 1
      switch byte {
      case UInt8(ascii: "c") where next(UInt8(ascii: "h")): add(UInt8(ascii: "k")); width = 2
      case UInt8(ascii: "c"), UInt8(ascii: "q"): add(UInt8(ascii: "k"))
      case UInt8(ascii: "p") where next(UInt8(ascii: "h")): add(UInt8(ascii: "f")); width = 2
      case UInt8(ascii: "t") where next(UInt8(ascii: "h")): add(UInt8(ascii: "t")); width = 2
      case UInt8(ascii: "z"): add(UInt8(ascii: "s"))
      case UInt8(ascii: "w"): add(UInt8(ascii: "v"))
      case UInt8(ascii: "y"): add(UInt8(ascii: "i"))
      case UInt8(ascii: "x"): add(UInt8(ascii: "k")); add(UInt8(ascii: "s"))
      case 0xC3 where index + 1 < word.endIndex:
        width = 2
        switch word[index + 1] {
        case 0xA6: add(UInt8(ascii: "a")); add(UInt8(ascii: "e"))
        case 0xA0...0xA5: add(UInt8(ascii: "a"))
        case 0xA8...0xAB: add(UInt8(ascii: "e"))
        case 0xAC...0xAF: add(UInt8(ascii: "i"))
        case 0xB2...0xB6, 0xB8: add(UInt8(ascii: "o"))
        case 0xB9...0xBC: add(UInt8(ascii: "u"))
        case 0xA7: add(UInt8(ascii: "k"))
        case 0xB1: add(UInt8(ascii: "n"))
        default: folded.append(contentsOf: word[index..<index + 2])
        }
      default: add(byte)
      }
      index += width
    }
  }
}
