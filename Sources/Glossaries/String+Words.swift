import Diagnostics
import Languages

extension String {
  /// Whether all letters are capitals and there are two of them.
  var isAllCapital: Bool {
    var capitals = 0
    for scalar in unicodeScalars {
      if scalar.isASCII {
        if ("a"..."z").contains(scalar) { return false }
        if ("A"..."Z").contains(scalar) { capitals += 1 }
        continue
      }
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 2
  }

  /// Whether the first letter is none of the capitals.
  var startsInLowerCase: Bool {
    unicodeScalars.first.map { $0.isASCII ? !("A"..."Z").contains($0) : !$0.properties.isUppercase } ?? true
  }

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
    eachWord {
      found.append($0)
      return true
    }
    return found
  }

  /// The UTF-8 range of the first run of letters and digits.
  var firstWordRange: Range<Int>? {
    var found: Range<Int>?
    eachWord {
      found = $0
      return false
    }
    return found
  }

  /// Calls `body` with the UTF-8 range of each run of letters and digits, as long as it returns true.
  private func eachWord(_ body: (Range<Int>) -> Bool) {
    var start: Int?
    var offset = 0
    for scalar in unicodeScalars {
      if scalar.isLetterOrDigit {
        if start == nil { start = offset }
      } else if let first = start {
        guard body(first..<offset) else { return }
        start = nil
      }
      offset += UTF8.width(scalar)
    }
    if let start { _ = body(start..<offset) }
  }

  var nfcText: String { nfc }

  func nfcPrefix(_ count: Int) -> String { String(String.UnicodeScalarView(nfc.unicodeScalars.prefix(count))) }
}

extension Unicode.Scalar {
  /// Whether a word can have it; the tables of Unicode are asked for what is not ASCII only.
  fileprivate var isLetterOrDigit: Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

extension FoldedText {
  /// The folded words of a text.
  static func words(_ text: String) -> [[UInt8]] {
    fold(text).split { byte in
      byte < 0x80 && !((97...122).contains(byte) || (48...57).contains(byte))
    }.map(Array.init)
  }
}
