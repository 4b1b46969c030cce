import Diagnostics
import Foundation
import Languages
import Ledgers
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Interruption")
struct InterruptionTests {
  /// Delays spread over the run, so that some kills fall before, some between and some behind the writes.
  @Test("killed at any moment, confirm and bundle leave every file old or new, whole", arguments: 0..<12)
  func killed(_ round: Int) throws {
    let copy = try SampleCopy()
    let ledgers = "\(copy.root)/Locales/.ledger/en"
    let old = try contents(of: ledgers)
    try #require(!old.isEmpty)
    for command in [["confirm", "--all", "--state", "reviewed"], ["bundle", "--out", "out"]] {
      let process = Process()
      process.executableURL = URL(filePath: Tool.path)
      process.arguments = command
      process.currentDirectoryURL = URL(filePath: copy.root)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(round * 40_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    for (name, text) in try contents(of: ledgers) where !name.hasPrefix(".") {
      let reading = Ledger.parse(
        SourceFile(path: name, text: text), source: LanguageTag("da")!, target: LanguageTag("en")!)
      #expect(reading.diagnostics.isEmpty)
      #expect(text == old[name] || reading.ledger.units.contains { $0.state == .reviewed })
      #expect(reading.ledger.units.count >= (old[name]?.split(separator: "\n").count ?? 1) - 1)
    }
    for (name, text) in (try? contents(of: "\(copy.root)/out")) ?? [:] where !name.hasPrefix(".") {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }
  }

  /// The process ends itself at the first, second, third … step of writing, in the middle of files too, until one run ends
  /// by itself.
  @Test(
    "killed at every write, confirm and import leave every file old or new, whole",
    .enabled(if: Tool.isDebug, "release builds cannot be told to end at a write"))
  func killedAtEveryWrite() throws {
    for command in [["confirm", "--all"], ["confirm", "--undo"], ["import", "en.csv"]] {
      let expected = try outcome(of: command)
      var step = 0
      var isWhole = false
      while !isWhole {
        step += 1
        try #require(step < 300)
        let project = try prepared(for: command)
        defer { try? FileManager.default.removeItem(atPath: project) }
        let old = try tree(project)
        _ = try Tool.run(line(command), in: project, environment: ["TOSPROG_KILL_AT_WRITE": "\(step)"])
        let now = try tree(project)
        for (path, text) in now where old[path] != text {
          #expect(expected[path] == text, "\(command), step \(step), \(path)")
        }
        for path in old.keys where now[path] == nil {
          #expect(expected[path] == nil, "\(command), step \(step), \(path)")
        }
        isWhole = now == expected
        // What a killed run left behind is no hindrance.
        _ = try Tool.run(line(command), in: project)
        let mended = try tree(project)
        if command[1] != "--undo" { #expect(mended == expected, "\(command), step \(step)") }
      }
      #expect(step > (command[1] == "--undo" ? 2 : 10))
    }
  }

  private func line(_ command: [String]) -> String { (["tosprog"] + command).joined(separator: " ") }

  /// A small project as it is before a command.
  private func prepared(for command: [String]) throws -> String {
    let root = TestFolder.path("kill")
    let files = [
      "Locales/da/te.md": "# Te\n\nKog vandet. Lad teen trække.\n", "Locales/en/te.md": "# Tea\n\nBoil the water.\n",
      "Locales/da/kaffe.md": "# Kaffe\n\nMal bønnerne.\n", "Locales/en/kaffe.md": "# Coffee\n\nGrind the beans.\n",
      "en.csv":
        "id,source,target,state\r\nte#te.p1.2,Lad teen trække.,Leave the tea to brew.,translated\r\nkaffe#kaffe.p1.1,Mal bønnerne.,Grind all the beans.,translated\r\n",
    ]
    for (path, text) in files {
      let file = "\(root)/\(path)"
      let folder = (file as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    if command[1] == "--undo" { _ = try Tool.run("tosprog confirm --all", in: root) }
    return root
  }

  /// The files after a run that nothing disturbed.
  private func outcome(of command: [String]) throws -> [String: String] {
    let root = try prepared(for: command)
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try Tool.run(line(command), in: root)
    return try tree(root)
  }

  /// All files by path, without those that a killed process was about to rename and the record for taking back.
  private func tree(_ root: String) throws -> [String: String] {
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var files: [String: String] = [:]
    for path in paths where !path.hasSuffix(".tmp") && !path.contains("/.undo") {
      if let text = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) { files[path] = text }
    }
    return files
  }

  private func contents(of folder: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) })
  }
}
