import Bitexts
import Checks
import Diagnostics
import Documents
import Languages
import Testing

/// Text that was pasted from one article into another.
@Suite("Text of two articles")
struct DuplicatedTextTests {
  private static let target = "Rinse the needle in cold water before you put it back in its case.\n"

  /// The findings about two articles with these sources and one translation.
  private func findings(_ one: String, _ other: String) -> [Diagnostic] {
    let registry = LanguageRegistry.builtIn
    var files: [String: SourceFile] = [:]
    let facts = [one, other].enumerated().map { index, source in
      let pair = [("da", source + "\n"), ("en", Self.target)].map { tag, text in
        let file = SourceFile(path: "\(tag)/\(index).md", text: text)
        files[file.path] = file
        return DocumentFormat.of(path: file.path)!.parse(file, language: registry.language(LanguageTag(tag)!)!)
      }
      let bitext = Bitext(source: pair[0], target: pair[1], aligner: Trial.aligner)
      return Trial.checker.diagnose(bitext, article: "\(index)").facts
    }
    return Trial.checker.diagnose(facts) { path, start, end in files[path]?.range(start, end) }.filter {
      $0.rule == "duplicated-text"
    }
  }

  @Test("one translation of two sources is found, with the other article in the notes")
  func pasted() throws {
    let found = findings(
      "Skyl nålen i koldt vand, før du lægger den tilbage i etuiet.",
      "Læg aldrig dit sundhedskort og dine nøgler i lommen på den hvide kittel.")
    let finding = try #require(found.first)
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(finding.notes.contains { $0.range.file.path != finding.range.file.path && $0.range.text.contains("Rinse") })
  }

  @Test("articles that say the same in both languages stay silent")
  func shared() {
    let source = "Skyl nålen i koldt vand, før du lægger den tilbage i etuiet."
    #expect(findings(source, source).isEmpty)
  }
}
