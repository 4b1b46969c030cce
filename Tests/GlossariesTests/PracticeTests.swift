import Diagnostics
import Glossaries
import Languages
import Testing

/// The practice cases beside the checkout, which are not part of it.
private let practice: String = {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return "/\(root)/../shared/eval/terms"
}()

private func lines(_ name: String) -> [JSON] {
  guard let bytes = contents("\(practice)/\(name)") else { return [] }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { try? JSON.parse(String($0)) }
}

@Suite("Practice cases", .enabled(if: contents("\(practice)/FORMAT.md") != nil, "the practice cases are not there"))
struct PracticeTests {
  @Test("hand-written cases are found", arguments: [("hand-da-dev", 0.95), ("hand-en-dev", 0.98)])
  func terms(name: String, floor: Double) {
    var (hits, wrong, missed) = (0, 0, 0)
    for line in lines("\(name).cases.jsonl") {
      guard let tag = line["lang"]?.stringValue.flatMap({ LanguageTag($0) }), let term = line["term"],
        let language = LanguageRegistry.builtIn.language(tag), let text = line["text"]?.stringValue
      else { continue }
      let entry = Term(
        text: term["lemma"]?.stringValue ?? "", language: tag,
        pos: term["pos"]?.stringValue.flatMap { PartOfSpeech(rawValue: $0) },
        gender: term["gender"]?.stringValue.flatMap { GrammaticalGender(rawValue: $0) })
      let matches = TermMatcher(Glossary(concepts: [Concept(id: "x", terms: [entry])]), language: language).matches(
        in: text)
      let starts = matches.map { match in text.utf8.prefix(match.range.lowerBound).count { $0 & 0xC0 != 0x80 } }
      let wanted = line["expect"]?.arrayValue?.compactMap { $0["start"]?.intValue } ?? []
      let ignored = line["ignore"]?.arrayValue?.compactMap { $0.arrayValue?.compactMap(\.intValue) } ?? []
      hits += wanted.count { starts.contains($0) }
      missed += wanted.count { !starts.contains($0) }
      wrong += starts.count { start in
        !wanted.contains(start) && !ignored.contains { $0.count == 2 && $0[0] <= start && start < $0[1] }
      }
    }
    let score = Double(2 * hits) / Double(max(2 * hits + wrong + missed, 1))
    #expect(score >= floor)
  }

  @Test("beads without fault stay silent, and faults are found")
  func beads() throws {
    let file = SourceFile(path: "glossary.yaml", bytes: try #require(contents("\(practice)/glossary.yaml")))
    let (glossary, diagnostics) = Glossary.parse([file])
    #expect(diagnostics.isEmpty)
    var (alarms, missed, clean) = (0, 0, 0)
    for line in lines("beads-dev.cases.jsonl") where line["doc"]?.stringValue == nil {
      let tags = (line["direction"]?.stringValue ?? "").split(separator: ">").compactMap { LanguageTag(String($0)) }
      let languages = tags.compactMap { LanguageRegistry.builtIn.language($0) }
      guard languages.count == 2 else { continue }
      let found = TermAudit(glossary, source: languages[0], target: languages[1])
        .issues(beads: [(line["source"]?.stringValue ?? "", line["target"]?.stringValue ?? "")])
        .filter { $0.severity >= .warning }.map { glossary.concepts[$0.concept].id + $0.kind.rawValue }
      let wanted =
        line["expect"]?.arrayValue?.map { ($0["concept"]?.stringValue ?? "") + ($0["kind"]?.stringValue ?? "") } ?? []
      clean += wanted.isEmpty ? 1 : 0
      alarms += wanted.isEmpty && !found.isEmpty ? 1 : 0
      missed += wanted.count { !found.contains($0) }
    }
    #expect(Double(alarms) <= 0.04 * Double(clean))
    #expect(missed == 0)
  }
}
