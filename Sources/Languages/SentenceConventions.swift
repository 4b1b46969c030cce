/// What a language says about where sentences end: abbreviations, ordinals, dates, and words that begin a sentence.
///
/// The words are written as one text, the name of a group before its words: `never: bl.a. f.eks. dr.`. The dot that closes an
/// abbreviation may be left out. A word with a capital letter counts only in exactly that spelling, a word in small
/// letters in any.
public struct SentenceConventions: Sendable {
  /// Whether a number with a dot is an ordinal, as in “den 3. april”.
  public let hasOrdinalDot: Bool
  private let words: SentenceWordTable

  /// Nothing is known: every full stop before a capital letter ends a sentence, but for initials.
  public init() { self.init(hasOrdinalDot: false, words: "") }

  /// Reads the groups of words; what is no group is left out.
  public init(hasOrdinalDot: Bool, words: String) {
    self.hasOrdinalDot = hasOrdinalDot
    self.words = SentenceWordTable(words)
  }

  /// Which groups a word is in, in its own spelling or in small letters; the word's bytes are UTF-8 and spaces in it
  /// do not count, so that “m. m” is found as “m.m”.
  public func groups(of word: UnsafeBufferPointer<UInt8>) -> SentenceWords { words.groups(of: word) }
}

/// The groups that a word can be in when sentences are told apart.
public struct SentenceWords: OptionSet, Sendable, Hashable {
  /// One bit for each group.
  public let rawValue: UInt32
  /// A set of groups by its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An abbreviation that never ends a sentence: “f.eks.”, “Dr.”.
  public static let never = SentenceWords(rawValue: 1 << 0)
  /// An abbreviation that ends the sentence when a capital letter or a number follows: “osv.”, “etc.”.
  public static let closing = SentenceWords(rawValue: 1 << 1)
  /// An abbreviation that ends the sentence only when a word follows that begins sentences: “U.S.”, “et al.”.
  public static let soft = SentenceWords(rawValue: 1 << 2)
  /// An abbreviation only before a number, else an ordinary word: “no. 5”, “s. 12”.
  public static let numeric = SentenceWords(rawValue: 1 << 3)
  /// The same, but behind a number it can be final before a number too: “10 kr. 5 kom.”
  public static let amount = SentenceWords(rawValue: 1 << 4)
  /// A shortened month or day, an abbreviation only beside a number: “3. jan.”, “Sat. 12”.
  public static let date = SentenceWords(rawValue: 1 << 5)
  /// A word that begins sentences and is no name: “The”, “Hvis”.
  public static let starter = SentenceWords(rawValue: 1 << 6)
  /// What a capital letter does not keep from following an ordinal: “2. Verdenskrig”; months and days among them.
  public static let ordinalNoun = SentenceWords(rawValue: 1 << 7)
  /// What a single letter is a label of and no initial: “vitamin C.”
  public static let letterNoun = SentenceWords(rawValue: 1 << 8)
  /// What a number at the beginning is a label of: “Figur 1. Punkterne på hånden”.
  public static let label = SentenceWords(rawValue: 1 << 9)
  /// What follows direct speech and its speaker: “‘Why?’ John asked.”
  public static let speech = SentenceWords(rawValue: 1 << 10)
  /// A preposition that opens a sentence with a time or place: “At 5 a.m. Mr. Smith went out.”
  public static let opening = SentenceWords(rawValue: 1 << 11)
  /// A name in small letters that can begin a sentence: “npm”.
  public static let smallName = SentenceWords(rawValue: 1 << 12)
  /// An ordinary word that looks like an abbreviation: “tv”.
  public static let word = SentenceWords(rawValue: 1 << 13)
  /// The first part of an academic degree: “cand.polyt.”
  public static let degree = SentenceWords(rawValue: 1 << 14)
  /// A time of day: “p.m.”
  public static let time = SentenceWords(rawValue: 1 << 15)
  /// What may follow a time of day with a capital letter: “5 p.m. Eastern”.
  public static let afterTime = SentenceWords(rawValue: 1 << 16)
  /// A currency or the like that follows a shortened amount: “5 mio. DKK”.
  public static let currency = SentenceWords(rawValue: 1 << 17)
  /// The end of a domain or file name: “borger.dk”.
  public static let suffix = SentenceWords(rawValue: 1 << 18)

