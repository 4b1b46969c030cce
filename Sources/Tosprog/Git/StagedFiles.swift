import Diagnostics

/// The files of a folder as git is about to commit them, where that is not as they lie there.
///
/// A file that is staged in part is judged as it will be committed, and one that was changed or deleted after it was staged as
/// it was then. What is not staged at all keeps its last commit. A file that git does not know, or was told to forget, is no
/// part of the commit, so it counts as absent; one that git is to ignore is read as it lies, since something makes it.
public struct StagedFiles: Sendable {
  private var versions = StagedVersions()

  /// Whether every file that will be committed lies there as it will be.
  public var isEmpty: Bool { versions.bytes.isEmpty }

  /// Reads the versions that differ.
  ///
  /// - Parameter kept: Files that are read as they lie even if git does not know them; paths are absolute.
  /// - Throws: An error without a place when this is no repository.
  public init(in folder: String, keeping kept: Set<String> = []) throws(Diagnostic) {
    let git = Git(folder: folder)
    do throws(Git.Failure) {
      let options = ["--name-only", "-z", "--no-renames", "--relative", "--no-ext-diff", "--no-textconv"]
      // With `git add --intent-to-add` a file has a name in the index, but nothing that would be committed.
      let intended = Set(try git.names(["diff"] + options + ["--diff-filter=A", "--"]))
      let paths = try git.names(["diff"] + options + ["--"])
      let objects = paths.isEmpty ? nil : try GitObjects(git)
      for path in paths where !intended.contains(path) {
        let full = folder.appending(path: path)
        guard Disk.kind(full) != .link, let blob = objects?.blob(":./" + path) else { continue }
        versions.hold(blob.bytes, at: full)
      }
      let forgotten = try git.names(["diff"] + options + ["--cached", "--diff-filter=D", "--"])
      let unknown = try git.names(["ls-files", "-z", "--others", "--exclude-standard"])
      for path in Set(unknown + forgotten).union(intended) {
        // A repository in this one is listed as a folder.
        let full = folder.appending(path: path.hasSuffix("/") ? String(path.dropLast()) : path)
        if !kept.contains(full), Disk.kind(full) != nil { versions.leaveOut(full) }
      }
    } catch { throw GitChanges.problem(error) }
  }

  /// Runs something that reads these versions for the files of the folder.
  public func read<Result: Sendable>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
  ) async rethrows -> Result {
    try await Disk.$staged.withValue(versions) { try await body() }
  }
}
