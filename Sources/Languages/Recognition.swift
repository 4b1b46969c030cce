/// What a language looks like, for telling it from another on single short lines.
///
/// A class like ``Language``, of which it is a part.
public final class Recognition: Sendable {
  /// Letters that the other languages around do not have.
  let letters: Set<UInt8>
  /// What the lists say of a word, all at once: it is asked of every word, and each list would be a look elsewhere.
  private let roles: WordTable<Roles>
  /// Words that begin a question.
  let questionWords: WordSet
  /// Whether a text begins as a question does, with its mark or without.
  public func beginsQuestion(_ text: TokenizedText) -> Bool {
    text.tokens.first { $0.kind == .word }.map { questionWords.contains($0.key) } ?? false
  }
  /// What stands before an infinitive.
  public let infinitiveMark: WordKey?
  /// Whether a text tells what is asked, as titles do: “When to see your doctor”.
  public func tellsQuestion(_ text: TokenizedText) -> Bool {
    guard let infinitiveMark, beginsQuestion(text) else { return false }
    return text.tokens.filter { $0.kind == .word }.prefix(3).dropFirst().contains { $0.key == infinitiveMark }
  }
  /// Words that turn a sentence into its opposite.
  public let negations: WordSet
  /// Words beside one of these that only go along with another negation: “not even”, “heller ikke”.
  public let concordWords: WordSet
  /// Those of `concordWords` that a negation goes along with and says no all the same: “heller ikke”.
  public let firmConcordWords: WordSet
  /// Words that make an exception: “unless”.
  public let exceptionWords: WordSet
  /// Words that answer a question alone.
  public let answers: (yes: WordSet, no: WordSet)
  /// Words that begin with one of `negativePrefixes` and negate nothing: “inside”.
  public let falsePrefixed: WordSet
  /// Words that say that there is none of something.
  public let fullNegations: WordSet
  /// Words behind one of these that make it none: “no later than”.
  public let comparatives: WordSet
  /// Words that can say the same in another way.
  public let weakNegations: WordSet
  /// Words of these that say that something is not there: “without”.
  public let lackWords: WordSet
  /// Endings of words that say the same, in lower case: “less”.
  public let lackEndings: [[UInt8]]
  /// Beginnings of words that do, in lower case.
  public let negativePrefixes: [[UInt8]]
  /// The words without one of which a sentence negates nothing, makes no exception and is no answer, as far as lists know.
  public var negationWords: [WordKey] {
    [negations, fullNegations, lackWords, exceptionWords, answers.yes, answers.no].flatMap(\.keys)
  }
  /// Whether a word holds sentences together.
  public func isFunctionWord(_ word: WordKey) -> Bool { roles(of: word).contains(.function) }

  /// What the lists say of a word.
  func roles(of word: WordKey) -> Roles { roles[word] ?? [] }

  /// What a word is in a language.
  struct Roles: OptionSet {
    let rawValue: UInt8
    /// It holds sentences together.
    static let function = Roles(rawValue: 1)
    /// It is an everyday word.
    static let everyday = Roles(rawValue: 2)
    /// It is the same in the languages around, mostly borrowed, and so tells nothing.
    static let loan = Roles(rawValue: 4)
  }

  /// Words with which no sentence ends: “the”, “and”.
  public let openWords: WordSet
  /// Words that stand before others, and seldom at the end of a sentence: “of”, “with”.
  public let prepositions: WordSet
  /// First names of many people; some are everyday words as well.
  private let givenNames: WordSet
  /// Whether a word is the first name of many people.
  public func isGivenName(_ word: WordKey) -> Bool { givenNames.contains(word) }

