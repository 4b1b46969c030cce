import Foundation
import TestSupport
import Testing

@Suite("Asking about each translation")
struct ConfirmDialogueTests {
  @Test(
    "only what was called right is confirmed",
    arguments: [
      ("y\nn\ny\n", ["te.1", "te.p2.1"]), ("a\n", ["te.1", "te.p1.1", "te.p2.1"]), ("n\nyes\nq\n", ["te.p1.1"]),
      ("", []),
    ])
  func answers(_ input: String, _ expected: [String]) throws {
    let root = TestFolder.path("confirm")
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (path, text) in [
      ("da/te.md", "# Te\n\nLad teen trække.\n\nDrik den varm.\n"),
      ("en/te.md", "# Tea\n\nLeave it to brew.\n\nDrink it hot.\n"),
    ] {
      let file = "\(root)/Locales/\(path)"
      let folder = (file as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    try Tool.converse(["confirm", "--interactive", "--no-git"], input, in: root)
    let ledger = (try? String(contentsOfFile: "\(root)/Locales/.ledger/en/te.jsonl", encoding: .utf8)) ?? ""
    let ids = ledger.split(separator: "\n").dropFirst().compactMap { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"] as? String
    }
    #expect(ids == expected)
  }
}

extension Tool {
  /// Runs the tool with a person's answers as its input.
  static func converse(_ arguments: [String], _ input: String, in root: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: root)
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
