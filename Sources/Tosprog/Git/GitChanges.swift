import Diagnostics

/// The files of a folder that git holds for changed; paths are relative to the folder.
public struct GitChanges: Sendable, Hashable {
  /// New or changed files.
  public var changed: Set<String> = []
  /// Files that are gone.
  public var deleted: Set<String> = []
  /// Whether there is no commit to compare with, so that everything counts as changed.
  public var isEverything = false

  /// The files that differ from where the working tree and `revision` parted, and those that git does not know yet.
  ///
  /// - Throws: An error without a place when this is no repository, or the revision is unknown.
  public init(in folder: String, since revision: String) throws(Diagnostic) {
    let git = Git(folder: folder)
    do throws(Git.Failure) {
      _ = try git.output(["rev-parse", "--git-dir"])
      guard let commit = git.commit(revision) else {
        guard revision == "HEAD" else { throw Git.Failure(reason: "there is no revision “\(revision)”") }
        isEverything = true
        return
      }
      // What others have added to that branch meanwhile is no change of ours.
      let base = git.line(["merge-base", commit, "HEAD"]) ?? commit
      try read(git, against: [base])
      changed.formUnion(try git.names(["ls-files", "-z", "--others", "--exclude-standard"]))
    } catch { throw GitChanges.problem(error) }
  }

  /// The files that the next commit changes.
  ///
  /// - Throws: An error without a place when this is no repository.
  public init(stagedIn folder: String) throws(Diagnostic) {
    do throws(Git.Failure) { try read(Git(folder: folder), against: ["--cached"]) } catch {
      throw GitChanges.problem(error)
    }
  }

  static func problem(_ failure: Git.Failure) -> Diagnostic {
    .error("git cannot say what has changed: \(failure.reason ?? "there is no commit yet")", at: .nowhere)
  }

  private mutating func read(_ git: Git, against what: [String]) throws(Git.Failure) {
    let options = ["--name-status", "-z", "--no-renames", "--relative", "--no-ext-diff", "--no-textconv"]
    let parts = try git.names(["diff"] + options + what + ["--"])
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      if parts[index] == "D" { deleted.insert(parts[index + 1]) } else { changed.insert(parts[index + 1]) }
    }
  }
}
