import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Words of the target with letters that only the source's language writes, which are a name of the source with a slip in it:
  /// “Rævbakken” for “Rævebakken”.
  ///
  /// No translator makes such a word, so it needs no small word before it to be known for a name.
  func misspeltStrangers() -> [MisspeltName] {
    guard recognizer.hasOwnLetters else { return [] }
    return beads.flatMap { bead -> [MisspeltName] in
      guard bead.isPaired, bead.confidence >= 0.3, bead.target.contains(where: { $0.text.bytes.contains(0xC3) }) else {
        return []
      }
      let strange = strangers(in: bead)
      guard !strange.isEmpty else { return [] }
      let lost = lostCapitals(of: bead)
      return strange.compactMap { slip in
        let changed = SpeltName(slip)
        guard
          let name = lost.first(where: { name in
            let lost = SpeltName(name)
            return (lost.isSlip(changed) || lost.isInflected(changed) || lost.isCut(changed))
              && ![lost, changed].contains { $0.letters.last == UInt8(ascii: "s") }
          })
        else { return nil }
        return MisspeltName(
          source: name.text.range(of: name.token), target: slip.text.range(of: slip.token),
          name: name.text.text.text(name.token.range), isCertain: false)
      }
    }
  }

  /// The same words where they are another name: “Østerlund” for “Vesterlund”.
  func replacedByStrangers(besides known: [ReplacedName]) -> [ReplacedName] {
    guard recognizer.hasOwnLetters else { return [] }
    return beads.compactMap { bead in
      guard bead.isPaired, bead.confidence >= 0.5, bead.target.contains(where: { $0.text.bytes.contains(0xC3) }),
        case let strange = strangers(in: bead), strange.count == 1, case let lost = lostCapitals(of: bead),
        lost.count == 1, let name = lost.first, name.token.start > 0
      else { return nil }
      let (one, two) = (SpeltName(name), SpeltName(strange[0]))
      let place = strange[0].text.range(of: strange[0].token)
      guard one.word.first != two.word.first, !pair.isNamePair(name.token.key, strange[0].token.key),
        !known.contains(where: { $0.target.start == place.start })
      else { return nil }
      return ReplacedName(source: name.text.range(of: name.token), target: place, isCertain: false)
    }
  }

  private func strangers(in bead: CheckedBead) -> [ArticleName] {
    capitals(of: bead.target) { token, text in
      recognizer.hasOwnLetter(token, in: text.text)
        && !bead.source.contains { $0.text.tokens.contains { $0.key == token.key } }
    }
  }

  private func lostCapitals(of bead: CheckedBead) -> [ArticleName] {
    capitals(of: bead.source) { token, _ in
      !bead.target.contains { $0.text.tokens.contains { $0.key == token.key } }
        && languages.source.typography.capitalWords[token.key] == nil
    }
  }

  private func capitals(of texts: [CheckedText], where fits: (Token, CheckedText) -> Bool) -> [ArticleName] {
    texts.flatMap { text in
      text.text.tokens.compactMap { token in
        guard token.kind == .word, token.shape == .capitalized, !token.isOpaque, token.end - token.start >= 4,
          fits(token, text)
        else { return nil }
        return ArticleName(text: text, token: token, neighbours: [], previous: nil, next: nil)
      }
    }
  }
}
