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

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    let language = languages.last
    var lines: [String] = []
    for concept in glossary.concepts {
      let own = concept.terms.filter { $0.language == nil || $0.language?.language == language?.language }
      guard let good = own.first(where: { $0.status == .preferred }) else { continue }
      for bad in own where !bad.isApproved {
        lines.append("  \(YAMLText.quoted(escape(bad.text))): \(YAMLText.quoted(good.text))")
      }
    }
    let head = """
      extends: substitution
      message: "Use “%s” instead of “%s”."
      level: error
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
