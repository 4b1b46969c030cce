import Bundles
import Tosprog

/// What a format is, where its files go, and what of a project it cannot hold.
struct BundleExplanation {
  let text: String

  init(_ format: BundleFormat, of project: Project, policy: BundlePolicy) async {
    var text = "\(format.name)\n\n\(format.explanation)\n"
    let outcome = await project.bundles(policy: policy, formats: [format], isLossy: true)
    let files = outcome.files.map(\.path).filter { $0 != "manifest.json" }
    if !files.isEmpty { text += "\nFiles of this project:\n" + files.map { "  \($0)\n" }.joined() }
    text += BundleExplanation.list(outcome.losses.filter(\.isOmitted), "It cannot hold, and --lossy leaves out:")
    text += BundleExplanation.list(outcome.losses.filter { !$0.isOmitted }, "It changes:")
    if outcome.losses.isEmpty, !files.isEmpty { text += "\nEverything in this project fits.\n" }
    self.text = text
  }

  private static func list(_ losses: [BundleLoss], _ head: String) -> String {
    guard !losses.isEmpty else { return "" }
    var reasons: [(reason: String, keys: [String])] = []
    for loss in losses {
      if let index = reasons.firstIndex(where: { $0.reason == loss.reason }) {
        if !reasons[index].keys.contains(loss.key) { reasons[index].keys.append(loss.key) }
      } else {
        reasons.append((loss.reason, [loss.key]))
      }
    }
    return "\n\(head)\n"
      + reasons.map { "  \($0.reason):\n" + $0.keys.map { "    \($0.terminalSafe)\n" }.joined() }.joined()
  }
}
