import Foundation
import Testing

@Suite("Files of reports")
struct ReportFilesTests {
  private func check(_ reports: String) throws -> (copy: SampleCopy, lines: [String]) {
    let copy = try SampleCopy()
    return (copy, try Tool.run("tosprog check --format compact --fail-on error \(reports)", in: copy.root))
  }

  @Test("a report that cannot be written is exit 2 with its path, and the others are written")
  func unwritable() throws {
    let (copy, lines) = try check("--report json=.tosprog.yml/a.json --report junit=out/a.xml")
    #expect(lines.suffix(2).first?.contains("“.tosprog.yml/a.json”: not a folder") == true)
    #expect(lines.last == "→ 2")
    #expect(FileManager.default.fileExists(atPath: "\(copy.root)/out/a.xml"))
  }

  @Test("a full disk is exit 2 with its path", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() throws {
    let lines = try check("--report sarif=/dev/full").lines
    #expect(lines.suffix(2).first?.contains("“/dev/full”: No space left") == true)
    #expect(lines.last == "→ 2")
  }

  @Test("a pipe that nobody reads is neither waited for nor replaced")
  func pipe() throws {
    let copy = try SampleCopy()
    _ = try Tool.run("mkfifo pipe", in: copy.root)
    let lines = try Tool.run("tosprog check --format compact --report json=pipe", in: copy.root)
    #expect(lines.last == "→ 2")
    let type = try FileManager.default.attributesOfItem(atPath: "\(copy.root)/pipe")[.type] as? FileAttributeType
    #expect(type == .typeUnknown)
  }

  @Test("a folder is not overwritten, and nothing half-written is left")
  func folder() throws {
    let (copy, lines) = try check("--report html=Locales")
    #expect(lines.last == "→ 2")
    #expect(try FileManager.default.contentsOfDirectory(atPath: copy.root).allSatisfy { !$0.hasSuffix(".tmp") })
  }
}
