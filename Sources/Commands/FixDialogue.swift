import Checks
import Diagnostics
import Reports

/// Asks about each fix: yes, no, all that follow, or stop.
struct FixDialogue {
  /// Whether the person has stopped, or has nothing more to say.
  private(set) var isOver = false
  private var takesAll = false
  private var refused: Set<Digest> = []

  /// The fixes that the person wants.
  mutating func choose(from findings: [Finding]) throws -> FixPlan {
    var plan = FixPlan()
    for finding in findings where !isOver && !refused.contains(finding.fingerprint) {
      let fixes = finding.diagnostic.fixes
      guard let best = fixes.first else { continue }
      let answer = takesAll ? "y" : ask(finding.diagnostic)
      switch answer {
      case "y": plan.add(best, for: finding)
      case "a":
        takesAll = true
        plan.add(best, for: finding)
      case "q": isOver = true
      default:
        if let number = Int(answer), fixes.indices.contains(number - 1) {
          plan.add(fixes[number - 1], for: finding)
        } else {
          refused.insert(finding.fingerprint)
        }
      }
    }
    return plan
  }

  private mutating func ask(_ found: Diagnostic) -> String {
    Console.prompt("\n" + TextReport(width: Console.width).render(found))
    let choices = found.fixes.count > 1 ? ", or its number" : ""
    // What is no answer is asked again; nothing typed means no.
    while true {
      Console.prompt("Apply? [y]es, [n]o, [a]ll, [q]uit\(choices): ")
      guard let line = readLine() else { return "q" }
      let answer = line.lowercased().filter { !$0.isWhitespace }.first.map(String.init) ?? "n"
      if "ynaq".contains(answer) || Int(answer).map({ found.fixes.indices.contains($0 - 1) }) == true { return answer }
    }
  }
}
