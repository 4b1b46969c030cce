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
  /// Whether the first word of a unit is in no list.
  var beginsUnlisted: [Bool] = []

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
  private var isCapital: [Bool] = []
  /// Fingerprints of the first form seen, unstemmed.
  var forms: [UInt64] = []

  private var typeOfKey = IndexTable()
  private var expansionOfForm = IndexTable()
  private var expansions: [(Int32, Int32)] = []
  private var expanded: [Int32] = []

  private let language: Language
  private let isKnown: (UInt64) -> Bool

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
      beginsUnlisted.append(unitWords.first.map { !isKnown(keys[Int($0)]) } ?? false)
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

  private mutating func keepRarest() {
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

  // MARK: Words

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into types: inout [Int32], _ word: inout [UInt8]
  ) -> (length: Int32, wording: UInt64, isTitled: Bool) {
    var index = 0
    var length: Int32 = 0
    var wording: UInt64 = 0
    word.removeAll(keepingCapacity: true)
    var hasDigitsOnly = true
    var hasCapital = false
    var isFirst = true
    var capitals = 0
    var hasLow = false
    func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] &- 0x30 < 10 }
    while true {
      var taken = 0
      var isWhole = false
      if index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          let lower = byte | 0x20
          if lower &- 0x61 < 26 {
            if word.isEmpty { hasCapital = lower != byte }
            word.append(lower)
            hasDigitsOnly = false
            taken = 1
            length &+= 1
          } else if byte &- 0x30 < 10 {
            word.append(byte)
            taken = 1
            length &+= 1
          } else if byte == 0x5F, !word.isEmpty {
            word.append(byte)
            hasDigitsOnly = false
            taken = 1
          } else if (byte == 0x2E || byte == 0x2C), hasDigitsOnly, !word.isEmpty, isDigit(index + 1) {
            taken = 1
          }
        } else {
          if word.isEmpty { hasCapital = byte == 0xC3 && index + 1 < bytes.count && bytes[index + 1] < 0x9F }
          (taken, isWhole) = TextIndex.letter(bytes, index, &word)
          if taken > 0 {
            hasDigitsOnly = false
            length &+= 1
          }
        }
      }
      if taken > 0, !isWhole {
        index += taken
        continue
      }
      if isWhole { index += taken }
      if !word.isEmpty {
        let form = word.withUnsafeBufferPointer(WordFingerprint.of) &+ (hasDigitsOnly ? 1 : 0)
        wording = (wording ^ form) &* 0x9E37_79B9_7F4A_7C15
        let known = types.count
        append(form, hasDigitsOnly ? .number : .word, word, &types)
        for type in types[known...] {
          if !hasCapital { isCapital[Int(type)] = false }
          if !isFirst { isName[Int(type)] = true }
        }
        isFirst = false
        if !hasDigitsOnly {
          capitals &+= hasCapital ? 1 : 0
          hasLow = hasLow || !hasCapital
        }
        word.removeAll(keepingCapacity: true)
        hasDigitsOnly = true
      }
      if index >= bytes.count { break }
      if !isWhole { index += TextIndex.width(bytes[index]) }
    }
    return (length, wording, (2...5).contains(capitals) && !hasLow)
  }

  private mutating func append(_ form: UInt64, _ kind: Class, _ word: [UInt8], _ types: inout [Int32]) {
    if let at = expansionOfForm[form] {
      let (start, end) = expansions[Int(at)]
      for index in start..<end { types.append(expanded[Int(index)]) }
      return
    }
    let start = Int32(expanded.count)
    if kind == .number {
      expanded.append(type(form, kind, form: form, stem: word[...]))
    } else if let cut = TextIndex.numberAtEnd(of: word), !isKnown(word.withUnsafeBufferPointer(language.wordForms.key))
    {
      // “FIL1” faces “FILE1”: a word and a number.
      let number = word[cut...].withUnsafeBufferPointer { WordFingerprint.of($0) &+ 1 }
      append(
        word.withUnsafeBufferPointer { WordFingerprint.of(UnsafeBufferPointer(rebasing: $0[..<cut])) }, .word,
        Array(word[..<cut]), &types)
      types.append(type(number, .number, form: number, stem: word[cut...]))
      return
    } else {
      let forms = language.wordForms
      for range in parts(of: word) {
        let (length, key, whole) = word.withUnsafeBufferPointer { word in
          let part = UnsafeBufferPointer(rebasing: word[range])
          return (forms.stemLength(part), forms.key(part), WordFingerprint.of(part))
        }
        expanded.append(type(key, kind, form: whole, stem: word[range].prefix(length)))
      }
    }
    types.append(contentsOf: expanded[Int(start)...])
    expansionOfForm[form] = Int32(expansions.count)
    expansions.append((start, Int32(expanded.count)))
  }

  /// Where the number begins that a word of two letters or more ends in.
  private static func numberAtEnd(of word: [UInt8]) -> Int? {
    var cut = word.count
    while cut > 0, word[cut - 1] &- 0x30 < 10 { cut -= 1 }
    return cut < word.count && cut >= 2 && word.count - cut <= 3
      && word[..<cut].allSatisfy({ $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 })
      ? cut : nil
  }

  /// A compound that no list knows is taken apart where both halves are known, as near to its middle as that goes.
  private func parts(of word: [UInt8]) -> [Range<Int>] {
    let forms = language.wordForms
    return word.withUnsafeBufferPointer { word in
      func knows(_ range: Range<Int>) -> Bool { isKnown(forms.key(UnsafeBufferPointer(rebasing: word[range]))) }
      guard !forms.linkers.isEmpty, word.count >= 7, word.count <= 60, !knows(0..<word.count) else {
        return [0..<word.count]
      }
      var best: (Int, Int)?
      var quality = 0
      for cut in 3...(word.count - 3) where word[cut] & 0xC0 != 0x80 && knows(cut..<word.count) {
        for linker in forms.linkers where cut - linker.count >= 3 {
          let end = cut - linker.count
          guard word[end..<cut].elementsEqual(linker) else { continue }
          let known = knows(0..<end)
          // Half a compound is worth knowing too when the half is long.
          guard known || word.count - cut >= 5 else { continue }
          let value = (known ? 100 : 0) + min(end, word.count - cut)
          if value > quality {
            quality = value
            best = (end, cut)
          }
        }
      }
      guard let best else { return [0..<word.count] }
      return [0..<best.0, best.1..<word.count]
    }
  }

  private mutating func type(_ key: UInt64, _ kind: Class, form: UInt64, stem: ArraySlice<UInt8>) -> Int32 {
    if let type = typeOfKey[key] { return type }
    let type = Int32(keys.count)
    typeOfKey[key] = type
    keys.append(key)
    classes.append(kind)
    isName.append(false)
    isCapital.append(kind == .word)
    frequency.append(0)
    forms.append(form)
    Folding.append(stem, to: &folded)
    foldStarts.append(Int32(folded.count))
    return type
  }

  /// The type with a key.
  func type(_ key: UInt64) -> Int? { typeOfKey[key].map(Int.init) }

  // MARK: Letters beyond ASCII

  private static func width(_ byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// Appends the letter at `index` in lower case and says how many bytes it takes: 0 when it is none; `isWhole` when it is a word
  /// by itself, as in scripts that write no spaces.
  private static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: inout [UInt8]
  ) -> (taken: Int, isWhole: Bool) {
    let lead = bytes[index]
    let width = width(lead)
    guard lead >= 0xC3, index + width <= bytes.count else { return (0, false) }
    let second = bytes[index + 1]
    switch lead {
    case 0xC3:
      guard second != 0x97, second != 0xB7 else { return (0, false) }
      word.append(lead)
      word.append(second < 0x9F ? second | 0x20 : second)
    case 0xCE where (0x91...0x9F).contains(second):
      word.append(lead)
      word.append(second + 0x20)
    case 0xCE where (0xA0...0xA9).contains(second):
      word.append(0xCF)
      word.append(second - 0x20)
    case 0xD0 where (0x90...0x9F).contains(second):
      word.append(lead)
      word.append(second + 0x20)
    case 0xD0 where (0xA0...0xAF).contains(second):
      word.append(0xD1)
      word.append(second - 0x20)
    case 0xE2: return (0, false)
    case 0xE3 where second == 0x80: return (0, false)
    case 0xEF where second >= 0xB8: return (0, false)
    case 0xE3...0xE9:
      guard word.isEmpty else { return (0, false) }
      word.append(contentsOf: bytes[index..<index + width])
      return (width, true)
    case 0xF0...: return (0, false)
    default: word.append(contentsOf: bytes[index..<index + width])
    }
    return (width, false)
  }
}
