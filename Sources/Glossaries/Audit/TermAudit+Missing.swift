import Diagnostics
import Languages

extension TermAudit {
  /// - Parameter saidBefore: the concepts that the translation has in an earlier bead.
  func checkMissing(
    _ beads: [(source: String, target: String)], _ facts: [Facts], _ bead: Int, saidBefore: Set<Int>,
    _ found: inout [Int: TermIssue]
  ) {
    var reported: Set<Range<Int>> = []
    for match in facts[bead].source where isTrigger(match) {
      let concept = glossary.concepts[match.concept]
      guard concept.translate == .required, found[match.concept] == nil, !facts[bead].satisfied.contains(match.concept),
        let preferred = concept.preferred(in: targetLanguage)
          ?? concept.terms.first(where: { $0.isApproved && $0.isOf(targetLanguage) })
      else { continue }
      // Of two concepts with one name, either answers.
      let twins = facts[bead].source.filter { $0.range == match.range && $0.concept != match.concept && isTrigger($0) }
      if twins.contains(where: { facts[bead].satisfied.contains($0.concept) || found[$0.concept] != nil }) { continue }
      guard !isInKeptName(match, beads[bead]), reported.insert(match.range).inserted else { continue }
      let said = beads[bead].source.slice(match.range)
      let reason = excuse(for: match, beads, facts, bead, isNamed: saidBefore.contains(match.concept))
      found[match.concept] = TermIssue(
        concept: match.concept, kind: .missing, severity: reason == nil ? .warning : .note, bead: bead,
        source: match.range, target: nil, term: match.term, wanted: preferred.text, replacement: nil,
        message: "the source says “\(said)”, but “\(preferred.text)” is not in the translation"
          + (reason.map { "; \($0)" } ?? ""))
    }
    countStrictly(beads, facts, bead, &found)
  }

  /// Why a term may be missing in a good translation, if something speaks for that.
  private func excuse(
    for match: TermMatch, _ beads: [(source: String, target: String)], _ facts: [Facts], _ number: Int, isNamed: Bool
  ) -> String? {
    let bead = beads[number]
    let concept = glossary.concepts[match.concept]
    let having = neighbours(number, facts.count).filter { facts[$0].satisfied.contains(match.concept) }
    // Where the neighbour's own source asks for the term, it answers that, unless something is left out here: “Once
    // uploaded” for “Når koden er uploadet”. “The pins stay in place” leaves nothing out.
    if having.contains(where: { !facts[$0].triggered.contains(match.concept) })
      || !having.isEmpty && namesLess(bead)
        && (hasPronoun(bead.target) || !hasStandIn(for: match, bead, facts[number]))
    {
      return "a neighbouring sentence has it"
    }
    if let word = compound(of: concept, in: bead.target) ?? paraphrase(of: concept, in: bead.target)
      ?? resolved(concept, in: bead.target)
    {
      return "“\(word)” may stand for it"
    }
    if let word = otherSense(of: match, in: bead, facts[number]) { return "“\(word)” says another sense of it" }
    let isMentioned = isMentioned(match.concept, before: number, facts)
    if isMentioned && hasPronoun(bead.target) || hasSurplusPronoun(for: match, bead) || isLeftToCount(match, bead) {
      return "a pronoun may stand for it"
    }
    if (isMentioned || !having.isEmpty) && (isRequestWithoutObject(bead) || leavesOutArgument(bead.target))
      || endsInParticle(bead)
      || hasBareRequest(bead)
    {
      return "a request may leave it out"
    }
    if speaksForItself(match, bead) { return "“we” may stand for it" }
    if isHouseLeftOut(match, bead, facts[number]) { return "the house that speaks may leave itself out" }
    if let adverb = temporalAdverb(for: match, bead) ?? requestedVerb(of: concept, bead) {
      return "“\(adverb)” may stand for it"
    }
    if isMentioned && saysOnlyTheRest(besides: match, bead, facts[number]) || isKnownObject(match, bead, facts[number])
    {
      return "it is known here, and nothing else stands for it"
    }
    if let phrase = verbPhrase(with: match, in: bead.source) { return "“\(phrase)” may be one verb there" }
    if let word = otherCompound(for: match, bead, facts[number]) {
      return "it is part of a longer name here, and “\(word)” may stand for that"
    }
    return head(for: match, in: bead, besides: facts[number].target, isNamed: isNamed).map {
      "“\($0)” may stand for it"
    }
  }