  /// Endings that make words of the language, and such that are the same in many languages.
  let wordEndings: [[UInt8]]
  let sharedEndings: [[UInt8]]
  /// Words behind which the name of a program or a brand stands: “appen”.
  /// Those of `ownEndings` that names of houses and clubs hardly have: plurals, and what is no thing.
  let plainEndings: [[UInt8]]
  let announcers: WordSet
  /// Words between clauses of equal rank: “and”.
  public let coordinators: WordSet
  /// The same, in any order.
  public var announcerWords: [WordKey] { announcers.keys }
  /// Whether the name of a program or a brand stands behind a word.
  public func announces(_ word: WordKey) -> Bool { announcers.contains(word) }
  /// Endings of forms that the languages around do not have: the “en” of “receptionen”.
  let ownEndings: [[UInt8]]
  /// Short endings of forms that a list of words may lack.
  public let formEndings: [[UInt8]]
  /// What names of places end in, which are built of everyday words.
  let nameEndings: [[UInt8]]
  /// How often three letters stand together in its words.
  let trigrams: Trigrams

  /// Reads the lists of words, which are parted by spaces.
  ///
  /// - Parameter letters: letters of the block Latin-1 that tell the language.
  public init(
    letters: String = "", functionWords: String = "", words: String = "", loanWords: String = "",
    questionWords: String = "",
    negations: String = "",
    fullNegations: String = "", comparatives: String = "", weakNegations: String = "", lackWords: String = "",
    lackEndings: String = "",
    negativePrefixes: String = "", nameEndings: String = "", wordEndings: String = "",
    sharedEndings: String = "", concordWords: String = "", firmConcordWords: String = "", exceptionWords: String = "",
    yesWords: String = "", noWords: String = "", falsePrefixed: String = "", infinitiveMark: String? = nil,
    openWords: String = "", prepositions: String = "", givenNames: String = "", ownEndings: String = "",
    plainEndings: String = "", formEndings: String = "", announcers: String = "", coordinators: String = ""
  ) {
    // The second byte of the letters, behind C3.
    self.letters = Set(letters.unicodeScalars.compactMap { Array(String($0).utf8).dropFirst().first })
    var roles: [WordKey: Roles] = [:]
    for (list, role) in [(functionWords, Roles.function), (words, .everyday), (loanWords, .loan)] {
      for word in Table.words(list) { roles[word, default: []].insert(role) }
    }
    self.roles = WordTable(roles)
    self.questionWords = Table.set(questionWords)
    self.negations = Table.set(negations)
    self.fullNegations = Table.set(fullNegations)
    self.comparatives = Table.set(comparatives)
    self.weakNegations = Table.set(weakNegations)
    self.lackWords = Table.set(lackWords)
    self.lackEndings = lackEndings.split(separator: " ").map { Array($0.utf8) }
    self.negativePrefixes = negativePrefixes.split(separator: " ").map { Array($0.utf8) }
    func endings(_ text: String) -> [[UInt8]] {
      text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
    }
    self.nameEndings = endings(nameEndings)
    self.wordEndings = endings(wordEndings)
    self.sharedEndings = endings(sharedEndings)
    self.announcers = Table.set(announcers)
    self.coordinators = Table.set(coordinators)
    self.ownEndings = endings(ownEndings)
    self.plainEndings = endings(plainEndings)
    self.formEndings = endings(formEndings)
    self.concordWords = Table.set(concordWords)
    self.firmConcordWords = Table.set(firmConcordWords)
    self.exceptionWords = Table.set(exceptionWords)
    answers = (yes: Table.set(yesWords), no: Table.set(noWords))
    self.falsePrefixed = Table.set(falsePrefixed)
    self.prepositions = Table.set(prepositions)
    self.openWords = Table.set(openWords)
    self.givenNames = Table.set(givenNames)
    self.infinitiveMark = infinitiveMark.map { WordKey($0) }
    trigrams = Trigrams(functionWords + " " + words)
  }
}

/// Counts of three neighbouring bytes of words, their ends included.
struct Trigrams: Sendable {
  /// The logarithm of how likely the third byte is behind the two others.
  private let likelihoods: WordTable<Float>
  /// The same of a third byte that never stands behind two.
  private let strangers: WordTable<Float>
  /// The same behind two that never stand together.
  private let unknown: Float

