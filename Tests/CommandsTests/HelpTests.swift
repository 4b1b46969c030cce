import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  @Test(
    "every command's help shows examples that work as pasted",
    arguments: [
      "", "init", "check", "status", "align", "confirm", "bundle", "explain", "terms", "terms find", "terms explain",
      "terms check", "terms lint", "terms import", "terms export", "terms lexicon", "terms lexicon import",
      "terms suggest", "terms stats", "keygen", "pull", "verify", "merge",
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
    try copy.addLexicon()
    if ["pull", "verify"].contains(command) { try copy.addRelease() }
    for example in examples {
      let output = try Tool.run(example, in: copy.root)
      #expect(output.last != "→ 2", "\(example): \(output)")
    }
  }
}

/// A copy of this repository's articles, removed at the end.
final class SampleCopy {
  let root = TestFolder.path("help")

  init() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for name in ["Locales", "Glossary", ".tosprog.yml"] {
      try FileManager.default.copyItem(atPath: repository.appending(path: name).path, toPath: "\(root)/\(name)")
    }
  }

  /// A lexicon in the notation of the Danish Central Word Register, which itself is not kept here.
  func addLexicon() throws {
    let lines = [
      "COR.1.110.01\tnål\t\tsb.fk.sg.ubest\tnål\t1", "COR.1.111.01\tnål\t\tsb.fk.sg.best\tnålen\t1",
      "COR.1.114.01\tnål\t\tsb.fk.pl.ubest\tnåle\t1", "COR.2.110.01\thud\t\tsb.fk.sg.ubest\thud\t1",
    ]
    try (lines.joined(separator: "\n") + "\n").write(toFile: "\(root)/cor1.02.tsv", atomically: true, encoding: .utf8)
  }

  /// A key and a publication, one release of which is installed.
  func addRelease() throws {
    for line in [
      "keygen --out site.key",
      "bundle --publish build/site --channel stable --project example --sign site.key",
      "pull build/site --channel stable --key site.key.pub --into build/locales",
    ] {
      let printed = try Tool.run("tosprog " + line, in: root)
      #expect(printed.last?.hasPrefix("→") == false, "\(line): \(printed)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }
}
