import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Ledgers

/// Two files that face each other without a project around them.
public struct LoosePair: Sendable {
  /// The source and its language.
  public let source: SourceFile
  /// The source's language.
  public let sourceLanguage: Language
  /// The translation.
  public let target: SourceFile
  /// The translation's language.
  public let targetLanguage: Language
  /// The concepts of the glossary files that were given.
  public let glossary: Glossary
  /// What is wrong in them.
  public let glossaryProblems: [Diagnostic]
  /// The ledger's file; empty when it is yet to be written, `nil` when none was named.
  public let ledger: SourceFile?
  /// The text of a word list or lexicon, which makes compounds surer.
  public var words: String?
  /// The languages that are known.
  public let registry: LanguageRegistry

  /// Names two files; languages that are not given are told by the files' names, then taken from the registry's first pair.
  ///
  /// - Throws: A `settings-problem` when a language is unknown or both sides are of one language.
  public init(
    source: SourceFile, target: SourceFile, sourceLanguage: LanguageTag? = nil, targetLanguage: LanguageTag? = nil,
    glossary: [SourceFile] = [], ledger: SourceFile? = nil, registry: LanguageRegistry = .builtIn
  ) throws(Diagnostic) {
    self.source = source
    self.target = target
    self.ledger = ledger
    self.registry = registry
    (self.glossary, glossaryProblems) = Glossary.parse(glossary, languages: registry)
    let given = (
      try LoosePair.language(sourceLanguage, of: source, registry),
      try LoosePair.language(targetLanguage, of: target, registry)
    )
    (self.sourceLanguage, self.targetLanguage) = try LoosePair.complete(given, source, registry)
  }

  private static func language(_ tag: LanguageTag?, of file: SourceFile, _ registry: LanguageRegistry)
    throws(Diagnostic) -> Language?
  {
    guard let tag else { return registry.language(named: file.path) }
    if let language = registry.language(tag) { return language }
    let known = registry.languages.map(\.tag.description).joined(separator: ", ")
    throw .finding(
      "“\(tag)” is no language that is known; known are \(known)", at: file.start, of: Configuration.problem)
  }

  private static func complete(
    _ given: (Language?, Language?), _ file: SourceFile, _ registry: LanguageRegistry
  ) throws(Diagnostic) -> (Language, Language) {
    let pair = registry.pairs.first ?? LanguagePair(first: registry.languages[0], second: registry.languages[0])
    func other(_ language: Language) -> Language { pair.first.tag == language.tag ? pair.second : pair.first }
    let result: (Language, Language) =
      switch given {
      case (let source?, let target?): (source, target)
      case (let source?, nil): (source, other(source))
      case (nil, let target?): (other(target), target)
      case (nil, nil): (pair.first, pair.second)
      }
    guard result.0.tag != result.1.tag else {
      throw .finding(
        "both files are taken for \(result.0.name); say otherwise with --source-language and --target-language",
        at: file.start, of: Configuration.problem)
    }
    return result
  }
}

extension LanguageRegistry {
  /// The language that a path names, as in `x.da.md`, `da/x.md` or `x_da.txt`; the last such part counts.
  public func language(named path: String) -> Language? {
    let parts = path.split { "/._".contains($0) }.dropLast(path.lastPathComponent.contains(".") ? 1 : 0)
    for part in parts.reversed() {
      if let tag = LanguageTag(String(part)), let language = languages.first(where: { $0.tag == tag }) {
        return language
      }
    }
    return nil
  }
}
