import Checks
import Diagnostics
import Glossaries
import Languages
import Ledgers
import Reports
import Testing

@testable import Tosprog

/// A change of one file, and what must be found after it.
struct Fault: Sendable, CustomTestStringConvertible {
  var name: String
  var file: String
  var find: String
  var replacement: String
  var rule: String
  /// What the found line holds, or the line before the gap.
  var line: String

  var testDescription: String { name }
}

private let english = "Locales/en/articles/does-acupuncture-work.md"

private let faults = [
  Fault(
    name: "a paragraph is deleted", file: english,
    find: """
      Usually only a little. An acupuncture needle is much thinner than a needle for blood tests, and most people feel a \
      brief prick or a dull sensation.


      """, replacement: "", rule: "missing-translation", line: "### Does it hurt?"),
  Fault(
    name: "a short sentence is deleted from a paragraph", file: english,
    find: "Usually only a little. ", replacement: "", rule: "missing-translation", line: "An acupuncture needle is much"
  ),
  Fault(
    name: "a sentence before a table is deleted", file: english,
    find: " After six months the picture was as follows:", replacement: "", rule: "missing-translation",
    line: "The German GERAC trial"),
  Fault(
    name: "a heading is deleted", file: english, find: "### Low back pain\n\n", replacement: "",
    rule: "missing-translation", line: "*The difference in pain"),
  Fault(
    name: "a list item is deleted", file: english,
    find: "- **Blinding.** Did the participants know what they were getting?\n", replacement: "",
    rule: "missing-translation", line: "- **The control group.**"),
  Fault(
    name: "a caption is left in the source language", file: english,
    find: "*The needle stops in the skin or in the muscle below it. Read more about [needles and hygiene]",
    replacement: "*Nålen standses i huden eller i musklen under den. Læs mere om [nåle og hygiejne]",
    rule: "untranslated-text",
    line: "*Nålen standses"),
  Fault(
    name: "an alt text is left in the source language", file: english,
    find: "Two bars side by side; the one on the left is more than twice as tall as the one on the right.",
    replacement: "To søjler side om side; den venstre er mere end dobbelt så høj som den højre.",
    rule: "untranslated-text", line: "![To søjler"),
  Fault(
    name: "a title is left in the source language", file: english,
    find: "Does acupuncture work? What the research says",
    replacement: "Virker akupunktur? Det siger forskningen", rule: "untranslated-text", line: "title:"),
  Fault(
    name: "a number is changed", file: english, find: "20,827 patients", replacement: "20,872 patients",
    rule: "number-mismatch", line: "One of the largest"),
  Fault(
    name: "a percentage in a table is changed", file: english, find: "44.2%", replacement: "42.2%",
    rule: "number-mismatch", line: "| Sham acupuncture |"),
  Fault(
    name: "a link is changed", file: english, find: "(https://www.nice.org.uk/)",
    replacement: "(https://www.example.org/)", rule: "link-mismatch", line: "The authorities, too"),
  Fault(
    name: "a link is lost", file: english, find: "[PubMed](https://pubmed.ncbi.nlm.nih.gov/)", replacement: "PubMed",
    rule: "link-mismatch", line: "Most trials can be looked up"),
]

@Suite("This repository's own articles")
struct SampleProjectTests {
  @Test("the run passes: the four finished articles are silent, and the draft shows what it lacks")
  func ownArticles() async throws {
    let outcome = try await TemporaryProject(copyingSample: true).check()
    #expect(!outcome.isUndone)
    #expect(!outcome.fails)
    let weighty = outcome.report.findings.filter { $0.diagnostic.severity >= .warning }
    #expect(Set(weighty.map(\.article)) == ["acupuncture-for-migraine"])
    let rules = Set(weighty.map(\.diagnostic.rule))
    #expect(rules.isSuperset(of: ["missing-translation", "stale-translation", "untranslated-text"]))
    #expect(outcome.report.softened > 0)
  }

  @Test("every fault is found at its own line, and restoring the text is silent again", arguments: faults)
  func fault(_ fault: Fault) async throws {
    let project = try TemporaryProject(copyingSample: true)
    let clean = try await project.check().report
    let text = try project.read(fault.file)
    try #require(text.contains(fault.find))
    try project.write(text.replacing(fault.find, with: fault.replacement), to: fault.file)
    let found = try await project.check().report.findings.map(\.diagnostic).filter { $0.severity >= .warning }
      .filter { $0.range.file.path == fault.file }
    #expect(found.contains { $0.rule == fault.rule && $0.lineText.contains(fault.line) }, "\(found.map(\.shown))")
    #expect(found.allSatisfy { $0.rule == fault.rule }, "\(found.map(\.shown))")
    try project.write(text, to: fault.file)
    #expect(try await project.check().report.findings == clean.findings)
  }

