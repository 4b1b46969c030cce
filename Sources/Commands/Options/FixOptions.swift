import ArgumentParser
import Checks
import Diagnostics
import Reports
import Tosprog

/// Certain repairs, made or only told.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the fixes that are certain.")
  var fix = false

  @Flag(help: "With --fix: say what would be done and write nothing.")
  var dryRun = false

  @Flag(help: "With --fix: ask before each fix.")
  var interactive = false

  func validate() throws {
    if dryRun || interactive, !fix { throw ValidationError("--dry-run and --interactive belong to --fix") }
    if dryRun, interactive { throw ValidationError("--dry-run and --interactive exclude each other") }
  }

  /// A fix may uncover another fault, or have been put off because it overlapped; more rounds than this settle nothing.
  private static let mostRounds = 5

  /// Checks, fixes what can be fixed, and checks again until nothing is left to fix; what is then left is returned.
  ///
  /// - Parameter check: judges the files as they are now.
  func mend(in root: String, _ check: () async throws -> CheckOutcome) async throws -> CheckOutcome {
    var outcome = try await check()
    guard fix else { return outcome }
    var made = 0
    var tried: Set<Digest> = []
    var dialogue = interactive ? FixDialogue() : nil
    for _ in 0..<Self.mostRounds {
      // A fix that did not silence its finding is not made again.
      let findings = outcome.report.findings.filter { !tried.contains($0.fingerprint) }
      let plan = try dialogue?.choose(from: findings) ?? FixPlan(findings)
      guard !plan.isEmpty else { break }
      if !dryRun { try write(plan.changes, below: root) }
      tell(plan)
      if dryRun { return outcome }
      made += plan.fixes.count
      tried.formUnion(plan.fixes.map(\.finding.fingerprint))
      outcome = try await check()
      if dialogue?.isOver == true { break }
    }
    if made == 0 { Console.complain("tosprog: nothing was fixed") }
    return outcome
  }

  /// A line for each fix, on the standard error so that reports stay whole.
  private func tell(_ plan: FixPlan) {
    for (finding, fix) in plan.fixes {
      let found = finding.diagnostic
      let place = CompactText.place(found.range)
      Console.complain("\(dryRun ? "would fix" : "fixed") \(place): \(fix.title.terminalSafe) [\(found.rule)]")
    }
    guard dryRun else { return }
    let files = plan.changes.count
    Console.complain(
      "tosprog: \(plan.fixes.count) fix\(plan.fixes.count == 1 ? "" : "es") in "
        + "\(files) file\(files == 1 ? "" : "s"); nothing was written")
  }

  private func write(_ changes: [(file: SourceFile, bytes: [UInt8])], below root: String) throws {
    for change in changes {
      guard change.file.path != "-" else { throw Failure.undone("the standard input cannot be fixed") }
      try attempt(change.file.path) { () throws(Disk.Failure) in
        try Disk.replace(change.file, by: change.bytes, below: root)
      }
    }
  }
}
