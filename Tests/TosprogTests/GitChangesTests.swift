import Diagnostics
import Testing

@testable import Tosprog

@Suite("Changes that git knows")
struct GitChangesTests {
  private func repository() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try git(["init", "-q", "-b", "main"], in: project)
    return project
  }

  private func git(_ arguments: [String], in project: TemporaryProject) throws {
    _ = try Git(folder: project.root).output(["-c", "user.name=a", "-c", "user.email=a@example.org"] + arguments)
  }

  @Test("names that look like options, hold spaces, line ends or letters beyond ASCII are names")
  func names() throws {
    let project = try repository()
    let names = ["--output=x.md", "-x.md", "to ord.md", "æøå.md", "a\nb.md", "\"q\".md"]
    try project.write("x\n", to: "old.md")
    for name in names { try project.write("1\n", to: "Locales/da/\(name)") }
    #expect(try GitChanges(in: project.root, since: "HEAD").isEverything)
    try git(["add", "."], in: project)
    try git(["commit", "-qm", "first"], in: project)
    #expect(try GitChanges(in: project.root, since: "HEAD") == GitChanges(stagedIn: project.root))
    for name in names { try project.write("2\n", to: "Locales/da/\(name)") }
    try project.write("new\n", to: "-new.md")
    project.delete("old.md")
    let changes = try GitChanges(in: project.root, since: "HEAD")
    #expect(changes.changed == Set(names.map { "Locales/da/\($0)" } + ["-new.md"]))
    #expect(changes.deleted == ["old.md"])
    let below = try GitChanges(in: "\(project.root)/Locales", since: "HEAD")
    #expect(below.changed == Set(names.map { "da/\($0)" }))
  }

  @Test("what the main branch has gained meanwhile is no change of a branch")
  func branch() throws {
    let project = try repository()
    for (name, branch) in [("a.md", "work"), ("b.md", "main"), ("c.md", "work")] {
      try project.write("x\n", to: name)
      try git(["add", "."], in: project)
      try git(["commit", "-qm", name], in: project)
      if name == "a.md" { try git(["branch", "work"], in: project) }
      try git(["checkout", "-q", branch == "work" ? "main" : "work"], in: project)
    }
    try git(["checkout", "-q", "work"], in: project)
    #expect(try GitChanges(in: project.root, since: "main").changed == ["c.md"])
  }

  @Test(
    "a revision is never an option, and an unknown one is said", arguments: ["--output=pwned", "-p", "nothing", ""])
  func revisions(_ revision: String) throws {
    let project = try repository()
    try project.write("x\n", to: "a.md")
    try git(["add", "."], in: project)
    try git(["commit", "-qm", "first"], in: project)
    #expect(throws: Diagnostic.self) { try GitChanges(in: project.root, since: revision) }
    #expect(Disk.kind("\(project.root)/pwned") == nil)
  }

  @Test("nothing that a repository's settings name is run")
  func hostileSettings() throws {
    let project = try repository()
    try project.write("x\n", to: "a.md")
    try project.write("*.md diff=evil\n", to: ".gitattributes")
    try git(["add", "."], in: project)
    try git(["commit", "-qm", "first"], in: project)
    let pwned = "\(project.root)/pwned"
    for key in ["core.fsmonitor", "diff.external", "diff.evil.textconv", "diff.evil.command", "core.pager"] {
      try git(["config", key, "touch \(pwned); cat"], in: project)
    }
    try project.write("y\n", to: "a.md")
    #expect(try GitChanges(in: project.root, since: "HEAD").changed == ["a.md"])
    #expect(Disk.kind(pwned) == nil)
  }

  @Test("a folder outside any repository is said")
  func none() throws {
    let project = try TemporaryProject()
    let error = #expect(throws: Diagnostic.self) { try GitChanges(stagedIn: project.root) }
    #expect(error?.message.contains("git") == true)
  }
}
