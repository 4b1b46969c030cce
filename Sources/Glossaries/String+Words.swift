import Diagnostics
import Languages

extension String {
  /// Whether all letters are capitals and there are two of them.
  var isAllCapital: Bool {
    var capitals = 0
    for scalar in unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 2
  }

  /// Whether the first letter is none of the capitals.
  var startsInLowerCase: Bool { unicodeScalars.first.map { !$0.properties.isUppercase } ?? true }

  /// Whether a word stands in a text letter by letter, with no letter or digit beside it.
  func containsWord(_ word: String) -> Bool { wordRanges.contains { slice($0) == word } }

  /// The text between two UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }

  /// The UTF-8 ranges of the runs of letters and digits.
  var wordRanges: [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var offset = 0
    for scalar in unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if start == nil { start = offset }
      } else if let first = start {
        found.append(first..<offset)
        start = nil
      }
      offset += UTF8.width(scalar)
    }
    if let start { found.append(start..<offset) }
    return found
  }

  var nfcText: String { nfc }

  func nfcPrefix(_ count: Int) -> String { String(String.UnicodeScalarView(nfc.unicodeScalars.prefix(count))) }
}

extension FoldedText {
  /// The folded words of a text.
  static func words(_ text: String) -> [[UInt8]] {
    fold(text).split { byte in
      byte < 0x80 && !((97...122).contains(byte) || (48...57).contains(byte))
    }.map(Array.init)
  }
}
