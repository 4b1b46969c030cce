import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Persons in the front matter who have another name in the target: “author: Karen Ellegaard” and “Lone Ellegaard”.
  ///
  /// A value is the name of a person where all its words have a capital, as many as the other’s, and one of them is the same
  /// or no language knows any.
  func replacedAuthors() -> [ReplacedName] {
    source.frontMatter.entries.compactMap { entry in
      guard !entry.translatable, Self.personKeys.contains(entry.key.lowercased()),
        let other = target.frontMatter[entry.key], !other.translatable, other.value.nfc != entry.value.nfc
      else { return nil }
      let (mine, theirs) = (TokenizedText(entry.value), TokenizedText(other.value))
      guard mine.tokens.count == theirs.tokens.count, mine.tokens.count >= 2, mine.isName, theirs.isName else {
        return nil
      }
      let isShared = mine.tokens.contains { token in theirs.tokens.contains { $0.key == token.key } }
      guard isShared || (isStrange(mine) && isStrange(theirs)),
        !zip(mine.tokens, theirs.tokens).allSatisfy({
          $0.key == $1.key || pair.isNamePair($0.key, $1.key) || isTitle($0, mine) && isTitle($1, theirs)
        })
      else { return nil }
      return ReplacedName(source: entry.range, target: other.range, isCertain: false)
    }
  }

  /// Keys under which somebody is named; those of the translation may name somebody else.
  private static let personKeys: Set<String> = [
    "author", "by", "byline", "photo", "photographer", "illustrator", "contact", "editor",
  ]

  /// Whether the word is what somebody is, not how they are called: “Nurse Inge Holm”.
  private func isTitle(_ token: Token, _ name: TokenizedText) -> Bool {
    token.start == 0 && !recognizer.isGivenName(token.key)
      && (recognizer.knows(token, in: name, asFirst: true) || recognizer.knows(token, in: name, asFirst: false)
        || recognizer.isBuilt(token, in: name, mayBeName: true))
  }

  private func isStrange(_ name: TokenizedText) -> Bool {
    name.tokens.allSatisfy { abs(recognizer.evidence(of: $0, in: name)) < 2.4 }
  }
}

extension TokenizedText {
  /// Whether all is words with a capital.
  fileprivate var isName: Bool { tokens.allSatisfy { $0.kind == .word && $0.shape == .capitalized } }
}
