import Foundation
import Testing
import Tosprog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a repository or a machine can throw at a run: it is finished or refused with one clear line, and the rest is still checked.
@Suite("Hardening")
struct HardeningTests {
  /// Two articles, one with a wrong number, which every run must find whatever else there is.
  private func project() throws -> SmallProject {
    let project = try SmallProject()
    try project.write("Locales/da/brod.md", "# Brød\n\nBag brødet i 40 minutter.\n")
    try project.write("Locales/en/brod.md", "# Bread\n\nBake the bread for 45 minutes.\n")
    return project
  }

  private func check(_ project: SmallProject, _ flags: String = "--no-cache --no-git") throws -> [String] {
    try project.tosprog("check --format compact \(flags)")
  }

  /// Whether the wrong number was found, and nothing that could steer a terminal was printed.
  private func expectSound(_ printed: [String]) {
    #expect(printed.contains { $0.contains("[number-mismatch]") }, "\(printed)")
    let unsafe = printed.joined().unicodeScalars.filter { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    #expect(unsafe.isEmpty, "\(printed)")
  }

  @Test("thousands of empty files are each said once")
  func emptyFiles() throws {
    let project = try project()
    for number in 0..<1500 { try project.write("Locales/da/tom/\(number).md", "") }
    let printed = try check(project)
    expectSound(printed)
    #expect(printed.count { $0.contains("Locales/da/tom/") } == 1500)
    #expect(printed.last == "→ 1", "\(printed.suffix(2))")
  }

  @Test("a file of a gigabyte is refused unread")
  func gigabyte() throws {
    let project = try project()
    try project.write("Locales/da/stor.md", "")
    try #require(truncate("\(project.root)/Locales/da/stor.md", 1 << 30) == 0)
    let printed = try check(project)
    expectSound(printed)
    #expect(printed.count { $0.contains("larger than 256 MiB") } == 1, "\(printed)")
    #expect(printed.last == "→ 2")
  }

  @Test("folders that go round in a circle, and links that lead out, are not followed")
  func loops() throws {
    let project = try project()
    try project.write("ude/hemmelig.md", "# Hemmelig\n\nEn hemmelighed.\n")
    let outside = try SmallProject()
    let links = [
      ("Locales/da/runde", ".."), ("Locales/da/selv", "selv"), ("Locales/da/rod.md", "/etc/hostname"),
      ("Locales/da/ude.md", "\(outside.root)/Locales/da/te.md"), ("Locales/da/mappe", outside.root),
      ("Locales/da/intet.md", "findes-ikke.md"), ("Locales/da/null.md", "/dev/zero"),
    ]
    for (path, target) in links { try #require(symlink(target, "\(project.root)/\(path)") == 0) }
    let printed = try check(project)
    expectSound(printed)
    #expect(printed.count { $0.contains("is not followed") } == 4, "\(printed)")
    #expect(!printed.contains { $0.contains("hostname:") || $0.contains("Locales/da/mappe") })
  }

  @Test(
    "no folder of a project that leads out of it is read or written",
    arguments: ["Locales/da", "Locales", "Glossary", "Locales/.ledger", "Locales/.ledger/en"])
  func foreignFolders(_ folder: String) throws {
    let project = try project()
    let outside = try SmallProject()
    try outside.write("x/da/te.md", "# Fremmed\n\nFremmed tekst.\n")
    try outside.write("x/a.yml", "schema: 1\nconcepts: 7\n")
    let before = try outside.tree("x")
    let place = "\(project.root)/\(folder)"
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(
      atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try #require(symlink("\(outside.root)/x", place) == 0)
    let printed = try check(project)
    #expect(printed.contains { $0.contains("leads out of the project") }, "\(printed)")
    #expect(!printed.contains { $0.contains("Fremmed") || $0.contains("concepts") }, "\(printed)")
    #expect(printed.last == "→ 2")
    _ = try project.tosprog("confirm --all")
    #expect(try outside.tree("x") == before)
  }

  @Test("a ledger that is a link out of the project is not written through")
  func foreignLedger() throws {
    let project = try project()
    let outside = try SmallProject()
    try outside.write("victim", "private\n")
    try project.write("Locales/.ledger/en/x", "")
    try #require(symlink("\(outside.root)/victim", "\(project.root)/Locales/.ledger/en/te.jsonl") == 0)
    let printed = try project.tosprog("confirm --all")
    #expect(printed.contains { $0.contains("leads out of the project") } && printed.last == "→ 2", "\(printed)")
    #expect(try String(contentsOfFile: "\(outside.root)/victim", encoding: .utf8) == "private\n")
  }

  @Test("names with any bytes are checked, or said in letters that a terminal can show")
  func names() throws {
    let project = try project()
    let names: [[UInt8]] = [
      Array("-rf.md".utf8), Array("--help.md".utf8), Array("to\nlinjer.md".utf8), Array("esc\u{1B}[2J.md".utf8),
      Array("rtl\u{202E}dm.md".utf8), Array("a b'c\"d$(x)`y`.md".utf8), Array("::error::x.md".utf8),
      [0x65, 0xFF, 0xFE] + Array(".md".utf8), Array(repeating: 0x61, count: 240) + Array(".md".utf8),
    ]
    for name in names {
      let path = Array("\(project.root)/Locales/da/".utf8) + name + [0]
      let file = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_WRONLY | O_CREAT, 0o644) }
      }
      try #require(file >= 0)
      #expect(write(file, "# Te\n\nKog vandet.\n", 19) > 0)
      close(file)
    }
    let printed = try check(project)
    expectSound(printed)
    #expect(printed.contains { $0.contains("in this folder is not UTF-8; rename the file") }, "\(printed)")
    #expect(printed.count { $0.contains("[missing-article]") } == names.count - 1, "\(printed)")
    // None of them is taken for an option of ours or of git's.
    for line in ["git init -q", "git add -A", "git -c user.name=a -c user.email=a@b commit -qm a"] {
      try #require(try project.shell(line).last?.hasPrefix("→") != true)
    }
    expectSound(try check(project, "--no-cache"))
    expectSound(try check(project, "--no-cache --changed HEAD -- Locales/en/brod.md").filter { !$0.isEmpty } + printed)
  }

