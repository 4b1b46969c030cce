import Foundation
import TestSupport
import Testing

@Suite("The folder of bundles")
struct BundleFolderTests {
  @Test("a run removes what an earlier one wrote and it does not, and nothing else")
  func earlier() throws {
    let project = try SmallProject()
    _ = try project.tosprog("bundle --format json,icu,android,html --out out")
    try project.write("out/icu/mine.json", "{}")
    try project.write("out/notes.txt", "mine")
    try project.write("out/android/values/strings.xml", "<!-- edited by hand -->")
    let printed = try project.tosprog("bundle --format json,properties --out out")
    #expect(
      printed.filter { $0.hasPrefix("removed ") } == [
        "removed out/android/values-en/strings.xml", "removed out/html/da/te.html", "removed out/html/en/te.html",
        "removed out/icu/da.json", "removed out/icu/en.json",
      ])
    #expect(printed.contains("out/android/values/strings.xml: of an earlier run, but changed since; it stays"))
    #expect(
      try project.tree("out") == [
        "android/values/strings.xml", "da.json", "en.json", "icu/mine.json", "manifest.json", "notes.txt",
        "properties/Messages.properties", "properties/Messages_da.properties", "properties/Messages_en.properties",
      ])
    // What stays in the end is of nobody's concern any more.
    #expect(try !project.tosprog("bundle --format json,properties --out out").contains { $0.contains("it stays") })
  }

  @Test("what no earlier run has written is not written over, and then nothing is")
  func foreignFile() throws {
    let project = try SmallProject()
    try project.write("out/en.json", "mine")
    for _ in 0..<2 {
      #expect(
        try project.tosprog("bundle --out out") == [
          "tosprog: “out/en.json”: no earlier run has written this; move it away, or name another folder with --out",
          "→ 2",
        ])
      #expect(try project.contents("out") == ["en.json": "mine"])
    }
    try FileManager.default.removeItem(atPath: "\(project.root)/out/en.json")
    _ = try project.tosprog("bundle --out out")
    try project.write("Locales/en/ord.yml", "buy: Buy some tea\n")
    #expect(try project.tosprog("bundle --out out").contains("wrote out/en.json"))
  }

  @Test(
    "what is read is not written over",
    arguments: [
      "check --report sarif=Locales/en/te.md", "check --report json=.tosprog.yml",
      "check --baseline Locales/en/te.md --write-baseline", "check --report json=Glossary/terms.yml",
      "check --report json=Locales/.ledger/en/te.jsonl", "export --format tmx --out Locales/da/te.md",
      "terms export --format yaml --out Glossary/terms.yml",
      "check --source Locales/da/te.md --target Locales/en/te.md --report json=Locales/en/te.md",
    ])
  func readFiles(_ line: String) throws {
    let project = try SmallProject()
    try project.write(".tosprog.yml", "schema: 1\nlocales: [da, en]\n")
    try project.write("Glossary/terms.yml", "concepts: []\n")
    _ = try project.tosprog("confirm --all")
    let before = try project.contents(".")
    let printed = try project.tosprog(line)
    #expect(
      printed.last == "→ 2" && printed.contains { $0.contains("is read by this run and not written over") },
      "\(printed)")
    #expect(try project.contents(".") == before)
  }

  @Test("what stands in the way of a bundle is said once, with its place and the reason")
  func hindrances() throws {
    let project = try SmallProject()
    try project.write("Locales/da/te.md", "# Te\n\nKog vandet.\n\nDrik teen.\n\nVask koppen.\n")
    try project.write("Locales/en/te.md", "# Tea\n\nBoil the water.\n\nDrink the tea.\n")
    try project.write("Locales/da/ord.yml", "buy: Køb te\nsell: Sælg te\n")
    #expect(
      try project.tosprog("bundle --out out --incomplete fail --incomplete-strings fallback") == [
        "Locales/en/te.md:1:1: error: 1 of 4 sentences have no translation to en: Locales/da/te.md:7 [missing-translation]",
        "tosprog: nothing was written", "→ 1",
      ])
    #expect(
      try project.tosprog("bundle --out out --format mo").first
        == "Locales/da/ord.yml:2:1: error: mo cannot hold “sell”: it is not translated; a MO file has translations only "
        + "[file-problem]")
    try project.write("Locales/da/ord.yml", "buy: Køb te\nno: Nej\n")
    let printed = try project.tosprog("bundle --out out")
    #expect(printed.count { $0.contains("“no” is a flag") } == 1, "\(printed)")
  }

  @Test("a message without a rule has no empty brackets, and a name that is not UTF-8 is shown")
  func words() throws {
    let project = try SmallProject()
    try project.write("s.json", #"{"schema": ""#)
    let printed = try project.tosprog("merge s.json")
    #expect(printed.first?.hasSuffix("the text has no closing quote") == true, "\(printed)")
    let path =
      Array("\(project.root)/Locales/en/".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0x2E, 0x6D, 0x64, 0]
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let found = try project.tosprog("check --no-cache --no-git --format compact")
    #expect(found.contains { $0.contains("the name “\u{FFFD}.md” in this folder is not UTF-8") }, "\(found)")
  }

  @Test(
    "a cache folder of somebody else is named and left alone",
    .enabled(if: geteuid() == 0, "only root can give a folder away"))
  func foreignCache() throws {
    let project = try SmallProject()
    try project.write("cache/kept.txt", "theirs")
    try #require(chown("\(project.root)/cache", 65_534, 65_534) == 0)
    let printed = try project.tosprog("bundle --cache cache --out out")
    #expect(printed.contains { $0.hasPrefix("tosprog: the cache folder “") && $0.contains("belongs to somebody else") })
    #expect(try project.tree("out") == ["da.json", "en.json", "manifest.json"])
    #expect(try project.tree("cache") == ["kept.txt"])
  }

  @Test(
    "a manifest that names files elsewhere, or in a linked folder, has none of them removed",
    arguments: [
      "../outside.txt", "/TOP/outside.txt", "linked/x.txt", "./x.txt", "a/../../outside.txt", "manifest.json",
    ])
  func hostile(_ path: String) throws {
    let project = try SmallProject()
    for place in ["outside.txt", "elsewhere/x.txt", "out/x.txt"] { try project.write(place, "x") }
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.root)/out/linked", withDestinationPath: "\(project.root)/elsewhere")
    let digest = "2d711642b726b04401627ca9fbac32f5"
    try project.write(
      "out/manifest.json",
      #"{"schema": 1, "policy": {}, "files": [{"path": "\#(path.replacing("/TOP", with: project.root))", "digest": "\#(digest)"}]}"#
    )
    let printed = try project.tosprog("bundle --out out")
    #expect(!printed.contains { $0.hasPrefix("removed") }, "\(printed)")
    for place in ["outside.txt", "elsewhere/x.txt", "out/x.txt"] {
      #expect(FileManager.default.fileExists(atPath: "\(project.root)/\(place)"))
    }
    // The digest is right: the same file in the folder itself goes.
    try project.write(
      "out/manifest.json", #"{"schema": 1, "policy": {}, "files": [{"path": "x.txt", "digest": "\#(digest)"}]}"#)
    #expect(try project.tosprog("bundle --out out").contains("removed out/x.txt"))
  }

  @Test("another program's manifest.json is not written over", arguments: ["{\"name\": \"App\"}", "[]", "none", ""])
  func foreign(_ text: String) throws {
    let project = try SmallProject()
    try project.write("out/manifest.json", text)
    let printed = try project.tosprog("bundle --out out")
    #expect(printed.last == "→ 2" && printed.contains { $0.contains("no manifest of a bundle") }, "\(printed)")
    #expect(try project.tree("out") == ["manifest.json"])
  }

  @Test(
    "killed at every write, every file is old or new, and the next run leaves what an undisturbed one leaves",
    .enabled(if: Tool.isDebug, "release builds cannot be told to end at a write"))
  func killed() throws {
    let line = "bundle --format json,properties --out out"
    let before = try SmallProject()
    _ = try before.tosprog("bundle --format icu,html --out out")
    let old = try before.contents("out")
    _ = try before.tosprog(line)
    let new = try before.contents("out")
    var step = 0
    var isWhole = false
    while !isWhole {
      step += 1
      try #require(step < 200)
      let project = try SmallProject()
      _ = try project.tosprog("bundle --format icu,html --out out")
      let printed = try project.tosprog(line, ["TOSPROG_KILL_AT_WRITE": "\(step)"])
      isWhole = !printed.contains { $0.hasPrefix("→") }
      for (path, text) in try project.contents("out") where !path.hasPrefix(".") && !path.hasSuffix(".tmp") {
        #expect(text == old[path] || text == new[path], "step \(step): \(path)")
      }
      // Other formats than both: files that only the killed run wrote must be known to the next one.
      let other = try project.tosprog("bundle --format icu --out out")
      #expect(!other.contains { $0.hasPrefix("→") }, "\(other)")
      let left = try project.tree("out").filter { !$0.hasSuffix(".tmp") }
      #expect(left == ["icu/da.json", "icu/en.json", "manifest.json"], "step \(step)")
    }
    #expect(step > 10)
  }

  @Test(
    "a disk without room is said before anything is written",
    .enabled(if: SmallProject.canMount, "a small disk cannot be mounted here"),
    arguments: ["size=8k", "nr_inodes=3"])
  func noSpace(_ limit: String) throws {
    let project = try SmallProject()
    try project.write("Locales/da/lang.md", "# Lang\n\n" + String(repeating: "Teen er varm. ", count: 500))
    try project.write(
      "run",
      "mkdir small && mount -t tmpfs -o \(limit) tmpfs small && '\(Tool.path)' bundle --out small/out\necho \"→ $?\"\nfind small\n"
    )
    let printed = try Tool.run(SmallProject.unshared("run"), in: project.root)
    #expect(printed.contains { $0.contains(": no space: ") }, "\(printed)")
    #expect(Array(printed.suffix(2)) == ["→ 2", "small"], "\(printed)")
  }
}

