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
    .flagged(
      da: "Rundvisningen egner sig ikke til børn under seks år.", en: "⟦The tour is suitable for children under six.⟧"),
    .flagged(da: "Der var ingen forskel.", en: "⟦There was a difference.⟧"),
    .flagged(da: "⟦Nålene må bruges igen.⟧", en: "The needles must not be used again."),
    .clean(da: "Der var ingen forskel.", en: "There was no difference."),
    .clean(da: "Nålene må ikke genbruges.", en: "The needles must not be used again."),
    .clean(da: "Det er ikke muligt.", en: "It is impossible."),
    .clean(da: "Hun er aldrig glad.", en: "She is unhappy."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    guard bead.source.count == 1, bead.target.count == 1, bead.confidence >= 0.5, let mine = bead.source.first,
      let theirs = bead.target.first, !article.verdicts[theirs.segment.index].isUntranslated
    else { return [] }
    let languages = article.languages
    let source = Negations(in: mine, languages.source, article)
    let target = Negations(in: theirs, languages.target, article)
    guard source.count != target.count else { return [] }
    if let word = source.first(missingIn: target) {
      return [
        finding("the source says “\(mine.text.text(word.range))”, the translation does not", at: theirs.segment.range)
          .note("the word in the source", at: mine.range(of: word))
      ]
    }
    if let word = target.first(missingIn: source) {
      return [
        finding("the translation says “\(theirs.text.text(word.range))”, the source does not", at: theirs.segment.range)
          .note("the source", at: mine.segment.range)
      ]
    }
    return []
  }

  /// The words of a sentence that negate.
  private struct Negations {
    let text: CheckedText
    let language: Language
    let article: CheckedArticle
    /// “not” and “never”.
    var plain: [Token] = []
    /// How often “not” only goes along with another negation: “not even”.
    var concords = 0
    /// “no” and “nothing”.
    var full: [Token] = []

    /// How many words surely negate.
    var count: Int { plain.count + full.count }

    init(in text: CheckedText, _ language: Language, _ article: CheckedArticle) {
      (self.text, self.language, self.article) = (text, language, article)
      let recognition = language.recognition
      let tokens = text.text.tokens
      for (index, token) in tokens.enumerated() where token.kind == .word && !token.isOpaque {
        if recognition.negations.contains(token.key) {
          let before = index > 0 ? tokens[index - 1].key : token.key
          if !recognition.concordWords.contains(before),
            index + 1 == tokens.count || !recognition.concordWords.contains(tokens[index + 1].key)
          {
            plain.append(token)
          } else {
            concords += 1
          }
        } else if recognition.fullNegations.contains(token.key) {
          // “No.” is a number, and “no later than” no negation.
          let isWord = token.shape == .lower || index == 0 || tokens[index - 1].kind == .mark
          let next = index + 1 < tokens.count ? tokens[index + 1] : nil
          if isWord, next?.isMark(0x2E) != true, next.map({ !recognition.comparatives.contains($0.key) }) ?? true {
            full.append(token)
          }
        }
      }
    }

    /// The word that nothing on the other side answers.
    func first(missingIn other: Negations) -> Token? {
      let surplus = count - other.count
      guard surplus > 0 else { return nil }
      // What may say the same in another way, and is not itself said here.
      let mine = hints()
      let theirs = other.hints()
      let stems = theirs.weak.isEmpty ? [] : self.stems
      let others =
        other.concords + max(0, theirs.prefixed - mine.prefixed) + theirs.weak.count { !other.isSaid($0, by: stems) }
      guard surplus > others else { return nil }
      return plain.count > other.plain.count ? plain.last : full.last ?? plain.last
    }

    /// Stems of words that say so in another way, “hardly” and “without”, and how many words begin like such: “unable”.
    private func hints() -> (weak: [UInt64], prefixed: Int) {
      let recognition = language.recognition
      var hints: (weak: [UInt64], prefixed: Int) = ([], 0)
      for token in text.text.tokens where token.kind == .word && !token.isOpaque {
        if recognition.negations.contains(token.key) || recognition.fullNegations.contains(token.key) { continue }
        if recognition.weakNegations.contains(token.key) {
          hints.weak.append(text.stem(of: token, language.wordForms))
        } else if hasPrefix(token) {
          hints.prefixed += 1
        }
      }
      return hints
    }

    /// The stems of all its words.
    private var stems: Set<UInt64> {
      Set(
        text.text.tokens.filter { $0.kind == .word && !$0.isOpaque && $0.end - $0.start >= 4 }
          .map { text.stem(of: $0, language.wordForms) })
    }

    /// Whether a weak word of this side translates one of the other's, whose stems these are, so that it answers no other.
    private func isSaid(_ stem: UInt64, by stems: Set<UInt64>) -> Bool {
      article.pair.dictionary().matches(stem, reversed: article.pair.first.tag != language.tag)
        .contains { stems.contains($0.key) }
    }

    /// Whether a word is another one with a beginning that negates it: “unable”, not “under”.
    private func hasPrefix(_ token: Token) -> Bool {
      !language.recognition.isFunctionWord(token.key)
        && language.recognition.negativePrefixes.contains { prefix in
          let word = text.text.bytes[token.range]
          guard word.count > prefix.count + 2, word.prefix(prefix.count).elementsEqual(prefix) else { return false }
          let rest = Array(word.dropFirst(prefix.count))
          return rest.withUnsafeBufferPointer {
            article.pair.dictionary().contains(
              language.wordForms.key($0), reversed: article.pair.first.tag != language.tag)
          }
        }
    }
  }
}
