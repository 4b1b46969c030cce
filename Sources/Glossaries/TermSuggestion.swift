import Languages

/// A pair of words that is rendered alike again and again and is not in the glossary: `tosprog terms suggest`.
public struct TermSuggestion: Sendable, Hashable {
  /// The source word, in its commonest form.
  public var source: String
  /// The target word, in its commonest form.
  public var target: String
  /// In how many beads both stand.
  public var together: Int
  /// In how many beads the source word stands.
  public var occurrences: Int
  /// How surely they belong together: a log-likelihood ratio.
  public var score: Double
  /// Up to three beads, as indexes.
  public var examples: [Int]

  /// Candidates out of aligned sentences, the surest first.
  ///
  /// - Reference: T. Dunning, “Accurate Methods for the Statistics of Surprise and Coincidence”, Computational
  ///   Linguistics 19(1), 1993.
  public static func suggest(
    beads: [(source: String, target: String)], glossary: Glossary, source: Language, target: Language,
    minimum: Int = 3, limit: Int = 100
  ) -> [TermSuggestion] {
    let one = Counts(beads.map(\.source), glossary, source)
    let other = Counts(beads.map(\.target), glossary, target)
    var found: [TermSuggestion] = []
    for (word, places) in one.places where places.count >= minimum {
      var partners: [String: Int] = [:]
      for bead in places { for partner in other.words[bead] { partners[partner, default: 0] += 1 } }
      var best: (word: String, together: Int, score: Double)?
      for (partner, together) in partners where together >= minimum {
        let total = other.places[partner]?.count ?? together
        // Both must mostly stand together, else the rendering is not consistent.
        guard together * 10 >= places.count * 6, together * 10 >= total * 5 else { continue }
        let score = ratio(together, places.count, total, beads.count)
        if let old = best, (old.score, partner) >= (score, old.word) { continue }
        best = (partner, together, score)
      }
      guard let best, best.score > 6 else { continue }
      let examples = places.filter { other.words[$0].contains(best.word) }.prefix(3)
      found.append(
        TermSuggestion(
          source: one.shown[word] ?? word, target: other.shown[best.word] ?? best.word, together: best.together,
          occurrences: places.count, score: best.score, examples: Array(examples)))
    }
    found.sort { ($1.score, $0.source) < ($0.score, $1.source) }
    return Array(found.prefix(limit))
  }

  /// Words by the bead they stand in; forms of one word are counted together.
  private struct Counts {
    var words: [Set<String>] = []
    var places: [String: [Int]] = [:]
    var shown: [String: String] = [:]

    init(_ texts: [String], _ glossary: Glossary, _ language: Language) {
      let matcher = TermMatcher(glossary, language: language)
      var forms: [String: [String: Int]] = [:]
      for (number, text) in texts.enumerated() {
        let known = matcher.matches(in: text).filter { $0.kind == .word }.map(\.range)
        var own: Set<String> = []
        for range in text.wordRanges where !known.contains(where: { $0.overlaps(range) }) {
          let word = String(decoding: FoldedText.fold(text.slice(range)), as: UTF8.self)
          let bytes = Array(word.utf8)
          guard word.unicodeScalars.count >= 4, !word.utf8.contains(where: { (48...57).contains($0) }),
            language.morphology.mark(bytes).isDisjoint(with: [.function, .pronoun]),
            !language.recognition.isFunctionWord(WordKey(word))
          else { continue }
          let base = language.morphology.base(of: bytes).map { String(decoding: $0, as: UTF8.self) } ?? word
          own.insert(base)
          forms[base, default: [:]][word, default: 0] += 1
        }
        for word in own { places[word, default: []].append(number) }
        words.append(own)
      }
      for (base, counts) in forms {
        shown[base] = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      }
    }
  }

  private static func ratio(_ together: Int, _ one: Int, _ other: Int, _ all: Int) -> Double {
    func term(_ count: Int, _ expected: Double) -> Double {
      count > 0 && expected > 0 ? Double(count) * logarithm(Double(count) / expected) : 0
    }
    let a = Double(one)
    let b = Double(other)
    let n = Double(max(all, 1))
    return 2
      * (term(together, a * b / n) + term(one - together, a * (n - b) / n) + term(other - together, (n - a) * b / n)
        + term(all - one - other + together, (n - a) * (n - b) / n))
  }

  /// The natural logarithm; the standard library has none without Foundation.
  private static func logarithm(_ value: Double) -> Double {
    let exponent = Double(value.exponent)
    let y = (value.significand - 1) / (value.significand + 1)
    var power = y
    var sum = 0.0
    for step in 0..<20 {
      sum += power / Double(2 * step + 1)
      power *= y * y
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}