  init(_ words: String) {
    var counts: [UInt32: Float] = [:]
    var contexts: [UInt32: Float] = [:]
    for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      Self.each(word) { trigram in
        counts[trigram, default: 0] += 1
        contexts[trigram >> 8, default: 0] += 1
      }
    }
    func likelihood(_ count: Float, _ context: Float) -> Float { Self.logarithm((count + 0.1) / (context + 4)) }
    likelihoods = WordTable(
      counts.map { (key: Self.key($0.key), value: likelihood($0.value, contexts[$0.key >> 8] ?? 0)) })
    strangers = WordTable(contexts.map { (key: Self.key($0.key), value: likelihood(0, $0.value)) })
    unknown = likelihood(0, 0)
  }

  /// The logarithm of the likelihood of a word’s letters.
  func score(_ word: UnsafeBufferPointer<UInt8>) -> Float {
    var total: Float = 0
    Self.each(word) { trigram in
      total += likelihoods[Self.key(trigram)] ?? strangers[Self.key(trigram >> 8)] ?? unknown
    }
    return total
  }

  /// Bytes as a key, spread over its bits; no two have the same.
  private static func key(_ bytes: UInt32) -> WordKey {
    let product = UInt64(bytes) &* 0x9E37_79B9_7F4A_7C15
    return WordKey(hash: product ^ (product >> 32))
  }

  private static func each(_ word: some Collection<UInt8>, _ body: (UInt32) -> Void) {
    var window: UInt32 = 0x2020
    for byte in word {
      window = (window << 8 | UInt32(byte)) & 0xFF_FFFF
      body(window)
    }
    body((window << 8 | 0x20) & 0xFF_FFFF)
  }

  /// The natural logarithm, to two digits; the library’s would need Foundation.
  private static func logarithm(_ value: Float) -> Float {
    let exponent = Float(value.exponent)
    let part = value.significand - 1
    return (exponent + part * (1.3465 - 0.3465 * part)) * 0.6931
  }
}

/// Tells which of two languages a text is written in.
public final class LanguageRecognizer: Sendable {
  let one: Recognition
  let other: Recognition
  private let forms: (one: WordForms, other: WordForms)
  private let pair: LanguagePair
  private let pairs: WordPairs
  private let native: (one: Language, other: Language)
  /// Whether the first language is the pair’s second.
  private let isReversed: Bool

  /// A recognizer for two languages; the words that `pair` knows of them help.
  public init(_ one: Language, _ other: Language, pair: LanguagePair) {
    self.one = one.recognition
    self.other = other.recognition
    native = (one, other)
    forms = (one.wordForms, other.wordForms)
    self.pair = pair
    pairs = pair.words()
    isReversed = pair.first.tag != one.tag
  }

  /// Whether the first language writes titles with capitals.
  public var sourceHasTitleCase: Bool { native.one.typography.hasTitleCase }

  /// Which of the two languages’ dictionaries have a word: 1, -1, or 0 for both or neither.
  private func dictionary(_ token: Token, _ text: TokenizedText) -> Int {
    guard token.end - token.start >= 3 else { return 0 }
    return text.withLowercase(of: token) { word in
      let inOne = !pairs.matches(forms.one.key(word), reversed: isReversed).isEmpty
      let inOther = !pairs.matches(forms.other.key(word), reversed: !isReversed).isEmpty
      return inOne == inOther ? 0 : inOne ? 1 : -1
    }
  }

