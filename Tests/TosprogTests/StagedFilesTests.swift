import Diagnostics
import Languages
import Testing

@testable import Tosprog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Files that are staged")
struct StagedFilesTests {
  @Test("a file that is staged in part is read as the next commit will hold it")
  func partly() async throws {
    let project = try TemporaryProject()
    let path = "\(project.root)/a.md"
    try git(["init", "-q", "-b", "main"], in: project)
    try project.write("staged\n", to: "a.md")
    try git(["add", "."], in: project)
    #expect(try StagedFiles(in: project.root).isEmpty)
    try project.write("later\n", to: "a.md")
    let staged = try StagedFiles(in: project.root)
    let text = try await staged.read { String(decoding: try Disk.read(path), as: UTF8.self) }
    #expect(text == "staged\n")
    #expect(try Disk.read(path).elementsEqual("later\n".utf8))
  }

  /// The rules of what was found, as the next commit will be, and where.
  private func findings(_ repository: TemporaryRepository) async throws -> [String] {
    let outcome = try await StagedFiles(in: repository.root).read {
      let project = try Project(at: repository.root)
      let touched = project.articles(touchedBy: try GitChanges(stagedIn: repository.root))
      return await project.check(touched, jobs: 2)
    }
    return outcome.report.findings.map { "\($0.diagnostic.rule) \($0.diagnostic.range.file.path)" }
      .filter { !$0.hasPrefix("unconfirmed") }
  }

  private func pair(_ name: String, in repository: TemporaryRepository, with image: String = "") throws {
    try repository.write("# Te\n\nLad teen trække.\(image)\n", to: "Locales/da/\(name).md")
    try repository.write("# Tea\n\nLet the tea steep.\(image)\n", to: "Locales/en/\(name).md")
  }

  @Test("what leaves the index is absent, though it lies there")
  func forgotten() async throws {
    let repository = try TemporaryRepository()
    try pair("te", in: repository)
    try pair("kaffe", in: repository)
    try repository.commit("Add")
    try repository.git("rm", "-q", "--cached", "Locales/en/te.md")
    #expect(try await findings(repository) == ["missing-article Locales/da/te.md"])
    // Also where git is to ignore it from now on.
    try repository.write("Locales/en/te.md\n", to: ".git/info/exclude")
    #expect(try await findings(repository) == ["missing-article Locales/da/te.md"])
  }

  @Test("what git does not know is no part of a commit, not even of the first")
  func unknown() async throws {
    let repository = try TemporaryRepository()
    try pair("te", in: repository)
    try repository.git("add", "Locales/da")
    #expect(try await findings(repository) == ["missing-article Locales/da/te.md"])
    try repository.git("add", "--intent-to-add", "Locales/en")
    #expect(try await findings(repository) == ["missing-article Locales/da/te.md"])
    try repository.git("add", "Locales/en")
    #expect(try await findings(repository) == [])
  }

  @Test("images are judged as articles are; what git is to ignore is made by something and lies there")
  func images() async throws {
    let repository = try TemporaryRepository()
    let image = " ![](../assets/te.png)"
    try pair("te", in: repository, with: image)
    try repository.write("png", to: "Locales/assets/te.png")
    try repository.git("add", "Locales/da", "Locales/en")
    #expect(try await findings(repository) == ["broken-link Locales/en/te.md"])
    try repository.write("*.png\n", to: ".git/info/exclude")
    #expect(try await findings(repository) == [])
    try repository.git("add", "--force", "Locales/assets")
    try repository.commit("Add")
    try repository.git("rm", "-q", "--cached", "Locales/assets/te.png")
    #expect(try await findings(repository) == ["broken-link Locales/en/te.md"])
  }

  @Test("a translation that is gone from the folder but not from the index will be committed")
  func gone() async throws {
    let repository = try TemporaryRepository()
    try pair("mad/te", in: repository)
    try repository.commit("Add")
    try repository.write("# Te\n\nLad teen trække i 3 minutter.\n", to: "Locales/da/mad/te.md")
    try repository.git("add", ".")
    repository.project.delete("Locales/en/mad/te.md")
    #expect(rmdir("\(repository.root)/Locales/en/mad") == 0)
    #expect(try await findings(repository).contains("number-mismatch Locales/en/mad/te.md"))
  }

  @Test("a ledger that git does not know confirms nothing, and is no error")
  func ledger() async throws {
    let repository = try TemporaryRepository()
    try pair("te", in: repository)
    try repository.commit("Add")
    let project = try Project(at: repository.root)
    #expect(try project.confirm(try #require(project.articles.first), locale: LanguageTag("en")!) == 2)
    try repository.write("# Te\n\nLad den sorte te trække.\n", to: "Locales/da/te.md")
    try repository.git("add", "Locales/da")
    #expect(try await !findings(repository).contains { $0.hasPrefix("ledger-problem") })
    try repository.git("add", "Locales/.ledger")
    #expect(try await findings(repository).contains("stale-translation Locales/en/te.md"))
  }

  private func git(_ arguments: [String], in project: TemporaryProject) throws {
    _ = try Git(folder: project.root).output(["-c", "user.name=a", "-c", "user.email=a@example.org"] + arguments)
  }
}
