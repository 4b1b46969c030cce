import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  @Test(
    "every command's help shows examples that work as pasted",
    arguments: [
      "", "init", "check", "status", "align", "confirm", "bundle", "explain", "terms", "terms find", "terms explain",
      "terms lint", "terms export", "terms suggest", "terms stats",
    ])
  func examples(_ command: String) throws {
    let help = try Tool.run("tosprog \(command) --help", in: "/").joined(separator: "\n")
    let lines = help.replacing("\\\n", with: " ").components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("Example") }, "no example in the help of “\(command)”")
    let examples = lines[(start + 1)...].prefix { $0.hasPrefix("  tosprog ") }.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    #expect(!examples.isEmpty)
    let copy = try SampleCopy()
    for example in examples {
      let output = try Tool.run(example, in: copy.root)
      #expect(output.last != "→ 2", "\(example): \(output)")
    }
  }
}

/// A copy of this repository's articles, removed at the end.
final class SampleCopy {
  let root = FileManager.default.temporaryDirectory.appending(path: "tosprog-help-\(UUID().uuidString)").path

  init() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for name in ["Locales", "Glossary", ".tosprog.yml"] {
      try FileManager.default.copyItem(atPath: repository.appending(path: name).path, toPath: "\(root)/\(name)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }
}
