import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds what the source says and the target does not.
struct MissingTranslation: ArticleCheck {
  static let rule = Rule(
    id: "missing-translation", severity: .error, issue: .omission,
    manual: """
      A sentence or block of the source has no translation.

      Readers of the target never learn what it says. The finding stands where the translation belongs: behind the
      sentence that translates what precedes it, or before the rest of its paragraph. A sentence that was merged with its neighbour stays silent; one that breaks
      off, “Cold water makes your.”, or lacks the last words of the source's, is reported where it stands.
      """)

  static let examples: [Example] = [
    .flagged(da: "Nålene er sterile.\n\nDe bruges kun én gang.", en: "The needles are sterile.⟦⟧\n"),
    .flagged(
      da: "Nålene er sterile.\n\nDe bruges kun én gang. Spørg gerne din behandler, hvis du er i tvivl.",
      en: "The needles are sterile.\n\n⟦⟧Please ask your practitioner if you are in doubt."),
    .flagged(
      da: "# Priser\n\n- Kom ti minutter før.\n- Medbring dit sundhedskort.\n- Betal med kort.",
      en: "# Prices\n\n- Come ten minutes early.⟦⟧\n- Pay by card."),
    .flagged(
      da: "| Besøg | Pris |\n|---|---|\n| Første | 450 |\n| Andet | 350 |",
      en: "| Visit | Price |\n|---|---|\n| First | 450 |⟦⟧"),
    .flagged(da: "Nålene er sterile.⟦⟧\n", en: "The needles are sterile.\n\nThey are used only once."),
    .flagged(da: "Koldt vand får pulsen til at stige.", en: "⟦Cold water makes your.⟧"),
    .flagged(
      da: "# Må jeg bade alene?\n\nNej. Bad altid med mindst én anden, og hold øje med hinanden.",
      en: "# May I bathe alone?\n\n⟦Always bathe with at least one other person, and keep an eye on each other.⟧"),
    .flagged(da: "Den varer ti minutter, og baren har åbent.", en: "⟦It lasts ten minutes.⟧"),
    .flagged(
      da: "Vælg den maskine, du vil bruge, og vælg derefter det rigtige program.",
      en: "⟦Choose the machine that you want to use.⟧"),
    .flagged(
      da: "Har du været syg (også blot forkølet), skal du vente i to uger.",
      en: "⟦If you have been ill, you must wait for two weeks.⟧"),
    .clean(
      da: "Har du været syg (også blot forkølet), skal du vente i to uger.",
      en: "If you have been ill, even with a cold, you must wait for two weeks."),
    .clean(da: "Vask hænder, og tør dem godt.", en: "Wash your hands and dry them well."),
    .clean(
      da:
        "# Må jeg tage noget med hjem?\n\nKun fra byttehylden. Alt andet tilhører kommunen, og det er ulovligt at klunse.",
      en:
        "# May I take anything home?\n\nOnly from the swap shelf; everything else belongs to the council, and scavenging is illegal."
    ),
    .clean(da: "Vi har både vin og øl i baren.", en: "We have drinks at the bar."),
    .clean(
      da: "Behandlingen er ikke farlig, men den kan gøre ondt, mens den står på.",
      en: "The treatment is harmless, but it can hurt while it lasts."),
    .clean(
      da: "# Må jeg bade alene?\n\nNej. Bad altid med mindst én anden, og hold øje med hinanden.",
      en: "# May I bathe alone?\n\nNo, always bathe with at least one other person, and keep an eye on each other."),
    .clean(
      da: "Nålene er sterile. De bruges kun én gang.", en: "The needles are sterile, and they are used only once."),
    .clean(da: "Nålene er sterile, og de bruges kun én gang.", en: "The needles are sterile. They are used only once."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found = rows(article)
    let swapped = article.swappedSentences().map(\.source.segment.index)
    var index = 0
    while index < article.beads.count {
      let bead = article.beads[index]
      index += 1
      if bead.isPaired {
        found += unanswered(bead, article, swapped)
        if let word = article.brokenEnd(of: bead) {
          found.append(
            finding("the sentence breaks off behind “\(word.text)”", at: bead.targetRange)
              .note("the source", at: bead.sourceRange ?? word))
        } else if let range = article.leftOutWords(of: bead) ?? article.lostClause(of: bead)
          ?? article.leftOutBrackets(of: bead)
        {
          found.append(
            finding("“\(range.text.excerpt)” seems to be left out", at: bead.targetRange)
              .note("the source has it here", at: range))
          found[found.count - 1].severity = .warning
        }
      }
      guard bead.target.isEmpty, let first = bead.source.first, bead.source.contains(where: \.saysSomething),
        !article.isTold(first.segment), !bead.source.allSatisfy({ swapped.contains($0.segment.index) })
      else { continue }
      if article.isMerged(bead, \.source, \.target) { continue }
      // Sentences of one block that are missing together are one finding.
      var last = bead
      while index < article.beads.count, article.beads[index].target.isEmpty,
        article.beads[index].source.first?.segment.block == first.segment.block
      {
        last = article.beads[index]
        index += 1
      }
      guard let start = bead.sourceRange, let end = last.sourceRange else { continue }
      let range = start.file.range(start.start, end.end)
      let what = first.segment.kind.noun
      let isWhole = article.source.blocks[first.segment.block].segments.allSatisfy { article.isMissing(source: $0) }
      let text = first.reading.excerpt
      found.append(
        finding(
          isWhole ? "the \(what) “\(text)” is not translated" : "“\(text)” is not translated",
          at: isWhole ? bead.place : article.place(of: bead, upTo: last)
        )
        .note("the source has it here", at: range))
    }
    return found
  }

  /// Rows of tables, each as one finding.
  private func rows(_ article: CheckedArticle) -> [Diagnostic] {
    (article.tables ?? []).filter { !$0.columnsDiffer }.flatMap { pair in
      pair.missing.compactMap { missing in
        let cells = pair.source.rows[missing.row].map { article.source.blocks[$0].range }
        guard let first = cells.first, let last = cells.last else { return nil }
        let text = cells.map(\.text).joined(separator: " | ").excerpt
        let before = missing.behind.flatMap { pair.target.rows[$0].last } ?? pair.target.rows.first?.last
        let end = before.map { article.target.rowEnd(of: article.target.blocks[$0].range) } ?? article.target.bodyStart
        return finding("the table row “\(text)” is not translated", at: end)
          .note("the source has it here", at: first.file.range(first.start, last.end))
      }
    }
  }

  /// Sentences that stand with others in one pair, and of which the other side says nothing.
  private func unanswered(_ bead: CheckedBead, _ article: CheckedArticle, _ swapped: [Int]) -> [Diagnostic] {
    guard bead.source.count > bead.target.count, bead.source.count > 1 else { return [] }
    return bead.source.filter {
      !swapped.contains($0.segment.index)
        && article.isUnanswered($0, beside: bead.source, by: bead.target, isSource: true)
    }.prefix(bead.source.count - bead.target.count).map { text in
      finding("“\(text.reading.excerpt)” is not translated", at: bead.targetRange)
        .note("the source has it here", at: text.segment.range)
    }
  }
}

extension Document {
  /// The end of the line of a table's cell, which may have marks behind it.
  fileprivate func rowEnd(of cell: SourceRange) -> SourceRange {
    var end = cell.end
    while end < file.bytes.count, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D, file.bytes[end] != 0x3C { end += 1 }
    return file.range(end, end)
  }
}

extension CheckedArticle {
  /// Whether a finding about something larger tells of a sentence of the source: its table, or the image it describes.
  fileprivate func isTold(_ segment: Segment) -> Bool {
    let block = source.blocks[segment.block]
    switch segment.kind {
    case .tableCell:
      return (tables ?? []).contains { pair in
        pair.columnsDiffer && pair.source.rows.contains { $0.contains(block.index) }
          || pair.missing.contains { pair.source.rows[$0.row].contains(block.index) }
      }
    case .imageAlt, .attribute:
      guard let image = block.target else { return false }
      return !ImageMismatch.images(of: target).contains { $0.source == image }
        && ImageMismatch.images(of: source).contains { $0.source == image }
    default: return false
    }
  }

