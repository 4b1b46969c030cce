import Diagnostics

/// The edge of a project: whatever links a repository holds, nothing beyond it is read, and nothing is written there.
///
/// A place that the settings themselves name outside the root, such as the glossary of a neighbour, is the team's own choice.
struct Boundary: Sendable {
  private let root: String
  private let real: String

  /// - Parameter root: the project's root.
  init(_ root: String) {
    self.root = root
    real = Disk.resolved(root)
  }

  /// What is said of a path that ``isCrossed(by:)``.
  static let reason = "it leads out of the project through a link, which is not followed"

  /// Whether a path lies in the project, by its name and with all links followed.
  func holds(_ path: String) -> Bool {
    let normal = path.normalizedPath
    return !normal.hasPrefix("/") && normal != ".." && !normal.hasPrefix("../") && !isCrossed(by: normal)
  }

  /// Whether a path of the project, links followed, lies elsewhere. What is not there yet lies where its folder does.
  func isCrossed(by path: String) -> Bool {
    let path = path.normalizedPath
    guard !path.hasPrefix("/"), path != "..", !path.hasPrefix("../") else { return false }
    var here = root.appending(path: path)
    while Disk.kind(here) == nil, here != root, here.parentPath != here { here = here.parentPath }
    // A link to nothing could become one to anything.
    guard Disk.resolvedKind(here) != nil else { return Disk.kind(here) == .link }
    let place = Disk.resolved(here)
    return place != real && !place.hasPrefix(real == "/" ? real : real + "/")
  }

  /// An error where a path ``isCrossed(by:)``.
  func check(_ path: String, rule: String) throws(Diagnostic) {
    guard isCrossed(by: path) else { return }
    throw problem(path, rule: rule)
  }

  /// What is wrong with a path that ``isCrossed(by:)``.
  func problem(_ path: String, rule: String) -> Diagnostic {
    .error("“\(path)” is left alone: \(Boundary.reason)", at: SourceFile(path: path, bytes: []).start, rule: rule)
  }
}
