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

/// Output of the commands about terms.
enum TermsFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

extension String {
  /// Safe for a terminal, line by line.
  var terminalSafeLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).terminalSafe }.joined(separator: "\n")
  }
}
