import Diagnostics
import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Processes that are killed with signal 9 whenever it may be, as a power cut or an impatient person does it.
///
/// `Tests/Faults/run` asks for five hundred kills; a run of the tests does a few of each kind. What is killed at every single
/// write stands in `InterruptionTests`, `BundleFolderTests` and `PullTests`.
@Suite("Killed at random moments")
struct RandomKillTests {
  /// How many kills of each kind.
  static let kills = ProcessInfo.processInfo.environment["TOSPROG_KILLS"].flatMap { Int($0) } ?? 3

  @Test("nothing is lost, nothing torn, and what is left behind does not pile up", arguments: Killed.all)
  func kills(_ kind: Killed) throws {
    let project = try ThirtyArticles(kind)
    var late = 0
    for round in 0..<Self.kills {
      try project.restore()
      let moment = Double.random(in: 0...1.05) * project.duration
      if try project.run(killedAfter: moment) { late += 1 }
      let place = "kill \(round) of \(kind.name), after \(Int(moment * 1000)) ms"
      let found = try project.files()
      for path in Set(project.old.keys).union(project.new.keys) {
        let isRight = found[path] == project.old[path] || found[path] == project.new[path]
        #expect(isRight || kind.isSound(path, found[path]), "\(place): \(path) is torn or lost")
      }
      // The next run does what was left undone, and tidies up.
      #expect(try project.run(killedAfter: nil), "\(place): the next run fails")
      let mended = try project.files()
      for (path, bytes) in project.new {
        #expect(mended[path] == bytes || kind.isSound(path, mended[path]), "\(place): \(path) is not made good")
      }
      let litter = mended.keys.filter { project.new[$0] == nil && !$0.hasPrefix(".cache/") }
      #expect(litter.isEmpty, "\(place) leaves \(litter)")
    }
    print("\(kind.name): \(Self.kills) kills within \(Int(project.duration * 1000)) ms, \(late) came too late")
  }
}

/// A command that writes.
struct Killed: Sendable, CustomTestStringConvertible {
  var name: String
  /// What makes the state that must not be lost.
  var before: [String] = []
  /// What is done after that, so that there is something to write: other words in a file, or another command.
  var between: [Change] = [.words("Locales/en/a7.md", "Boil", "Heat")]
  var command: String
  /// The beginnings of the names of files that are never the same twice, as they say when they were made.
  var dated: [String] = []

  enum Change: Sendable {
    case words(String, String, String)
    case command(String)
  }

  var testDescription: String { name }

  /// Whether a file that is never the same twice is whole: what Tosprog keeps for itself is JSON, or has a digest that its reader
  /// looks at.
  func isSound(_ path: String, _ bytes: Data?) -> Bool {
    guard dated.contains(where: path.hasPrefix) else { return false }
    guard let bytes, path.hasSuffix(".json") else { return true }
    return (try? JSON.parse(SourceFile(path: path, bytes: Array(bytes)))) != nil
  }

  private static let publish = "bundle --format json,html --publish site --channel stable --project te --sign k"
  private static let pull = "pull site --channel stable --key k.pub --into tree --no-cache"

  static let all = [
    Killed(name: "confirm", between: [], command: "confirm --all", dated: ["Locales/.ledger/.undo/"]),
    Killed(
      name: "import", before: ["export --format csv --only missing,stale,unconfirmed,fresh --out all.csv"],
      between: [.words("all.csv", "Boil", "Heat")], command: "import all.csv", dated: ["Locales/.ledger/.undo/"]),
    Killed(
      name: "bundle", before: ["bundle --format json,html --out out"],
      command: "bundle --format json,html,icu --out out"),
    Killed(name: "publish", before: ["keygen --out k", publish], command: publish, dated: ["site/stable.json"]),
    Killed(
      name: "pull", before: ["keygen --out k", publish, pull],
      between: [.words("Locales/en/a7.md", "Boil", "Heat"), .command(publish)], command: pull + " --update",
      dated: ["tree/.tosprog/"]),
    Killed(name: "check", before: ["check --cache .cache"], command: "check --cache .cache", dated: [".cache/"]),
  ]
}

/// Thirty short articles in the state before a command, and what the command makes of them when nobody disturbs it.
private final class ThirtyArticles {
  private let top = TestFolder.path("killed")
  private let command: String
  /// The files before and after.
  private(set) var old: [String: Data] = [:]
  private(set) var new: [String: Data] = [:]
  /// How many seconds it takes.
  private(set) var duration = 0.0

  private var root: String { "\(top)/project" }
  private var kept: String { "\(top)/kept" }

  init(_ kind: Killed) throws {
    command = kind.command
    for number in 0..<30 {
      try write("Locales/da/a\(number).md", "# Te \(number)\n\nKog vandet. Lad teen trække i \(number + 2) minutter.\n")
      try write(
        "Locales/en/a\(number).md", "# Tea \(number)\n\nBoil the water. Let it draw for \(number + 2) minutes.\n")
    }
    for line in kind.before { try prepare(line) }
    for change in kind.between {
      switch change {
      case .command(let line): try prepare(line)
      case .words(let path, let old, let new):
        try write(path, String(contentsOfFile: "\(root)/\(path)", encoding: .utf8).replacing(old, with: new))
      }
    }
    try FileManager.default.copyItem(atPath: root, toPath: kept)
    old = try files()
    let start = Date()
    try #require(try run(killedAfter: nil))
    duration = Date().timeIntervalSince(start)
    new = try files()
    try #require(new != old, "\(command) changes nothing")
  }

  deinit { try? FileManager.default.removeItem(atPath: top) }

  /// Makes everything as it was before the command.
  func restore() throws {
    try FileManager.default.removeItem(atPath: root)
    try FileManager.default.copyItem(atPath: kept, toPath: root)
  }

  /// Runs the command, and says whether it came to a good end.
  ///
  /// - Parameter killedAfter: After how many seconds it is killed; `nil` lets it be.
  func run(killedAfter seconds: Double?) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: Tool.path)
    process.arguments = command.split(separator: " ").map(String.init)
    process.currentDirectoryURL = URL(filePath: root)
    process.environment = Tool.sanitizing.merging(["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let seconds {
      usleep(UInt32(seconds * 1_000_000))
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus < 2
  }

  /// All files with their bytes.
  func files() throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: root).reduce(into: [:]) { files, path in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder), !isFolder.boolValue
      else { return }
      files[path] = FileManager.default.contents(atPath: "\(root)/\(path)")
    }
  }

  private func prepare(_ line: String) throws {
    let said = try Tool.run("tosprog \(line)", in: root)
    try #require(said.last != "→ 2", "\(line): \(said)")
  }

  private func write(_ path: String, _ text: String) throws {
    let file = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
