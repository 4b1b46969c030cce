import Catalogs
import Diagnostics
import Foundation
import Languages
import TestSupport
import Testing

/// A package that uses what a Tosprog project says: a plugin makes Swift of its articles and strings while it is built.
///
/// The tool is the one that stands beside these tests. `Tests/Consumers/swift-package` builds the tool with the package, as
/// a package without an installed tool has it.
@Suite("A Swift package with a Tosprog project", .enabled(if: SwiftPackage.compiler != nil, "swift is not on the PATH"))
struct SwiftPackageTests {
  @Test("its program says strings and articles in both languages, and the command plugin runs tosprog on it")
  func whole() throws {
    let package = try SwiftPackage()
    let built = try package.swift("build")
    #expect(built.status == 0, "\(built.output)")
    // A moved program must work: nothing is read when it runs.
    try FileManager.default.moveItem(atPath: "\(package.root)/.build/debug/App", toPath: "\(package.root)/moved")
    try FileManager.default.removeItem(atPath: "\(package.root)/.build/plugins")
    let said = try package.run("\(package.root)/moved")
    let expected = SwiftPackage.fixture + "/expected.txt"
    if ProcessInfo.processInfo.environment["TOSPROG_RECORD"] == "1" {
      try said.output.write(toFile: expected, atomically: true, encoding: .utf8)
    }
    #expect(try said.output == String(contentsOfFile: expected, encoding: .utf8))
    let checked = try package.swift("package", "tosprog", "check")
    #expect(checked.status == 1, "\(checked.output)")
    #expect(checked.output.contains("[missing-article]"))
  }

  @Test("every text that formats are known to mangle is said byte for byte")
  func traps() throws {
    let package = try SwiftPackage()
    let entries = Traps.entries(withSource: false).filter { $0.target?.message.plainText != nil }
    let format = try #require([any CatalogFormat].builtIn.named("json"))
    let written = format.encode(Catalog(entries: entries), language: .danish)
    #expect(written.problems.isEmpty)
    try package.write("Locales/da/traps.json", String(decoding: written.bytes, as: UTF8.self))
    try package.write(
      "Sources/App/main.swift",
      """
      import TosprogRuntime

      let messages: [LocalizedMessage] = [
        \(entries.map { "Strings.Gruppe.\($0.path[1])" }.joined(separator: ",\n  "))
      ]
      for message in messages { print(message.text.utf8.map { String($0, radix: 16) }.joined(separator: " ")) }
      """)
    let built = try package.swift("build")
    #expect(built.status == 0, "\(built.output)")
    let lines = try package.run("\(package.root)/.build/debug/App").output.components(separatedBy: "\n")
    #expect(lines.count == entries.count + 1)
    for (line, entry) in zip(lines, entries) {
      let text = try #require(entry.target?.message.plainText)
      #expect(line == text.utf8.map { String($0, radix: 16) }.joined(separator: " "), "\(text.debugDescription)")
    }
    if let log = ProcessInfo.processInfo.environment["TOSPROG_CONSUMERS"] {
      _ = try package.run("/bin/bash", ["-c", "echo Swift >> '\(log)'"])
    }
  }

  @Test("what is wrong with its texts stops the build and is said")
  func broken() throws {
    let package = try SwiftPackage()
    for locale in ["da", "en"] {
      try package.write("Locales/\(locale)/more.yml", "a-b: Et\naB: To\n")
    }
    let built = try package.swift("build")
    #expect(built.status != 0)
    #expect(built.output.contains("Locales/da/more.yml:1:1: error: swift cannot hold “a-b”"), "\(built.output)")
  }
}

/// A package in a temporary folder, removed at the end.
private final class SwiftPackage {
  static let fixture = repository + "/Tests/Consumers/SwiftPackage"
  /// The folder of the compiler's programs.
  static let compiler = ProcessInfo.processInfo.environment["PATH"]?.components(separatedBy: ":").first {
    FileManager.default.isExecutableFile(atPath: "\($0)/swift-build")
  }

  let root = TestFolder.path("package")
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  init() throws {
    try FileManager.default.copyItem(atPath: Self.fixture, toPath: root)
    // The versions that are here already: nothing is asked of the network.
    try FileManager.default.copyItem(
      atPath: "\(Self.repository)/Package.resolved", toPath: "\(root)/Package.resolved")
    let manifest = try String(contentsOfFile: "\(root)/Package.swift", encoding: .utf8)
    try write("Package.swift", manifest.replacing("CHECKOUT", with: Self.repository))
  }

  func write(_ path: String, _ text: String) throws {
    try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
  }

  /// `swift build` or another of its programs, with the tool that is built already.
  func swift(_ program: String, _ arguments: String...) throws -> (status: Int32, output: String) {
    try run("\(Self.compiler!)/swift-\(program)", arguments)
  }

  func run(_ path: String, _ arguments: [String] = []) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: root)
    process.environment = ProcessInfo.processInfo.environment.merging([
      // The compiler's own locks go with the package.
      "TOSPROG": Tool.path, "TMPDIR": (root as NSString).deletingLastPathComponent,
    ]) { $1 }
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }
}
