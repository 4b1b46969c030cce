import Bitexts
import Checks
import Diagnostics
import Documents
import Glossaries
import Languages
import Testing

/// Two texts that are paired and checked.
struct Trial {
  let source: SourceFile
  let target: SourceFile
  let diagnostics: [Diagnostic]
  let bitext: Bitext

  /// What the examples and mutations call by name.
  static let glossary: Glossary = {
    let text = """
      schema: 1
      languages: [da, en]
      concepts:
        - id: tosprog
          translate: verbatim
          da: [Tosprog]
          en: [Tosprog]
        - id: needle
          da:
            - {term: nål, pos: noun, gender: c}
            - {term: stift, pos: noun, gender: c, status: deprecated}
            - {term: kanyle, pos: noun, gender: c, status: forbidden}
          en:
            - {term: needle, pos: noun}
            - {term: pin, pos: noun, status: deprecated}
            - {term: syringe, pos: noun, status: forbidden}
        - id: key
          da: [{term: toneart, pos: noun, gender: c}]
          en: [{term: key, pos: noun}]
        - id: cargo-bike
          da:
            - {term: ladcykel, pos: noun, gender: c}
            - {term: kassecykel, pos: noun, gender: c, status: admitted}
          en:
            - {term: cargo bike, pos: noun}
            - {term: box bike, pos: noun, status: admitted}
      """
    let (glossary, problems) = Glossary.parse([SourceFile(path: "glossary.yml", text: text)], languages: .builtIn)
    precondition(problems.isEmpty, "\(problems)")
    return glossary
  }()

  static let checker = Checker(glossary: glossary)
  static let aligner = Aligner(pair: .danishEnglish)

  init(
    _ source: String, in sourceTag: String, _ target: String, in targetTag: String, checks: [any Check] = .builtIn,
    path: String = "article.md", surroundings: Surroundings = Surroundings()
  ) {
    let suffix = path.split(separator: ".").last.map(String.init) ?? "md"
    self.init(
      SourceFile(path: "\(sourceTag).\(suffix)", text: source),
      SourceFile(path: "\(targetTag).\(suffix)", text: target),
      from: sourceTag, to: targetTag, checks: checks, surroundings: surroundings)
  }

  init(
    _ source: SourceFile, _ target: SourceFile, from sourceTag: String, to targetTag: String,
    checks: [any Check] = .builtIn,
    surroundings: Surroundings = Surroundings(), checker: Checker? = nil
  ) {
    let registry = LanguageRegistry.builtIn
    self.source = source
    self.target = target
    let format = DocumentFormat.of(path: source.path) ?? DocumentFormat.builtIn[0]
    let bitext = Bitext(
      source: format.parse(source, language: registry.language(LanguageTag(sourceTag)!)!),
      target: format.parse(target, language: registry.language(LanguageTag(targetTag)!)!), aligner: Self.aligner)
    self.bitext = bitext
    let checker =
      checker
      ?? (checks.count == [any Check].builtIn.count && surroundings.hasFile == nil && surroundings.urls.isEmpty
        ? Self.checker : Checker(checks: checks, glossary: Self.glossary, surroundings: surroundings))
    let (found, facts) = checker.diagnose(bitext)
    let files = [source.path: source, target.path: target]
    diagnostics = (found + checker.diagnose([facts]) { files[$0]?.range($1, $2) }).inOrder()
  }

  /// The findings of some weight, as a reader would see them.
  func report(_ severity: Severity = .note) -> [String] {
    diagnostics.filter { $0.severity >= severity }.map { diagnostic in
      "\(diagnostic.range.startPosition.line):\(diagnostic.range.startPosition.column) \(diagnostic.severity) \(diagnostic.message) “\(diagnostic.range.text)” [\(diagnostic.rule)]"
    }
  }
}

/// A text without its marks, and the bytes between them.
func unmarked(_ text: String) -> (text: String, ranges: [Range<Int>]) {
  var plain = ""
  var ranges: [Range<Int>] = []
  var start = 0
  for scalar in text.unicodeScalars {
    switch scalar {
    case "⟦": start = plain.utf8.count
    case "⟧": ranges.append(start..<plain.utf8.count)
    default: plain.unicodeScalars.append(scalar)
    }
  }
  return (plain, ranges)
}

extension Bitext {
  /// The beads in short.
  var summary: String {
    beads.map { "\($0.kind)(\($0.source.map(\.index))-\($0.target.map(\.index)) \(Int($0.confidence * 100)))" }
      .joined(separator: " ")
  }
}
