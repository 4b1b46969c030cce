import Diagnostics
import Languages

/// One finding about terms in a pair of sentences, or in one text.
public struct TermIssue: Sendable, Hashable {
  /// What is the case.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The source has the term, the target has no approved one.
    case missing
    /// The target has a forbidden term.
    case forbidden
    /// The target has a deprecated term.
    case deprecated
    /// The text says now this and now that.
    case inconsistent
    /// A word that is the same in every language is not.
    case altered
  }

  /// The index of the concept in the glossary.
  public var concept: Int
  /// What is the case.
  public var kind: Kind
  /// How much it weighs: error, warning or note.
  public var severity: Severity
  /// The index of the bead.
  public var bead: Int
  /// The term in the source that asks for the concept, as UTF-8 offsets; `nil` where only the target is at fault.
  public var source: Range<Int>?
  /// The place in the target, as UTF-8 offsets; `nil` where something is missing.
  public var target: Range<Int>?
  /// Further places in the target, each with its replacement.
  public var others: [(range: Range<Int>, replacement: String?)] = []
  /// The index, in the concept, of the term that was found: in the target, else in the source.
  public var term: Int
  /// What should stand in the target, in its base form.
  public var wanted: String?
  /// What to write at `target`, where that is certain.
  public var replacement: String?
  /// What is the case, in words.
  public var message: String
  /// The concept's identifier.
  public var conceptID = ""
  /// Where the glossary has the term that should be used, else the concept.
  public var glossaryPlace: SourceRange?

  /// Equal in everything but further places.
  public static func == (one: TermIssue, other: TermIssue) -> Bool {
    one.concept == other.concept && one.kind == other.kind && one.severity == other.severity && one.bead == other.bead
      && one.source == other.source && one.target == other.target && one.term == other.term
      && one.replacement == other.replacement && one.message == other.message
  }

  /// Feeds concept, kind and place to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(concept)
    hasher.combine(kind)
    hasher.combine(bead)
    hasher.combine(target)
  }
}

/// Compares the terms of two texts, bead by bead.
///
/// A source term must be a word of its own to ask for anything, and any form of any approved term answers it, inside a
/// compound too. `TERMINOLOGY` semantics: synonyms are alternatives, nothing is counted, a pronoun may stand for a term.
public struct TermAudit: Sendable {
  let glossary: Glossary
  let sourceMatcher: TermMatcher
  let targetMatcher: TermMatcher
  let sourceLanguage: Language
  let targetLanguage: Language
  /// Whether an admitted term in place of the preferred one is noted.
  let prefersPreferred: Bool

  /// Prepares a glossary for one direction.
  public init(
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
    self.prefersPreferred = prefersPreferred
  }

  /// One bead's texts and what was found in them.
  struct Facts {
    var source: [TermMatch]
    var target: [TermMatch]
    var triggered: Set<Int> = []
    var satisfied: Set<Int> = []
    var hasPronoun = false
  }

