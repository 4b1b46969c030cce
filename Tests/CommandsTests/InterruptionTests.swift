import Diagnostics
import Foundation
import Languages
import Ledgers
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

  private func contents(of folder: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) })
  }
}
