import Diagnostics
import Synchronization

/// What the making of bundles has looked at, besides settings, glossary and the list of articles.
///
/// Articles and formats are made side by side, so that each adds its own.
final class BundleInputs: Sendable {
  /// What was asked, and answered.
  struct Answers {
    /// The files that were read, absolute, and what they said.
    var reads: [String: BinaryDigest] = [:]
    /// Whether a link of an article leads to a file of the project.
    var assets: [String: Bool] = [:]
    /// Whether git was asked, and ledgers of other names.
    var asksHistory = false
    var asksStrays = false
    /// Whether something was asked that nothing here tells of.
    var asksOthers = false
  }

  private let store = Mutex(Answers())

  /// All that is known by now.
  var answers: Answers { store.withLock { $0 } }

  /// Does some of the work, and adds what it looks at.
  func gather<Result>(_ work: () -> Result) -> Result {
    let asked = Dependencies()
    let result = Dependencies.$current.withValue(asked) { work() }
    store.withLock { store in
      store.reads.merge(asked.reads) { first, _ in first }
      store.asksHistory = store.asksHistory || asked.asksHistory
      store.asksStrays = store.asksStrays || asked.asksStrays
      store.asksOthers = store.asksOthers || !asked.presences.isEmpty || !asked.counterparts.isEmpty
    }
    return result
  }

  /// Adds whether a link leads to a file of the project.
  func didLook(for asset: String, _ isThere: Bool) { store.withLock { $0.assets[asset] = isThere } }
}
