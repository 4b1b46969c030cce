import Languages

/// A pair of words that is rendered alike again and again and is not in the glossary: `tosprog terms suggest`.
public struct TermSuggestion: Sendable, Hashable {
  /// The source word as a glossary would name it, with what always stands beside it.
  public var source: String
  /// The target word, likewise.
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
          source: word, target: best.word, together: best.together, occurrences: places.count, score: best.score,
          examples: Array(examples)))
    }
    found.sort { ($1.score, $0.source) < ($0.score, $1.source) }
    return named(found.prefix(limit), one, other)
  }

  /// Suggestions with the names that a glossary would give; two that come to the same pair are one.
  private static func named(
    _ found: some Sequence<TermSuggestion>, _ one: Counts, _ other: Counts
  ) -> [TermSuggestion] {
    var seen: Set<[String]> = []
    return found.compactMap { suggestion in
      var named = suggestion
      named.source = one.name(of: suggestion.source)
      named.target = other.name(of: suggestion.target)
      return seen.insert([named.source, named.target]).inserted ? named : nil
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
