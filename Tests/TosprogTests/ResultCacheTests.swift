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

@Suite("Results that are kept")
struct ResultCacheTests {
  /// The sample with a fault of each kind, and a folder to keep results in.
  private func sample() throws -> TemporaryProject {
    let project = try TemporaryProject(copyingSample: true)
    let path = "Locales/en/articles/does-acupuncture-work.md"
    try project.write(try project.read(path).replacing("1", with: "7").replacing(". ", with: ".  "), to: path)
    for name in [
      "en/articles/needles-and-hygiene", "da/articles/akupunktur-mod-migraene", "en/articles/acupuncture-for-migraine",
      "da/articles/saadan-vaelger-du-behandler", "en/articles/how-to-choose-a-practitioner",
    ] {
      project.delete("Locales/\(name).md")
    }
    return project
  }

  /// Everything that a run says, in every format.
  private func reports(_ project: TemporaryProject, keeping: Bool, jobs: Int = 2) async throws -> [String] {
    let opened = try Project(at: project.root, cache: keeping ? project.root + "/.cache" : nil)
    let plain = await opened.check(opened.articles, jobs: jobs, keepsFiles: false)
    let whole = await opened.check(opened.articles, jobs: jobs, keepsSentences: true, keepsFiles: false)
    return [any ReportFormat].builtIn.flatMap { [$0.render(plain.report), $0.render(whole.report)] }
      + ["\(plain.isUndone) \(plain.cacheProblem ?? "")"]
  }

  /// The articles of which an earlier run is known.
  private func known(_ project: TemporaryProject) throws -> [String] {
    let opened = try Project(at: project.root, cache: project.root + "/.cache")
    let memo = try #require(CheckMemo(opened, keepsSentences: false))
    return opened.articles.filter { memo.find($0, LanguageTag("en")!) != nil }.map(\.key)
  }

  @Test("a run that finds everything in the cache says in every format what a run without one says")
  func warm() async throws {
    let project = try sample()
    let cold = try await reports(project, keeping: false)
    #expect(try await reports(project, keeping: true) == cold)
    #expect(try known(project).count == 4)
    #expect(try await reports(project, keeping: true) == cold)
    #expect(try await reports(project, keeping: true, jobs: 1) == cold)
  }

  @Test("a report without whole files says what one with them says")
  func compact() async throws {
    let project = try sample()
    let opened = try Project(at: project.root)
    let whole = await opened.check(opened.articles, keepsSentences: true, keepsFiles: true)
    let compact = await opened.check(opened.articles, keepsSentences: true, keepsFiles: false)
    for format in [any ReportFormat].builtIn {
      #expect(format.render(compact.report) == format.render(whole.report))
      #expect(format.render(compact.report.below("a/b")) == format.render(whole.report.below("a/b")))
    }
  }

  private static let en = "Locales/en/articles/does-acupuncture-work.md"

  /// Whatever a result depends on, and whether the change must be seen in the report.
  static let everything: [(name: String, make: @Sendable (TemporaryProject) throws -> Void)] = [
    ("a source", { try $0.append("Tag 12 nåle med.\n", to: "Locales/da/articles/virker-akupunktur.md") }),
    ("a translation", { try $0.append("Bring 77 needles.\n", to: en) }),
    ("a ledger", { try $0.edit("Locales/.ledger/en/acupuncture-evidence.jsonl", "a", "o") }),
    ("a ledger that is gone", { $0.delete("Locales/.ledger/en/acupuncture-evidence.jsonl") }),
    ("the glossary", { try $0.edit("Glossary/acupuncture.yml", "needle", "stylus") }),
    ("a broken glossary", { try $0.append("\t- x: [", to: "Glossary/acupuncture.yml") }),
    ("the settings", { try $0.append("rules: {number-mismatch: {severity: note}}\n", to: ".tosprog.yml") }),
    ("imported words", { try $0.write("nål\tnål\nskoleår\tskoleår\n", to: "Locales/.ledger/words.da.tsv") }),
    ("a linked image", { $0.delete("Locales/assets/evidence-pyramid.svg") }),
    ("a linked article", { $0.delete("Locales/en/articles/the-needle-that-pretends.md") }),
    ("a new article", { try $0.write("# Ny\n\nEn ny artikel.\n", to: "Locales/da/articles/ny.md") }),
    ("what is ignored", { try $0.write("articles/does-*\n", to: "Locales/en/.tosprogignore") }),
    ("the key of an article", { try $0.edit(en, "translationKey: acupuncture-evidence", "translationKey: other") }),
    ("interface strings", { try $0.edit("Locales/en/interface.yml", "a", "o") }),
    ("learnt words", { try $0.write("da\ten\tcount\nspøgelse\tghost\t3\n", to: "Locales/.ledger/lexicon.tsv") }),
    ("a broken lexicon", { try $0.write("nonsense\n", to: "Locales/.ledger/lexicon.tsv") }),
    (
      "a ledger under a former name",
      {
        let text = try $0.read("Locales/.ledger/en/acupuncture-evidence.jsonl")
        $0.delete("Locales/.ledger/en/acupuncture-evidence.jsonl")
        try $0.write(text, to: "Locales/.ledger/en/former.jsonl")
      }
    ),
  ]

