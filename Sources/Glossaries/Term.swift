import Diagnostics
import Languages

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
  /// Whether it has forms at all.
  public var inflects: Bool
  /// Where its compounds are looked for.
  public var compounds: Compounds
  /// Whether letters must agree in case; by default those of all-capital terms.
  public var isCaseExact: Bool?
  /// The place of the text in the file.
  public var range: SourceRange

  /// What few terms have. Glossaries are copied about, and each text of its own would be counted at every copy.
  var box: Box?

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
    self.inflects = inflects
    self.compounds = compounds
    self.isCaseExact = isCaseExact
    self.range = range
    let details = Details(
      forms: forms, addedForms: addedForms, removedForms: removedForms, head: head, not: not, region: region,
      context: context, source: source, note: note)
    if !details.isEmpty { box = Box(details) }
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