/// One article and one file of strings, removed at the end.
final class SmallProject {
  let root = TestFolder.path("small")

  init() throws {
    for (path, text) in [
      "Locales/da/te.md": "# Te\n\nKog vandet.\n", "Locales/en/te.md": "# Tea\n\nBoil the water.\n",
      "Locales/da/ord.yml": "buy: Køb te\n", "Locales/en/ord.yml": "buy: Buy tea\n",
    ] {
      try write(path, text)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ path: String, _ text: String) throws {
    let file = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func tosprog(_ line: String, _ environment: [String: String] = [:]) throws -> [String] {
    try Tool.run("tosprog \(line)", in: root, environment: environment)
  }

  /// The files of a folder with their texts.
  func contents(_ folder: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)") {
      var isFolder: ObjCBool = false
      let full = "\(root)/\(folder)/\(path)"
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[path] = try String(contentsOfFile: full, encoding: .utf8)
    }
    return files
  }

  func tree(_ folder: String) throws -> [String] { try contents(folder).keys.sorted() }

  /// A line that runs a script of the project where it may mount disks that nobody else sees.
  static func unshared(_ script: String) -> String { "unshare -rm bash \(script)" }

  static let canMount: Bool = {
    guard let project = try? SmallProject(),
      (try? project.write("probe", "mkdir x && mount -t tmpfs tmpfs x && echo yes")) != nil
    else { return false }
    return (try? Tool.run(unshared("probe"), in: project.root)) == ["yes"]
  }()
}
