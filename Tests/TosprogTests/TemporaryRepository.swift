import Testing

@testable import Tosprog

/// A project in a git repository of its own.
struct TemporaryRepository {
  let project: TemporaryProject
  var root: String { project.root }

  init() throws {
    project = try TemporaryProject()
    try git("init", "-q", "-b", "main")
  }

  func write(_ text: String, to path: String) throws { try project.write(text, to: path) }

  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try project.read(path)
    try #require(text.contains(old))
    try write(text.replacing(old, with: new), to: path)
  }

  func git(_ arguments: String...) throws {
    let identity = ["-c", "user.name=Anna", "-c", "user.email=anna@example.dk"]
    _ = try Git(folder: root).output(identity + arguments)
  }

  func commit(_ subject: String, trailer: String? = nil) throws {
    try git("add", "--all")
    try git("commit", "-q", "-m", subject + (trailer.map { "\n\n\($0)" } ?? ""))
  }
}