  @Test("every change of what a result depends on is seen", arguments: ResultCacheTests.everything.indices)
  func changes(_ index: Int) async throws {
    let (name, change) = Self.everything[index]
    let project = try sample()
    let before = try await reports(project, keeping: true)
    try change(project)
    let cold = try await reports(project, keeping: false)
    // Most words change nothing, nor does the name of a ledger; they must be asked all the same.
    #expect(cold != before || name.hasSuffix("words") || name.hasSuffix("former name"), "\(name) changes nothing")
    #expect(try await reports(project, keeping: true) == cold, "\(name) changed, and an old result was taken")
    #expect(try await reports(project, keeping: true) == cold, "\(name)")
  }

  @Test("a change of one file leaves the others as they were found")
  func others() async throws {
    let project = try sample()
    _ = try await reports(project, keeping: true)
    try project.append("Bring 77 needles.\n", to: Self.en)
    #expect(try known(project).count == 3)
  }

  @Test("options that change what is found have results of their own")
  func options() async throws {
    let project = try sample()
    _ = try await reports(project, keeping: true)
    var opened = try Project(at: project.root, usesGit: false, cache: project.root + "/.cache")
    #expect(CheckMemo(opened, keepsSentences: false)?.find(opened.articles[0], LanguageTag("en")!) == nil)
    opened = try Project(at: project.root, cache: project.root + "/.cache")
    opened.isStrict = true
    #expect(CheckMemo(opened, keepsSentences: false)?.find(opened.articles[0], LanguageTag("en")!) == nil)
    opened.isStrict = false
    #expect(CheckMemo(opened, keepsSentences: false)?.find(opened.articles[0], LanguageTag("en")!) != nil)
    opened.words = "nål"
    #expect(CheckMemo(opened, keepsSentences: false)?.find(opened.articles[0], LanguageTag("en")!) == nil)
  }

  @Test("a commit is seen by articles that git was asked about")
  func commits() async throws {
    let repository = try TemporaryRepository()
    try repository.write("# Te\n\nKog vandet.\n", to: "Locales/da/te.md")
    try repository.write("# Tea\n\nBoil the water.\n", to: "Locales/en/te.md")
    try repository.commit("Add tea")
    func found() async throws -> [String] { try await reports(repository.project, keeping: true) }
    let first = try await found()
    try repository.edit("Locales/da/te.md", "Kog vandet.", "Kog vandet i kedlen.")
    let edited = try await found()
    #expect(edited != first)
    try repository.edit("Locales/en/te.md", "Boil the water.", "Boil the water in the kettle.")
    _ = try await found()
    try repository.commit("Boil in the kettle")
    #expect(try await found() == reports(repository.project, keeping: false))
  }

  @Test("a file that changes within one tick of the clock, and keeps its size and time, is seen")
  func racy() async throws {
    let project = try sample()
    for round in 0..<4 {
      let text = try project.read(Self.en)
      var status = stat()
      stat("\(project.root)/\(Self.en)", &status)
      _ = try await reports(project, keeping: true)
      try Disk.write(
        Array(text.replacing("needle", with: "n\(round)edle").utf8.prefix(text.utf8.count)),
        to: "\(project.root)/\(Self.en)")
      var times = [status.st_atim, status.st_mtim]
      utimensat(AT_FDCWD, "\(project.root)/\(Self.en)", &times, 0)
      #expect(try await reports(project, keeping: true) == reports(project, keeping: false))
    }
  }

