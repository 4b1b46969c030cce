import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds blocks of the target that stand there twice while the source says two things.
struct DuplicatedText: ArticleCheck, ProjectCheck {
  static let rule = Rule(
    id: "duplicated-text", severity: .warning, issue: .duplication,
    manual: """
      A paragraph of the target stands there twice, and the source does not repeat itself.

      It was pasted twice, or over another one's translation. Short lines, such as headings and cells, stay silent. A sentence
      that stands in two articles of which the sources say different things counts as well.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "Nålene er sterile og bruges kun én gang.\n\nDet tager en halv time at få sat nåle.",
      en: "The needles are sterile and used only once.\n\n⟦The needles are sterile and used only once.⟧"),
    .flagged(
      da: "Nålene er sterile og bruges kun én gang.\n\n⟦Nålene er sterile og bruges kun én gang.⟧",
      en: "The needles are sterile and used only once.\n\nIt takes half an hour to have the needles inserted."),
    .clean(
      da: "Ring til os, hvis du er i tvivl.\n\nRing til os, hvis du er i tvivl.",
      en: "Please call us when you are in doubt.\n\nPlease call us when you are in doubt."),
  ]

  /// What two articles share by chance is shorter than so many words.
  static let fewestWords = 8

  func diagnose(_ articles: [ArticleFacts], place: RangeFinder) -> [Diagnostic] {
    articles.copies(of: Self.fewestWords..<1_000_000, place).map { copy in
      finding("this stands in another article, for a source that says something else", at: copy.target)
        .note("the source here", at: copy.source).note("the other article", at: copy.otherTarget)
        .note("its source", at: copy.otherSource)
    }
  }

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var seen: [[WordKey]: Int] = [:]
    var found: [Diagnostic] = []
    for block in article.target.blocks where block.kind != .frontMatter && !block.segments.isEmpty {
      let words = Self.words(article.targetTexts[block.segments])
      guard words.count >= 6 else { continue }
      guard let earlier = seen[words] else {
        seen[words] = block.index
        continue
      }
      let one = article.sourceWords(facing: block)
      let two = article.sourceWords(facing: article.target.blocks[earlier])
      // The source says it twice as well, or says nearly the same.
      if !one.words.isEmpty, !two.words.isEmpty, one.beads.isDisjoint(with: two.beads),
        Self.areAlike(one.words, two.words)
      {
        continue
      }
      found.append(
        finding("the text stands here a second time", at: block.range)
          .note("the first time", at: article.target.blocks[earlier].range))
    }
    return found
  }

  fileprivate static func words(_ texts: some Sequence<CheckedText>) -> [WordKey] {
    texts.flatMap { $0.text.tokens.compactMap { $0.kind == .mark ? nil : $0.key } }
  }

  private static func areAlike(_ one: [WordKey], _ other: [WordKey]) -> Bool {
    let common = Set(one).intersection(other).count
    return common * 5 >= 2 * min(Set(one).count, Set(other).count)
  }
}

extension CheckedArticle {
  /// The words of the source that a block of the target faces, and the beads that say so.
  fileprivate func sourceWords(facing block: Block) -> (words: [WordKey], beads: Set<Int>) {
    let facing = Set(block.segments.map { beadOfTarget[$0] }.filter { $0 >= 0 && beads[$0].isPaired })
    return (facing.sorted().flatMap { DuplicatedText.words(beads[$0].source) }, facing)
  }
}
