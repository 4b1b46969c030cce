import Diagnostics

/// The files of a folder of which git is about to commit another version than the one that lies there.
///
/// A file that is staged in part is judged as it will be committed, and one that was changed or deleted after it was staged as
/// it was then. What is not staged at all keeps its last commit. New files that git does not know are read as they lie.
public struct StagedFiles: Sendable {
  /// The bytes that git holds, by path from the file system's root.
  private let versions: [String: [UInt8]]

  /// Whether the folder holds just what the next commit will.
  public var isEmpty: Bool { versions.isEmpty }

  /// Reads the versions that differ.
  ///
  /// - Throws: An error without a place when this is no repository.
  public init(in folder: String) throws(Diagnostic) {
    let git = Git(folder: folder)
    var versions: [String: [UInt8]] = [:]
    do throws(Git.Failure) {
      let options = ["--name-only", "-z", "--no-renames", "--relative", "--no-ext-diff", "--no-textconv"]
      let paths = try git.names(["diff"] + options + ["--"])
      let objects = paths.isEmpty ? nil : try GitObjects(git)
      for path in paths {
        if let blob = objects?.blob(":./" + path) { versions[folder.appending(path: path)] = blob.bytes }
      }
    } catch { throw GitChanges.problem(error) }
    self.versions = versions
  }

  /// Runs something that reads these versions for the files of the folder.
  public func read<Result: Sendable>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
  ) async rethrows -> Result {
    try await Disk.$staged.withValue(versions) { try await body() }
  }
}
