import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Reports
import Tosprog

struct TermsExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the forms in which a term of the glossary is found.",
    discussion: """
      Example:
        tosprog terms explain acupuncturist
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A term, or a concept's id.") var term: String

  func run() throws {
    let project = try options.project()
    var isKnown = false
    for concept in project.glossary.concepts {
      for each in concept.terms where each.text.lowercased() == term.lowercased() || concept.id == term {
        for language in project.registry.languages where each.isOf(language) {
          isKnown = true
          Console.write(
            page(each, concept, language, project.glossary, project.wordList(of: language)).terminalSafeLines)
        }
      }
    }
    isKnown = isKnown || explainForm(in: project)
    try report(project.glossaryProblems)
    guard isKnown else {
      let known = project.glossary.concepts.flatMap { [$0.id] + $0.terms.map(\.text) }
      let near = term.closest(of: known).map { "; did you mean “\($0)”?" } ?? ""
      throw Failure.undone("the glossary has no term “\(term)”\(near)")
    }
  }

  /// Explains the terms of which the argument is a form; `false` when there are none.
  private func explainForm(in project: Project) -> Bool {
    var isKnown = false
    for language in project.termLanguages {
      let matcher = TermMatcher(project.glossary, language: language, wordList: project.wordList(of: language))
      for match in matcher.matches(in: term) where match.kind == .word && match.range == 0..<term.utf8.count {
        isKnown = true
        let concept = project.glossary.concepts[match.concept]
        let page = page(
          concept.terms[match.term], concept, language, project.glossary, project.wordList(of: language))
        Console.write(("“\(term)” is a form of:\n" + page).terminalSafeLines)
      }
    }
    return isKnown
  }

  /// The concepts that a concept refers to and those that refer to it.
  private func related(_ concept: Concept, in glossary: Glossary) -> [String] {
    concept.see + glossary.concepts.filter { $0.see.contains(concept.id) && !concept.see.contains($0.id) }.map(\.id)
  }

  private func page(
    _ term: Term, _ concept: Concept, _ language: Language, _ glossary: Glossary, _ words: WordList?
  ) -> String {
    let explanation = TermExplanation(
      term, language: language, words: words, isName: concept.translate == .verbatim)
    var out = "\(term.text) (\(language.name), \(term.status.rawValue)), concept \(concept.id)\n"
    for forms in explanation.forms { out += "  forms: \(forms.joined(separator: ", "))\n" }
    let rows = [
      ("in compounds", explanation.fronts), ("other spellings", explanation.spellings), ("never in", explanation.never),
    ]
    for (name, words) in rows where !words.isEmpty { out += "  \(name): \(words.joined(separator: ", "))\n" }
    let others = related(concept, in: glossary)
    if !others.isEmpty { out += "  see: \(others.joined(separator: ", "))\n" }
    if explanation.isCaseExact { out += "  capitals must agree\n" }
    return out
  }
}

struct TermsLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what in the glossary is wrong or likely to disappoint.",
    discussion: """
      Example:
        tosprog terms lint
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let project = try options.project()
    let broken = project.problems
    for found in broken + project.glossary.lint(languages: project.registry) {
      Console.write(options.textReport.render(found) + "\n")
    }
    if broken.contains(where: { $0.severity == .error }) { throw Failure.undone("the project could not be read whole") }
  }
}
