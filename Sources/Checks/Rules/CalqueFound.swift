import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds phrases that keep the source language's build, and its abbreviations.
struct CalqueFound: BeadCheck {
  static let rule = Rule(
    id: "calque", severity: .note, issue: .mistranslation,
    manual: """
      A phrase of the target keeps the build of the source's language, or one of its abbreviations is left.

      “On the other side” for “på den anden side” is understood, and no one would say it. An abbreviation such as “f.eks.” is
      not even understood.
      """)

  static let examples: [Example] = [
    .flagged(da: "Det kommer an på prisen.", en: "⟦It comes on⟧ the price."),
    .flagged(da: "Vi er interesserede i forskning.", en: "We are ⟦interested for⟧ research."),
    .flagged(da: "Brug f.eks. nåle.", en: "Use ⟦f.eks.⟧ needles."),
    .flagged(da: "Det koster ca. 2 mio.", en: "It costs about 2 ⟦mio.⟧"),
    .flagged(da: "Omkring 40 % gør det.", en: "About 40 ⟦pct.⟧ do so."),
    .flagged(da: "Det er både godt og billigt.", en: "It is ⟦both good as well as⟧ cheap."),
    .flagged(da: "Hun lærer dig at trække vejret.", en: "She will ⟦learn you⟧ to breathe."),
    .flagged(da: "Brug ⟦e.g.⟧ nåle.", en: "Use e.g. needles."),
    .clean(da: "Det er både godt og billigt.", en: "It is both good and cheap, as well as small."),
    .clean(da: "Brug f.eks. nåle.", en: "Use e.g. needles."),
    .clean(da: "Vi mødes på den anden side.", en: "We meet over there."),
    .flagged(da: "Prisen er lav i forhold til sidste år.", en: "The price is low ⟦in proportion to⟧ last year."),
    .clean(da: "Benene er lange i forhold til kroppens størrelse.", en: "The legs are long in proportion to its size."),
    .flagged(da: "Vi har boet her i tre år.", en: "We have lived here ⟦since three years⟧."),
    .clean(da: "Vi har boet her i tre år.", en: "We have lived here for three years."),
    .flagged(da: "Den såkaldte nåleprøve.", en: "The ⟦so called⟧ needle test."),
    .clean(da: "De såkaldte enhjørninger.", en: "Unicorns, so called because of the horn."),
    .flagged(da: "Det skete først i det 19. århundrede.", en: "It happened ⟦first in the 19th century⟧."),
    .clean(da: "Han stod først i køen.", en: "He was first in the queue."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    guard bead.isPaired else { return [] }
    var found = abbreviations(bead, article)
    for calque in article.phrases.calques(in: bead.target) {
      guard (calque.language ?? article.pair.first.tag) == article.languages.source.tag,
        let phrase = bead.target.place(of: calque.phrase),
        let trigger = calque.trigger.lazy.compactMap({ bead.source.place(of: $0) }).first,
        !calque.unless.contains(where: { bead.source.place(of: $0) != nil || bead.target.place(of: $0) != nil })
      else { continue }
      found.append(
        finding("“\(phrase.text)” is built as in \(article.languages.source.name); say “\(calque.advice)”", at: phrase)
          .note("the source", at: trigger))
    }
    return found
  }

  /// Abbreviations of the source's language that the target's does not have.
  private func abbreviations(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    let foreign = article.phrases.abbreviations(of: article.languages)
    guard !foreign.isEmpty else { return [] }
    var found: [Diagnostic] = []
    for text in bead.target
    where text.triggers.contains(.foreignAbbreviation) && !article.verdicts[text.segment.index].isUntranslated {
      for index in text.text.tokens.indices {
        guard text.text.tokens[index].kind == .word, !text.text.tokens[index].isOpaque,
          let candidates = foreign[text.text.tokens[index].key],
          let end = candidates.lazy.compactMap({ $0.end(at: index, in: text.text) }).max()
        else { continue }
        let range = text.range(of: text.text.tokens[index].start..<text.text.tokens[end - 1].end)
        // Without the source's word for it, only a number beside it tells that it is no name.
        let token = text.text.tokens[index]
        let tokens = text.text.tokens
        let isBesideNumber =
          token.shape == .lower && index > 0 && tokens[index - 1].kind == .number && token.isSpaced
          || (end < tokens.count && tokens[end].kind == .number && tokens[end - 1].isMark(0x2E))
        guard isBesideNumber || bead.source.contains(where: { $0.text.tokens.contains { $0.key == token.key } }) else {
          continue
        }
        let diagnostic = finding("“\(range.text)” is an abbreviation of \(article.languages.source.name)", at: range)
        found.append(bead.sourceRange.map { diagnostic.note("the source", at: $0) } ?? diagnostic)
      }
    }
    return found
  }
}
