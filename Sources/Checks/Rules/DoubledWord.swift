import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds a word that stands twice in a row.
struct DoubledWord: BeadCheck {
  static let rule = Rule(
    id: "doubled-word", severity: .warning, issue: .duplication,
    manual: """
      A word stands twice in a row.

      Words that may stand twice, such as “that that”, names that the source does not have, and what the source says twice
      as well stay silent.
      """)

  static let examples: [Example] = [
    .flagged(da: "Nålene er sterile.", en: "The ⟦the⟧ needles are sterile."),
    .flagged(da: "Nålene er ⟦er⟧ sterile.", en: "The needles are sterile."),
    .flagged(da: "De bruges i ⟦i⟧ klinikken.", en: "They are used in the clinic."),
    .flagged(da: "Varm mælken.", en: "Warm ⟦Warm⟧ the milk."),
    .flagged(da: "Bussen kører ad Kystvejen.", en: "The bus runs along Kystvejen ⟦Kystvejen⟧."),
    .flagged(da: "Vi har åbent fra mandag.", en: "We are open from Monday ⟦Monday⟧."),
    .clean(da: "Han sagde, at det var godt.", en: "He said that that was good."),
    .clean(da: "Duran Duran spiller.", en: "Duran Duran are playing."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    let repeatable = article.languages.target.typography.repeatable
    var found: [Diagnostic] = []
    for text in bead.target {
      let tokens = text.text.tokens
      for index in tokens.indices.dropFirst() {
        let token = tokens[index]
        let before = tokens[index - 1]
        guard token.kind == .word, before.kind == .word, before.isSpaced || index == 1, token.key == before.key,
          token.isSpaced, !token.isOpaque,
          !before.isOpaque,
          !repeatable.contains(token.key),
          token.end - token.start > 1 || (token.shape == before.shape && (token.shape == .lower || index == 1)),
          before.shape != .capitalized || token.shape != .capitalized || index == 1
            || article.languages.target.typography.capitalWords[token.key] != nil
            || bead.source.contains(where: { $0.text.tokens.contains { $0.key == token.key } }),
          !Self.isDoubled(bead.source)
        else { continue }
        let word = text.range(of: token)
        let first = text.range(of: before)
        // Markup between the two makes them two things.
        let between = word.file.range(first.end, word.start)
        if between.text.utf8.contains(where: { $0 > 0x20 }) { continue }
        // “in in-line”
        if index + 1 < tokens.count, tokens[index + 1].isMark(0x2D), !tokens[index + 1].isSpaced { continue }
        let diagnostic = finding("“\(word.text)” stands twice", at: word)
        let isPlain = !between.isEmpty && word.file.bytes[between.start..<between.end].allSatisfy { $0 == 0x20 }
        found.append(
          isPlain
            ? diagnostic.fix("leave out one", replacing: word.file.range(between.start, word.end), with: "")
            : diagnostic)
      }
    }
    return found
  }

  private static func isDoubled(_ texts: [CheckedText]) -> Bool {
    texts.contains { text in
      zip(text.text.tokens, text.text.tokens.dropFirst()).contains {
        $0.kind == .word && $1.kind == .word && $0.key == $1.key
      }
    }
  }
}