  /// Whether one of the three beads before has the concept, so that less than its name says it again.
  private func isMentioned(_ concept: Int, before bead: Int, _ facts: [Facts]) -> Bool {
    (max(0, bead - 3)..<bead).contains {
      facts[$0].triggered.contains(concept) || facts[$0].satisfied.contains(concept)
    }
  }

  /// Whether a source that is a request faces one whose verb has no object, as instructions do: “Remove from the heat”.
  private func isRequestWithoutObject(_ bead: (source: String, target: String)) -> Bool {
    markBehindRequest(bead).map { $0.contains(.function) && !$0.contains(.determiner) } ?? false
  }

  /// Whether a source that is a request faces one that goes on with the next clause at once: “Press and hold”.
  private func hasBareRequest(_ bead: (source: String, target: String)) -> Bool {
    // “Remember that” has its object.
    markBehindRequest(bead).map { $0.contains(.conjunction) && !$0.contains(.pronoun) } ?? false
  }

  /// What the second word of a translation is, where the source is a request and the first may be its verb.
  private func markBehindRequest(_ bead: (source: String, target: String)) -> Morphology.Mark? {
    let words = FoldedText.words(bead.target)
    let morphology = targetLanguage.morphology
    guard words.count > 2, let first = FoldedText.words(bead.source).first,
      sourceLanguage.morphology.isImperative(first), morphology.mark(words[0]).isEmpty
    else { return nil }
    return morphology.mark(words[1])
  }

  /// Whether a source that is a request faces one that ends in the particle of a verb, whose object is clear: “and
  /// switch on”.
  private func endsInParticle(_ bead: (source: String, target: String)) -> Bool {
    let words = FoldedText.words(bead.target)
    guard !targetLanguage.morphology.hasClosedCompounds, words.count > 1,
      let first = FoldedText.words(bead.source).first,
      sourceLanguage.morphology.isImperative(first)
    else { return false }
    return targetLanguage.morphology.mark(words[words.count - 1]).contains(.particle)
      && targetLanguage.morphology.mark(words[words.count - 2]).isEmpty
  }

  /// Whether a rule of use does not say what it is about: “Do not use near water”, “Må ikke vaskes”.
  private func leavesOutArgument(_ text: String) -> Bool {
    let morphology = targetLanguage.morphology
    let words = FoldedText.words(text)
    let opening = words.prefix { morphology.mark($0).contains(.elliptic) }.count
    guard opening > 0, opening < words.count else { return false }
    if morphology.hasClosedCompounds { return opening > 1 }
    guard opening + 1 < words.count else { return true }
    let next = morphology.mark(words[opening + 1])
    return next.contains(.function) && !next.contains(.determiner)
  }

  func neighbours(_ bead: Int, _ count: Int) -> [Int] { [bead - 1, bead + 1].filter { $0 >= 0 && $0 < count } }

  private func countStrictly(
    _ beads: [(source: String, target: String)], _ facts: [Facts], _ bead: Int, _ found: inout [Int: TermIssue]
  ) {
    for concept in facts[bead].triggered where found[concept] == nil && glossary.concepts[concept].count == .strict {
      let asked = Set(facts[bead].source.filter { $0.concept == concept && isTrigger($0) }.map(\.range)).count
      let given = Set(facts[bead].target.filter { $0.concept == concept && term($0).isApproved }.map(\.range)).count
      guard given < asked, let first = facts[bead].source.first(where: { $0.concept == concept && isTrigger($0) })
      else { continue }
      found[concept] = TermIssue(
        concept: concept, kind: .missing, severity: .note, bead: bead, source: first.range, target: nil,
        term: first.term, wanted: glossary.concepts[concept].preferred(in: targetLanguage)?.text, replacement: nil,
        message: "the translation has \(given) of \(asked) occurrences of “\(term(first).text)”")
    }
  }
}
