import Diagnostics
import Languages

@testable import Tosprog

/// What holds of what steers a project; a broken law ends the process.
enum ProjectLaws {
  /// Settings say where they are wrong, and the same thing each time.
  static func settings(_ bytes: [UInt8]) {
    let file = SourceFile(path: ".tosprog.yml", bytes: bytes)
    let first = Configuration.parse(file, rules: AllRules.rules)
    first.diagnostics.holdRanges()
    precondition(
      Configuration.parse(file, rules: AllRules.rules).diagnostics == first.diagnostics, "not the same each time")
  }

  static func settings() -> [[UInt8]] {
    [
      "schema: 1\nsource: da\nlocales: [da, en]\nglossary: Glossary\nledger: Locales/.ledger\n",
      "rules:\n  number-mismatch: {severity: note, paths: ['articles/**'], status: draft}\nfailOn: warning\n",
      "locales: \"content/{path}.{locale}.md\"\nignore: [a, 'b/*']\nurls: {da: https://x.dk/{path}}\n",
      "require: {fresh: 90}\nbundle:\n  formats: [json, html]\n  incomplete: omit\n  drafts: true\n  project: klinik\n",
      "a: &a [*a]\n", "? [x]\n: !!binary y\n--- |\n  z\n",
    ].map { Array($0.utf8) }
  }

  /// Patterns of paths, in `.gitignore` and in settings: the first line is one, the others are names.
  static func patterns(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first.map(String.init) else { return }
    let (pattern, layout) = (PathPattern(first), LocalePattern(first))
    for name in lines.dropFirst().map(String.init) {
      _ = (pattern.matches(name), pattern.matches(name, exactly: true))
      guard let layout, let place = layout.match(name) else { continue }
      precondition(layout.file(place.path, locale: place.locale) == name, "another file than was read")
    }
    precondition(first.normalizedPath == first.normalizedPath.normalizedPath, "not normal once it is normal")
  }

  static func patterns() -> [[UInt8]] {
    [
      "/Locales/**/*.md\nLocales/da/te.md\na/../../b\n", "content/{path}.{locale}.md\ncontent/te.da.md\n",
      "i18n/{locale}/docs/{path}.md\ni18n/en/docs/a/b.md\n", "a[!b-d]?**\\*/\nabc\n",
    ].map { Array($0.utf8) }
  }
}
