/// One language: everything the other rooms need to know of it, as data.
///
/// No room outside `Languages` names a language; a project may bring one of its own.
///
/// A class, as its parts are, since every check of every sentence hands it on: a copy of the tables themselves would count a
/// hundred references.
public final class Language: Sendable {
  /// The BCP 47 tag.
  public let tag: LanguageTag
  /// The name in English, for messages.
  public let name: String
  /// Where its sentences end.
  public let sentences: SentenceConventions
  /// How numbers are written.
  public let numbers: NumberConventions
  /// How dates are written.
  public let dates: DateConventions
  /// Marks, capitals and abbreviations.
  public let typography: Typography
  /// What the language looks like.
  public let recognition: Recognition
  /// How words change and join, for comparing them with another language's.
  public let wordForms: WordForms

  /// Which plural forms there are.
  public let plurals: PluralRules
  private let readMorphology: @Sendable () -> Morphology

  /// Describes a language.
  public init(
    tag: LanguageTag, name: String, sentences: SentenceConventions = SentenceConventions(),
    numbers: NumberConventions = .plain, dates: DateConventions = DateConventions(),
    typography: Typography = Typography(), recognition: Recognition = Recognition(), wordForms: WordForms = WordForms(),
    plurals: PluralRules = .none, morphology: @autoclosure @escaping @Sendable () -> Morphology = .none
  ) {
    self.tag = tag
    self.name = name
    self.sentences = sentences
    self.numbers = numbers
    self.dates = dates
    self.typography = typography
    self.recognition = recognition
    self.wordForms = wordForms
    self.plurals = plurals
    readMorphology = morphology
  }

  /// Whether compounds are written as one word.
  public var joinsWords: Bool { morphology.hasClosedCompounds }

  /// How words change their form and build compounds; the tables are read when they are first needed.
  public var morphology: Morphology { readMorphology() }
}
