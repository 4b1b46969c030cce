import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    _ = try git.output(["rev-parse", "--git-dir"])
    guard let commit = git.commit(revision) else {
      guard revision == "HEAD" else { throw .error("git knows no revision “\(revision)”", at: .nowhere) }
      isEverything = true
      return
    }
    // What others have added to that branch meanwhile is no change of ours.
    let base = git.line(["merge-base", commit, "HEAD"]) ?? commit
    try read(git, against: [base])
    changed.formUnion(try git.names(["ls-files", "-z", "--others", "--exclude-standard"]))
  }

  /// The files that the next commit changes.
  ///
  /// - Throws: An error without a place when this is no repository.
  public init(stagedIn folder: String) throws(Diagnostic) { try read(Git(folder: folder), against: ["--cached"]) }

  private mutating func read(_ git: Git, against what: [String]) throws(Diagnostic) {
    let options = ["--name-status", "-z", "--no-renames", "--relative", "--no-ext-diff", "--no-textconv"]
    let parts = try git.names(["diff"] + options + what + ["--"])
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      if parts[index] == "D" { deleted.insert(parts[index + 1]) } else { changed.insert(parts[index + 1]) }
    }
  }
}

/// Calls git with arguments and an environment that nothing of a project can change.
private struct Git {
  let folder: String

  /// The commit that a revision names.
  func commit(_ revision: String) -> String? {
    // No revision begins with a hyphen, and git would take it for an option.
    guard !revision.hasPrefix("-") else { return nil }
    return line(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
  }

  /// The only line that a command writes; `nil` when it fails.
  func line(_ arguments: [String]) -> String? {
    guard let text = try? output(arguments), !text.isEmpty else { return nil }
    return String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// What a command lists, parted by NUL.
  func names(_ arguments: [String]) throws(Diagnostic) -> [String] {
    try output(arguments).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  func output(_ arguments: [String]) throws(Diagnostic) -> [UInt8] {
    // A monitor or hook that the repository names must not run because somebody checks articles.
    let fixed = ["-C", folder, "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
    guard let result = Subprocess.run("git", fixed + arguments, environment: environment) else {
      throw .error("git cannot be run; --changed and --staged need it", at: .nowhere)
    }
    guard result.status == 0 else {
      let reason = result.complaint.split(separator: "\n").first.map { ": \($0)" } ?? ""
      throw .error("git failed\(reason)", at: .nowhere)
    }
    return result.output
  }

  /// English messages, no locks, no questions. The index is kept, since a hook of `git commit` has one of its own.
  private var environment: [String: String] {
    var result = ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat"]
    for name in ["PATH", "HOME", "XDG_CONFIG_HOME"] { result[name] = getenv(name).map { String(cString: $0) } }
    if let index = getenv("GIT_INDEX_FILE") {
      result["GIT_INDEX_FILE"] = Disk.currentFolder.appending(path: String(cString: index))
    }
    return result
  }
}
