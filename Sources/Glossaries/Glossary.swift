import Diagnostics
import Languages

/// The concepts of a project and what they are called in each language.
public struct Glossary: Sendable {
  /// The concepts, in the order of their files.
  public var concepts: [Concept]

  /// False friends and calques beside those of the language pair.
  public var traps: [TranslationTrap]

  /// Holds concepts, and traps of a project.
  public init(concepts: [Concept] = [], traps: [TranslationTrap] = []) {
    self.concepts = concepts
    self.traps = traps
  }

  /// The rule under which everything that is wrong with a glossary is reported.
  public static let problem = Rule(
    id: "glossary-problem", severity: .error, issue: .terminology,
    manual: """
      The glossary says something that cannot be meant.

      An unknown key, a second preferred term or an identifier that stands twice would silently change what is
      checked, so a glossary is read strictly. Each finding names the line and what to write instead.
      """)

  /// The concept with an identifier.
  public subscript(id: String) -> Concept? { concepts.first { $0.id == id } }
}

/// One notion, and the terms that stand for it.
public struct Concept: Sendable {
  /// Whether a translation must keep the term.
  public enum Translation: String, Sendable, Hashable, CaseIterable {
    /// The target must have an approved term.
    case required
    /// The target may leave the term out.
    case optional
    /// The term is the same in every language, letter by letter.
    case verbatim
  }

  /// How occurrences are compared.
  public enum Count: String, Sendable, Hashable, CaseIterable {
    /// One occurrence in the target answers all in the source.
    case any
    /// Each side must have as many as the other.
    case strict
  }

  /// The identifier: `[a-z0-9-]+`, never reused.
  public var id: String
  /// The subject field.
  public var domain: String?
  /// What the concept means, by language tag.
  public var definitions: [String: String]
  /// A remark for people.
  public var note: String?
  /// Identifiers of related concepts.
  public var see: [String]
  /// Whether a translation must keep the term.
  public var translate: Translation
  /// Path patterns of the files that the concept is about; empty for all.
  public var scope: [String]
  /// How occurrences are compared.
  public var count: Count
  /// The terms, by language in the order of the file.
  public var terms: [Term]
  /// The place in the file.
  public var range: SourceRange

  /// Makes a concept without terms.
  public init(
    id: String, domain: String? = nil, definitions: [String: String] = [:], note: String? = nil, see: [String] = [],
    translate: Translation = .required, scope: [String] = [], count: Count = .any, terms: [Term] = [],
    range: SourceRange = SourceFile(path: "", bytes: []).whole
  ) {
    self.id = id
    self.domain = domain
    self.definitions = definitions
    self.note = note
    self.see = see
    self.translate = translate
    self.scope = scope
    self.count = count
    self.terms = terms
    self.range = range
  }

  /// The preferred term of a language, or the word that is the same in all.
  public func preferred(in language: Language) -> Term? {
    terms.first { $0.status == .preferred && $0.isOf(language) }
  }
}

/// One name of a concept.
public struct Term: Sendable {
  /// Whether a term may be used.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case preferred, admitted, deprecated, forbidden
  }

  /// Where compounds of the term are looked for.
  public enum Compounds: String, Sendable, Hashable, CaseIterable {
    case auto, all, head, modifier, none
  }

  /// What kind of name it is.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case full, acronym, abbreviation, short, variant, phrase
  }

  /// The term as it is written.
  public var text: String
  /// The language, or `nil` for a word that is the same in every language.
  public var language: LanguageTag?
  /// Whether it may be used.
  public var status: Status
  /// The part of speech of its head.
  public var pos: PartOfSpeech?
  /// The gender of its head.
  public var gender: GrammaticalGender?
  /// What kind of name it is.
  public var form: Form?
  /// All forms, when the rules of the language do not give them.
  public var forms: [String]
  /// Forms beside those of the rules.
  public var addedForms: [String]
  /// Forms that the rules give wrongly.
  public var removedForms: [String]
  /// Whether it has forms at all.
  public var inflects: Bool
  /// The last element of a compound, which gives the paradigm.
  public var head: String?
  /// Where its compounds are looked for.
  public var compounds: Compounds
  /// Words and stems that are never this term.
  public var not: [String]
  /// Whether letters must agree in case; by default those of all-capital terms.
  public var isCaseExact: Bool?
  /// A region, such as `en-GB`.
  public var region: String?
  /// An example.
  public var context: String?
  /// Where the term comes from.
  public var source: String?
  /// A remark for people.
  public var note: String?
  /// The place of the text in the file.
  public var range: SourceRange

  /// Makes a term with the defaults of the format.
  public init(
    text: String, language: LanguageTag?, status: Status = .preferred, pos: PartOfSpeech? = nil,
    gender: GrammaticalGender? = nil, form: Form? = nil, forms: [String] = [], addedForms: [String] = [],
    removedForms: [String] = [], inflects: Bool = true, head: String? = nil, compounds: Compounds = .auto,
    not: [String] = [], isCaseExact: Bool? = nil, region: String? = nil, context: String? = nil,
    source: String? = nil, note: String? = nil, range: SourceRange = SourceFile(path: "", bytes: []).whole
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.pos = pos
    self.gender = gender
    self.form = form
    self.forms = forms
    self.addedForms = addedForms
    self.removedForms = removedForms
    self.inflects = inflects
    self.head = head
    self.compounds = compounds
    self.not = not
    self.isCaseExact = isCaseExact
    self.region = region
    self.context = context
    self.source = source
    self.note = note
    self.range = range
  }

  /// Whether the term may be used at all.
  public var isApproved: Bool { status == .preferred || status == .admitted }

  /// Whether the term is looked for in texts of a language.
  public func isOf(_ language: Language) -> Bool {
    guard let own = self.language else { return true }
    return own == language.tag || own.language == language.tag.language
  }
}

extension Term: Hashable {
  /// Equal in everything but place.
  public static func == (one: Term, other: Term) -> Bool { one.facts == other.facts }

  /// Feeds text, language and status to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(language)
    hasher.combine(status)
  }

  private var facts: [String?] {
    [
      text, language?.description, status.rawValue, pos?.rawValue, gender?.rawValue, form?.rawValue,
      forms.joined(separator: "|"), addedForms.joined(separator: "|"), removedForms.joined(separator: "|"),
      inflects ? "yes" : "no", head, compounds.rawValue, not.joined(separator: "|"),
      isCaseExact.map { $0 ? "exact" : "ignore" }, region, context, source, note,
    ]
  }
}

extension Concept: Hashable {
  /// Equal in everything but place.
  public static func == (one: Concept, other: Concept) -> Bool {
    one.id == other.id && one.domain == other.domain && one.definitions == other.definitions && one.note == other.note
      && one.see == other.see && one.translate == other.translate && one.scope == other.scope
      && one.count == other.count && one.terms == other.terms
  }

  /// Feeds the identifier to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Glossary: Equatable {}