  @Test("a changed brand is found at its own line")
  func brand() async throws {
    let project = try TemporaryProject(copyingSample: true)
    let names = try Project(at: project.root).glossary.concepts.filter { $0.translate == .verbatim }
    var tried = 0
    for file in try Disk.names(in: "\(project.root)/Locales/en/articles").names {
      let path = "Locales/en/articles/\(file)"
      let text = try project.read(path)
      guard let brand = names.flatMap(\.terms).map(\.text).first(where: text.contains),
        file != "acupuncture-for-migraine.md"
      else { continue }
      tried += 1
      try project.write(text.replacing(brand, with: brand.lowercased() + "x"), to: path)
      let found = try await project.check().report.findings.map(\.diagnostic).filter { $0.range.file.path == path }
      #expect(found.contains { $0.rule == "altered-name" }, "\(brand) in \(path): \(found.map(\.shown))")
      try project.write(text, to: path)
    }
    #expect(tried > 0)
  }

  @Test("one edited sentence of the source marks exactly the sentence that faces it")
  func stale() async throws {
    let project = try TemporaryProject(copyingSample: true)
    let danish = "Locales/da/articles/virker-akupunktur.md"
    let text = try project.read(danish)
    let sentence = "Det er der ikke noget fast svar på."
    try #require(text.contains(sentence))
    try project.write(text.replacing(sentence, with: "Det spørgsmål har intet fast svar."), to: danish)
    let found = try await project.check().report.findings.map(\.diagnostic).filter {
      $0.rule == "stale-translation" && $0.range.file.path == english
    }
    #expect(found.map(\.range.text) == ["There is no fixed answer."])
  }

  @Test(
    "how the text is set marks nothing",
    arguments: ["wrapped", "list markers", "emphasis markers", "CRLF", "NFD", "byte order mark", "moved on both sides"])
  func harmless(_ change: String) async throws {
    let project = try TemporaryProject(copyingSample: true)
    let clean = try await project.check().report.findings.map(\.diagnostic).map(\.shown)
    for path in ["Locales/da/articles/virker-akupunktur.md", english] {
      try project.write(rewritten(try project.read(path), change), to: path)
    }
    let found = try await project.check().report
    let news = found.findings.filter { $0.article == "acupuncture-evidence" }.map(\.diagnostic.shown)
    #expect(Set(news).subtracting(clean).isEmpty)
    let judged = try #require(found.articles.first { $0.article == "acupuncture-evidence" })
    #expect(judged.coverage.fresh == judged.coverage.units)
  }

  private func rewritten(_ text: String, _ change: String) -> [UInt8] {
    switch change {
    case "wrapped":
      // Only in paragraphs: a front-matter value, a heading and a table row are one line by their nature.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard line.first?.isLetter == true, line.contains(". "), !line.contains(": \"") else { return String(line) }
        return String(line).replacing(". ", with: ".\n").replacing(", ", with: ",\n")
      }
      return Array(lines.joined(separator: "\n").utf8)
    case "list markers": return Array(text.replacing("\n- ", with: "\n* ").utf8)
    case "emphasis markers": return Array(text.replacing("*The Journal of Pain*", with: "_The Journal of Pain_").utf8)
    case "CRLF": return Array(text.replacing("\n", with: "\r\n").utf8)
    case "NFD": return Array(text.replacing("å", with: "a\u{30A}").utf8)
    case "byte order mark": return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    default:
      var paragraphs = text.components(separatedBy: "\n\n")
      let last = paragraphs.removeLast()
      paragraphs.insert(last.trimmingNewlines, at: 2)
      return Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
    }
  }

  @Test("two runs give the same report")
  func determinism() async throws {
    let project = try TemporaryProject(copyingSample: true)
    let one = try await project.check().report
    let two = try await project.check().report
    for format in [any ReportFormat].builtIn { #expect(format.render(one) == format.render(two)) }
  }
}

extension Diagnostic {
  fileprivate var lineText: String { range.file.line(range.startPosition.line).text }
  fileprivate var shown: String { "\(range.file.path) \(rule): \(message)" }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  fileprivate var trimmingNewlines: String {
    var text = self[...]
    while text.last == "\n" { text = text.dropLast() }
    return String(text)
  }
}
