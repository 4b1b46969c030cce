import Languages
import Synchronization

/// What a matcher looks up: the keys and what they stand for.
final class TermIndex: @unchecked Sendable {
  /// One word in all its forms.
  struct Lexeme {
    /// The first pattern of one word that is it, or -1.
    var firstPattern: Int32 = -1
    /// Whether patterns of several words begin with it.
    var startsPhrases = false
    /// The index in `exacts` of the letters that must agree in case, or -1.
    var exact: Int32 = -1
  }

  /// One sequence of words that is a term. It owns no memory, so that taking one out of many counts no references.
  struct Pattern {
    var concept: Int32
    var term: Int32
    /// Where its lexemes begin in `sequences`, and how many words it has.
    var first: Int32
    var count: Int32
    /// The next pattern with the same word, or the same first two, or -1.
    var next: Int32
    /// Where compounds may hold it.
    var asHead: Bool
    var asModifier: Bool
    /// The number of letters of a single word.
    var letters: Int
    /// The index in `lemmas` of the folded word of a single-word term, or -1.
    var lemma: Int32
    /// Whether the term is written like a particle, which begins many words.
    var isParticle: Bool
    /// Indexes into `vetoes`, or -1.
    var veto: Int32
    /// Whether it is a multiword term written as one word.
    var isJoined: Bool
    /// Whether the term has points between its words, as in “ph.d.-studerende”.
    var hasPoints: Bool
  }

  /// What a term is never found in.
  struct Veto {
    /// Stems of words that are never this term.
    var stems: [[UInt8]]
    /// Forms that the term does not have.
    var forms: [[UInt8]]
    /// Stems of words that look like compounds of the term and are not.
    var opaque: [[UInt8]]

    var isEmpty: Bool { stems.isEmpty && forms.isEmpty && opaque.isEmpty }
  }

  /// A lexeme under a key, with what the key is of it.
  struct Posting {
    var lexeme: Int32
    var roles: UInt8
    var next: Int32
  }

  static let form: UInt8 = 1
  static let front: UInt8 = 2
  static let head: UInt8 = 4

  let language: Language
  let morphology: Morphology
  let wordList: WordList?
  /// The letter in which genitives end; 0 where there are none that change the word.
  let genitiveEnd: UInt8
  let keys: ByteTable
  var postings: UnsafeMutablePointer<Posting>
  var postingCount = 0
  var postingCapacity: Int
  var lexemes: [Lexeme] = []
  var patterns: [Pattern] = []
  /// The lexemes of all patterns, one pattern behind the other.
  var sequences: [Int32] = []
  var lemmas: [[UInt8]] = []
  var exacts: [[UInt8]] = []
  /// The first pattern of several words, by its first two: thousands may begin with one word.
  var phrases: [UInt64: Int32] = [:]
  /// Words and stems that a term is never found in, and forms that it does not have.
  var vetoes: [Veto] = []
  /// Whether any term may be a part of a compound.
  var hasParts = false
  /// A bit for the hash of every key, so that most look-ups end early.
  var filter: UnsafeMutablePointer<UInt64>
  var filterMask: UInt64 = 0
  /// Hashes of words that hold no term, each at one of the two places that its hash says; 0 where there is none yet.
  ///
  /// Most words of a text are these, and the same ones again and again. Knowing them keeps the scan from looking through
  /// the tables, whose size grows with the glossary. Threads share it without order: what is lost is looked up again.
  let barren: UnsafeMutablePointer<Atomic<UInt64>>
  static let barrenCount = 1 << 15
  /// What was found in words that have terms as their parts.
  let knownParts = KnownParts()
  var known = ByteTable()
  /// The hash of each key, until the filter is built.
  var hashes: [UInt64] = []
  var forms = FormBuffer()
  var fronts = FormBuffer()

  var isEmpty: Bool { patterns.isEmpty }