  /// Where the translation of a sentence belongs: before the rest of its block when it begins one, else behind what precedes it.
  fileprivate func place(of bead: CheckedBead, upTo last: CheckedBead) -> SourceRange {
    guard let first = bead.source.first?.segment, source.blocks[first.block].segments.lowerBound == first.index,
      beads.indices.contains(last.index + 1), case let next = beads[last.index + 1], next.isPaired,
      next.source.first?.segment.block == first.block, let rest = next.target.first?.segment,
      target.blocks[rest.block].segments.lowerBound == rest.index
    else { return bead.place }
    return rest.range.file.range(rest.range.start, rest.range.start)
  }

  /// Whether a sentence that faces nothing may be said by what faces its neighbour.
  func isMerged(
    _ bead: CheckedBead, _ mine: KeyPath<CheckedBead, [CheckedText]>, _ other: KeyPath<CheckedBead, [CheckedText]>
  ) -> Bool {
    guard let first = bead[keyPath: mine].first else { return false }
    let length = bead[keyPath: mine].reduce(0) { $0 + $1.text.bytes.count }
    for index in [bead.index - 1, bead.index + 1] where beads.indices.contains(index) {
      let neighbour = beads[index]
      // What was confirmed as it stands says nothing of a sentence beside it.
      guard neighbour.isPaired, !neighbour.isKnown, neighbour[keyPath: mine].first?.segment.block == first.segment.block
      else { continue }
      let one = neighbour[keyPath: mine].reduce(0) { $0 + $1.text.bytes.count }
      let two = neighbour[keyPath: other].reduce(0) { $0 + $1.text.bytes.count }
      if isJoined(bead[keyPath: mine], neighbour[keyPath: mine], neighbour[keyPath: other]) { return true }
      if length * 5 >= one * 2, two * 4 >= one * 4 + length * 3 { return true }
    }
    return false
  }

