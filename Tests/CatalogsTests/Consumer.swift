import Foundation
import TestSupport
import Testing

/// A program that others read our files with, as `Tests/Consumers/consumers.tsv` lists it.
struct Consumer: Sendable, CustomTestStringConvertible {
  /// Its name in the list, and in the log that counts who has run.
  var name: String
  /// The formats that it reads.
  var formats: [String]
  /// Succeeds where it is installed.
  var probe: String
  /// How it is run in the folder of scripts; `nil` where a test of its own knows.
  var command: String?
  /// The name that it wants its file to have.
  var file: String
  /// What a cell of it shows.
  var view: View

  /// What is read from a file.
  enum View: String, Sendable {
    /// The text itself.
    case text
    /// The ICU message.
    case icu
    /// The text with tags for arguments.
    case tagged
  }

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Consumers")

  static let all: [Consumer] = {
    let list = (try? String(contentsOf: folder.appending(path: "consumers.tsv"), encoding: .utf8)) ?? ""
    return list.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 6, let view = View(rawValue: cells[5]) else { return nil }
      return Consumer(
        name: cells[0], formats: cells[1].split(separator: ",").map(String.init), probe: cells[2],
        command: cells[3] == "-" ? nil : cells[3], file: cells[4], view: view)
    }
  }()

  /// Those that can be run here.
  static let installed = all.filter { (try? run("bash", ["-c", $0.probe]).code) == 0 }

  static func isInstalled(_ name: String) -> Bool { installed.contains { $0.name == name } }

  /// Notes that a consumer has run, for `Tests/Consumers/report`.
  static func note(_ name: String) {
    guard let log = ProcessInfo.processInfo.environment["TOSPROG_CONSUMERS"] else { return }
    _ = try? run("bash", ["-c", "echo \"$1\" >> \"$2\"", "note", name, log])
  }

  static func path(_ name: String) -> String? {
    environment["PATH"]!.split(separator: ":").map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// What `Tests/Consumers/install` has put beside the build comes first.
  private static let environment: [String: String] = {
    var environment = ProcessInfo.processInfo.environment
    let beside = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/consumers/bin")
    environment["PATH"] = "\(beside.path):\(environment["PATH"] ?? "/usr/bin:/bin")"
    environment["NODE_PATH"] = "/usr/share/nodejs:/usr/lib/nodejs"
    environment["LC_ALL"] = "C.UTF-8"
    return environment
  }()

  /// The exit code and everything printed.
  static func run(
    _ name: String, _ arguments: [String], in folder: URL? = nil
  ) throws -> (code: Int32, output: Data, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path(name)))
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    let place = URL(fileURLWithPath: TestFolder.path("consumer"))
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let files = ["out", "err"].map { place.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try Data(contentsOf: files[0]),
      String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    )
  }

  /// Writes `bytes` to a temporary file for as long as `body` runs.
  static func withFile<Result>(_ name: String, _ bytes: [UInt8], _ body: (URL) throws -> Result) throws -> Result {
    let folder = URL(fileURLWithPath: TestFolder.path("consumer"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return try body(file)
  }
}