  /// How much a word speaks for the first language; below zero for the second.
  ///
  /// Beyond 2 it is clear, and beyond 2.4 the word is known.
  public func evidence(of token: Token, in text: TokenizedText) -> Float {
    guard token.kind == .word, !token.isOpaque else { return 0 }
    let (mine, theirs) = (one.roles(of: token.key), other.roles(of: token.key))
    let (inOne, inOther) = (mine.contains(.function), theirs.contains(.function))
    if inOne != inOther, !(inOne ? theirs : mine).contains(.everyday) { return inOne ? 2.5 : -2.5 }
    if inOne || inOther || mine.union(theirs).contains(.loan) { return 0 }
    let known = mine.contains(.everyday)
    if known != theirs.contains(.everyday) { return known ? 3 : -3 }
    if known || token.shape == .upper || token.shape == .mixed || token.end - token.start < 3 { return 0 }
    let entry = dictionary(token, text)
    if entry != 0 { return entry > 0 ? 2.6 : -2.6 }
    return letters(of: token, in: text)
  }

  /// Whether a word is the first name of many people who speak one of the languages.
  public func isGivenName(_ word: WordKey) -> Bool { one.isGivenName(word) || other.isGivenName(word) }

  /// Whether the lists and the dictionary have a word, or a form of it, as one of the first language or of the second.
  public func knows(_ token: Token, in text: TokenizedText, asFirst: Bool) -> Bool {
    guard token.kind == .word else { return false }
    return lists(token, in: text, asFirst: asFirst)
      || (asFirst ? native.one : native.other).morphology.base(of: text.lowercase(of: token)) != nil
  }

  /// Whether the lists and the dictionary have a word as it stands.
  public func lists(_ token: Token, in text: TokenizedText, asFirst: Bool) -> Bool {
    guard token.kind == .word else { return false }
    let (mine, theirs) = (one.roles(of: token.key), other.roles(of: token.key))
    if mine.union(theirs).contains(.loan) || !(asFirst ? mine : theirs).isDisjoint(with: [.everyday, .function]) {
      return true
    }
    let word = text.lowercase(of: token)
    return word.withUnsafeBufferPointer {
      pairs.contains((asFirst ? forms.one : forms.other).key($0), reversed: asFirst == isReversed)
    }
  }

  /// Whether a word is the same in both languages, mostly borrowed.
  public func isLoan(_ word: WordKey) -> Bool {
    one.roles(of: word).union(other.roles(of: word)).contains(.loan)
  }

  /// Whether the first language's lists have a word as the base of others.
  public func isBase(_ token: Token, in text: TokenizedText) -> Bool {
    let word = text.lowercase(of: token)
    return native.one.morphology.base(of: word) == word
  }

  /// Whether the first language has letters of its own.
  public var hasOwnLetters: Bool { !one.letters.isEmpty }

  /// Whether a word has a letter that only the first language writes.
  public func hasOwnLetter(_ token: Token, in text: TokenizedText) -> Bool {
    !one.letters.isEmpty
      && token.range.dropFirst().contains { index in
        text.bytes[index - 1] == 0xC3 && one.letters.contains(text.bytes[index])
          && !other.letters.contains(text.bytes[index])
      }
  }

  /// Whether a text is a word with a capital and a number behind it of which the word is a name, as an address or a product
  /// has: not listed, or with an article that only the first language writes so.
  public func isNumberedName(_ tokens: [Token], in text: TokenizedText) -> Bool {
    guard tokens.count >= 2, tokens[0].kind == .word, tokens[0].shape == .capitalized, tokens[1].kind == .number,
      tokens.dropFirst(2).allSatisfy({ $0.kind == .number || !$0.isSpaced })
    else { return false }
    if native.one.numbers.labelWords.contains(tokens[0].key) { return false }
    return hasOwnEnding(text.lowercase(of: tokens[0])) || !lists(tokens[0], in: text, asFirst: true)
  }

