/// The `git` that is installed, run in one folder.
///
/// No shell, no pager, no prompt, no network and no hook: the environment is fixed, and what users name never stands where
/// git could take it for an option.
struct Git: Sendable {
  /// Why git could not answer, in its own words; `nil` when there is no reason but that there is nothing yet.
  typealias Failure = Child.Failure

  /// The folder that it works in.
  let folder: String

  /// What every call begins with; a monitor or hook that the repository names must not run because somebody checks articles.
  var prefix: [String] {
    let settings = ["core.quotePath=false", "core.fsmonitor=false", "core.hooksPath=/dev/null"]
    return ["git", "-C", folder, "--no-pager", "--literal-pathspecs"] + settings.flatMap { ["-c", $0] }
  }

  /// The standard output of a call.
  ///
  /// - Throws: When git is absent or says no; `reason` is the last line that it wrote to the standard error.
  func output(_ arguments: [String]) throws(Failure) -> [UInt8] {
    try child(arguments).finish()
  }

  /// A call that has begun.
  func child(_ arguments: [String]) throws(Failure) -> Child {
    try Child(prefix + arguments, environment: Git.environment)
  }

  /// What git may know: where programs and the user's settings are, one language, no questions, no fetching.
  private static var environment: [String] {
    // A hook of `git commit` has an index of its own, named from the folder in which we run and not from git's.
    let index = Child.environment(["GIT_INDEX_FILE"]).map { setting in
      "GIT_INDEX_FILE=" + Disk.currentFolder.appending(path: String(setting.dropFirst(15)))
    }
    return Child.environment(["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR"]) + index + [
      "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none",
    ]
  }

  /// What a call lists, parted by NUL.
  func names(_ arguments: [String]) throws(Failure) -> [String] {
    try output(arguments).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first line of a call's output; `nil` when it fails or has none.
  func line(_ arguments: [String]) -> String? { (try? lines(arguments))?.first }

  /// The commit that a revision names.
  func commit(_ revision: String) -> String? {
    // No revision begins with a hyphen, and git would take it for an option.
    guard !revision.hasPrefix("-") else { return nil }
    return line(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
  }

  /// The lines of a call's output.
  func lines(_ arguments: [String]) throws(Failure) -> [String] {
    let text = String(decoding: try output(arguments), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
      .map(String.init)
  }
}
