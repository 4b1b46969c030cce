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
    /// The letters that must agree in case, when they must.
    var exact: [UInt8]?
  }

  /// One sequence of words that is a term.
  struct Pattern {
    var concept: Int32
    var term: Int32
    var lexemes: [Int32]
    /// The next pattern with the same word, or the same first two, or -1.
    var next: Int32
    /// Where compounds may hold it.
    var asHead: Bool
    var asModifier: Bool
    /// The number of letters of a single word.
    var letters: Int
    /// The folded word of a single-word term.
    var lemma: [UInt8]
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
  /// The first pattern of several words, by its first two: thousands may begin with one word.
  var phrases: [UInt64: Int32] = [:]
  /// Words and stems that a term is never found in, and forms that it does not have.
  var vetoes: [Veto] = []
  /// Whether any term may be a part of a compound.
  var hasParts = false
  /// A bit for the hash of every key, so that most look-ups end early.
  var filter: UnsafeMutablePointer<UInt64>
  var filterMask: UInt64 = 0
  /// Hashes of words that hold no term, each at the place that its hash says; 0 where there is none yet.
  ///
  /// Most words of a text are these, and the same ones again and again. Knowing them keeps the scan from looking through
  /// the tables, whose size grows with the glossary. Threads share it without order: what is lost is looked up again.
  let barren: UnsafeMutablePointer<Atomic<UInt64>>
  static let barrenCount = 1 << 14
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
    for concept in glossary.concepts.indices {
      let isVerbatim = glossary.concepts[concept].translate == .verbatim
      for term in glossary.concepts[concept].terms.indices where glossary.concepts[concept].terms[term].isOf(language) {
        add(glossary.concepts[concept].terms[term], concept: Int32(concept), term: Int32(term), verbatim: isVerbatim)
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
  @inline(__always) func isBarren(_ hash: UInt64) -> Bool { place(of: hash).pointee.load(ordering: .relaxed) == hash }

  /// Remembers a word that holds no term.
  func noteBarren(_ hash: UInt64) { place(of: hash).pointee.store(hash, ordering: .relaxed) }

  @inline(__always) private func place(of hash: UInt64) -> UnsafeMutablePointer<Atomic<UInt64>> {
    barren + Int(truncatingIfNeeded: ByteHash.mixed(hash) >> 11) & (TermIndex.barrenCount - 1)
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
