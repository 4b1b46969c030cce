import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Reports
import Tosprog

struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Look into the glossary, and at how the articles use it.",
    discussion: """
      Example:
        tosprog terms explain akupunktur
      """,
    subcommands: [
      TermsFind.self, TermsCheck.self, TermsExplain.self, TermsLint.self, TermsImport.self, TermsExport.self,
      TermsLexicon.self, TermsSuggest.self, TermsStats.self,
    ])
}

extension Project {
  /// What is wrong with settings and glossary themselves: without articles a glossary can be looked into as well.
  var glossaryProblems: [Diagnostic] {
    let wrong = Configuration.parse(settings, rules: AllRules.rules).diagnostics
    return wrong + problems.filter { $0.rule == Glossary.problem.id }
  }

  /// The languages in which terms are looked for: those of the articles or, without any, those of the glossary.
  var termLanguages: [Language] {
    guard locales.isEmpty else { return locales.compactMap(registry.language) }
    let spoken = Set(glossary.concepts.lazy.flatMap(\.terms).compactMap { $0.language?.language })
    return registry.languages.filter { spoken.contains($0.tag.language) }
  }
}

/// Says what could not be read, and ends with status 2 when something could not.
func report(_ problems: [Diagnostic]) throws {
  for problem in problems { Console.complain(CompactText.line(problem)) }
  if problems.contains(where: { $0.severity == .error }) {
    throw Failure.undone("the project could not be read whole")
  }
}

/// Output of the commands about terms.
enum TermsFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

extension String {
  /// Safe for a terminal, line by line.
  var terminalSafeLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).terminalSafe }.joined(separator: "\n")
  }
}
