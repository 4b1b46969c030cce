import Diagnostics
import Testing

@testable import Tosprog

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

  private func git(_ arguments: [String], in project: TemporaryProject) throws {
    _ = try Git(folder: project.root).output(["-c", "user.name=a", "-c", "user.email=a@example.org"] + arguments)
  }
}
