import Diagnostics
import Dispatch
import Languages
import Synchronization

/// Finds the terms of one language in texts, in all their forms.
///
/// Every form of every word is a key of one hash table, so that a text is read once whatever the size of the glossary.
/// Where a language writes compounds as one word, the beginnings and endings of words are looked up as well.
public struct TermMatcher: Sendable {
  let index: TermIndex

  /// Prepares the terms of a language; `wordList` makes compounds surer.
  public init(_ glossary: Glossary, language: Language, wordList: WordList? = nil) {
    index = TermIndex(glossary, language: language, wordList: wordList)
  }

  /// Prepares the terms of several languages, which takes as long as the slowest when there are cores enough.
  public static func prepare(
    _ glossary: Glossary, languages: [(language: Language, wordList: WordList?)]
  ) -> [LanguageTag: TermMatcher] {
    let made = Mutex<[LanguageTag: TermMatcher]>([:])
    DispatchQueue.concurrentPerform(iterations: languages.count) { at in
      let matcher = TermMatcher(glossary, language: languages[at].language, wordList: languages[at].wordList)
      made.withLock { $0[languages[at].language.tag] = matcher }
    }
    return made.withLock { $0 }
  }

  /// The occurrences in a text, by place; a longer one before a shorter one that begins at the same place.
  public func matches(in text: String) -> [TermMatch] {
    guard !index.isEmpty else { return [] }
    var text = text
    return text.withUTF8 { source in
      guard !source.isEmpty, source.count < Int(Int32.max) / 2 else { return [] }
      let folded = FoldedText(source)
      var scan = TermScan(index: index)
      return scan.run(folded, source: source)
    }
  }
}

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
  private(set) var postings: UnsafeMutablePointer<Posting>
  private var postingCount = 0
  private var postingCapacity: Int
  private(set) var lexemes: [Lexeme] = []
  private(set) var patterns: [Pattern] = []
  /// The first pattern of several words, by its first two: thousands may begin with one word.
  private var phrases: [UInt64: Int32] = [:]
  /// Words and stems that a term is never found in, and forms that it does not have.
  private(set) var vetoes: [Veto] = []
  /// Whether any term may be a part of a compound.
  private(set) var hasParts = false
  /// A bit for the hash of every key, so that most look-ups end early.
  private(set) var filter: UnsafeMutablePointer<UInt64>
  private(set) var filterMask: UInt64 = 0
  /// Hashes of words that hold no term, each at the place that its hash says; 0 where there is none yet.
  ///
  /// Most words of a text are these, and the same ones again and again. Knowing them keeps the scan from looking through
  /// the tables, whose size grows with the glossary. Threads share it without order: what is lost is looked up again.
  let barren: UnsafeMutablePointer<Atomic<UInt64>>
  static let barrenCount = 1 << 14
  private var known = ByteTable()
  private var forms = FormBuffer()
  private var fronts = FormBuffer()

  var isEmpty: Bool { patterns.isEmpty }

  init(_ glossary: Glossary, language: Language, wordList: WordList?) {
    self.language = language
    morphology = language.morphology
    self.wordList = wordList
    genitiveEnd = morphology.genitiveEnd
    let count = glossary.concepts.count
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
    known = ByteTable()
    buildFilter()
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
    for entry in 0..<keys.count {
      let bit = (ByteHash.mixed(ByteHash.of(keys.key(entry))) >> 20) & filterMask
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  private func pair(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The first pattern of several words that begins with two, or -1.
  func firstPhrase(_ first: Int32, _ second: Int32) -> Int32 { phrases[pair(first, second)] ?? -1 }

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

  // MARK: Building

  private func add(_ term: Term, concept: Int32, term number: Int32, verbatim: Bool) {
    let isExact = term.isCaseExact ?? (verbatim ? false : term.text.isAllCapital)
    let vetoed = Veto(
      stems: term.not.map(FoldedText.fold), forms: term.removedForms.map(FoldedText.fold),
      opaque: morphology.opaqueStems(of: term.text.lowercased()))
    var veto: Int32 = -1
    if !vetoed.isEmpty {
      veto = Int32(vetoes.count)
      vetoes.append(vetoed)
    }
    let policy = (
      head: term.compounds == .auto || term.compounds == .all || term.compounds == .head,
      modifier: term.compounds == .auto || term.compounds == .all || term.compounds == .modifier
    )
    let originals = isExact ? term.text.wordRanges.map { Array(term.text.slice($0).utf8) } : []
    func pattern(_ words: [Word], joined: Bool = false) {
      guard !words.isEmpty else { return }
      let single = words.count == 1
      let isNoun = single && (words[0].pos == .noun || words[0].pos == .propn || words[0].pos == nil)
      let compounds = single && morphology.hasClosedCompounds && words[0].inflects
      let lexemes = words.enumerated().map { at, word in
        lexeme(word, exact: isExact ? words.count == originals.count ? originals[at] : originals.first : nil)
      }
      let letters = words[0].text.count { $0 & 0xC0 != 0x80 }
      let place = Int32(patterns.count)
      let next: Int32
      if single {
        next = self.lexemes[Int(lexemes[0])].firstPattern
        self.lexemes[Int(lexemes[0])].firstPattern = place
      } else {
        next = phrases.updateValue(place, forKey: pair(lexemes[0], lexemes[1])) ?? -1
        self.lexemes[Int(lexemes[0])].startsPhrases = true
      }
      let made = Pattern(
        concept: concept, term: number, lexemes: lexemes, next: next,
        asHead: compounds && isNoun && policy.head && letters > 2,
        asModifier: compounds && policy.modifier && letters > 2, letters: letters,
        lemma: single ? words[0].text : [],
        isParticle: single && !morphology.mark(words[0].text).isDisjoint(with: [.particle, .derivation]), veto: veto,
        isJoined: joined, hasPoints: !single && term.text.utf8.contains(UInt8(ascii: ".")))
      if made.asHead || made.asModifier { hasParts = true }
      patterns.append(made)
    }
    guard term.forms.isEmpty else {
      for form in term.forms { pattern(split(form).map { Word(text: $0, inflects: false, isLiteral: true) }) }
      return
    }
    for form in term.addedForms { pattern(split(form).map { Word(text: $0, inflects: false, isLiteral: true) }) }
    let words = split(term.text)
    guard term.inflects else {
      pattern(words.map { Word(text: $0, inflects: false, isLiteral: true) })
      return
    }
    let shaped = shape(words, term)
    pattern(shaped)
    // “health care” is also written “healthcare”; one letter joins where the term has a hyphen: “e-mail”.
    let least = term.text.utf8.contains(UInt8(ascii: "-")) ? 1 : 2
    if let last = words.last, words.count == 2 || words.count > 2 && !term.text.utf8.contains(0x20),
      words[0].count >= least, last.count >= 2, !words.dropLast().contains(where: isFunction), term.language != nil,
      term.pos != .verb
    {
      let joined = Array(words.joined())
      pattern(
        [Word(text: joined, pos: term.pos ?? .noun, gender: term.gender, head: last, inflects: true)], joined: true)
    }
  }

  /// A word of a term and how it inflects.
  private struct Word {
    var text: [UInt8]
    var pos: PartOfSpeech?
    var gender: GrammaticalGender?
    var head: [UInt8]?
    var inflects: Bool
    /// Whether it is exactly as the glossary writes it.
    var isLiteral = false
  }

  private func isPostpositive(_ words: [[UInt8]], _ at: Int) -> Bool {
    words.count == 2 && at == 1 && morphology.mark(words[at]).contains(.postpositive)
  }

  private func isFunction(_ word: [UInt8]) -> Bool { morphology.mark(word).contains(.function) }

  /// Which words of a term inflect: the head like the term, those before it like modifiers, function words never.
  private func shape(_ words: [[UInt8]], _ term: Term) -> [Word] {
    let head = term.head.map { FoldedText.fold($0) }
    if words.count == 1 {
      return [Word(text: words[0], pos: term.pos, gender: term.gender, head: head, inflects: term.pos != .phrase)]
    }
    if term.pos == .phrase { return words.map { Word(text: $0, inflects: false) } }
    let isVerb = term.pos == .verb
    // The head is the last word before a preposition or before an adjective like that of “attorneys general”, or the first
    // word of a verb.
    let function = words.indices.dropFirst().first { isFunction(words[$0]) || isPostpositive(words, $0) }
    let headIndex = isVerb ? 0 : (function ?? words.count) - 1
    // “follow-ups” beside “mothers-in-law”.
    let isHyphenated = !term.text.utf8.contains(UInt8(ascii: " "))
    return words.enumerated().map { at, text in
      if at == headIndex {
        return Word(text: text, pos: term.pos ?? .noun, gender: term.gender, head: head, inflects: true)
      }
      if at == words.count - 1, isHyphenated || isPostpositive(words, at) {
        return Word(text: text, pos: term.pos ?? .noun, gender: term.gender, inflects: true)
      }
      if isFunction(text) || isVerb { return Word(text: text, inflects: false) }
      if at > headIndex {
        return Word(text: text, pos: at == words.count - 1 ? .noun : nil, inflects: at == words.count - 1)
      }
      guard let pos = morphology.modifierClasses.first else { return Word(text: text, inflects: false) }
      // A measure before what is measured is a noun: “kopper te”.
      let listed = morphology.listed(text)
      let isMeasure = listed.contains(.noun) && !listed.contains(pos)
      return Word(text: text, pos: isMeasure ? .noun : pos, inflects: true)
    }
  }

  /// The folded words of a term.
  private func split(_ text: String) -> [[UInt8]] {
    let folded = FoldedText.fold(text)
    var words: [[UInt8]] = []
    var start = -1
    var at = 0
    var copy = folded
    copy.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      while at < bytes.count {
        var length = 1
        if FoldedText.isWord(base, at, bytes.count, &length) {
          if start < 0 { start = at }
        } else if start >= 0 {
          words.append(Array(bytes[start..<at]))
          start = -1
        }
        at += length
      }
    }
    if start == 0 { return [folded] }
    if start > 0 { words.append(Array(folded[start...])) }
    return words
  }

  /// What makes two words of terms one lexeme: text and way of inflecting.
  private func identity(of word: Word, _ exact: [UInt8]?) -> [UInt8] {
    var key = word.text
    let pos = word.pos.flatMap { PartOfSpeech.allCases.firstIndex(of: $0) } ?? 7
    let way = word.inflects ? pos : word.isLiteral ? 8 : 9
    key += [0, UInt8(way), word.gender == nil ? 0 : word.gender == .common ? 1 : 2]
    if let exact { key += [1] + exact }
    if let head = word.head { key += [2] + head }
    return key
  }

  private func lexeme(_ word: Word, exact: [UInt8]?) -> Int32 {
    let number = Int32(lexemes.count)
    let entry = known.insert(identity(of: word, exact))
    if known.value(entry) >= 0 { return known.value(entry) }
    known.setValue(number, of: entry)
    lexemes.append(Lexeme(exact: exact))
    guard word.inflects else {
      post(word.text, number, TermIndex.form | TermIndex.front)
      if !word.isLiteral { for other in morphology.respelled(word.text) { post(other, number, TermIndex.form) } }
      return number
    }
    inflect(word, number)
    for other in morphology.respelled(word.text) {
      var variant = word
      variant.text = other
      inflect(variant, number)
    }
    return number
  }

  private func inflect(_ word: Word, _ number: Int32) {
    let poses = word.pos.map { [$0] } ?? defaultClasses(word.text)
    for pos in poses {
      forms.removeAll()
      fronts.removeAll()
      if word.head == nil, inflectExactly(word, as: pos) {
        // The lexicon has the word, or the word that it ends in.
      } else if let head = word.head, word.text.count > head.count, word.text.suffix(head.count).elementsEqual(head) {
        let front = Array(word.text.dropLast(head.count))
        var own = FormBuffer()
        head.withUnsafeBufferPointer {
          morphology.inflect($0, as: pos, gender: word.gender, genitives: false, into: &own)
        }
        for index in 0..<own.count { forms.add(front + own.bytes[own.range(index)], slot: own.slots[index]) }
      } else {
        word.text.withUnsafeBufferPointer {
          morphology.inflect($0, as: pos, gender: word.gender, genitives: false, into: &forms)
        }
      }
      let roles = pos == .noun || pos == .propn ? TermIndex.form | TermIndex.head : TermIndex.form
      forms.bytes.withUnsafeBufferPointer { bytes in
        for index in 0..<forms.count {
          let form = UnsafeBufferPointer(rebasing: bytes[forms.range(index)])
          if isElsewhere(form, than: word.text) { continue }
          post(form, number, roles)
        }
      }
      guard morphology.hasClosedCompounds else { continue }
      word.text.withUnsafeBufferPointer {
        morphology.appendJoined($0, as: pos, paradigm: forms, into: &fronts)
      }
      fronts.bytes.withUnsafeBufferPointer { bytes in
        for index in 0..<fronts.count {
          post(UnsafeBufferPointer(rebasing: bytes[fronts.range(index)]), number, TermIndex.front)
        }
      }
    }
  }

  /// The forms that the user's lexicon lists for a word, or for the longest lemma that a compound ends in.
  private func inflectExactly(_ word: Word, as pos: PartOfSpeech) -> Bool {
    guard let wordList, wordList.lemmaCount > 0 else { return false }
    return word.text.withUnsafeBufferPointer { text in
      if wordList.inflect(text, as: pos, gender: word.gender, into: &forms) {
        forms.add(word.text, slot: UInt8(ascii: "~"))
        return true
      }
      guard morphology.hasClosedCompounds, text.count > 5 else { return false }
      for start in 2..<text.count - 2 where text[start] & 0xC0 != 0x80 {
        let front = UnsafeBufferPointer(rebasing: text[..<start])
        guard morphology.firstPart(front, words: wordList) == .known,
          wordList.inflect(text, as: pos, gender: word.gender, front: start, into: &forms)
        else { continue }
        forms.add(word.text, slot: UInt8(ascii: "~"))
        return true
      }
      return false
    }
  }

  /// Whether the lexicon knows a form, and only as a form of other lemmas: then a rule has guessed wrongly.
  private func isElsewhere(_ form: UnsafeBufferPointer<UInt8>, than lemma: [UInt8]) -> Bool {
    guard let wordList, wordList.lemmaCount > 0, !form.elementsEqual(lemma) else { return false }
    return lemma.withUnsafeBufferPointer { wordList.belongsElsewhere(form, than: $0) }
  }

  /// What a word without a part of speech is taken for.
  private func defaultClasses(_ word: [UInt8]) -> [PartOfSpeech] {
    let listed = morphology.listed(word)
    return listed.isEmpty || listed.contains(.noun) ? [.noun] : PartOfSpeech.allCases.filter(listed.contains)
  }

  private func post(_ key: [UInt8], _ lexeme: Int32, _ roles: UInt8) {
    key.withUnsafeBufferPointer { post($0, lexeme, roles) }
  }

  private func post(_ key: UnsafeBufferPointer<UInt8>, _ lexeme: Int32, _ roles: UInt8) {
    guard let base = key.baseAddress, !key.isEmpty else { return }
    let entry = keys.insert(base, key.count, hash: ByteHash.of(key))
    let first = keys.value(entry)
    // The lexeme that is being added is always the newest of a key.
    if first >= 0, postings[Int(first)].lexeme == lexeme {
      postings[Int(first)].roles |= roles
      return
    }
    if postingCount == postingCapacity {
      let larger = UnsafeMutablePointer<Posting>.allocate(capacity: postingCapacity * 2)
      larger.moveInitialize(from: postings, count: postingCount)
      postings.deallocate()
      postings = larger
      postingCapacity *= 2
    }
    postings[postingCount] = Posting(lexeme: lexeme, roles: roles, next: first)
    keys.setValue(Int32(postingCount), of: entry)
    postingCount += 1
  }
}

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
}
