import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares how sentences end.
struct EndPunctuation: BeadCheck {
  static let rule = Rule(
    id: "end-punctuation", severity: .warning, issue: .typographical,
    manual: """
      A sentence of the target does not end like the source's: a question became a statement, or the full stop is gone.

      A sentence that breaks off before the next one begins is found as well, and so is a colon lost behind bold words that a
      sentence begins with. Exclamation marks, other colons and dots of omission may come and go; brackets and quotation marks
      at the end are looked through.
      """)

  static let examples: [Example] = [
    .flagged(da: "Gør det ondt?", en: "⟦Does it hurt.⟧"),
    .flagged(da: "Nålene er sterile.", en: "⟦The needles are sterile⟧"),
    .flagged(da: "Nålene er sterile.", en: "⟦Are the needles sterile?⟧"),
    .flagged(da: "⟦Gør det ondt.⟧", en: "Does it hurt?"),
    .flagged(
      da: "Nålene er sterile og bruges kun en gang. De koster ikke noget. Spørg gerne.",
      en: "The needles are sterile and only used ⟦They⟧ do not cost anything. Please ask."),
    .flagged(
      da: "Drej til venstre efter kirken i Ranum. Stol ikke på kortet, for det er gammelt.",
      en: "Turn left after the church in Ranum ⟦Do⟧ not trust the map, for it is old."),
    .flagged(
      da: "De betaler for hvert besøg:\n\n- bil\n- trailer", en: "⟦They pay for every visit⟧\n\n- car\n- trailer"),
    .flagged(
      da: "- Vask hænder.\n- Nål og tape\n- Åbn pakken forsigtigt.\n- Smid nålen ud.",
      en: "- Wash your hands.\n- Needle and tape\n- ⟦Open the pack carefully⟧\n- Throw the needle away."),
    .clean(da: "- Vask hænder.\n- Åbn pakken.", en: "- Wash your hands\n- Open the pack"),
    .flagged(da: "- **Pris:** 450 kr. for et besøg.", en: "- **⟦Price⟧** DKK 450 for a visit."),
    .clean(da: "- **Pris:** 450 kr. for et besøg.", en: "- **Price**: DKK 450 for a visit."),
    .flagged(
      da: "![Nåle](a.svg)\n\n*Nålene er sterile, indtil pakken åbnes.*",
      en: "![Needles](a.svg)\n\n⟦*The needles are sterile until the pack is opened*⟧"),
    .clean(
      da: "Nålene er sterile. Ring igen, hvis jeg er ude. Vi svarer hver dag.",
      en: "The needles are sterile.\n\nPlease call again if I am out. We answer every day."),
    .clean(da: "Gør det ondt?", en: "Does it hurt?"),
    .clean(
      da: "# Må jeg rejse?\n\nJa. Nyreklinikken skaffer en plads.",
      en: "# May I travel?\n\nYes, Nyreklinikken finds you a place."),
    .clean(da: "Velkommen!", en: "Welcome."),
    .clean(da: "Nåle, tape osv.", en: "Needles, tape and so on."),
    .clean(da: "Han sagde: »Det hjælper.«", en: "He said: “It helps”."),
  ]

