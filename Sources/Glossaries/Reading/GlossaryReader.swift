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
  var diagnostics: [Diagnostic] = []
  var file = SourceFile(path: "", bytes: [])
  var known: [String: SourceRange] = [:]
  /// The defaults of the last file.
  var defaults = Term(text: "", language: nil)
  var declared: [LanguageTag] = []
  var seeRanges: [String: SourceRange] = [:]
  /// The tags that keys named so far; a glossary has few, and each concept has them again.
  private var tags: [(key: String, language: LanguageTag, isKnown: Bool)] = []

  init(languages: LanguageRegistry) { self.languages = languages }

  mutating func read(_ file: SourceFile) {
    self.file = file
    defaults = Term(text: "", language: nil)
    declared = []
    tags = []
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

  mutating func readDefaults(_ node: YAMLTree) {
    let keys = ["status", "pos", "compounds", "case", "inflect", "gender"]
    var term = defaults
    for (key, range, value) in members(node, "the defaults", keys: keys) { apply(key, range, value, to: &term) }
    defaults = term
  }

  static let conceptKeys = [
    "id", "domain", "definition", "note", "see", "translate", "scope", "count", "any",
  ]
  static let termKeys = [
    "term", "status", "pos", "gender", "type", "forms", "forms+", "forms-", "inflect", "head", "compounds", "not",
    "case",
    "region", "context", "source", "note",
  ]

  mutating func readConcept(_ node: YAMLTree) {
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
        guard let language = language(named: key) else {
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
    if let seeRange { seeRanges[concept.id] = seeRange }
    if concept.terms.isEmpty, diagnostics.count == before {
      complain("the concept “\(concept.id)” has no terms; add some under a language such as “da:”", idRange)
    }
    glossary.concepts.append(concept)
  }

  /// The language that a key of a concept names, when the glossary has it.
  private mutating func language(named key: String) -> LanguageTag? {
    if let tag = tags.first(where: { $0.key == key }) { return tag.isKnown ? tag.language : nil }
    guard let tag = LanguageTag(key) else { return nil }
    let isKnown = declared.isEmpty ? languages.language(tag) != nil : isDeclared(tag)
    tags.append((key, tag, isKnown))
    return isKnown ? tag : nil
  }

  func isDeclared(_ language: LanguageTag) -> Bool {
    declared.contains { $0 == language || $0.language == language.language }
  }
}

extension Range<Int> {
  /// The first byte, as a place for what concerns the whole.
  var prefix: Range<Int> { lowerBound..<Swift.min(lowerBound + 1, upperBound) }
}
