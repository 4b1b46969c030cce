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
    var changes = try ProjectChanges(seed: seed)
    let project = changes.project
    _ = await said(project, keeping: true)
    for _ in 0..<12 {
      let path = try changes.next()
      let expected = await said(project, keeping: false)
      #expect(await said(project, keeping: true) == expected, "seed \(seed), \(path)")
    }
  }

  @Test("a file whose time lies in the future or far back is looked at like any other", arguments: [1 << 33, 0, -1, 5])
  func clock(_ seconds: Int) async throws {
    let project = try ProjectChanges.project()
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
    let project = try ProjectChanges.project()
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