  private enum End { case none, stop, question, exclamation, colon, other }

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    guard bead.confidence >= 0.3, let mine = bead.source.last, let theirs = bead.target.last else { return [] }
    let inside = bead.target.compactMap { article.lostEnd(in: $0, of: bead) }.map { range in
      finding("the sentence before “\(range.text)” does not end", at: range).note("the source", at: mine.segment.range)
    }
    return inside + labels(bead) + ends(mine, theirs, article)
  }

  /// The colon behind the bold words that a sentence begins with.
  private func labels(_ bead: CheckedBead) -> [Diagnostic] {
    guard let mine = bead.source.first?.head, mine.mark == 0x3A, let theirs = bead.target.first?.head,
      theirs.mark == nil
    else { return [] }
    return [
      finding("the source has a colon behind “\(mine.range.text)”", at: theirs.range).note("the source", at: mine.range)
    ]
  }

  private func ends(_ mine: CheckedText, _ theirs: CheckedText, _ article: CheckedArticle) -> [Diagnostic] {
    let source = Self.end(of: mine)
    let target = Self.end(of: theirs)
    guard source != target else { return [] }
    switch (source, target) {
    case (.question, .stop), (.question, .none), (.question, .exclamation), (.question, .other):
      guard !asksAlike(mine, theirs, article) else { return [] }
      if target == .none, article.languages.target.recognition.tellsQuestion(theirs.text) { return [] }
      return [report("the source asks a question here", theirs, mine)]
    case (.stop, .question), (.none, .question), (.exclamation, .question):
      guard !asksAlike(mine, theirs, article) else { return [] }
      // “When to see your doctor” is a question without a mark.
      if source == .none, article.languages.source.recognition.beginsQuestion(mine.text) { return [] }
      return [report("the source asks no question here", theirs, mine)]
    case (.colon, .none):
      // What is announced follows in another block: a list, a quotation, code.
      guard mine.segment.kind == .paragraph, theirs.segment.kind == .paragraph, mine.wordCount >= 3,
        article.target.blocks[theirs.segment.block].segments.last == theirs.segment.index
      else { return [] }
      return [report("the source ends with a colon here", theirs, mine)]
    case (.stop, .none):
      guard isProse(mine.segment.kind), isProse(theirs.segment.kind), mine.wordCount >= 3,
        theirs.segment.kind == .paragraph || !neighboursGoWithout(theirs, article),
        !endsWithAbbreviation(mine, article.languages.source)
      else { return [] }
      return [report("the sentence does not end with a full stop", theirs, mine)]
    default: return []
    }
  }

  /// Whether the blocks ask as many questions, only cut or ordered differently.
  private func asksAlike(_ source: CheckedText, _ target: CheckedText, _ article: CheckedArticle) -> Bool {
    func count(_ range: Range<Int>, _ texts: [CheckedText]) -> Int {
      texts[range].count { Self.end(of: $0) == .question }
    }
    return count(article.source.blocks[source.segment.block].segments, article.sourceTexts)
      == count(article.target.blocks[target.segment.block].segments, article.targetTexts)
  }

  private func report(_ message: String, _ target: CheckedText, _ source: CheckedText) -> Diagnostic {
    finding(message, at: target.segment.range).note("the source", at: source.segment.range)
  }

  private func isProse(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .listItem, .quote, .footnote, .definition, .caption: true
    default: false
    }
  }

  /// Whether a block beside it of the same kind has lost its full stop as well, or none of them has one: a style, not a slip.
  private func neighboursGoWithout(_ text: CheckedText, _ article: CheckedArticle) -> Bool {
    let blocks = article.target.blocks
    var others = 0
    var without = 0
    for step in [-1, 1] {
      var index = text.segment.block + step
      while blocks.indices.contains(index), blocks[index].kind == text.segment.kind, others < 6 {
        if let last = blocks[index].segments.last {
          others += 1
          if Self.end(of: article.targetTexts[last]) == .none {
            without += 1
            let bead = article.beadOfTarget[last]
            if bead >= 0, let source = article.beads[bead].source.last, Self.end(of: source) == .stop { return true }
          }
        }
        index += step
      }
    }
    return others > 0 && without == others
  }

  private func endsWithAbbreviation(_ text: CheckedText, _ language: Language) -> Bool {
    let reading = text.reading.lowercased()
    return language.typography.abbreviations.contains { reading.hasSuffix(" " + $0) }
  }

  private static func end(of text: CheckedText) -> End {
    var tokens = text.text.tokens[...]
    // A footnote's mark whose note is gone reads as text.
    if tokens.last?.isMark(0x5D) == true, let open = tokens.lastIndex(where: { $0.isMark(0x5B) }),
      open + 1 < tokens.endIndex, tokens[open + 1].isMark(0x5E)
    {
      tokens = tokens[..<open]
    }
    for token in tokens.reversed() {
      guard token.kind == .mark else { return .none }
      switch token.key.hash {
      case 0x22, 0x27, 0x29, 0x5D, 0x201C, 0x201D, 0x2019, 0xAB, 0xBB, 0x2A, 0x5F: continue
      case 0x2E: return .stop
      case 0x3F: return .question
      case 0x21: return .exclamation
      case 0x3A, 0x3B: return .colon
      default: return .other
      }
    }
    return .none
  }
}
