import Diagnostics
import Languages
import Reports
import Synchronization
import TestSupport
import Testing

@testable import Tosprog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is kept must never be told from what is found anew, whatever happens to a project between two runs.
@Suite("Results that are kept are never stale")
struct StaleResultTests {
  /// Three articles with a fault each, of which two link to each other.
  private func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    for (name, number) in [("te", 3), ("kaffe", 4), ("brod", 40)] {
      let link = name == "te" ? "Se [kaffe](kaffe.md)." : "![Kop](../../assets/kop.svg)"
      try project.write(
        "---\\ntitle: \(name)\\n---\\n\\n# \(name)\\n\\nLad det stå i \(number) minutter. Rør så om.\\n\\n\(link)\\n"
          .replacing("\\n", with: "\n"), to: "Locales/da/articles/\(name).md")
      try project.write(
        "---\\ntitle: \(name)\\n---\\n\\n# \(name)\\n\\nLeave it for \(number + 1) minutes. Then stir.\\n\\n\(link)\\n"
          .replacing("\\n", with: "\n"), to: "Locales/en/articles/\(name).md")
    }
    try project.write("<svg/>", to: "Locales/assets/kop.svg")
    try project.write("schema: 1\nlocales: [da, en]\n", to: ".tosprog.yml")
    try project.write(
      "schema: 1\nlanguages: [da, en]\nconcepts:\n  - id: minute\n    da: [minut]\n    en: [minute]\n",
      to: "Glossary/a.yml")
    try project.write("buy: Køb te\n", to: "Locales/da/ui.yml")
    try project.write("buy: Buy tea\n", to: "Locales/en/ui.yml")
    return project
  }

  /// What a run says, in JSON and as the page shows it.
  private func said(_ project: TemporaryProject, keeping: Bool) async -> [String] {
    let opened: Project
    do throws(Diagnostic) {
      opened = try Project(at: project.root, cache: keeping ? project.root + "/.cache" : nil)
    } catch { return [error.message] }
    let plain = await opened.check(opened.articles, jobs: 2, keepsFiles: false)
    let whole = await opened.check(opened.articles, jobs: 2, keepsSentences: true, keepsFiles: false)
    let formats = [any ReportFormat].builtIn
    return ["json", "html"].compactMap { formats[$0] }
      .flatMap { [$0.render(plain.report), $0.render(whole.report)] } + ["\(plain.isUndone)"]
  }

  @Test("whatever is done to any file, a run with a cache says what one without says", arguments: 0..<4)
  func anyChange(_ seed: Int) async throws {
    var random = SplitMix(seed: UInt64(seed))
    let project = try project()
    _ = await said(project, keeping: true)
    var paths: [String] = []
    for folder in [
      "Locales/da/articles", "Locales/en/articles", "Locales/en", "Locales/da", "Locales/assets", "Glossary",
    ] {
      paths += try Disk.names(in: "\(project.root)/\(folder)").names.map { "\(folder)/\($0)" }
        .filter { Disk.kind("\(project.root)/\($0)") == .file }
    }
    paths += [".tosprog.yml", "Locales/.ledger/en/articles/te.jsonl", "Locales/en/.tosprogignore"]
    let kept = Dictionary(uniqueKeysWithValues: paths.map { ($0, try? project.read($0)) })
    for _ in 0..<12 {
      let path = paths.randomElement(using: &random)!
      var bytes = (try? Disk.read("\(project.root)/\(path)")) ?? []
      switch Int.random(in: 0...5, using: &random) {
      case 0: project.delete(path)
      case 1: try project.write(kept[path]! ?? "# te\n", to: path)
      case 2 where !bytes.isEmpty:
        // Another byte, and the size stays.
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random)
        try project.write(bytes, to: path)
      case 3: try project.write(Array(bytes.prefix(bytes.count / 2)), to: path)
      case 4:
        // The same bytes in a file of its own, with another time.
        project.delete(path)
        try project.write(bytes, to: path)
      default: try project.write(bytes + Array("\nHere are 77 needles.\n".utf8), to: path)
      }
      let expected = await said(project, keeping: false)
      #expect(await said(project, keeping: true) == expected, "seed \(seed), \(path)")
    }
  }

  @Test("a file whose time lies in the future or far back is looked at like any other", arguments: [1 << 33, 0, -1, 5])
  func clock(_ seconds: Int) async throws {
    let project = try project()
    let path = "Locales/en/articles/te.md"
    for number in [3, 4, 5] {
      try project.write("# te\n\nLeave it for \(number) minutes. Then stir.\n", to: path)
      var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
      try #require(utimensat(AT_FDCWD, "\(project.root)/\(path)", &times, 0) == 0)
      let expected = await said(project, keeping: false)
      #expect(await said(project, keeping: true) == expected)
      #expect(await said(project, keeping: true) == expected)
    }
  }

  @Test("a file that is exchanged for another of its size and time is seen")
  func exchanged() async throws {
    let project = try project()
    let path = "\(project.root)/Locales/en/articles/te.md"
    try project.write("# te\n\nLeave it for 4 minutes. Then stir.\n", to: "other.txt")
    try project.write("# te\n\nLeave it for 3 minutes. Then stir.\n", to: "Locales/en/articles/te.md")
    for file in [path, "\(project.root)/other.txt"] {
      var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
      try #require(utimensat(AT_FDCWD, file, &times, 0) == 0)
    }
    let before = await said(project, keeping: true)
    try #require(rename("\(project.root)/other.txt", path) == 0)
    let expected = await said(project, keeping: false)
    #expect(expected != before)
    #expect(await said(project, keeping: true) == expected)
  }
}

