import Diagnostics
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
  /// Whether git may be asked at all.
  let isUsed: Bool
  private let stored = Mutex<Answer?>(nil)

  /// What was said before, where it is kept.
  let memo: HistoryMemo?

  init(root: String, isUsed: Bool, cache: String? = nil) {
    (self.root, self.isUsed) = (root, isUsed)
    memo = isUsed ? cache.map { HistoryMemo(in: $0, of: root) } : nil
  }

  /// The commit at hand and how far the clone reaches, by which it is known whether anything has changed; `nil` where
  /// nothing is kept, or there is no commit.
  var state: String? {
    guard memo != nil else { return nil }
    return storedState.withLock { stored in
      if let stored { return stored }
      stored = isInWorkTree ? readState() : .some(nil)
      return stored ?? nil
    }
  }

  /// What a judgement that asked git depends on; `nil` where it cannot be said.
  var checkState: String? {
    guard isUsed, isInWorkTree else { return "none" }
    return state
  }

  private let storedState = Mutex<String??>(nil)

  private func readState() -> String? {
    let answer = try? Git(folder: root).lines(["rev-parse", "HEAD", "--show-prefix", "--git-path", "shallow"])
    guard let answer, answer.count == 3 else { return nil }
    let shallow = (try? Disk.read(root.appending(path: answer[2]))) ?? []
    return "\(ToolVersion.current) \(answer[0]) \(answer[1]) \(Digest(shallow).hex)"
  }

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
