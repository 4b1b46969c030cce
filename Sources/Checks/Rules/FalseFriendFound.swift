import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds words that were translated by the word that they look like.
struct FalseFriendFound: BeadCheck {
  static let rule = Rule(
    id: "false-friend", severity: .warning, issue: .mistranslation,
    manual: """
      A word was translated by one that looks like it and means something else.

      “Eventuelt” is “possibly”, not “eventually”. A finding needs the word in the source, the trap in the target, and none of
      the right words beside it. A name or title that stands alike on both sides is none: “The Journal of Pain”.
      """)

  static let examples: [Example] = [
    .flagged(da: "Du kan eventuelt få en ny tid.", en: "You can ⟦eventually⟧ get a new appointment."),
    .flagged(da: "Hvad er den aktuelle pris?", en: "What is the ⟦actual⟧ price?"),
    .flagged(da: "Chefen for klinikken svarer.", en: "The ⟦chef⟧ of the clinic answers."),
    .flagged(da: "Det står i patientens journal.", en: "It says so in the patient’s ⟦journal⟧."),
    .flagged(da: "De læste romanen færdig.", en: "They finished the ⟦Roman⟧."),
    .flagged(da: "Du får ⟦eventuelt⟧ svar.", en: "You will eventually get an answer."),
    .clean(
      da: "Læs The Journal of Pain, før journalen føres.", en: "Read The Journal of Pain before the record is kept."),
    .clean(da: "Det stod i The Journal of Pain.", en: "It was in The Journal of Pain."),
    .clean(da: "Du kan eventuelt få en ny tid.", en: "If necessary, you can get a new appointment."),
    .clean(da: "Fortjenesten blev først realiseret i år.", en: "The profit was not realised until this year."),
    .clean(da: "Felterne mappes til kolonner.", en: "The fields are mapped to columns."),
    .clean(da: "Teksten engagerer læserne.", en: "The text engages its readers."),
    .flagged(da: "Fabrikken lukker.", en: "The ⟦fabric⟧ shuts down."),
    .flagged(da: "Byens fabrikker er nye.", en: "The town’s ⟦fabrics⟧ are new."),
    .flagged(da: "Hun overså skiltet.", en: "She ⟦oversaw⟧ the sign."),
    .flagged(da: "Skiltet blev overset.", en: "The sign was ⟦overseen⟧."),
    .flagged(da: "Møblerne er nye.", en: "The ⟦furnitures⟧ are new."),
    .flagged(da: "Slipset er rødt.", en: "The ⟦slips⟧ is red."),
    .flagged(da: "⟦Fysikeren⟧ skrev en bog.", en: "The physician wrote a book."),
    .clean(da: "Fabrikken lukker.", en: "The factory makes fabric."),
    .flagged(da: "Læg den i mappen.", en: "Put it in the ⟦map⟧."),
    .clean(da: "Til sidst fik hun eventuelt ret.", en: "Eventually she may have been right."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    guard bead.isPaired else { return [] }
    let index = article.phrases
    var found: [Diagnostic] = []
    for friend in index.friends(in: bead.source) + index.friends(in: bead.target) {
      let isForward = (friend.language ?? article.pair.first.tag) == article.languages.source.tag
      let first = isForward ? bead.source : bead.target
      let second = isForward ? bead.target : bead.source
      guard let word = first.place(of: friend.word, besides: second.names),
        let trap = second.place(of: friend.trap, besides: first.names),
        !friend.right.contains(where: { second.place(of: $0) != nil }),
        !friend.unless.contains(where: { first.place(of: $0) != nil })
      else { continue }
      let (source, target) = isForward ? (word, trap) : (trap, word)
      let message =
        isForward
        ? "“\(source.text)” is “\(friend.advice)”, not “\(target.text)”"
        : friend.meaning.map { "“\(source.text)” is “\($0)”; “\(target.text)” means “\(friend.advice)”" }
          ?? "“\(target.text)” means “\(friend.advice)”, not “\(source.text)”"
      found.append(finding(message, at: target).note("the word in the source", at: source))
    }
    return found
  }
}

extension [CheckedText] {
  /// Where a pattern stands first; what is one of the other side's `names` was copied and not translated.
  func place(of pattern: WordPattern, besides names: Set<String> = []) -> SourceRange? {
    for text in self {
      let place = pattern.match(in: text.text) { tokens in
        names.isEmpty || !tokens.allSatisfy { index in text.text.name(at: index).map(names.contains) ?? false }
      }
      if let place {
        return text.range(of: text.text.tokens[place.lowerBound].start..<text.text.tokens[place.upperBound - 1].end)
      }
    }
    return nil
  }

  /// The words that are written like names: with a capital.
  var names: Set<String> {
    var names: Set<String> = []
    for text in self {
      for index in text.text.tokens.indices {
        if let name = text.text.name(at: index) { names.insert(name) }
      }
    }
    return names
  }
}

extension TokenizedText {
  /// A word with a capital, as it is written; `nil` for any other token.
  fileprivate func name(at index: Int) -> String? {
    let token = tokens[index]
    return token.kind == .word && token.shape != .lower ? text(token.start..<token.end) : nil
  }
}
