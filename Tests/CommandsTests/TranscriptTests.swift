import Foundation
import TestSupport
import Testing

/// Each transcript is a Markdown file: fences whose info string is `file PATH` are the project, and in `console` fences a
/// line that begins with `$ ` is run, followed by its exact output and, unless it is 0, `→ STATUS`.
///
/// `TOSPROG_RECORD=1 swift test` rewrites the outputs; their diff is read like code.
@Suite("Transcripts")
struct TranscriptTests {
  @Test("the command line shows what the transcript says", arguments: Transcript.names)
  func transcript(_ name: String) throws {
    let transcript = try Transcript(name)
    let replayed = try transcript.replay()
    if ProcessInfo.processInfo.environment["TOSPROG_RECORD"] == "1" {
      try replayed.write(toFile: transcript.path, atomically: true, encoding: .utf8)
    } else {
      #expect(replayed == transcript.text)
    }
  }
}

struct Transcript {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts").path

  static var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }

  let path: String
  let text: String

  init(_ name: String) throws {
    path = "\(Self.folder)/\(name)"
    text = try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The transcript with the outputs of today.
  func replay() throws -> String {
    let root = TestFolder.path("transcript")
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    var out: [String] = []
    var fence: (mark: String, info: String, lines: [String])?
    for line in text.components(separatedBy: "\n") {
      guard let open = fence else {
        out.append(line)
        let mark = String(line.prefix { $0 == "`" })
        if mark.count >= 3 { fence = (mark, String(line.dropFirst(mark.count)), []) }
        continue
      }
      guard line == open.mark else {
        fence!.lines.append(line)
        continue
      }
      out += try replay(open.info, open.lines, in: root) + [line]
      fence = nil
    }
    return out.joined(separator: "\n")
  }

  private func replay(_ info: String, _ lines: [String], in root: String) throws -> [String] {
    if info.hasPrefix("file ") {
      let file = "\(root)/\(info.dropFirst(5))"
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }
    guard info == "console" else { return lines }
    return try lines.filter { $0.hasPrefix("$ ") }.flatMap { [$0] + (try Tool.run(String($0.dropFirst(2)), in: root)) }
  }
}

/// The built executable.
enum Tool {
  static let path: String = {
    // The test bundle and the executable stand side by side.
    let arguments = CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
    let here = [Bundle.main.bundleURL, Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()] + arguments
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let built = ["debug", "release"].map { root.appending(path: ".build/\($0)") }
    return (here + built).map { $0.appending(path: "tosprog").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "tosprog"
  }()

  private final class Marker {}

  /// Whether the executable can be told to fail.
  static var isDebug: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }

  /// What `Tests/sanitize` tells the tests holds for the programs that they start.
  static let sanitizing = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS", "LD_PRELOAD"].contains($0.key) && !$0.value.isEmpty
  }

  /// Runs a line such as `tosprog check --format json`, or a plain command such as `cat FILE`; no shell, words parted by blanks.
  static func run(_ line: String, in root: String, environment: [String: String] = [:]) throws -> [String] {
    var words = line.split(separator: " ").map(String.init)
    let name = words.removeFirst()
    let process = Process()
    process.executableURL = URL(filePath: name == "tosprog" ? path : "/bin/\(name)")
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: root)
    process.environment = sanitizing.merging([
      "COLUMNS": "100", "NO_COLOR": "1", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
      // Commits get the same names in every run.
      "GIT_AUTHOR_DATE": "2026-03-01T12:00:00Z", "GIT_COMMITTER_DATE": "2026-03-01T12:00:00Z",
    ]) { $1 }.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return process.terminationStatus == 0 ? lines : lines + ["→ \(process.terminationStatus)"]
  }
}