  @Test(
    "a folder and a file that may not be read are said, and the rest is checked", .enabled(if: SmallProject.canBeNobody)
  )
  func permissions() throws {
    let project = try project()
    for path in ["Locales/da/lukket/a.md", "Locales/da/b.md", "Locales/en/b.md"] { try project.write(path, "# B\n") }
    chmod("\(project.root)/Locales/da/lukket", 0)
    chmod("\(project.root)/Locales/en/b.md", 0)
    let printed = try project.asNobody("check --format compact --no-cache --no-git")
    chmod("\(project.root)/Locales/da/lukket", 0o755)
    expectSound(printed)
    #expect(printed.contains { $0.contains("Locales/da/lukket") && $0.contains("cannot be read") }, "\(printed)")
    #expect(printed.contains { $0.contains("Locales/en/b.md") && $0.contains("cannot be read") }, "\(printed)")
    #expect(printed.last == "→ 2")
  }

  @Test(
    "a glossary and ledgers that may not be looked into are not taken for absent",
    .enabled(if: SmallProject.canBeNobody),
    arguments: ["Glossary", "Locales/.ledger", "Locales/.ledger/en", "Locales/.ledger/en/brod.jsonl"])
  func closedFolders(_ closed: String) throws {
    let project = try project()
    try project.write("Glossary/ord.yml", "schema: 1\nconcepts:\n  - {id: brod, da: [brød], en: [bread]}\n")
    _ = try project.tosprog("confirm --all")
    chmod("\(project.root)/\(closed)", 0)
    let printed = try project.asNobody("check --format compact --no-cache --no-git")
    chmod("\(project.root)/\(closed)", 0o755)
    let rule = closed == "Glossary" ? "[glossary-problem]" : "[ledger-problem]"
    #expect(
      printed.contains { $0.contains(closed) && $0.contains("cannot be read: Permission denied") && $0.contains(rule) },
      "\(printed)")
    #expect(printed.last == "→ 2", "\(printed)")
  }

  @Test(
    "a disk that is full is said in one line, and what is found is printed all the same",
    .enabled(if: SmallProject.canMount, "a small disk cannot be mounted here"))
  func fullDisk() throws {
    let project = try project()
    try project.write(
      "run",
      """
      mkdir small && mount -t tmpfs -o size=4k tmpfs small && mkdir -m 700 small/cache && head -c 4096 /dev/zero > small/full
      '\(Tool.path)' check --no-git --format compact --cache small/cache --report html=small/report.html
      echo "→ $?"
      find small -name '.*'
      """)
    let printed = try Tool.run(SmallProject.unshared("run"), in: project.root)
    expectSound(printed)
    #expect(printed.count { $0.contains("nothing can be kept for the next run") } == 1, "\(printed)")
    #expect(printed.count { $0.contains("report.html") && $0.contains("No space left") } == 1, "\(printed)")
    #expect(printed.last == "→ 2", "\(printed)")
  }

  @Test("signals end a run with 130 and leave every file old or new", arguments: [SIGINT, SIGTERM])
  func signals(_ number: Int32) throws {
    let project = try SmallProject()
    for article in 0..<40 {
      try project.write("Locales/da/a\(article).md", "# Te\n\nKog vandet.\n")
      try project.write("Locales/en/a\(article).md", "# Tea\n\nBoil the water.\n")
    }
    var codes: Set<Int32> = []
    for delay in stride(from: 20, through: 420, by: 80) {
      try? FileManager.default.removeItem(atPath: "\(project.root)/Locales/.ledger")
      let process = Process()
      process.executableURL = URL(filePath: Tool.path)
      process.arguments = ["confirm", "--all", "--no-git", "--no-cache"]
      process.currentDirectoryURL = URL(filePath: project.root)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(delay) * 1000)
      kill(process.processIdentifier, number)
      process.waitUntilExit()
      // Before anything is begun the signal ends the process by itself.
      if process.terminationReason == .exit { codes.insert(process.terminationStatus) }
      for (path, text) in (try? project.contents("Locales/.ledger")) ?? [:] where path.hasSuffix(".jsonl") {
        #expect(text.hasSuffix("}\n"), "\(path)")
      }
    }
    #expect(codes.isSubset(of: [0, 130]), "\(codes)")
  }

  @Test("no source names a shell, or a place for temporary files that is not beside the file they become")
  func sources() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources").path
    let banned = ["/bin/sh", "/bin/bash", "system(", "popen(", "temporaryDirectory", "NSTemporaryDirectory", "\"/tmp"]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      for word in banned { #expect(!text.contains(word), "\(path) names \(word)") }
    }
  }
}

extension SmallProject {
  /// Runs a line of words that blanks part, without a shell.
  fileprivate func shell(_ line: String) throws -> [String] {
    let words = line.split(separator: " ").map(String.init)
    return try Tool.run("env \(words.joined(separator: " "))", in: root, environment: ["PATH": "/usr/bin:/bin"])
  }

  private static let setpriv = "/usr/bin/setpriv"

  /// Whether the tool can be run by somebody who may not read everything.
  static let canBeNobody: Bool = {
    guard geteuid() == 0 else { return true }
    guard FileManager.default.isExecutableFile(atPath: setpriv), let project = try? SmallProject() else { return false }
    return (try? project.asNobody("--version"))?.last?.hasPrefix("→") == false
  }()

  fileprivate func asNobody(_ line: String) throws -> [String] {
    guard geteuid() == 0 else { return try tosprog(line) }
    chmod(root, 0o755)
    let words = "\(Self.setpriv) --reuid=65534 --regid=65534 --clear-groups \(Tool.path) \(line)"
    return try Tool.run("env \(words)", in: root)
  }
}
