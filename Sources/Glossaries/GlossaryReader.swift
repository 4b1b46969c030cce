import Diagnostics
import Languages

extension Glossary {
  /// Reads glossary files as one glossary; whatever is wrong is said with its line, and the rest is used.
  public static func parse(
    _ files: [SourceFile], languages: LanguageRegistry = .builtIn
  ) -> (Glossary, [Diagnostic]) {
    var reader = GlossaryReader(languages: languages)
    for file in files { reader.read(file) }
    reader.finish()
    return (reader.glossary, reader.diagnostics)
  }
}

/// Turns YAML into concepts, strictly.
struct GlossaryReader {
  let languages: LanguageRegistry
  var glossary = Glossary()
  private(set) var diagnostics: [Diagnostic] = []
  private var file = SourceFile(path: "", bytes: [])
  private var known: [String: SourceRange] = [:]
  /// The defaults of the last file.
  private(set) var defaults = Term(text: "", language: nil)
  private(set) var declared: [LanguageTag] = []

  init(languages: LanguageRegistry) { self.languages = languages }

  // MARK: Diagnostics

  mutating func complain(_ message: String, _ range: Range<Int>) {
    diagnostics.append(.error(message, at: place(range), rule: Glossary.problem.id))
  }

  func place(_ range: Range<Int>) -> SourceRange { file.range(range.lowerBound, range.upperBound) }

  mutating func unknown(_ what: String, _ name: String, _ allowed: [String], _ range: Range<Int>) {
    let nearest = allowed.map { ($0, distance($0, name)) }.min { $0.1 < $1.1 }
    var diagnostic = Diagnostic.error(
      "“\(name)” is no \(what); there \(allowed.count == 1 ? "is" : "are") \(allowed.joined(separator: ", "))",
      at: place(range), rule: Glossary.problem.id)
    // Any letter is near to any other: of a word of one or two, nothing can be guessed.
    let length = name.unicodeScalars.count
    if let nearest, length > 2, nearest.1 <= max(1, length / 3) {
      diagnostic.message = "“\(name)” is no \(what); did you mean “\(nearest.0)”?"
      diagnostic = diagnostic.fix("write “\(nearest.0)”", replacing: place(range), with: nearest.0)
    }
    diagnostics.append(diagnostic)
  }

  // MARK: Values

  mutating func members(_ node: YAMLTree, _ what: String, keys: [String]?) -> [(String, Range<Int>, YAMLTree)] {
    guard case .mapping(let members) = node.content else {
      complain("\(what) must be written as “key: value” lines", node.range)
      return []
    }
    // Few keys are looked through faster than hashed.
    var seen: [String: Range<Int>] = [:]
    var found: [(String, Range<Int>, YAMLTree)] = []
    found.reserveCapacity(members.count)
    for (key, value) in members {
      guard case .scalar(let name) = key.content else {
        complain("a key must be a word", key.range)
        continue
      }
      let earlier = members.count > 24 ? seen[name] : found.first { $0.0 == name }?.1
      if let first = earlier {
        diagnostics.append(
          .error("“\(name)” stands here a second time", at: place(key.range), rule: Glossary.problem.id)
            .note("the first time", at: place(first)))
        continue
      }
      if members.count > 24 { seen[name] = key.range }
      if let keys, !keys.contains(name) {
        unknown("key of \(what)", name, keys, key.range)
        continue
      }
      found.append((name, key.range, value))
    }
    return found
  }

  mutating func text(_ node: YAMLTree, _ key: String) -> String? {
    switch node.content {
    case .scalar(let text) where text.utf8.contains(where: { $0 > 0x20 }): return text
    case .scalar, .empty:
      complain("“\(key)” is empty; write a text or leave the key out", node.range)
      return nil
    default:
      complain("“\(key)” must be one text", node.range)
      return nil
    }
  }

  mutating func list(_ node: YAMLTree, _ key: String) -> [(String, Range<Int>)] {
    switch node.content {
    case .sequence(let items):
      var found: [(String, Range<Int>)] = []
      for item in items {
        if let text = text(item, key) { found.append((text, item.range)) }
      }
      return found
    case .scalar(let text): return [(text, node.range)]
    case .empty: return []
    case .mapping:
      complain("“\(key)” must be a list: “[one, two]”", node.range)
      return []
    }
  }

  private mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLTree, _ key: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let text = text(node, key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    unknown("value of “\(key)”", text, Value.allCases.map(\.rawValue), node.range)
    return nil
  }

