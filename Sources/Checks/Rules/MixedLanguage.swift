import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds sentences, and stretches of sentences, of the source’s language inside a translated block.
struct MixedLanguage: ArticleCheck {
  static let rule = Rule(
    id: "mixed-language", severity: .error, issue: .untranslated,
    manual: """
      A translated paragraph holds a sentence, or a stretch of one, in the source's language.

      What stands in quotation marks, brackets, emphasis or a link may be a name or a title and stays silent. A single word is a
      warning, and one that both languages have, each in its own sense, a note.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "Nålene er sterile. De bruges kun én gang. Spørg gerne din behandler.",
      en: "The needles are sterile. ⟦De bruges kun én gang.⟧ Please ask your practitioner."),
    .flagged(
      da: "Nålene er sterile, og de bliver kun brugt en gang hos os.",
      en: "The needles are sterile, and ⟦de bliver kun brugt en gang hos os⟧."),
    .flagged(da: "Du må have bier i en almindelig have.", en: "You may keep bees in an ⟦almindelig⟧ garden."),
    .flagged(da: "Du må gerne køre ind med en trailer.", en: "You may drive in with a ⟦påhængsvogn⟧ if you wish."),
    .flagged(da: "Båden ligger ved en gammel mole.", en: "The boat is moored at an old ⟦mole⟧."),
    .flagged(da: "Du skal tale med en kirurg.", en: "You have to talk to a ⟦kirurg⟧."),
    .flagged(da: "Spørg i receptionen, når du kommer.", en: "Ask at ⟦receptionen⟧ when you arrive."),
    .flagged(da: "Dykkere og piloter må ikke arbejde.", en: "⟦Dykkere⟧ and pilots must not work."),
    .flagged(da: "Batteriet holder i 20 minutter.", en: "The battery lasts for 20 ⟦minutter⟧."),
    .flagged(da: "Vi tager ikke imod kontanter.", en: "We do not accept ⟦kontanter⟧."),
    .flagged(
      da: "Vi spurgte patienter i hele landet.\n\nTo ud af ti blev raske.",
      en: "We asked patients all over the country.\n\nTwo out of ten ⟦patienter⟧ recovered."),
    .flagged(
      da: "Vi spurgte igen efter fire uger, og de fleste patienter havde det bedre.",
      en: "We asked again after four weeks, and most ⟦patienter⟧ patients felt better."),
    .clean(da: "Bølgen har åbent hele året.", en: "Bølgen is open all year."),
    .flagged(da: "Der står seks symaskiner i rummet.", en: "There are six ⟦symaskiner⟧ in the room."),
    .flagged(da: "- **Pris:** 450 kr. for et besøg.", en: "- **⟦Pris⟧:** DKK 450 for a visit."),
    .flagged(
      da: "Se [hvordan du skifter pakningen](a.md), eller ring.",
      en: "See [⟦hvordan du skifter pakningen⟧](a.md), or call."),
    .flagged(
      da: "Nålene er sterile. ⟦They are used only once.⟧ Spørg gerne din behandler.",
      en: "The needles are sterile. They are used only once. Please ask your practitioner."),
    .clean(
      da: "Læs bogen »Hvad er det, der virker for dig?« før besøget.",
      en: "Read the book “Hvad er det, der virker for dig?” before your visit."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for bead in article.beads {
      for text in bead.target {
        let verdict = article.verdicts[text.segment.index]
        let range: SourceRange
        var severity = Self.rule.severity
        if verdict.isUntranslated {
          range = text.segment.range
        } else if let run = verdict.run, !text.isSetApart(run, article.recognizer) {
          range = text.range(of: text.text.tokens[run.lowerBound].start..<text.text.tokens[run.upperBound - 1].end)
        } else if let run = verdict.copied,
          !text.isSetApart(run, article.recognizer, byBrackets: !article.brackets(bead))
        {
          range = text.range(of: text.text.tokens[run.lowerBound].start..<text.text.tokens[run.upperBound - 1].end)
        } else if let word = article.leftWord(in: text, facing: bead.source) {
          range = text.range(of: word)
          // A word alone may have been kept on purpose.
          severity = .warning
        } else if let label = article.untranslatedLabel(of: text, facing: bead.source) {
          range = label
        } else if let link = article.untranslatedLink(of: text, facing: bead.source) {
          range = link
        } else if let word = article.twin(in: text, facing: bead.source) {
          range = text.range(of: word)
          severity = .note
        } else {
          continue
        }
        if article.isUntranslated(block: text.segment.block) { continue }
        var finding = finding("“\(range.text.excerpt)” is in \(article.languages.source.name)", at: range)
        finding.severity = severity
        found.append(bead.sourceRange.map { finding.note("the source", at: $0) } ?? finding)
      }
    }
    return found
  }
}

extension CheckedArticle {
  /// Whether both sides have as many brackets, so that what stands in them is no gloss of the translator's.
  fileprivate func brackets(_ bead: CheckedBead) -> Bool {
    func count(_ texts: [CheckedText]) -> Int { texts.reduce(0) { $0 + $1.text.tokens.count { $0.isMark(0x28) } } }
    let source = count(bead.source)
    return source > 0 && source == count(bead.target)
  }
}
