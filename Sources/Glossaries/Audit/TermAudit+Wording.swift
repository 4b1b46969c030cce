import Diagnostics
import Languages

extension TermAudit {
  /// - Parameter asked: the concepts that the source asks for; `nil` where there is no source.
  func checkWording(
    _ text: String, _ matches: [TermMatch], _ bead: Int, asked: Set<Int>? = nil, _ found: inout [Int: TermIssue]
  ) {
    let fitting = TermFitting(morphology: targetLanguage.morphology)
    lazy var words = SentenceWords(text)
    for match in matches {
      let bad = term(match)
      guard !bad.isApproved, match.kind == .word, match.confidence >= 0.9, !match.isShadowed,
        !isOfOtherClass(match, words, in: targetLanguage)
      else { continue }
      let said = text.slice(match.range)
      // A form that an approved term has as well is only meant where the glossary writes it out.
      let isLiteral = FoldedText.fold(said) == FoldedText.fold(bad.text)
      let approved = matches.filter { $0.range == match.range && term($0).isApproved }
      if approved.contains(where: { $0.concept == match.concept }), !isLiteral { continue }
      // Another concept may have the word, unless the source speaks of this one alone.
      let isElsewhere = approved.contains {
        $0.concept != match.concept
          && (asked?.contains($0.concept) ?? false || !(asked?.contains(match.concept) ?? false))
      }
      let concept = glossary.concepts[match.concept]
      let preferred = concept.preferred(in: targetLanguage)
      var range = match.range
      var replacement = preferred.flatMap { fitting.fit($0, for: bad, found: said) }
      if let fitted = replacement { (range, replacement) = withArticle(text, range, fitted) }
      if found[match.concept] != nil {
        found[match.concept]?.others.append((range, replacement))
        continue
      }
      let kind: TermIssue.Kind = bad.status == .forbidden ? .forbidden : .deprecated
      // “Change colour”: a verb's base form may be a noun, unless the source has the verb.
      let mayBeNoun = bad.pos == .verb && isLiteral && asked.map { !$0.contains(match.concept) } ?? false
      let severity: Severity = isElsewhere || mayBeNoun ? .note : kind == .forbidden ? .error : .warning
      let advice = preferred.map { "; write “\(replacement ?? $0.text)”" } ?? ""
      found[match.concept] = TermIssue(
        concept: match.concept, kind: kind, severity: severity, bead: bead, source: nil, target: range,
        term: match.term, wanted: preferred?.text, replacement: replacement,
        message: "“\(said)” is \(kind.rawValue)\(advice)")
    }
  }

  /// Takes in an article that the replacement asks to be changed: “an experiment”, “a trial”.
  private func withArticle(_ text: String, _ range: Range<Int>, _ replacement: String) -> (Range<Int>, String) {
    let bytes = Array(text.utf8)
    for articles in targetLanguage.morphology.articles {
      for article in [articles.consonant, articles.vowel] {
        let start = range.lowerBound - article.utf8.count - 1
        guard start >= 0, bytes[range.lowerBound - 1] == 0x20,
          start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] > 0x7F || bytes[start - 1] == 0x28
        else { continue }
        let said = String(decoding: bytes[start..<range.lowerBound - 1], as: UTF8.self)
        guard said.lowercased() == article else { continue }
        let beginsWithVowel =
          replacement.lowercased().utf8.first.map { targetLanguage.morphology.isVowelLetter($0) } ?? false
        let right = beginsWithVowel ? articles.vowel : articles.consonant
        guard right != article else { return (range, replacement) }
        let cased = said.first?.isUppercase == true ? right.prefix(1).uppercased() + right.dropFirst() : right
        return (start..<range.upperBound, cased + " " + replacement)
      }
    }
    return (range, replacement)
  }
}
