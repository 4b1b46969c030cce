import Languages

/// The units of one side as numbers: which words each has, how long it is and where it stands.
struct TextIndex {
  /// How many words of a unit are kept; the rarest are. One bit each in a cell's masks.
  static let wordsPerUnit = 64

  /// What a type is; types of different classes never match.
  enum Class: UInt8 {
    case word, number, anchor
  }

  var count: Int { lengths.count }
  /// Where each unit's words begin in `words`; one more than there are units.
  var starts: [Int32] = [0]
  /// Types, ascending within a unit.
  var words: [Int32] = []
  /// Letters and digits.
  var lengths: [Int32] = []
  /// The fingerprint of each unit's words in order, 0 where it has none.
  var wordings: [UInt64] = []
  /// Fingerprints of each unit's marks and letters as they are, white space aside.
  var exactWordings: [UInt64] = []
  /// How many sentences each unit seems to hold.
  var sentences: [Int32] = []
  /// Whether a unit goes on in the middle of a sentence that the unit before it, in the same block, has begun.
  var goesOn: [Bool] = []
  var kinds: [UInt64] = []
  var levels: [Int32] = []
  /// Where it is not known each unit counts as a block of its own.
  var blocks: [Int32] = []
  /// Whether anything is known of blocks.
  private(set) var knowsBlocks = false
  var opensBlock: [Bool] = []
  var closesBlock: [Bool] = []
  /// Whether a unit is two words or more, all with a capital and in no list: names of people and places.
  var isProper: [Bool] = []
  /// Whether a unit is two to five words, each with a capital here, and no sentence: a name, or a line in title case.
  var isTitled: [Bool] = []
  /// Whether the first word of a unit may be a name: it is in no list, or it is the first name of many people.
  var beginsWithName: [Bool] = []

  // What `weigh` sets: the gain and the possible miss of each word, beside `words`, and their sums over units.
  var gains: [Int32] = []
  var misses: [Int32] = []
  var gainTotals: [Int32] = []
  var missTotals: [Int32] = []

  // Types.
  var keys: [UInt64] = []
  var classes: [Class] = []
  /// In how many units a type occurs.
  var frequency: [Int32] = []
  var foldStarts: [Int32] = [0]
  var folded: [UInt8] = []
  /// Whether a type is written with a capital wherever it stands, and inside a sentence too.
  var isName: [Bool] = []
  var isCapital: [Bool] = []
  /// Fingerprints of the first form seen, unstemmed.
  var forms: [UInt64] = []

  var typeOfKey = IndexTable()
  var expansionOfForm = IndexTable()
  var expansions: [(Int32, Int32)] = []
  var expanded: [Int32] = []

  let language: Language
  let isKnown: (UInt64) -> Bool

  init(_ units: [AlignmentUnit], language: Language, isKnown: @escaping (UInt64) -> Bool) {
    self.language = language
    self.isKnown = isKnown
    typeOfKey = IndexTable(capacity: units.count * 4)
    expansionOfForm = IndexTable(capacity: units.count * 4)
    starts.reserveCapacity(units.count + 1)
    words.reserveCapacity(units.count * 16)
    var unitWords: [Int32] = []
    var buffer: [UInt8] = []
    var wasOpen = false
    var previousEnds = true
    for (index, unit) in units.enumerated() {
      unitWords.removeAll(keepingCapacity: true)
      var text = unit.text
      let shape = text.withUTF8 { SentenceShape($0) }
      let (length, wording, isTitled) = text.withUTF8 { read($0, into: &unitWords, &buffer) }
      let continues = index > 0 && units[index - 1].block == unit.block
      // Lines that nobody calls sentences of one block may be a list, whose items begin low and have no end.
      goesOn.append(continues && (wasOpen || unit.block != nil && shape.beginsLow && !previousEnds))
      // “… the Debit Acc.” is no end either: its last word is in no list, or short with a capital.
      let isListed = unitWords.last.map { isKnown(keys[Int($0)]) } ?? true
      wasOpen =
        shape.breaksOff || (1...7).contains(shape.lastWord) && !isListed || shape.endsCapital && shape.lastWord <= 3
      previousEnds = shape.ends
      exactWordings.append(shape.wording)
      sentences.append(shape.sentences)
      self.isTitled.append(isTitled && !shape.ends)
      beginsWithName.append(
        unitWords.first.map { !isKnown(keys[Int($0)]) } ?? false
          || isTitled && language.recognition.isGivenName(WordKey(String(text.prefix { $0.isLetter }))))
      for anchor in unit.anchors.prefix(TextIndex.wordsPerUnit) {
        unitWords.append(type(WordFingerprint.of(anchor) &+ 2, .anchor, form: 0, stem: []))
      }
      lengths.append(length)
      wordings.append(wording)
      kinds.append(WordFingerprint.of(unit.kind))
      levels.append(Int32(truncatingIfNeeded: unit.level ?? -1))
      opensBlock.append(index == 0 || unit.block == nil || units[index - 1].block != unit.block)
      if opensBlock[index], index > 0 { closesBlock[index - 1] = true }
      closesBlock.append(index + 1 == units.count)
      blocks.append((blocks.last ?? -1) + (opensBlock[index] ? 1 : 0))
      knowsBlocks = knowsBlocks || unit.block != nil
      unitWords.sort()
      var last: Int32 = -1
      for word in unitWords where word != last {
        words.append(word)
        frequency[Int(word)] += 1
        last = word
      }
      starts.append(Int32(words.count))
    }
    for type in isName.indices where !isCapital[type] { isName[type] = false }
    for unit in 0..<count {
      let words = words[range(unit)]
      isProper.append(words.count >= 2 && words.allSatisfy { isCapital[Int($0)] && !isKnown(keys[Int($0)]) })
    }
    keepRarest()
  }

  /// The words of a unit as indexes into `words`.
  func range(_ unit: Int) -> Range<Int> { Int(starts[unit])..<Int(starts[unit + 1]) }

  /// The folded stem of a type.
  func fold(_ type: Int) -> ArraySlice<UInt8> { folded[Int(foldStarts[type])..<Int(foldStarts[type + 1])] }

  mutating func keepRarest() {
    guard (0..<count).contains(where: { range($0).count > TextIndex.wordsPerUnit }) else { return }
    var kept: [Int32] = []
    var newStarts: [Int32] = [0]
    for unit in 0..<count {
      let all = words[range(unit)]
      if all.count > TextIndex.wordsPerUnit {
        let rare = all.sorted { (frequency[Int($0)], $0) < (frequency[Int($1)], $1) }
        kept += rare.prefix(TextIndex.wordsPerUnit).sorted()
      } else {
        kept += all
      }
      newStarts.append(Int32(kept.count))
    }
    words = kept
    starts = newStarts
  }
}
