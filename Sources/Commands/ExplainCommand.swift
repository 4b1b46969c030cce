import ArgumentParser
import Bundles
import Checks
import Diagnostics
import Reports
import Tosprog

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print the manual page of a rule, list all rules, or print a JSON schema.",
    discussion: """
      Editors complete and check .tosprog.yml when its first line names the schema:
      # yaml-language-server: $schema=tosprog.schema.json

      Examples:
        tosprog explain number-mismatch
        tosprog explain --schema settings
      """)

  @Argument(help: "A rule's id, as it stands in brackets behind a finding.")
  var rule: String?

  @Option(help: "Print the JSON schema of the settings, of the report or of a bundle.")
  var schema: Schema?

  enum Schema: String, ExpressibleByArgument, CaseIterable { case settings, report, bundle }

  func run() throws {
    if let schema {
      let json =
        switch schema {
        case .settings: Configuration.schema(rules: AllRules.rules)
        case .report: Report.schema
        case .bundle: LocaleBundle.schema
        }
      return Console.write(json.encoded(pretty: true) + "\n")
    }
    guard let rule else {
      let width = AllRules.rules.map(\.id.count).max() ?? 0
      for rule in AllRules.rules {
        let id = rule.id + String(repeating: " ", count: width - rule.id.count)
        Console.write("\(id)  \(severityColumn(rule.severity))  \(rule.summary)\n")
      }
      return
    }
    guard let found = AllRules.rules.first(where: { $0.id == rule }) else {
      let hint = AllRules.closest(to: rule).map { "; did you mean “\($0)”?" } ?? ""
      throw Failure.undone("there is no rule “\(rule)”\(hint)")
    }
    Console.write("\(found.id) (\(found.severity), ITS 2.0: \(found.issue.rawValue))\n\n\(found.manual)\n")
    let examples = AllRules.examples(of: found)
    guard !examples.isEmpty else { return }
    Console.write("\nExamples:\n" + examples.map { "\n\($0)\n" }.joined())
  }

  private func severityColumn(_ severity: Severity) -> String {
    let text = severity.rawValue
    return text + String(repeating: " ", count: 7 - text.count)
  }
}
