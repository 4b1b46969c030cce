import Diagnostics
import Languages

/// A substitution rule of Vale that knows the deprecated and forbidden terms of one language; written only.
struct ValeGlossary: GlossaryFormat {
  let name = "vale"
  let extensions: [String] = []
  let isLossless = false

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) {
    (Glossary(), [.glossary("a Vale rule can be written from a glossary, but not read", at: file.start)])
  }

  /// The terms that a rule for the last language can have, each with the one to write instead.
  private func pairs(_ glossary: Glossary, _ languages: [LanguageTag]) -> [(bad: Term, good: Term)] {
    let language = languages.last
    return glossary.concepts.flatMap { concept -> [(bad: Term, good: Term)] in
      let own = concept.terms.filter { $0.language == nil || $0.language?.language == language?.language }
      guard let good = own.first(where: { $0.status == .preferred }) else { return [] }
      return own.filter { !$0.isApproved }.map { ($0, good) }
    }
  }

  func losses(of glossary: Glossary, languages: [LanguageTag]) -> [String] {
    let written = pairs(glossary, languages).map(\.bad)
    let all = glossary.concepts.reduce(0) { $0 + $1.terms.count { !$0.isApproved } }
    var losses: [String] = []
    if all > written.count, let language = languages.last {
      losses.append(
        "\(terms(all - written.count, "deprecated or forbidden")) left out: a Vale rule is for one language, here “\(language)”, and names a preferred term"
      )
    }
    let forbidden = written.count { $0.status == .forbidden }
    if forbidden > 0, forbidden < written.count {
      losses.append(
        "\(terms(forbidden, "forbidden")) a warning there, as the deprecated are: a Vale rule has one level")
    }
    return losses + trapLosses(of: glossary)
  }

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    let pairs = pairs(glossary, languages)
    let lines = pairs.map { "  \(YAMLText.quoted(escape($0.bad.text))): \(YAMLText.quoted($0.good.text))" }
    let head = """
      extends: substitution
      message: "Use “%s” instead of “%s”."
      level: \(pairs.contains { $0.bad.status == .deprecated } ? "warning" : "error")
      ignorecase: true
      swap:\(lines.isEmpty ? " {}" : "")

      """
    return Array((head + lines.map { $0 + "\n" }.joined()).utf8)
  }

  /// Vale takes the left side as a regular expression.
  private func escape(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\.+*?()|[]{}^$".unicodeScalars.contains(scalar) { written.append("\\") }
      written.append(scalar)
    }
    return String(written)
  }
}