  private mutating func flag(_ node: YAMLTree, _ key: String) -> Bool? {
    guard let text = text(node, key) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on", "ja": return true
    case "false", "no", "off", "nej": return false
    default:
      unknown("value of “\(key)”", text, ["true", "false"], node.range)
      return nil
    }
  }

  // MARK: Files

  mutating func read(_ file: SourceFile) {
    self.file = file
    defaults = Term(text: "", language: nil)
    declared = []
    let tree: YAMLTree
    do {
      tree = try YAMLTree.parse(file)
    } catch {
      var diagnostic = error
      diagnostic.rule = Glossary.problem.id
      diagnostics.append(diagnostic)
      return
    }
    if case .empty = tree.content {
      complain("the glossary has no concepts; add one under “concepts:”", tree.range)
      return
    }
    let members = members(
      tree, "a glossary",
      keys: ["schema", "languages", "defaults", "concepts"] + TranslationTrap.Kind.allCases.map(\.rawValue))
    for (key, _, value) in members where key != "concepts" && TranslationTrap.Kind(rawValue: key) == nil {
      switch key {
      case "schema":
        if let version = text(value, key), version != "1" {
          complain("this glossary has schema \(version); this version of Tosprog reads schema 1", value.range)
        }
      case "languages":
        for (tag, range) in list(value, key) {
          if let tag = LanguageTag(tag) {
            declared.append(tag)
          } else {
            complain("“\(tag)” is no language tag; write one such as “da” or “en-GB”", range)
          }
        }
      default: readDefaults(value)
      }
    }
    // The languages and defaults count wherever they stand.
    for (key, _, value) in members {
      if let kind = TranslationTrap.Kind(rawValue: key) { readTraps(value, kind) }
    }
    guard let concepts = members.first(where: { $0.0 == "concepts" }) else {
      if !tree.range.isEmpty, !members.contains(where: { TranslationTrap.Kind(rawValue: $0.0) != nil }) {
        complain("the glossary has no concepts; add one under “concepts:”", tree.range.prefix)
      }
      return
    }
    switch concepts.2.content {
    case .sequence(let items): for item in items { readConcept(item) }
    case .empty: break
    default: complain("“concepts” must be a list; begin each concept with “- id: …”", concepts.2.range)
    }
  }

  private mutating func readDefaults(_ node: YAMLTree) {
    let keys = ["status", "pos", "compounds", "case", "inflect", "gender"]
    var term = defaults
    for (key, range, value) in members(node, "the defaults", keys: keys) { apply(key, range, value, to: &term) }
    defaults = term
  }

  private static let conceptKeys = [
    "id", "domain", "definition", "note", "see", "translate", "scope", "count", "any",
  ]
  private static let termKeys = [
    "term", "status", "pos", "gender", "type", "forms", "forms+", "forms-", "inflect", "head", "compounds", "not",
    "case",
    "region", "context", "source", "note",
  ]

  private mutating func readConcept(_ node: YAMLTree) {
    var concept = Concept(id: "", range: place(node.range))
    var idRange = node.range.prefix
    var hasTranslate = false
    var seeRange: SourceRange?
    let before = diagnostics.count
    for (key, range, value) in members(node, "a concept", keys: nil) {
      switch key {
      case "id":
        idRange = value.range
        guard let id = text(value, key) else { continue }
        concept.id = id
        let isPlain = id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if !isPlain { complain("the id “\(id)” may have only a–z, 0–9 and hyphens", value.range) }
      case "domain": concept.domain = text(value, key)
      case "note": concept.note = text(value, key)
      case "definition":
        if case .scalar(let text) = value.content, let language = declared.first {
          concept.definitions[language.description] = text
          continue
        }
        for (tag, range, value) in members(value, "a definition", keys: nil) {
          guard let language = LanguageTag(tag) else {
            complain("“\(tag)” is no language tag", range)
            continue
          }
          if let text = text(value, key) { concept.definitions[language.description] = text }
        }
      case "see":
        concept.see = list(value, key).map(\.0)
        seeRange = place(value.range)
      case "translate":
        hasTranslate = true
        concept.translate = choice(value, key, Concept.Translation.self) ?? .required
      case "scope": concept.scope = list(value, key).map(\.0)
      case "count": concept.count = choice(value, key, Concept.Count.self) ?? .any
      case "any": concept.terms += readTerms(value, language: nil, key)
      default:
        guard let language = LanguageTag(key),
          declared.isEmpty ? languages.language(language) != nil : isDeclared(language)
        else {
          let tags = (declared.isEmpty ? languages.languages.map(\.tag) : declared).map(\.description)
          if let language = LanguageTag(key), languages.language(language) != nil || key.utf8.count == 2,
            !GlossaryReader.conceptKeys.contains(key)
          {
            complain("“\(key)” is not among the languages of this glossary; add it to “languages”", range)
          } else {
            unknown("key of a concept", key, GlossaryReader.conceptKeys + tags, range)
          }
          continue
        }
        concept.terms += readTerms(value, language: language, key)
      }
    }
    if concept.terms.contains(where: { $0.language == nil }), !hasTranslate { concept.translate = .verbatim }
    if concept.id.isEmpty {
      if !diagnostics.contains(where: { $0.range == place(idRange) }) {
        complain("this concept has no id; add “id: …” with a–z, 0–9 and hyphens", idRange)
      }
      return
    }
    if let first = known[concept.id] {
      diagnostics.append(
        .error(
          "the id “\(concept.id)” stands twice; give one another id, or join the two", at: place(idRange),
          rule: Glossary.problem.id
        )
        .note("the first time", at: first))
      return
    }
    known[concept.id] = place(idRange)
    seeRanges[concept.id] = seeRange
    if concept.terms.isEmpty, diagnostics.count == before {
      complain("the concept “\(concept.id)” has no terms; add some under a language such as “da:”", idRange)
    }
    glossary.concepts.append(concept)
  }

  private var seeRanges: [String: SourceRange] = [:]

  private func isDeclared(_ language: LanguageTag) -> Bool {
    declared.contains { $0 == language || $0.language == language.language }
  }

  private mutating func readTerms(_ node: YAMLTree, language: LanguageTag?, _ key: String) -> [Term] {
    var nodes: [YAMLTree]
    switch node.content {
    case .sequence(let items): nodes = items
    case .empty: nodes = []
    default: nodes = [node]
    }
    if nodes.isEmpty { complain("“\(key)” has no terms; write them as a list: “- term”", node.range) }
    var found: [Term] = []
    var preferred: SourceRange?
    for (index, node) in nodes.enumerated() {
      guard let (term, hasStatus) = readTerm(node, language) else { continue }
      var made = term
      if index > 0, !hasStatus, language != nil {
        complain(
          "“\(term.text)” is the second term of this language and has no status; add status: admitted, deprecated or forbidden",
          node.range)
        made.status = .admitted
      } else if made.status == .preferred, language != nil {
        if let preferred {
          diagnostics.append(
            .error(
              "“\(term.text)” is a second preferred term; exactly one can be preferred", at: term.range,
              rule: Glossary.problem.id
            )
            .note("the first one", at: preferred))
          made.status = .admitted
        } else {
          preferred = term.range
        }
      }
      if found.contains(where: { $0.text == made.text }) {
        complain("“\(term.text)” stands here a second time", node.range)
        continue
      }
      found.append(made)
    }
    if preferred == nil, language != nil, let first = found.first {
      diagnostics.append(
        .error(
          "no term of “\(key)” is preferred; make one of them status: preferred", at: first.range,
          rule: Glossary.problem.id))
    }
    return found
  }

  private mutating func readTerm(_ node: YAMLTree, _ language: LanguageTag?) -> (Term, Bool)? {
    var term = defaults
    term.language = language
    term.range = place(node.range)
    var hasStatus = false
    switch node.content {
    case .scalar(let text): term.text = text
    case .empty: break
    case .sequence:
      complain("a term must be a text or “key: value” lines", node.range)
      return nil
    case .mapping:
      var hasTerm = false
      for (key, range, value) in members(node, "a term", keys: GlossaryReader.termKeys) {
        if key == "status" { hasStatus = true }
        if key == "term" {
          hasTerm = true
          if case .scalar(let text) = value.content { term.text = text }
          term.range = place(value.range)
        } else {
          apply(key, range, value, to: &term)
        }
      }
      if !hasTerm {
        complain("“term” is missing here", node.range.prefix)
        return nil
      }
    }
    guard !FoldedText.fold(term.text).allSatisfy({ $0 == 0x20 }) else {
      complain(
        "this term is empty; write the term or take the line out",
        term.range.start..<max(term.range.end, term.range.start + 1))
      return nil
    }
    return (term, hasStatus)
  }

  private mutating func apply(_ key: String, _ range: Range<Int>, _ value: YAMLTree, to term: inout Term) {
    switch key {
    case "status": term.status = choice(value, key, Term.Status.self) ?? .preferred
    case "pos": term.pos = choice(value, key, PartOfSpeech.self)
    case "gender": term.gender = choice(value, key, GrammaticalGender.self)
    case "type": term.form = choice(value, key, Term.Form.self)
    case "forms": term.forms = list(value, key).map(\.0)
    case "forms+": term.addedForms = list(value, key).map(\.0)
    case "forms-": term.removedForms = list(value, key).map(\.0)
    case "inflect": term.inflects = flag(value, key) ?? true
    case "head":
      term.head = text(value, key)
      if let head = term.head, !term.text.isEmpty, !term.text.hasSuffix(head) {
        complain("the head “\(head)” is not how “\(term.text)” ends", value.range)
      }
    case "compounds": term.compounds = choice(value, key, Term.Compounds.self) ?? .auto
    case "not": term.not = list(value, key).map(\.0)
    case "case":
      guard let text = text(value, key) else { return }
      if text == "exact" || text == "ignore" {
        term.isCaseExact = text == "exact"
      } else {
        unknown("value of “case”", text, ["exact", "ignore"], value.range)
      }
    case "region":
      term.region = text(value, key)
      if let region = term.region, LanguageTag(region) == nil {
        complain("“\(region)” is no language tag; write one such as “en-GB”", value.range)
      }
    case "context": term.context = text(value, key)
    case "source": term.source = text(value, key)
    default: term.note = text(value, key)
    }
  }

  // MARK: The whole

  /// Checks what only all files together show.
  mutating func finish() {
    var numbers: [String: Int] = [:]
    for (number, concept) in glossary.concepts.enumerated() { numbers[concept.id] = number }
    for concept in glossary.concepts {
      for other in concept.see where numbers[other] == nil {
        diagnostics.append(
          .error(
            "“see” names “\(other)”, which is no concept", at: seeRanges[concept.id] ?? concept.range,
            rule: Glossary.problem.id))
      }
    }
    findCycles(numbers)
    findHomonyms()
  }

  /// Reports each circle of `see` once; without recursion, because a glossary may be long.
  private mutating func findCycles(_ numbers: [String: Int]) {
    var state = [UInt8](repeating: 0, count: glossary.concepts.count)
    for start in glossary.concepts.indices where state[start] == 0 {
      var stack: [(concept: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let (concept, next) = stack.last {
        let see = glossary.concepts[concept].see
        guard next < see.count else {
          state[concept] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        guard let other = numbers[see[next]] else { continue }
        if state[other] == 0 {
          state[other] = 1
          stack.append((other, 0))
        } else if state[other] == 1 {
          let from = stack.firstIndex { $0.concept == other } ?? 0
          report(circle: stack[from...].map(\.concept))
        }
      }
    }
  }

  /// A circle is a warning: concepts that name each other are no mistake of the checks, but who follows “see” comes back
  /// to where they began, and one direction says as much.
  private mutating func report(circle: [Int]) {
    let concepts = circle.map { glossary.concepts[$0] }
    let names = (concepts + concepts.prefix(1)).map(\.id).joined(separator: " → ")
    guard let last = concepts.last else { return }
    var found = Diagnostic.warning(
      "“see” goes in a circle: \(names); one direction is enough, as each concept shows who refers to it",
      at: seeRanges[last.id] ?? last.range, rule: Glossary.problem.id)
    for concept in concepts.dropLast() {
      found = found.note("“\(concept.id)” refers on here", at: seeRanges[concept.id] ?? concept.range)
    }
    diagnostics.append(found)
  }

  /// A text may name two concepts only where a note or domain tells them apart.
  private mutating func findHomonyms() {
    var first: [String: Int] = [:]
    for (number, concept) in glossary.concepts.enumerated() {
      for term in concept.terms where term.isApproved {
        let key = (term.language?.description ?? "") + "\t" + term.text
        guard let other = first[key] else {
          first[key] = number
          continue
        }
        let one = glossary.concepts[other]
        guard other != number, [one, concept].contains(where: { $0.note == nil && $0.domain == nil }) else { continue }
        diagnostics.append(
          .error(
            "“\(term.text)” also stands for “\(one.id)”; give both concepts a domain or a note that tells them apart",
            at: term.range, rule: Glossary.problem.id
          ).note("the other concept", at: one.terms.first { $0.text == term.text }?.range ?? one.range))
      }
    }
  }
}

extension Range<Int> {
  /// The first byte, as a place for what concerns the whole.
  fileprivate var prefix: Range<Int> { lowerBound..<Swift.min(lowerBound + 1, upperBound) }
}

/// How many letters must be changed, added, left out or swapped with a neighbour to get from one word to another.
func distance(_ one: String, _ other: String) -> Int {
  let a = Array(one.unicodeScalars.prefix(40))
  let b = Array(other.unicodeScalars.prefix(40))
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var before = [Int](repeating: 0, count: b.count + 1)
  var row = Array(0...b.count)
  for i in 1...a.count {
    var next = [Int](repeating: i, count: b.count + 1)
    for j in 1...b.count {
      next[j] = min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { next[j] = min(next[j], before[j - 2] + 1) }
    }
    before = row
    row = next
  }
  return row[b.count]
}