/// The folder in which results are kept.
@Suite("The cache folder")
struct CacheFolderTests {
  private func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write("# Te\n\nKog 7 kopper.\n", to: "Locales/da/te.md")
    try project.write("# Tea\n\nBoil 8 cups.\n", to: "Locales/en/te.md")
    return project
  }

  private func check(_ project: TemporaryProject) async throws -> CheckOutcome {
    let opened = try Project(at: project.root, cache: "\(project.root)/.cache")
    return await opened.check(opened.articles, keepsFiles: false)
  }

  @Test("of results that no run has used lately no more are kept than the limit says")
  func cap() throws {
    let project = try project()
    let folder = "\(project.root)/.cache"
    let body = [UInt8](repeating: 7, count: 8 << 20)
    func key(_ number: Int) -> BinaryDigest { BinaryDigest([UInt8(number)]) }
    let first = ResultCache(in: folder, of: project.root)
    for number in 0..<10 { first.keep(body, as: key(number)) }
    try first.save()
    // What this very run has used is kept, however much it is.
    let second = ResultCache(in: folder, of: project.root)
    #expect((0..<10).allSatisfy { second.body(key($0)) != nil })
    let third = ResultCache(in: folder, of: project.root)
    #expect(third.body(key(3)) != nil)
    third.keep([1], as: key(10))
    try third.save()
    let last = ResultCache(in: folder, of: project.root)
    #expect(last.body(key(3)) != nil && last.body(key(10)) != nil)
    #expect((0..<10).count { last.body(key($0)) != nil } <= Limits.cachedResults / body.count)
  }

  @Test("a link in the place of the file is neither read nor written through")
  func link() async throws {
    let project = try project()
    let found = try await check(project).report.findings
    let folder = "\(project.root)/.cache"
    let name = try #require(try Disk.names(in: folder).names.first { $0.hasPrefix("results-") })
    try project.write("private\n", to: "private.txt")
    project.delete(".cache/\(name)")
    try #require(symlink("\(project.root)/private.txt", "\(folder)/\(name)") == 0)
    #expect(try await check(project).report.findings == found)
    #expect(try project.read("private.txt") == "private\n")
    #expect(Disk.kind("\(folder)/\(name)") == .file)
  }

  @Test("what killed runs have left in it goes when it is old")
  func leftovers() async throws {
    let project = try project()
    for name in [".results-a.bin.old.tmp", ".results-a.bin.new.tmp"] { try project.write("x", to: ".cache/\(name)") }
    try #require(chmod("\(project.root)/.cache", 0o700) == 0)
    // However slow the machine is, the new one is not to grow old meanwhile.
    for (name, time) in [("old", 1_000_000), ("new", Disk.now + 3600)] {
      var times = [timespec(tv_sec: time, tv_nsec: 0), timespec(tv_sec: time, tv_nsec: 0)]
      utimensat(AT_FDCWD, "\(project.root)/.cache/.results-a.bin.\(name).tmp", &times, 0)
    }
    _ = try await check(project)
    let names = try Disk.names(in: "\(project.root)/.cache").names.filter { $0.hasSuffix(".tmp") }
    #expect(names == [".results-a.bin.new.tmp"])
  }

  @Test("of somebody else is left alone", .enabled(if: geteuid() == 0, "only root can give a folder away"))
  func foreign() async throws {
    let project = try project()
    try Disk.makeFolder("\(project.root)/.cache", mode: 0o700)
    try #require(chown("\(project.root)/.cache", 65_534, 65_534) == 0)
    let outcome = try await check(project)
    #expect(outcome.cacheProblem?.contains("belongs to somebody else") == true)
    #expect(outcome.report.findings.contains { $0.diagnostic.rule == "number-mismatch" })
    #expect(try Disk.names(in: "\(project.root)/.cache").names.isEmpty)
  }
}
