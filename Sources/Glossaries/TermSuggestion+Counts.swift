import Languages

extension TermSuggestion {
  /// Words by the sentence they stand in; forms of one word are counted together.
  struct Counts {
    /// The words of each sentence, each once.
    var words: [Set<String>] = []
    /// Word → the sentences that have it.
    var places: [String: [Int]] = [:]
    private let texts: [String]
    private let language: Language
    /// The lemmas of the nouns’ forms that the tables write out: “hånd” of “hænder”.
    private let lemmas: [[UInt8]: [UInt8]]
    /// Every folded word of the texts.
    private var vocabulary: Set<String> = []
    /// Word → how often each of its forms stands, with its capital where no sentence begins.
    private var forms: [String: [String: Int]] = [:]

    init(_ texts: [String], _ glossary: Glossary, _ language: Language) {
      self.texts = texts
      self.language = language
      lemmas = language.morphology.lemmasOfNounForms
      for text in texts {
        for word in FoldedText.words(text) { vocabulary.insert(String(decoding: word, as: UTF8.self)) }
      }
      let matcher = TermMatcher(glossary, language: language)
      for (number, text) in texts.enumerated() {
        let known = matcher.matches(in: text).filter { $0.kind == .word }.map(\.range)
        var own: Set<String> = []
        for (at, range) in text.wordRanges.enumerated() where !known.contains(where: { $0.overlaps(range) }) {
          let word = Self.folded(text.slice(range))
          guard word.unicodeScalars.count >= 4, !word.utf8.contains(where: { (48...57).contains($0) }),
            language.morphology.mark(Array(word.utf8)).isDisjoint(with: [.function, .pronoun]),
            !language.recognition.isFunctionWord(WordKey(word))
          else { continue }
          let base = base(of: word)
          own.insert(base)
          forms[base, default: [:]][at == 0 ? word : text.slice(range), default: 0] += 1
        }
        for word in own { places[word, default: []].append(number) }
        words.append(own)
      }
    }

    /// How a glossary would name a word: its lemma, or the commonest form, with what nearly always stands beside it.
    func name(of base: String) -> String {
      let form = forms[base]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? base
      let (before, after) = neighbours(of: base)
      if before == nil, after == nil {
        let isLemma = vocabulary.contains(base) || !language.morphology.listed(Array(base.utf8)).isEmpty
        // “Grove” is a name and not the plural of “grov”.
        return isLemma && form.startsInLowerCase ? base : form
      }
      return [before, form, after].compactMap { $0 }.joined(separator: " ")
    }

    /// The lemma of a word, by the tables or because the texts have it without its plural ending.
    private func base(of word: String) -> String {
      let bytes = Array(word.utf8)
      if let lemma = lemmas[bytes] { return String(decoding: lemma, as: UTF8.self) }
      if let base = language.morphology.base(of: bytes) { return String(decoding: base, as: UTF8.self) }
      guard language.morphology.looksPlural(bytes) else { return word }
      let candidates = [String(word.dropLast()), String(word.dropLast(2)), word.dropLast(3) + "y"]
      return candidates.first {
        vocabulary.contains($0) && language.morphology.inflected($0, as: .noun).texts.contains(word)
      } ?? word
    }

    /// The words that stand before and behind a word in nine of ten places.
    ///
    /// An article or a pronoun tells nothing; a preposition does before a word, as in “per cent”, and not before a name
    /// or a word that the tables know.
    private func neighbours(of base: String) -> (before: String?, after: String?) {
      var before: [String: Int] = [:]
      var after: [String: Int] = [:]
      var total = 0
      // A sentence that is repeated says what it says once.
      for text in Set((places[base] ?? []).prefix(200).map { texts[$0] }) {
        let ranges = text.wordRanges
        for at in ranges.indices where self.base(of: Self.folded(text.slice(ranges[at]))) == base {
          total += 1
          if at > 0, ranges[at - 1].upperBound + 1 == ranges[at].lowerBound {
            before[text.slice(ranges[at - 1]), default: 0] += 1
          }
          if at + 1 < ranges.count, ranges[at].upperBound + 1 == ranges[at + 1].lowerBound {
            after[text.slice(ranges[at + 1]), default: 0] += 1
          }
        }
      }
      func constant(_ counts: [String: Int]) -> String? {
        guard total > 2, let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
          most.value * 10 >= total * 9,
          most.key.unicodeScalars.count > 1, !most.key.utf8.contains(where: { (48...57).contains($0) })
        else { return nil }
        let marks = language.morphology.mark(FoldedText.fold(most.key))
        return marks.isDisjoint(with: [.determiner, .demonstrative, .pronoun, .conjunction, .copula, .subject])
          ? most.key : nil
      }
      func isPreposition(_ word: String) -> Bool {
        language.morphology.mark(FoldedText.fold(word)).contains(.function)
      }
      func isContent(_ word: String) -> Bool {
        !isPreposition(word) && !language.recognition.isFunctionWord(WordKey(word))
      }
      let isListed = !language.morphology.listed(Array(base.utf8)).isEmpty
      let isName = forms[base]?.keys.allSatisfy { !$0.startsInLowerCase } ?? false
      return (
        constant(before).flatMap { isContent($0) || isPreposition($0) && !isName && !isListed ? $0 : nil },
        constant(after).flatMap { isContent($0) ? $0 : nil }
      )
    }

    private static func folded(_ word: String) -> String { String(decoding: FoldedText.fold(word), as: UTF8.self) }
  }
}
