import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Watching", .serialized)
struct WatchTests {
  /// A run of `check --watch` whose reports are read as they come.
  private final class Watcher {
    private let process = Process()
    private let pipe = Pipe()
    private var text = ""

    init(in root: String) throws {
      process.executableURL = URL(filePath: Tool.path)
      process.arguments = [
        "check", "--watch", "--format", "text", "--cache", "\(root)/.cache", "--report", "json=out.json",
      ]
      process.currentDirectoryURL = URL(filePath: root)
      process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
    }

    /// The next report, to its closing line; empty when none comes within so many seconds.
    func next(within seconds: Int32 = 40) -> String {
      let descriptor = pipe.fileHandleForReading.fileDescriptor
      while true {
        if let end = text.range(of: "softened\n") {
          defer { text.removeSubrange(..<end.upperBound) }
          return String(text[..<end.upperBound])
        }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, seconds * 1000) > 0 else { return "" }
        let data = pipe.fileHandleForReading.availableData
        guard !data.isEmpty else { return "" }
        text += String(decoding: data, as: UTF8.self)
      }
    }

    /// How it ends when it is interrupted.
    func interrupt() -> Int32 {
      process.interrupt()
      process.waitUntilExit()
      return process.terminationStatus
    }

    deinit { if process.isRunning { process.terminate() } }
  }

  private func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test("a save, a save by renaming, a new file, a new folder and new settings are checked, and nothing else")
  func saves() throws {
    let root = TestFolder.path("watch")
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("# Te\n\nKog 7 kopper.\n", to: "\(root)/Locales/da/te.md")
    try write("# Tea\n\nBoil 7 cups.\n", to: "\(root)/Locales/en/te.md")
    try write("schema: 1\n", to: "\(root)/.tosprog.yml")
    let watcher = try Watcher(in: root)
    #expect(watcher.next().contains("0 errors"))
    try write("# Tea\n\nBoil 8 cups.\n", to: "\(root)/Locales/en/te.md")
    #expect(watcher.next().contains("the translation says “8”"))
    // As editors do that write a new file and rename it.
    try write("# Tea\n\nBoil 9 cups.\n", to: "\(root)/Locales/en/te.md~")
    rename("\(root)/Locales/en/te.md~", "\(root)/Locales/en/te.md")
    var report = watcher.next()
    while report.contains("“8”") { report = watcher.next() }
    #expect(report.contains("the translation says “9”"))
    try write("# Kaffe\n\nMal bønnerne.\n", to: "\(root)/Locales/da/nyt/kaffe.md")
    report = watcher.next()
    while !report.isEmpty, !report.contains("there is no English version") { report = watcher.next() }
    #expect(report.contains("Locales/da/nyt/kaffe.md:"))
    try write("schema: 1\nrules: {number-mismatch: off, missing-article: off}\n", to: "\(root)/.tosprog.yml")
    report = watcher.next()
    while !report.isEmpty, !report.contains("0 errors") { report = watcher.next() }
    #expect(report.contains("0 errors"))
    // What the run writes itself is no reason to run again.
    #expect(FileManager.default.fileExists(atPath: "\(root)/out.json"))
    #expect(watcher.next(within: 2) == "")
    #expect(watcher.interrupt() == 130)
  }
}
