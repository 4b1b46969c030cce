import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Names with a capital inside that the target writes with others, “Mobilepay” for “MobilePay”, unless all its letters are
  /// large, and first names with a slip in them that the target has right elsewhere: “Singe” for “Signe”.
  func misspeltCapitals() -> [MisspeltName] {
    beads.flatMap { bead -> [MisspeltName] in
      guard bead.isPaired, bead.confidence >= 0.3 else { return [] }
      return bead.source.flatMap { text in
        text.text.tokens.compactMap { token in
          guard token.shape != .lower, token.kind == .word, !token.isOpaque, token.end - token.start >= 5 else {
            return nil
          }
          if token.shape == .mixed { return otherCapitals(token, text, bead) }
          return token.shape == .capitalized && recognizer.isGivenName(token.key) ? slip(of: token, text, bead) : nil
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

  private func slip(of name: Token, _ text: CheckedText, _ bead: CheckedBead) -> MisspeltName? {
    let lost = ArticleName(text: text, token: name, neighbours: [], previous: nil, next: nil)
    guard !bead.target.say(lost), targetTexts.say(lost) else { return nil }
    let spelt = SpeltName(lost)
    for other in bead.target {
      for (index, token) in other.text.tokens.enumerated().dropFirst()
      where token.kind == .word && token.shape == .capitalized && !token.isOpaque {
        let slip = SpeltName(ArticleName(text: other, token: token, neighbours: [], previous: nil, next: nil))
        guard other.text.tokens[index - 1].kind == .word, !bead.source.say(slip.name),
          !pair.isNamePair(name.key, token.key), spelt.isSlip(slip)
        else { continue }
        return MisspeltName(
          source: text.range(of: name), target: other.range(of: token), name: text.text.text(name.range),
          isCertain: true)
      }
    }
    return nil
  }
}