  @Test("a cache that is damaged at any byte, or cut off anywhere, makes no difference")
  func damaged() async throws {
    let project = try TemporaryProject()
    try project.write("# Te\n\nKog 7 kopper.\n", to: "Locales/da/te.md")
    try project.write("# Tea\n\nBoil 8 cups.\n", to: "Locales/en/te.md")
    let cold = try await reports(project, keeping: true)
    #expect(try known(project) == ["te"])
    let name = try #require(try Disk.names(in: project.root + "/.cache").names.first { $0.hasPrefix("results-") })
    let path = "\(project.root)/.cache/\(name)"
    let whole = try Disk.read(path)
    let opened = try Project(at: project.root)
    let outcome = try #require(
      CheckMemo(try Project(at: project.root, cache: project.root + "/.cache"), keepsSentences: false)?
        .find(opened.articles[0], LanguageTag("en")!))
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= UInt8(1 << (index % 8))
      for damaged in [bytes, Array(whole.prefix(index))] {
        try Disk.writeCache([damaged[...]], to: path)
        let project = try Project(at: project.root, cache: project.root + "/.cache")
        let found = CheckMemo(project, keepsSentences: false)?.find(project.articles[0], LanguageTag("en")!)
        #expect(found == nil || found?.findings == outcome.findings && found?.facts == outcome.facts)
      }
    }
    for step in 0..<16 {
      var bytes = whole
      bytes[whole.count * step / 16] ^= 0x55
      try Disk.writeCache([bytes[...]], to: path)
      #expect(try await reports(project, keeping: true) == cold)
    }
  }

  @Test("bytes that are no outcome are refused, whatever they are")
  func hostile() {
    var random = SplitMix(seed: 5)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...3, using: &random) : UInt8.random(in: 0...255, using: &random)
      }
      #expect((try? ArticleOutcome(decoding: bytes[...]))?.findings.isEmpty ?? true)
    }
  }

  @Test("runs at the same time do not disturb each other")
  func together() async throws {
    let project = try sample()
    let cold = try await reports(project, keeping: false)
    let all = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<6 { group.addTask { try await self.reports(project, keeping: true) } }
      return try await group.reduce(into: [[String]]()) { $0.append($1) }
    }
    #expect(all.allSatisfy { $0 == cold })
    #expect(try known(project).count == 4)
    #expect(try Disk.names(in: project.root + "/.cache").names.allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test("a folder that others may write into, or that cannot be made, is done without and said in one line")
  func foreign() async throws {
    let project = try sample()
    let cold = try await reports(project, keeping: false)
    try Disk.makeFolder("\(project.root)/.cache")
    chmod("\(project.root)/.cache", 0o777)
    let found = try await reports(project, keeping: true)
    #expect(found.dropLast() == cold.dropLast())
    #expect(found.last?.contains("belongs to somebody else") == true)
    #expect(try Disk.names(in: "\(project.root)/.cache").names == [])
    let blocked = try Project(at: project.root, cache: "/dev/null/cache")
    let outcome = await blocked.check(blocked.articles, keepsFiles: false)
    #expect(outcome.cacheProblem?.contains("nothing can be kept for the next run: “/dev/null") == true)
    #expect(TextReport().render(outcome.report) == cold[cold.count - 3])
  }

  @Test("the cache folder does not grow without end")
  func size() async throws {
    let project = try sample()
    try Disk.makeFolder("\(project.root)/.cache", mode: 0o700)
    let old = "\(project.root)/.cache/results-old.bin"
    try Disk.write([], to: old)
    truncate(old, off_t(Limits.cacheFolder))
    _ = try await reports(project, keeping: true)
    #expect(Disk.kind(old) == nil)
    #expect(try known(project).count == 4)
  }
}

extension TemporaryProject {
  func append(_ text: String, to path: String) throws { try write(try read(path) + text, to: path) }

  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try read(path)
    try #require(text.contains(old))
    try write(text.replacing(old, with: new), to: path)
  }
}