  /// Whether a word ends as only forms of the first language do: “receptionen”.
  public func hasOwnEnding(_ word: [UInt8]) -> Bool {
    one.ownEndings.contains { word.count >= $0.count + 4 && word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word that ends so may be the name of a house or a club: “Bølgen”, and not “samtalerne” or “receptionen”, whose
  /// beginning the second language has as well.
  public func mayNameHouse(_ word: [UInt8]) -> Bool {
    guard hasOwnEnding(word) else { return false }
    if one.plainEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return false }
    guard let base = native.one.morphology.base(of: word), base.count < word.count else { return true }
    return native.other.morphology.base(of: base) != base
      && !base.withUnsafeBufferPointer { pairs.contains(forms.other.key($0), reversed: !isReversed) }
  }

  /// The same for the two languages the other way round.
  public var reversed: LanguageRecognizer { LanguageRecognizer(native.other, native.one, pair: pair) }

  /// Whether an unknown word is built of the first language's words and is none of the second's: “hvedemel”.
  ///
  /// - Parameter isName: whether it may be a name, which compounds of everyday words are as well.
  public func isBuilt(_ token: Token, in text: TokenizedText, mayBeName: Bool) -> Bool {
    // Every cut of the word is tried, so a word without end would cost its square.
    guard token.kind == .word, !token.isOpaque, (4...64).contains(token.end - token.start),
      token.shape == .lower || token.shape == .capitalized
    else { return false }
    let word = text.lowercase(of: token)
    guard native.other.morphology.base(of: word) == nil,
      other.roles(of: token.key).isDisjoint(with: [.everyday, .function, .loan]),
      !one.roles(of: token.key).contains(.loan)
    else { return false }
    let morphology = native.one.morphology
    if mayBeName, one.nameEndings.contains(where: { word.count > $0.count && word.suffix($0.count).elementsEqual($0) })
    {
      return false
    }
    guard word.withUnsafeBufferPointer({ !pairs.contains(forms.other.key($0), reversed: !isReversed) }) else {
      return false
    }
    func ends(in endings: [[UInt8]]) -> Bool {
      endings.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
    }
    // “Reservation” and “variant” are of every language.
    let hasLetters = zip(word, word.dropFirst()).contains { $0 == 0xC3 && one.letters.contains($1) }
    let isShared = !hasLetters && ends(in: one.sharedEndings)
    // A language without letters of its own is known by its endings.
    if one.letters.isEmpty, ends(in: one.wordEndings) { return true }
    if !isShared, morphology.base(of: word) != nil || (hasLetters && ends(in: one.wordEndings)) { return true }
    let shortest = isShared ? 4 : 3
    guard morphology.hasClosedCompounds, word.count >= 2 * shortest + 1 else { return false }
    return (shortest...word.count - shortest).contains { cut in
      word[cut] & 0xC0 != 0x80 && isPart(word[cut...], isLast: true) && isPart(word[..<cut], isLast: false)
    }
  }

  /// Whether some letters are a part of a compound of the first language.
  private func isPart(_ letters: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    let part = Array(letters)
    return part.withUnsafeBufferPointer { part in
      let morphology = native.one.morphology
      return (isLast ? morphology.lastPart(part) : morphology.firstPart(part)) == .known
        || pairs.contains(forms.one.key(part), reversed: isReversed)
    }
  }

  /// What the letters of an unknown word say, at most 2.3 either way.
  private func letters(of token: Token, in text: TokenizedText) -> Float {
    var bonus: Float = 0
    for index in token.range where index > token.start && text.bytes[index - 1] == 0xC3 {
      let byte = text.bytes[index]
      guard byte & 0xC0 == 0x80 else { continue }
      if one.letters.contains(byte) { bonus += 1.5 }
      if other.letters.contains(byte) { bonus -= 1.5 }
    }
    let difference = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: token.end - token.start) { bytes in
      // Only the letters of ASCII are made small: the tables count the others as they are.
      for offset in bytes.indices {
        let byte = text.bytes[token.start + offset]
        bytes.initializeElement(at: offset, to: byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      let word = UnsafeBufferPointer(bytes)
      return one.trigrams.score(word) - other.trigrams.score(word)
    }
    // Letters alone are never as clear as a known word; only the language’s own letters are.
    return max(-2.3, min(2.3, max(-1.5, min(1.5, difference * 0.3)) + bonus))
  }
}
