import Diagnostics
import Languages

/// OmegaT's glossary: source, target and comment between tabs, one pair a line.
struct OmegaTGlossary: GlossaryFormat {
  let name = "omegat"
  let extensions = ["utf8", "tab"]
  let isLossless = false

  func losses(of glossary: Glossary, languages: [LanguageTag]) -> [String] {
    let all = glossary.concepts.flatMap(\.terms)
    var losses: [String] = []
    let bad = all.count { !$0.isApproved }
    if bad > 0 { losses.append("\(terms(bad, "deprecated or forbidden")) left out; OmegaT has no word for either") }
    let alone = glossary.concepts.count { concept in
      !languages.prefix(2).allSatisfy { tag in
        concept.terms.contains { $0.isApproved && ($0.language == nil || $0.language?.language == tag.language) }
      }
    }
    if alone > 0 {
      let what = alone == 1 ? "1 concept is" : "\(alone) concepts are"
      losses.append("\(what) left out, having no approved term in both languages")
    }
    let rich = all.count { $0.isApproved && !TermFields.of($0).isEmpty }
    if rich > 0 {
      losses.append("\(terms(rich)) written without part of speech, gender, note or what else is said of it")
    }
    return losses + trapLosses(of: glossary)
  }

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    guard languages.count >= 2 else { return [] }
    var text = ""
    for concept in glossary.concepts {
      func terms(_ language: LanguageTag) -> [Term] {
        concept.terms.filter { $0.isApproved && ($0.language == nil || $0.language?.language == language.language) }
          .sorted { $0.status == .preferred && $1.status != .preferred }
      }
      let comment = concept.note ?? concept.definitions[languages[0].description] ?? ""
      for source in terms(languages[0]) {
        for target in terms(languages[1]) {
          text += "\(clean(source.text))\t\(clean(target.text))\t\(clean(comment))\n"
        }
      }
    }
    return Array(text.utf8)
  }

  private func clean(_ text: String) -> String {
    text.replacing("\t", with: " ").replacing("\r", with: "").replacing("\n", with: " ").trimmed
  }

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) {
    if let problem = file.encodingProblem(saveAs: "save the file as UTF-8") { return (Glossary(), [problem]) }
    guard languages.count >= 2 else {
      return (
        Glossary(), [.glossary("this format does not name its languages; say which two they are", at: file.start)]
      )
    }
    var ids = ConceptIDs()
    var concepts: [Concept] = []
    var numbers: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for number in 1...file.lineCount {
      let line = file.line(number)
      let text = line.text
      guard !text.trimmed.isEmpty, !text.hasPrefix("#") else { continue }
      let cells = text.utf8.split(separator: 9, omittingEmptySubsequences: false).map { String(Substring($0)).trimmed }
      guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        diagnostics.append(.glossary("a source term, a tab and a target term are expected here", at: line))
        continue
      }
      let target = Term(text: cells[1], language: languages[1], range: line)
      if let known = numbers[cells[0]] {
        if !concepts[known].terms.contains(where: { $0.text == target.text && $0.language == target.language }) {
          var admitted = target
          admitted.status = .admitted
          concepts[known].terms.append(admitted)
        }
        continue
      }
      numbers[cells[0]] = concepts.count
      concepts.append(
        Concept(
          id: ids.make(cells[1]), note: cells.count > 2 && !cells[2].isEmpty ? cells[2] : nil,
          terms: [Term(text: cells[0], language: languages[0], range: line), target], range: line))
    }
    return (Glossary(concepts: concepts), diagnostics)
  }
}
