import Diagnostics
import Languages

/// Compares the terms of two texts, bead by bead.
///
/// A source term must be a word of its own to ask for anything, and any form of any approved term answers it, inside a
/// compound too. `TERMINOLOGY` semantics: synonyms are alternatives, nothing is counted, a pronoun may stand for a term.
///
/// A class, since every comparison of two issues and every look at a bead has it at hand.
public final class TermAudit: Sendable {
  let glossary: Glossary
  let sourceMatcher: TermMatcher
  let targetMatcher: TermMatcher
  let sourceLanguage: Language
  let targetLanguage: Language
  /// What is known of the two languages together.
  let pair: LanguagePair
  /// Whether an admitted term in place of the preferred one is noted.
  let prefersPreferred: Bool
  /// The concepts of which nothing is left to say once the translation has a term of theirs, always the same one.
  private let endsWithAnswer: [Bool]

  /// Prepares a glossary for one direction.
  public convenience init(
    _ glossary: Glossary, source: Language, target: Language, sourceWords: WordList? = nil,
    targetWords: WordList? = nil, prefersPreferred: Bool = false
  ) {
    let matchers = TermMatcher.prepare(
      glossary,
      languages: source.tag == target.tag ? [(source, sourceWords)] : [(source, sourceWords), (target, targetWords)])
    self.init(
      glossary, source: source, target: target, matchers: matchers, prefersPreferred: prefersPreferred)
  }

  /// Takes matchers that are prepared, which both directions of a pair can share.
  public init(
    _ glossary: Glossary, source: Language, target: Language, matchers: [LanguageTag: TermMatcher],
    prefersPreferred: Bool = false
  ) {
    self.glossary = glossary
    sourceLanguage = source
    targetLanguage = target
    sourceMatcher = matchers[source.tag] ?? TermMatcher(glossary, language: source)
    targetMatcher = matchers[target.tag] ?? TermMatcher(glossary, language: target)
    pair = LanguageRegistry.builtIn.pair(source, target)
    self.prefersPreferred = prefersPreferred
    endsWithAnswer = glossary.concepts.map { $0.translate == .required && $0.count != .strict }
  }

  /// One bead's texts and what was found in them.
  struct Facts {
    var source: [TermMatch]
    var target: [TermMatch]
    var triggered: Set<Int> = []
    var satisfied: Set<Int> = []
  }

  /// What is wrong in consecutive beads of one text; `path` picks the concepts whose scope has it.
  public func issues(beads: [(source: String, target: String)], path: String? = nil) -> [TermIssue] {
    let facts = facts(beads, isExact: false)
    var issues: [TermIssue] = []
    var uses: [Int: [Int: Int]] = [:]
    var saidBefore: Set<Int> = []
    for bead in beads.indices {
      var found: [Int: TermIssue] = [:]
      checkWording(beads[bead].target, facts[bead].target, bead, asked: facts[bead].triggered, &found)
      checkMissing(beads, facts, bead, saidBefore: saidBefore, &found)
      saidBefore.formUnion(facts[bead].satisfied)
      checkNames(beads, facts, bead, &found)
      checkConsistency(beads[bead], facts[bead], bead, &uses, &found)
      for (concept, issue) in found where issue.source == nil {
        found[concept]?.source = facts[bead].source.first { $0.concept == concept && isTrigger($0) }?.range
      }
      issues += found.values.filter { isInScope($0.concept, path) }.sorted { order($0) < order($1) }
    }
    hintAtNoise(&issues)
    return issues.map(named)
  }

  /// An issue with the name of its concept and the place of the wanted term.
  private func named(_ issue: TermIssue) -> TermIssue {
    var issue = issue
    let concept = glossary.concepts[issue.concept]
    issue.conceptID = concept.id
    issue.glossaryPlace =
      (issue.wanted.flatMap { wanted in concept.terms.first { $0.text == wanted && $0.isOf(targetLanguage) } })?.range
      ?? concept.range
    return issue
  }

  /// Where one concept makes most of the alarms of a text, its word is likely to have another sense there.
  private func hintAtNoise(_ issues: inout [TermIssue]) {
    let alarms = issues.indices.filter { issues[$0].kind == .missing && issues[$0].severity >= .warning }
    for (_, own) in Dictionary(grouping: alarms, by: { issues[$0].concept })
    where own.count >= 4 && own.count * 10 > alarms.count * 3 {
      issues[own[0]].message +=
        "; so it does \(own.count) times: if the word means something else here, give the concept “not:”, “scope:” or “translate: optional”"
    }
  }