  static let named: [String: SentenceWords] = [
    "never": .never, "closing": .closing, "soft": .soft, "numeric": .numeric, "amount": .amount, "date": .date,
    "starter": .starter, "ordinal-noun": .ordinalNoun, "letter-noun": .letterNoun, "label": .label, "speech": .speech,
    "opening": .opening, "small-name": .smallName, "word": .word, "degree": .degree, "time": .time,
    "after-time": .afterTime, "currency": .currency, "suffix": .suffix,
  ]
}

/// Words and their groups, found by their bytes without making a string.
///
/// A class, so that handing conventions on counts one reference and no more.
final class SentenceWordTable: Sendable {
  private let entries: Entries

  init(_ text: String) { entries = Entries(text) }

  func groups(of word: UnsafeBufferPointer<UInt8>) -> SentenceWords { entries.groups(of: word) }
}

private struct Entries: Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int32] = [0]
  private var groups: [SentenceWords] = []
  private var hashes: [UInt32] = []
  private var slots: [Int32] = []

  init(_ text: String) {
    var found: [(word: [UInt8], group: SentenceWords)] = []
    var group: SentenceWords = []
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      if word.last == UInt8(ascii: ":") {
        group = SentenceWords.named[String(decoding: word.dropLast(), as: UTF8.self)] ?? []
      } else {
        let word = word.last == UInt8(ascii: ".") ? word.dropLast() : word
        if !word.isEmpty { found.append((Array(word), group)) }
      }
    }
    var size = 16
    while size < found.count * 3 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (word, group) in found { insert(word, group) }
  }

  func groups(of word: UnsafeBufferPointer<UInt8>) -> SentenceWords {
    guard !word.isEmpty, word.count <= 40, !groups.isEmpty else { return [] }
    // Both spellings in one walk: most words are in no table, and their hashes say so.
    var exact = Entries.seed
    var folded = Entries.seed
    Entries.each(word) { byte, small in
      exact = (exact ^ UInt32(byte)) &* Entries.prime
      folded = (folded ^ UInt32(small)) &* Entries.prime
      return true
    }
    var found: SentenceWords = []
    if let entry = find(word, hash: exact, isFolded: false).entry { found.formUnion(groups[entry]) }
    if folded != exact, let entry = find(word, hash: folded, isFolded: true).entry { found.formUnion(groups[entry]) }
    return found
  }

  private mutating func insert(_ word: [UInt8], _ group: SentenceWords) {
    let hash = word.reduce(Entries.seed) { ($0 ^ UInt32($1)) &* Entries.prime }
    let (entry, slot) = word.withUnsafeBufferPointer { find($0, hash: hash, isFolded: false) }
    if let entry {
      groups[entry].formUnion(group)
      return
    }
    slots[slot] = Int32(groups.count)
    groups.append(group)
    hashes.append(hash)
    pool += word
    ends.append(Int32(pool.count))
  }

  private static let seed: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  private func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32, isFolded: Bool) -> (entry: Int?, slot: Int) {
    let mask = slots.count - 1
    var slot = Int(hash ^ (hash >> 15)) & mask
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash, isEntry(entry, word, isFolded: isFolded) { return (entry, slot) }
      slot = (slot + 1) & mask
    }
    return (nil, slot)
  }

  private func isEntry(_ entry: Int, _ word: UnsafeBufferPointer<UInt8>, isFolded: Bool) -> Bool {
    var next = Int(ends[entry])
    let end = Int(ends[entry + 1])
    let isSame = Entries.each(word) { byte, small in
      guard next < end, pool[next] == (isFolded ? small : byte) else { return false }
      next += 1
      return true
    }
    return isSame && next == end
  }

  /// Walks the bytes without spaces, each as it is and with Latin capitals made small.
  @inline(__always) @discardableResult
  private static func each(_ word: UnsafeBufferPointer<UInt8>, _ body: (UInt8, UInt8) -> Bool) -> Bool {
    var index = 0
    var isLatin1 = false
    while index < word.count {
      let byte = word[index]
      index += 1
      if byte == 0x20 { continue }
      if byte == 0xC2, index < word.count, word[index] == 0xA0 {
        index += 1
        continue
      }
      let isCapital = byte &- 0x41 < 26 || isLatin1 && byte &- 0x80 < 0x1F && byte != 0x97
      guard body(byte, isCapital ? byte | 0x20 : byte) else { return false }
      isLatin1 = byte == 0xC3
    }
    return true
  }
}
