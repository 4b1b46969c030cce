import Bundles
import Diagnostics

extension [BundleLoss] {
  /// One error for each text that a format leaves out, and one warning for each kind of change; what only translators
  /// would read is not worth one.
  ///
  /// - Parameter isLossy: Whether what cannot be held may be left out, so that it is a warning.
  func diagnostics(isLossy: Bool) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var told: Set<String> = []
    for loss in self where loss.isOmitted && told.insert("\(loss.format)\0\(loss.key)").inserted {
      let message = "\(loss.format) cannot hold “\(loss.key)”: \(loss.reason)"
      found.append(
        isLossy
          ? .warning(message, at: loss.range, rule: "file-problem")
          : .error(message, at: loss.range, rule: "file-problem"))
    }
    var changes: [(head: String, keys: [String], range: SourceRange)] = []
    for loss in self where !loss.isOmitted && !loss.isAside {
      let head = "\(loss.format): \(loss.reason)"
      if let index = changes.firstIndex(where: { $0.head == head }) {
        if !changes[index].keys.contains(loss.key) { changes[index].keys.append(loss.key) }
      } else {
        changes.append((head, [loss.key], loss.range))
      }
    }
    return found
      + changes.map { head, keys, range in
        let shown = keys.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let more = keys.count > 3 ? " and \(keys.count - 3) more" : ""
        return .warning("\(head) (\(shown)\(more))", at: range, rule: "file-problem")
      }
  }
}
