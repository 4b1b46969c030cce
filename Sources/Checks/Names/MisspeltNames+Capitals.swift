import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Names with a capital inside that the target writes with others, “Mobilepay” for “MobilePay”, unless all its letters are
  /// large, and names with a slip in them that the target has right elsewhere: “Singe” for “Signe”, “Dynamcis” for “Dynamics”.
  func misspeltCapitals() -> [MisspeltName] {
    var kept: Set<WordKey>?
    return beads.flatMap { bead -> [MisspeltName] in
      guard bead.isPaired, bead.confidence >= 0.3 else { return [] }
      return bead.source.flatMap { text in
        text.text.tokens.compactMap { token in
          guard token.shape != .lower, token.kind == .word, !token.isOpaque, token.end - token.start >= 5 else {
            return nil
          }
          if token.shape == .mixed { return otherCapitals(token, text, bead) }
          return token.shape == .capitalized ? slip(of: token, text, bead, &kept) : nil
        }
      }
    }
  }

  private func otherCapitals(_ name: Token, _ text: CheckedText, _ bead: CheckedBead) -> MisspeltName? {
    let written = text.text.text(name.range)
    for other in bead.target {
      for token in other.text.tokens
      where token.key == name.key && token.kind == .word && !token.isOpaque && token.shape != .upper {
        guard other.text.text(token.range) != written,
          !sourceTexts.contains(where: { sentence in
            sentence.text.tokens.contains {
              $0.key == name.key && sentence.text.text($0.range) == other.text.text(token.range)
            }
          })
        else { continue }
        return MisspeltName(
          source: text.range(of: name), target: other.range(of: token), name: written, isCertain: true)
      }
    }
    return nil
  }

  private func slip(
    of name: Token, _ text: CheckedText, _ bead: CheckedBead, _ kept: inout Set<WordKey>?
  ) -> MisspeltName? {
    let lost = ArticleName(text: text, token: name, neighbours: [], previous: nil, next: nil)
    guard !bead.target.say(lost) else { return nil }
    let isGiven = recognizer.isGivenName(name.key)
    var spelt: SpeltName?
    for other in bead.target {
      for (index, token) in other.text.tokens.enumerated().dropFirst()
      where token.kind == .word && token.shape == .capitalized && !token.isOpaque {
        // A slip changes the first letter or the last, if any of them; to spell two words letter by letter is dear.
        guard other.text.tokens[index - 1].kind == .word, abs((token.end - token.start) - (name.end - name.start)) <= 2,
          text.text.bytes[name.start] == other.text.bytes[token.start],
          isGiven || text.text.bytes[name.end - 1] == other.text.bytes[token.end - 1]
        else { continue }
        let slip = SpeltName(ArticleName(text: other, token: token, neighbours: [], previous: nil, next: nil))
        let mine = spelt ?? SpeltName(lost)
        spelt = mine
        guard mine.isSlip(slip), !bead.source.say(slip.name), !pair.isNamePair(name.key, token.key) else { continue }
        if isGiven {
          guard targetTexts.say(lost) else { continue }
        } else {
          guard !recognizer.lists(token, in: other.text, asFirst: false),
            !recognizer.lists(token, in: other.text, asFirst: true),
            languages.target.morphology.base(of: other.text.lowercase(of: token)) == nil
          else { continue }
          let all = kept ?? keptNames()
          kept = all
          guard all.contains(name.key), !all.contains(token.key) else { continue }
        }
        return MisspeltName(
          source: text.range(of: name), target: other.range(of: token), name: text.text.text(name.range),
          isCertain: true)
      }
    }
    return nil
  }
}
