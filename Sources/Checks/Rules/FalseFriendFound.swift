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
      the right words beside it.
      """)

  static let examples: [Example] = [
    .flagged(da: "Du kan eventuelt få en ny tid.", en: "You can ⟦eventually⟧ get a new appointment."),
    .flagged(da: "Hvad er den aktuelle pris?", en: "What is the ⟦actual⟧ price?"),
    .flagged(da: "Chefen for klinikken svarer.", en: "The ⟦chef⟧ of the clinic answers."),
    .clean(da: "Du kan eventuelt få en ny tid.", en: "If necessary, you can get a new appointment."),
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
      guard let word = first.place(of: friend.word), let trap = second.place(of: friend.trap),
        !friend.right.contains(where: { second.place(of: $0) != nil }),
        !friend.unless.contains(where: { first.place(of: $0) != nil })
      else { continue }
      let (source, target) = isForward ? (word, trap) : (trap, word)
      let message =
        isForward
        ? "“\(source.text)” is “\(friend.advice)”, not “\(target.text)”"
        : "“\(target.text)” does not mean “\(source.text)”"
      found.append(finding(message, at: target).note("the word in the source", at: source))
    }
    return found
  }
}

extension [CheckedText] {
  /// Where a pattern stands first.
  func place(of pattern: WordPattern) -> SourceRange? {
    for text in self {
      if let tokens = pattern.match(in: text.text) {
        return text.range(of: text.text.tokens[tokens.lowerBound].start..<text.text.tokens[tokens.upperBound - 1].end)
      }
    }
    return nil
  }
}
