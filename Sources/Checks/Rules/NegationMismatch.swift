import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds sentences of which only one side says “not”.
struct NegationMismatch: BeadCheck {
  static let rule = Rule(
    id: "negation-mismatch", severity: .note, issue: .mistranslation,
    manual: """
      One side says “not” or “never”, and nothing on the other side says the same.

      A lost negation turns advice into its opposite. Languages negate in many ways, so this is a note, and words such as
      “without”, “hardly” and “unable” count as negations too.
      """)

  static let examples: [Example] = [
    .flagged(da: "Nålene må ikke genbruges.", en: "⟦The needles may be used again.⟧"),
    .flagged(da: "Nålene gør ondt.", en: "⟦The needles do not hurt.⟧"),
    .clean(da: "Nålene må ikke genbruges.", en: "The needles must not be used again."),
    .clean(da: "Det er ikke muligt.", en: "It is impossible."),
    .clean(da: "Hun er aldrig glad.", en: "She is unhappy."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    guard bead.source.count == 1, bead.target.count == 1, bead.confidence >= 0.5, let mine = bead.source.first,
      let theirs = bead.target.first, !article.verdicts[theirs.segment.index].isUntranslated
    else { return [] }
    let languages = article.languages
    let source = Self.negation(in: mine, languages.source.recognition)
    let target = Self.negation(in: theirs, languages.target.recognition)
    if let source, target == nil, !Self.isNegative(theirs, languages.target.recognition) {
      return [
        finding("the source says “\(mine.text.text(source.range))”, the translation does not", at: theirs.segment.range)
          .note("the word in the source", at: mine.range(of: source))
      ]
    }
    if let target, source == nil, !Self.isNegative(mine, languages.source.recognition) {
      return [
        finding(
          "the translation says “\(theirs.text.text(target.range))”, the source does not", at: theirs.segment.range
        )
        .note("the source", at: mine.segment.range)
      ]
    }
    return []
  }

  private static func negation(in text: CheckedText, _ language: Recognition) -> Token? {
    text.text.tokens.first { $0.kind == .word && !$0.isOpaque && language.negations.contains($0.key) }
  }

  /// Whether a word says “not” in another way.
  private static func isNegative(_ text: CheckedText, _ language: Recognition) -> Bool {
    text.text.tokens.contains { token in
      guard token.kind == .word else { return false }
      if language.weakNegations.contains(token.key) { return true }
      return language.negativePrefixes.contains { prefix in
        token.end - token.start > prefix.count + 3
          && text.text.bytes[token.range].prefix(prefix.count).elementsEqual(prefix)
      }
    }
  }
}
