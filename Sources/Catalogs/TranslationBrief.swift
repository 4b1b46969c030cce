/// What a translator is given beside the texts of an entry: where it stands, what changed, and what is known already.
public struct TranslationBrief: Sendable, Hashable {
  /// The article or file that the entry belongs to; entries of one stand together in an exchange file.
  public var origin: String
  /// Where the source stands, as `PATH:LINE`.
  public var place: String?
  /// Source and translation as they were handed out, as a digest: an import finds by it that nothing changed meanwhile.
  public var revision: String?
  /// What the source said when the translation was made.
  public var former: Message?
  /// Translations of similar sources, best first.
  public var matches: [Match]
  /// What the glossary says of words in the source.
  public var terms: [Term]

  /// A translation that may fit.
  public struct Match: Sendable, Hashable {
    /// What was translated.
    public var source: Message
    /// Its translation.
    public var target: Message
    /// How like the sources are, 0…1.
    public var score: Double
    /// Where the pair comes from.
    public var from: String

    /// Describes a translation that may fit.
    public init(source: Message, target: Message, score: Double, from: String) {
      self.source = source
      self.target = target
      self.score = score
      self.from = from
    }
  }

  /// A term of the source and what it is called in the target.
  public struct Term: Sendable, Hashable {
    /// The term as the glossary has it.
    public var source: String
    /// Its translations, the preferred one first.
    public var targets: [String]
    /// What the concept is.
    public var definition: String?

    /// Describes a term.
    public init(source: String, targets: [String], definition: String? = nil) {
      self.source = source
      self.targets = targets
      self.definition = definition
    }
  }

  /// Describes what a translator is given.
  public init(
    origin: String, place: String? = nil, revision: String? = nil, former: Message? = nil, matches: [Match] = [],
    terms: [Term] = []
  ) {
    self.origin = origin
    self.place = place
    self.revision = revision
    self.former = former
    self.matches = matches
    self.terms = terms
  }
}

extension TranslationBrief.Match {
  /// The likeness in whole per cent, never rounded up to 100.
  public var percent: Int { Int((score * 100).rounded(.down)) }
}
