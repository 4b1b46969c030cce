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