  init(_ glossary: Glossary, language: Language, wordList: WordList?) {
    self.language = language
    morphology = language.morphology
    self.wordList = wordList
    genitiveEnd = morphology.genitiveEnd
    let count = glossary.concepts.count
    hashes.reserveCapacity(count * 24)
    keys = ByteTable(capacity: count * 24)
    postingCapacity = count * 32 + 64
    postings = .allocate(capacity: postingCapacity)
    barren = .allocate(capacity: TermIndex.barrenCount)
    for at in 0..<TermIndex.barrenCount { (barren + at).initialize(to: Atomic(0)) }
    filter = .allocate(capacity: 1)
    filter.initialize(to: 0)
    // What is taken out of a list is copied field by field, and two threads that count the same references wait for each other.
    glossary.concepts.withUnsafeBufferPointer { concepts in
      guard let first = concepts.baseAddress else { return }
      for number in concepts.indices {
        let isVerbatim = (first + number).pointee.translate == .verbatim
        (first + number).pointee.terms.withUnsafeBufferPointer { terms in
          guard let base = terms.baseAddress else { return }
          for term in terms.indices where (base + term).pointee.isOf(language) {
            add(base + term, concept: Int32(number), term: Int32(term), verbatim: isVerbatim)
          }
        }
      }
    }
    buildFilter()
    known = ByteTable()
    hashes = []
  }

  deinit {
    postings.deallocate()
    filter.deallocate()
    barren.deinitialize(count: TermIndex.barrenCount)
    barren.deallocate()
  }

  /// Whether a word is known to hold no term.
  @inline(__always) func isBarren(_ hash: UInt64) -> Bool {
    let place = place(of: hash)
    return place[0].load(ordering: .relaxed) == hash || place[1].load(ordering: .relaxed) == hash
  }

  /// Remembers a word that holds no term, and forgets the older of two that had its places.
  func noteBarren(_ hash: UInt64) {
    let place = place(of: hash)
    place[1].store(place[0].load(ordering: .relaxed), ordering: .relaxed)
    place[0].store(hash, ordering: .relaxed)
  }

  @inline(__always) private func place(of hash: UInt64) -> UnsafeMutablePointer<Atomic<UInt64>> {
    barren + Int(truncatingIfNeeded: ByteHash.mixed(hash) >> 11) & (TermIndex.barrenCount - 2)
  }

  private func buildFilter() {
    var bits = 1024
    while bits < keys.count * 12 { bits *= 2 }
    filter.deallocate()
    filter = .allocate(capacity: bits / 64)
    filter.initialize(repeating: 0, count: bits / 64)
    filterMask = UInt64(bits - 1)
    for hash in hashes {
      let bit = (ByteHash.mixed(hash) >> 20) & filterMask
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  /// The lexeme of a pattern's word.
  func lexeme(_ pattern: Pattern, _ word: Int) -> Int32 { sequences[Int(pattern.first) + word] }

  func pair(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The first pattern of several words that begins with two, or -1.
  func firstPhrase(_ first: Int32, _ second: Int32) -> Int32 { phrases[pair(first, second)] ?? -1 }

  /// Calls `body` with each term of one word among the postings of a chain that have a role.
  @inline(__always) func eachWord(_ first: Int32, as role: UInt8, _ body: (Pattern) -> Void) {
    var posting = first
    while posting >= 0 {
      let entry = postings[Int(posting)]
      posting = entry.next
      guard entry.roles & role != 0 else { continue }
      var number = lexemes[Int(entry.lexeme)].firstPattern
      while number >= 0 {
        let pattern = patterns[Int(number)]
        number = pattern.next
        body(pattern)
      }
    }
  }

  /// Whether any posting of a chain is a form, and not only the front of a compound.
  func hasForm(_ first: Int32) -> Bool {
    var posting = first
    while posting >= 0 {
      if postings[Int(posting)].roles & TermIndex.form != 0 { return true }
      posting = postings[Int(posting)].next
    }
    return false
  }

  /// The first posting of a word without its genitive ending, or -1.
  func findGenitive(_ key: UnsafePointer<UInt8>, _ length: Int) -> Int32 {
    let word = UnsafeBufferPointer(start: key, count: length)
    guard let stem = morphology.withoutGenitive(word) else { return -1 }
    return find(key, stem, hash: ByteHash.of(UnsafeBufferPointer(rebasing: word[..<stem])))
  }

  /// The first posting of a key, or -1.
  @inline(__always) func find(_ key: UnsafePointer<UInt8>, _ length: Int, hash: UInt64) -> Int32 {
    let bit = (ByteHash.mixed(hash) >> 20) & filterMask
    guard filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { return -1 }
    let entry = keys.find(key, length, hash: hash)
    return entry < 0 ? -1 : keys.value(entry)
  }
}