  /// Whether a sentence became a part of its neighbour's translation, which has a semicolon or a dash more, and says its words.
  private func isJoined(_ texts: [CheckedText], _ neighbour: [CheckedText], _ other: [CheckedText]) -> Bool {
    func joints(_ texts: [CheckedText]) -> Int {
      texts.reduce(0) { count, text in
        count + text.text.tokens.count { $0.isMark(0x3B) || ($0.kind == .mark && $0.key.hash == 0x2013 && $0.isSpaced) }
      }
    }
    guard joints(other) > joints(neighbour), let first = texts.first else { return false }
    let index = first.segment.index
    let isSource = sourceTexts.indices.contains(index) && sourceTexts[index] === first
    let (mine, theirs) = isSource ? languages : (languages.target, languages.source)
    let isReversed = pair.first.tag != mine.tag
    let said = Set(other.flatMap { text in text.text.tokens.map { text.stem(of: $0, theirs.wordForms) } })
    var known = 0
    var answered = 0
    for text in texts {
      for token in text.text.tokens where token.kind == .word && !mine.recognition.isFunctionWord(token.key) {
        let matches = pair.words().matches(text.stem(of: token, mine.wordForms), reversed: isReversed)
          .filter { $0.weight >= 5 }
        if matches.isEmpty { continue }
        known += 1
        if matches.contains(where: { said.contains($0.key) }) { answered += 1 }
      }
    }
    return answered > 0 && answered * 2 >= known
  }

  func isMissing(source index: Int) -> Bool {
    guard beadOfSource.indices.contains(index), beadOfSource[index] >= 0 else { return true }
    return beads[beadOfSource[index]].target.isEmpty
  }
}

extension CheckedText {
  /// Whether it holds a word or a number.
  var saysSomething: Bool { text.tokens.contains { $0.kind != .mark } }
}

extension String {
  /// The beginning, for messages.
  package var excerpt: String { unicodeScalars.count <= 60 ? self : String(prefix(57)) + "…" }
}

extension Block.Kind {
  /// What it is called in messages.
  var noun: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list item"
    case .quote: "quotation"
    case .tableCell: "table cell"
    case .imageAlt: "alternative text"
    case .caption: "caption"
    case .code: "code block"
    case .frontMatter: "front-matter value"
    case .title: "title"
    case .attribute: "attribute"
    case .definition: "definition"
    case .footnote: "footnote"
    case .summary: "summary"
    case .button: "button"
    }
  }
}
