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
      “without”, “hardly” and “unable” count as negations too. “More” and “less”, “before” and “after”, “still” and “no longer”
      and other words that turn a sentence round are compared as well.
      """)

  static let examples: [Example] = [
    .flagged(da: "Nålene må ikke genbruges.", en: "⟦The needles may be used again.⟧"),
    .flagged(da: "Nålene gør ondt.", en: "⟦The needles do not hurt.⟧"),
    .flagged(
      da: "Rundvisningen egner sig ikke til børn under seks år.", en: "⟦The tour is suitable for children under six.⟧"),
    .flagged(da: "Der var ingen forskel.", en: "⟦There was a difference.⟧"),
    .flagged(da: "⟦Nålene må bruges igen.⟧", en: "The needles must not be used again."),
    .flagged(
      da: "Du skal ikke bestille, hvis I er færre end ti.", en: "⟦You must book if there are fewer than ten of you.⟧"),
    .flagged(da: "Brug ikke lange nåle; det kan vi ikke fakturere.", en: "⟦Use long needles; we can invoice it.⟧"),
    .flagged(da: "Du må fotografere uden blitz.", en: "⟦You may take photographs with flash.⟧"),
    .flagged(
      da: "Du skal ikke betale, medmindre du har brugt maskinen uden kørekort.",
      en: "⟦You do not have to pay unless you have used the machine with a licence.⟧"),
    .flagged(da: "Tag en tablet, medmindre du bløder.", en: "⟦Take one tablet if you are bleeding.⟧"),
    .flagged(da: "Juleaften er der heller ikke åbent.", en: "⟦We are open on Christmas Eve.⟧"),
    .flagged(da: "# Må jeg bade?\n\nNej.", en: "# May I bathe?\n\n⟦Yes.⟧"),
    .flagged(
      da: "Ingen må måle dit blodtryk, heller ikke lægen.",
      en: "⟦Everybody may measure your blood pressure, not even the doctor.⟧"),
    .flagged(da: "Hunde må ikke komme med ind.", en: "⟦Dogs may come inside.⟧"),
    .flagged(da: "Nålene må ikke bruges længere.", en: "The needles may ⟦still⟧ be used."),
    .flagged(da: "Tag tabletten før måltidet.", en: "Take the tablet ⟦after⟧ the meal."),
    .flagged(da: "Bladet er smallere i højre side.", en: "The leaf is narrower on the ⟦left⟧ side."),
    .flagged(da: "Forløbet varer højst fire uger.", en: "The course takes ⟦at least⟧ four weeks."),
    .flagged(da: "Det gør mindre ondt nu.", en: "It hurts ⟦more⟧ now."),
    .flagged(da: "Svøm uden briller og uden hætte.", en: "⟦Swim without goggles and with a cap.⟧"),
    .flagged(da: "Klubben er for alle over 18.", en: "The club is for everyone ⟦under 18⟧."),
    .clean(da: "Du må ikke køre, før du har bestået.", en: "You may drive only after you have passed."),
    .clean(da: "De havde mindst halvt så ondt.", en: "They were in no more than half as much pain."),
    .clean(da: "Der er stadig mindre end en liter.", en: "There is still less than a litre left."),
    .clean(da: "Forlad ikke bordet, uden at kassen er lukket.", en: "Do not leave the table unless the box is closed."),
    .clean(
      da: "Du skal ikke betale, medmindre du har brugt maskinen uden kørekort.",
      en: "You do not have to pay unless you have used the machine without a licence."),
    .clean(da: "Behandlingen er uden smerter.", en: "The treatment is painless."),
    .clean(da: "Sæt nålen uden for punktet.", en: "Put the needle away from the point."),
    .clean(da: "Han er ikke i tvivl.", en: "He is in no doubt."),
    .clean(da: "Private betaler ikke noget.", en: "Private individuals pay nothing."),
    .clean(da: "Der var ingen forskel.", en: "There was no difference."),
    .clean(da: "Nålene må ikke genbruges.", en: "The needles must not be used again."),
    .clean(da: "Det er ikke muligt.", en: "It is impossible."),
    .clean(da: "Hun er aldrig glad.", en: "She is unhappy."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    let found = negation(bead, article)
    return found.isEmpty ? reversal(bead, article) : found
  }

  /// “Not” or “without” on one side only.
  private func negation(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard bead.source.count == 1, bead.target.count == 1, bead.confidence >= 0.5, let mine = bead.source.first,
      let theirs = bead.target.first, bead.source.have(.negation) || bead.target.have(.negation),
      !article.verdicts[theirs.segment.index].isUntranslated
    else { return [] }
    let languages = article.languages
    let source = Negations(in: mine, languages.source, article)
    let target = Negations(in: theirs, languages.target, article)
    if let word = source.first(missingIn: target) ?? source.lack(missingIn: target)
      ?? source.exception(missingIn: target) ?? source.refusal(facing: target)
    {
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

  /// “More” for “mindre”.
  private func reversal(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard let (source, target) = article.phrases.contrast(.reversal, of: bead, in: article) else { return [] }
    return [
      finding("the translation says “\(target.text)”, the source says “\(source.text)”", at: target)
        .note("the source", at: source)
    ]
  }
}
