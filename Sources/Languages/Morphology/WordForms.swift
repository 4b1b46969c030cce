/// How the words of a language change and join, as far as comparing them across languages needs it.
///
/// This is a cheap reduction, not morphology: two forms of one word should end up the same, and it does no harm when
/// two words do so now and then.
public final class WordForms: Sendable {
  /// An ending's bytes, the last one lowest, and the mask of as many bytes.
  private let endings: [(bytes: UInt64, mask: UInt64, length: Int)]
  /// Those of one or two bytes, by which the form that a dictionary has is often longer than another one.
  public let shortEndings: [[UInt8]]
  /// How many bytes must be left of a word.
  private let minimumStem: Int
  /// What may stand between the parts of a compound, as UTF-8; empty when words are not written together.
  public let linkers: [[UInt8]]

  /// Describes a language by its endings of up to eight bytes and by the sounds between the parts of compounds, the empty
  /// one included.
  public init(endings: [String] = [], minimumStem: Int = 3, linkers: [String] = []) {
    self.endings = endings.filter { (1...8).contains($0.utf8.count) }.sorted { $0.utf8.count > $1.utf8.count }.map {
      let length = $0.utf8.count
      return ($0.utf8.reduce(0) { $0 << 8 | UInt64($1) }, length == 8 ? .max : 1 << UInt64(length * 8) - 1, length)
    }
    shortEndings = endings.map { Array($0.utf8) }.filter { (1...2).contains($0.count) }
    self.minimumStem = minimumStem
    self.linkers = linkers.map { Array($0.utf8) }
  }

  /// The length of the stem of a word in lower case, in bytes: its longest ending is cut off, then one of two equal letters.
  public func stemLength(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var length = word.count
    guard length > minimumStem, !endings.isEmpty else { return length }
    var tail: UInt64 = 0
    for index in max(0, length &- 8)..<length { tail = tail << 8 | UInt64(word[index]) }
    for ending in endings where length &- ending.length >= minimumStem && tail & ending.mask == ending.bytes {
      length &-= ending.length
      break
    }
    guard length > minimumStem, length >= 2 else { return length }
    return word[length &- 1] == word[length &- 2] && word[length &- 1] < 0x80 ? length &- 1 : length
  }

  /// The fingerprint of a word's stem; the word is in lower case.
  public func key(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    WordFingerprint.of(UnsafeBufferPointer(rebasing: word[..<stemLength(word)]))
  }
}

/// Fingerprints of words, the same on every machine.
public enum WordFingerprint {
  /// FNV-1a, 64 bits, with the halves mixed so that the low bits may index a table.
  ///
  /// - Reference: http://www.isthe.com/chongo/tech/comp/fnv/
  public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }

  /// The fingerprint of a text's bytes.
  public static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0) }
  }
}
