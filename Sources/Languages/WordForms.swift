/// How the words of a language change and join, as far as comparing them across languages needs it.
///
/// This is a cheap reduction, not morphology: two forms of one word should end up the same, and it does no harm when
/// two words do so now and then.
public struct WordForms: Sendable {
  /// Endings that are cut off, longest first, as UTF-8.
  let endings: [[UInt8]]
  /// How many bytes must be left of a word.
  let minimumStem: Int
  /// What may stand between the parts of a compound, as UTF-8; empty when words are not written together.
  public let linkers: [[UInt8]]

  /// Describes a language by its endings; `linkers` are the sounds between the parts of compounds, the empty one included.
  public init(endings: [String] = [], minimumStem: Int = 3, linkers: [String] = []) {
    self.endings = endings.sorted { $0.utf8.count > $1.utf8.count }.map { Array($0.utf8) }
    self.minimumStem = minimumStem
    self.linkers = linkers.map { Array($0.utf8) }
  }

  /// The length of the stem of a word in lower case, in bytes: its longest ending is cut off, then one of two equal letters.
  public func stemLength(_ word: some RandomAccessCollection<UInt8>) -> Int {
    var length = word.count
    guard length > minimumStem else { return length }
    for ending in endings where length - ending.count >= minimumStem {
      if word.suffix(ending.count).elementsEqual(ending) {
        length -= ending.count
        break
      }
    }
    guard length >= minimumStem + 1, length >= 2 else { return length }
    let last = word[word.index(word.startIndex, offsetBy: length - 1)]
    let before = word[word.index(word.startIndex, offsetBy: length - 2)]
    return last == before && last < 0x80 && !endings.isEmpty ? length - 1 : length
  }
}
