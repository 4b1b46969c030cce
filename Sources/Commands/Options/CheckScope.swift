import ArgumentParser
import Diagnostics
import Tosprog

/// Which articles of a project are looked at.
struct CheckScope: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Only articles that differ from this revision of git, or from where its branch was left; without one, from the \
      last commit.
      """, valueName: "rev"))
  var changed: String?

  @Flag(help: "Only articles that the next commit changes, as it will hold them.")
  var staged = false

  func validate() throws {
    if staged, changed != nil { throw ValidationError("--changed and --staged exclude each other") }
  }

  /// Whether only a part of the project is meant.
  var isPartial: Bool { staged || changed != nil }

  /// Those of the chosen articles that are in scope.
  func articles(of project: Project, at paths: [String], in folder: String) throws(Diagnostic) -> [Article] {
    let chosen = try project.articles(at: paths, in: folder)
    guard isPartial else { return chosen }
    let changes: GitChanges
    if let changed {
      changes = try GitChanges(in: project.root, since: changed)
    } else {
      changes = try GitChanges(stagedIn: project.root)
    }
    let touched = Set(project.articles(touchedBy: changes))
    return chosen.filter(touched.contains)
  }
}