  /// What is wrong in consecutive beads of one text; `path` picks the concepts whose scope has it.
  public func issues(beads: [(source: String, target: String)], path: String? = nil) -> [TermIssue] {
    let facts = beads.map(facts)
    var issues: [TermIssue] = []
    var uses: [Int: [Int: Int]] = [:]
    for bead in beads.indices {
      var found: [Int: TermIssue] = [:]
      checkWording(beads[bead].target, facts[bead].target, bead, &found)
      checkMissing(beads, facts, bead, &found)
      checkNames(beads, facts, bead, &found)
      checkConsistency(beads[bead], facts[bead], bead, &uses, &found)
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
      (issue.wanted.flatMap { wanted in concept.terms.first { $0.text == wanted } })?.range ?? concept.range
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
    beads.map(facts).map { ($0.triggered, $0.satisfied) }
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

  private func term(_ match: TermMatch) -> Term { glossary.concepts[match.concept].terms[match.term] }

  private func facts(_ bead: (source: String, target: String)) -> Facts {
    var facts = Facts(source: sourceMatcher.matches(in: bead.source), target: targetMatcher.matches(in: bead.target))
    facts.source = facts.source.filter { !isName($0, bead) && !isVerb($0, bead.source) }
    for match in facts.source where isTrigger(match) { facts.triggered.insert(match.concept) }
    for match in facts.target where term(match).isApproved { facts.satisfied.insert(match.concept) }
    facts.hasPronoun = FoldedText.words(bead.target).contains { targetLanguage.morphology.mark($0).contains(.pronoun) }
    return facts
  }

  private func isTrigger(_ match: TermMatch) -> Bool {
    match.kind == .word && !match.isShadowed && match.confidence >= 0.9 && term(match).status != .forbidden
  }

  /// Whether a common noun is written as a part of a name, and the translation has that name: “the Journal of Pain”.
  private func isName(_ match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    guard match.kind == .word, match.range.lowerBound > 0, term(match).text.startsInLowerCase else { return false }
    let said = bead.source.slice(match.range)
    return !said.startsInLowerCase && bead.target.containsWord(said)
  }

  /// Whether a noun in its base form begins the sentence and a noun phrase follows at once, so that it is the verb of a
  /// request: “Doctor the results and you are out.”
  private func isVerb(_ match: TermMatch, _ text: String) -> Bool {
    let own = term(match)
    guard match.kind == .word, own.pos == nil || own.pos == .noun, own.language != nil,
      text.wordRanges.first == match.range, FoldedText.fold(text.slice(match.range)) == FoldedText.fold(own.text)
    else { return false }
    let words = FoldedText.words(text)
    let at = FoldedText.words(own.text).count
    return at < words.count && sourceLanguage.morphology.mark(words[at]).contains(.determiner)
      && text.utf8.dropFirst(match.range.upperBound).first == 0x20
  }

  /// The word of a text that says as a verb what an approved noun of a concept says, if there is one.
  private func paraphrase(of concept: Concept, in text: String) -> String? {
    let morphology = targetLanguage.morphology
    let words = FoldedText.words(text)
    for term in concept.terms
    where term.isApproved && term.isOf(targetLanguage) && (term.pos == nil || term.pos == .noun) && term.inflects {
      let parts = FoldedText.words(term.text)
      var verbs: [[UInt8]] = []
      if parts.count == 1 { verbs = morphology.verbs(of: parts[0]) }
      // “Follow-up” and “followed up”.
      if parts.count == 2, words.contains(parts[1]) { verbs = [parts[0]] }
      for verb in verbs {
        let forms = morphology.inflected(String(decoding: verb, as: UTF8.self), as: .verb)
        for word in words where (0..<forms.count).contains(where: { forms.bytes[forms.range($0)].elementsEqual(word) })
        {
          return String(decoding: word, as: UTF8.self)
        }
      }
    }
    return nil
  }

  // MARK: Deprecated and forbidden terms

  private func checkWording(_ text: String, _ matches: [TermMatch], _ bead: Int, _ found: inout [Int: TermIssue]) {
    let fitting = TermFitting(morphology: targetLanguage.morphology)
    for match in matches {
      let bad = term(match)
      guard !bad.isApproved, match.kind == .word, match.confidence >= 0.9, !match.isShadowed else { continue }
      let said = text.slice(match.range)
      // A form that an approved term has as well is only meant where the glossary writes it out.
      let isLiteral = FoldedText.fold(said) == FoldedText.fold(bad.text)
      let approved = matches.filter { $0.range == match.range && term($0).isApproved }
      if approved.contains(where: { $0.concept == match.concept }), !isLiteral { continue }
      let isElsewhere = approved.contains { $0.concept != match.concept }
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
      let severity: Severity = isElsewhere ? .note : kind == .forbidden ? .error : .warning
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

  // MARK: Missing terms

  private func checkMissing(
    _ beads: [(source: String, target: String)], _ facts: [Facts], _ bead: Int, _ found: inout [Int: TermIssue]
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
      guard reported.insert(match.range).inserted else { continue }
      let said = beads[bead].source.slice(match.range)
      var severity = Severity.warning
      var message = "the source says “\(said)”, but “\(preferred.text)” is not in the translation"
      if neighbours(bead, facts.count).contains(where: { facts[$0].satisfied.contains(match.concept) }) {
        severity = .note
        message += "; a neighbouring sentence has it"
      } else if let verb = paraphrase(of: concept, in: beads[bead].target) {
        severity = .note
        message += "; “\(verb)” may stand for it"
      } else if facts[bead].hasPronoun,
        (max(0, bead - 3)..<bead).contains(where: {
          facts[$0].triggered.contains(match.concept) || facts[$0].satisfied.contains(match.concept)
        })
      {
        severity = .note
        message += "; a pronoun may stand for it"
      }
      found[match.concept] = TermIssue(
        concept: match.concept, kind: .missing, severity: severity, bead: bead, source: match.range, target: nil,
        term: match.term, wanted: preferred.text, replacement: nil, message: message)
    }
    countStrictly(beads, facts, bead, &found)
  }

  private func neighbours(_ bead: Int, _ count: Int) -> [Int] { [bead - 1, bead + 1].filter { $0 >= 0 && $0 < count } }

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

  // MARK: Names

  /// Words that are the same in every language must be there letter by letter.
  private func checkNames(
    _ beads: [(source: String, target: String)], _ facts: [Facts], _ bead: Int, _ found: inout [Int: TermIssue]
  ) {
    var asked: [Int: TermMatch] = [:]
    for match in facts[bead].source where glossary.concepts[match.concept].translate == .verbatim && !match.isShadowed {
      guard term(match).isApproved, match.kind == .word else { continue }
      if asked[match.concept] == nil { asked[match.concept] = match }
    }
    let target = beads[bead].target
    var seen: Set<Int> = []
    for match in facts[bead].target
    where glossary.concepts[match.concept].translate == .verbatim && match.kind == .word && !match.isShadowed {
      let name = term(match)
      guard name.isApproved, name.isCaseExact != false else { continue }
      seen.insert(match.concept)
      let said = target.slice(match.range)
      guard !said.utf8.starts(with: name.text.utf8),
        said.nfcPrefix(name.text.unicodeScalars.count) != name.text.nfcText,
        found[match.concept] == nil
      else { continue }
      let tail = String(String.UnicodeScalarView(said.unicodeScalars.dropFirst(name.text.unicodeScalars.count)))
      found[match.concept] = TermIssue(
        concept: match.concept, kind: .altered, severity: .error, bead: bead, source: asked[match.concept]?.range,
        target: match.range, term: match.term, wanted: name.text, replacement: name.text + tail,
        message: "“\(said)” must be written “\(name.text)”")
    }
    for (concept, match) in asked.sorted(by: { $0.key < $1.key })
    where !seen.contains(concept) && found[concept] == nil && !facts[bead].satisfied.contains(concept) {
      let name = term(match)
      var issue = TermIssue(
        concept: concept, kind: .altered, severity: .error, bead: bead, source: match.range, target: nil,
        term: match.term, wanted: name.text, replacement: nil,
        message: "the name “\(name.text)” is not in the translation")
      if let near = nearest(name.text, in: target) {
        issue.target = near.range
        issue.replacement = near.replacement
        issue.message = "“\(target.slice(near.range))” must be written “\(name.text)”"
      } else if neighbours(bead, facts.count).contains(where: { facts[$0].satisfied.contains(concept) }) {
        issue.severity = .note
      } else if facts[bead].hasPronoun,
        (max(0, bead - 3)..<bead).contains(where: { facts[$0].satisfied.contains(concept) })
      {
        issue.severity = .note
      }
      found[concept] = issue
    }
  }

  /// A run of as many words in a text that is nearly the name, and what to write instead.
  private func nearest(_ name: String, in text: String) -> (range: Range<Int>, replacement: String)? {
    let words = text.wordRanges
    let count = name.wordRanges.count
    guard count > 0, words.count >= count else { return nil }
    let wanted = name.lowercased()
    let allowed = wanted.unicodeScalars.count < 5 ? 1 : 2
    for start in 0...(words.count - count) {
      let range = words[start].lowerBound..<words[start + count - 1].upperBound
      let said = text.slice(range)
      let folded = said.lowercased()
      // Only what is written as a name is one: ordinary words may differ by two letters as well.
      guard said.unicodeScalars.contains(where: { $0.properties.isUppercase || $0.properties.numericType != nil }),
        start > 0 || folded.prefix(2) == wanted.prefix(2)
      else { continue }
      for tail in ["", "s"] where folded.hasSuffix(tail) {
        let body = String(folded.dropLast(tail.count))
        if body != wanted, distance(body, wanted) <= allowed, body.prefix(1) == wanted.prefix(1) || allowed == 1 {
          return (range, name + tail)
        }
      }
    }
    return nil
  }

  // MARK: Consistency

  private func checkConsistency(
    _ bead: (source: String, target: String), _ facts: Facts, _ number: Int, _ uses: inout [Int: [Int: Int]],
    _ found: inout [Int: TermIssue]
  ) {
    for match in facts.target where match.kind == .word && !match.isShadowed && term(match).isApproved {
      let concept = glossary.concepts[match.concept]
      let own = term(match)
      // Short forms and paraphrases take turns with the full term in any good text.
      guard concept.translate == .required, own.inflects, own.form == nil || own.form == .full, !own.text.isAllCapital,
        let trigger = facts.source.first(where: { $0.concept == match.concept && isTrigger($0) })
      else { continue }
      let said = bead.target.slice(match.range)
      if prefersPreferred, own.status == .admitted, found[match.concept] == nil,
        let preferred = concept.preferred(in: targetLanguage)
      {
        let replacement = TermFitting(morphology: targetLanguage.morphology).fit(preferred, for: own, found: said)
        found[match.concept] = TermIssue(
          concept: match.concept, kind: .inconsistent, severity: .note, bead: number, source: trigger.range,
          target: match.range, term: match.term, wanted: preferred.text, replacement: replacement,
          message: "“\(said)” is admitted; “\(preferred.text)” is preferred")
      }
      // The same source term was rendered by another approved term before.
      guard let before = uses[match.concept]?[trigger.term] else {
        uses[match.concept, default: [:]][trigger.term] = match.term
        continue
      }
      guard before != match.term, found[match.concept] == nil, concept.terms[before].text != own.text,
        !facts.target.contains(where: { $0.concept == match.concept && $0.term == before })
      else { continue }
      found[match.concept] = TermIssue(
        concept: match.concept, kind: .inconsistent, severity: .note, bead: number, source: trigger.range,
        target: match.range, term: match.term, wanted: concept.terms[before].text,
        replacement: TermFitting(morphology: targetLanguage.morphology).fit(
          concept.terms[before], for: own, found: said),
        message: "the text says “\(said)” here and “\(concept.terms[before].text)” before")
      uses[match.concept]?[trigger.term] = match.term
    }
  }
}

extension String {
  /// Whether the first letter is none of the capitals.
  var startsInLowerCase: Bool { unicodeScalars.first.map { !$0.properties.isUppercase } ?? true }

  /// Whether a word stands in a text letter by letter, with no letter or digit beside it.
  func containsWord(_ word: String) -> Bool { wordRanges.contains { slice($0) == word } }

  /// The text between two UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }

  /// The UTF-8 ranges of the runs of letters and digits.
  var wordRanges: [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var offset = 0
    for scalar in unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if start == nil { start = offset }
      } else if let first = start {
        found.append(first..<offset)
        start = nil
      }
      offset += UTF8.width(scalar)
    }
    if let start { found.append(start..<offset) }
    return found
  }

  var nfcText: String { nfc }

  func nfcPrefix(_ count: Int) -> String { String(String.UnicodeScalarView(nfc.unicodeScalars.prefix(count))) }
}

extension FoldedText {
  /// The folded words of a text.
  static func words(_ text: String) -> [[UInt8]] {
    fold(text).split { byte in
      byte < 0x80 && !((97...122).contains(byte) || (48...57).contains(byte))
    }.map(Array.init)
  }
}
