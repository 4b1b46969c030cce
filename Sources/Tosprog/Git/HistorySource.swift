import Synchronization

/// The history of a project, read when something first asks for it.
final class HistorySource: Sendable {
  /// What can be said of the past.
  enum Answer: Sendable {
    /// There is a history to ask.
    case known(GitHistory)
    /// There is none, or it must not be asked; in words that end “nothing has been confirmed; …”, if there is more to say.
    case unknown(String?)
  }

  private let root: String
  private let isUsed: Bool
  private let stored = Mutex<Answer?>(nil)

  init(root: String, isUsed: Bool) { (self.root, self.isUsed) = (root, isUsed) }

  /// Reads the history once; the others that ask meanwhile wait.
  var answer: Answer {
    stored.withLock { stored in
      if let stored { return stored }
      let answer = read()
      stored = answer
      return answer
    }
  }

  private func read() -> Answer {
    guard isUsed, isInWorkTree else { return .unknown(nil) }
    do { return .known(try GitHistory(of: root)) } catch { return .unknown(error.reason) }
  }

  /// Whether there is a `.git` here or above, so that git need not be started to say no.
  private var isInWorkTree: Bool {
    var here = root
    while true {
      if Disk.kind(here.appending(path: ".git")) != nil { return true }
      let above = here.parentPath
      guard above != here, above != "." else { return false }
      here = above
    }
  }
}