  /// For each bead, the concepts that its source asks for and those that its target has.
  func triggers(beads: [(source: String, target: String)]) -> [(asked: Set<Int>, answered: Set<Int>)] {
    facts(beads, isExact: true).map { ($0.triggered, $0.satisfied) }
  }

  /// What is wrong in sentences of one language, without a source.
  public func issues(in texts: [String], path: String? = nil) -> [TermIssue] {
    var issues: [TermIssue] = []
    for (number, text) in texts.enumerated() {
      var found: [Int: TermIssue] = [:]
      checkWording(text, targetMatcher.matches(in: text), number, &found)
      issues += found.values.filter { isInScope($0.concept, path) }.sorted { order($0) < order($1) }
    }
    return issues
  }

  private func order(_ issue: TermIssue) -> (Int, Int, Int) {
    (issue.target?.lowerBound ?? issue.source?.lowerBound ?? 0, issue.concept, issue.kind == .missing ? 1 : 0)
  }

  private func isInScope(_ concept: Int, _ path: String?) -> Bool {
    let scope = glossary.concepts[concept].scope
    guard let path, !scope.isEmpty else { return true }
    return scope.contains { PathPattern($0).matches(path) }
  }

  func term(_ match: TermMatch) -> Term { glossary.concepts[match.concept].terms[match.term] }

  /// - Parameter isExact: whether a source's word that is no term here is known as such even where its concept is answered.
  private func facts(_ beads: [(source: String, target: String)], isExact: Bool) -> [Facts] {
    var facts = beads.map { bead in
      var facts = Facts(source: sourceMatcher.matches(in: bead.source), target: targetMatcher.matches(in: bead.target))
      for match in facts.target where term(match).isApproved { facts.satisfied.insert(match.concept) }
      return facts
    }
    let varied = isExact ? [] : varied(facts)
    for (index, bead) in beads.enumerated() {
      // Nearly every translation has the term anyway, and to read a sentence for whether it is meant is dear.
      let isOpen = { (match: TermMatch) in
        isExact || !self.endsWithAnswer[match.concept] || !facts[index].satisfied.contains(match.concept)
          || varied.contains(match.concept)
      }
      if facts[index].source.contains(where: isOpen) {
        let words = SentenceWords(bead.source)
        facts[index].source = facts[index].source.filter { !isOpen($0) || isMeant($0, bead, words) }
      }
      for match in facts[index].source where isTrigger(match) { facts[index].triggered.insert(match.concept) }
    }
    return facts
  }

  /// The concepts that the translations say in several terms, or not in the preferred one where that is asked for.
  private func varied(_ facts: [Facts]) -> Set<Int> {
    var varied: Set<Int> = []
    var terms: [Int: Int] = [:]
    for match in facts.lazy.flatMap(\.target) where term(match).isApproved {
      if terms[match.concept, default: match.term] != match.term
        || prefersPreferred && term(match).status == .admitted
      {
        varied.insert(match.concept)
      }
      terms[match.concept] = match.term
    }
    return varied
  }

  /// Whether a word of the source is its term, and no name, other class of word, path, phrase or unit.
  private func isMeant(_ match: TermMatch, _ bead: (source: String, target: String), _ words: SentenceWords) -> Bool {
    !isName(match, bead, words) && !isOfOtherClass(match, words, in: sourceLanguage)
      && !isRequest(match, bead, words) && !isInPath(match, bead) && !isInPhrase(match, words)
      && !isUnit(match, bead, words) && !isJoinedParticiple(match, bead.source)
  }

  /// Whether a text has a pronoun that may stand for a term; asked only where a term is missing.
  func hasPronoun(_ text: String) -> Bool {
    let words = FoldedText.words(text)
    let marks = words.map { targetLanguage.morphology.mark($0) }
    return marks.indices.contains { at in
      if marks[at].contains(.pronoun) {
        // “Remember that vitamins …”: what begins a clause stands for nothing.
        return !targetLanguage.morphology.isInFixedPhrase(words, at: at)
          && (!marks[at].contains(.conjunction) || standsAlone(words, at: at))
      }
      guard marks[at].contains(.quantifier) else { return false }
      // “Most were retracted”, “none of them”, but not “most patients”.
      return standsAlone(words, at: at)
    }
  }

  func isTrigger(_ match: TermMatch) -> Bool {
    match.kind == .word && !match.isShadowed && match.confidence >= 0.9 && term(match).status != .forbidden
  }
}
