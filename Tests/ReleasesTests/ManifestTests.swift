import Bundles
import Diagnostics
import Languages
import Releases
import Testing

@Suite("Manifests")
struct ManifestTests {
  private func manifest(_ paths: [String]) -> Manifest {
    let standing = Manifest.Standing(complete: false, untranslated: 2, outdated: 1)
    return Manifest(
      project: "klinik", source: LanguageTag("da")!, revision: "v1",
      locales: [(LanguageTag("en-GB")!, standing), (LanguageTag("da")!, standing)],
      files: paths.map {
        Manifest.File(
          path: $0, locale: LanguageTag("da"), kind: .article, format: "markdown", mediaType: "text/markdown",
          content: Release.Reference(of: Array($0.utf8)))
      })
  }

  @Test("are canonical: sorted, without spaces, one line, and read back as they were")
  func canonical() throws {
    let one = manifest(["da/ø.md", "da/a.md", "en/å.md"])
    #expect(one == manifest(["en/å.md", "da/ø.md", "da/a.md"]))
    let bytes = one.encoded
    #expect(bytes.last == 0x0A && bytes.dropLast().allSatisfy { $0 != 0x0A && $0 != 0x20 })
    let file = SourceFile(path: "m", bytes: bytes)
    #expect(try Manifest(file).encoded == bytes)
    #expect(try JSON.parse(file).canonical.encodedBytes() + [0x0A] == bytes)
    #expect(one.locales.map(\.tag.description) == ["da", "en-GB"])
  }

  @Test("with a byte changed are another release, or none; never a crash, never a path that leads out")
  func mutations() {
    let bytes = manifest(["da/../x.md", "da/a.md"]).encoded
    #expect(throws: Diagnostic.self) { try Manifest(SourceFile(path: "m", bytes: bytes)) }
    for place in bytes.indices {
      for change: UInt8 in [0x01, 0x02, 0x20, 0x80] {
        var bytes = bytes
        bytes[place] ^= change
        guard let found = try? Manifest(SourceFile(path: "m", bytes: bytes)) else { continue }
        #expect(found.files.allSatisfy { ReleasePath.problem($0.path) == nil })
      }
    }
  }

  @Test("hold no more than they may")
  func limits() {
    var limits = ReleaseLimits()
    limits.files = 2
    #expect(manifest(["a", "b", "c"]).problem(limits: limits)?.contains("more than 2 files") == true)
    limits = ReleaseLimits()
    limits.total = 3
    #expect(manifest(["a", "b", "cc"]).problem(limits: limits) != nil)
    limits.total = 4
    #expect(manifest(["a", "b", "cc"]).problem(limits: limits) == nil)
    limits.file = 1
    #expect(manifest(["a", "b", "cc"]).problem(limits: limits) != nil)
    let text = String(decoding: manifest(["a"]).encoded, as: UTF8.self).replacing("\"size\":1", with: "\"size\":-1")
    #expect(throws: Diagnostic.self) { try Manifest(SourceFile(path: "m", text: text)) }
  }

  @Test(
    "paths are refused for what they are",
    arguments: [
      ("", "empty"), ("/a", "begins"), ("a//b", "empty name"), ("a/", "empty name"), ("a/./b", "“.”"), ("../b", "“..”"),
      ("a\\b", "“\\”"), ("a:b", "“:”"), ("a\u{0}b", "U+0000"), ("a\u{7F}", "U+007F"), ("a.", "dot"), ("a ", "space"),
      ("a /b", "space"), ("CON", "device"), ("com1.txt", "device"), ("lpt¹", "device"), ("a\u{30A}", "NFC"),
      ("\u{202E}a", "U+202E"), (".Tosprog/x", "keeps for itself"), (String(repeating: "æ", count: 128), "255"),
      (String(repeating: "a/", count: 600) + "a", "1024"),
    ])
  func refusedPaths(_ path: String, _ reason: String) {
    #expect(ReleasePath.problem(path)?.contains(reason) == true, "\(ReleasePath.problem(path) ?? "fine")")
  }

  @Test(
    "paths that are fine",
    arguments: ["da.json", "html/da/rødgrød med fløde.html", ".well-known/x", "console", "a.b.c", "…"])
  func finePaths(_ path: String) { #expect(ReleasePath.problem(path) == nil) }

  @Test(
    "paths that cannot stand together are named",
    arguments: [["a", "A"], ["a", "a"], ["a", "a/b"], ["A/b", "a/c"], ["ß", "SS"]])
  func conflicts(_ paths: [String]) { #expect(ReleasePath.conflict(in: paths) != nil) }

  @Test("paths that can are not")
  func noConflicts() { #expect(ReleasePath.conflict(in: ["a/b", "a/c", "ab", "a.b", "å", "a/å"]) == nil) }
}

@Suite("Pull plans")
struct PullPlanTests {
  @Test("fetch each content once, reuse what is there under any name, and want nothing when all is there")
  func plans() {
    let files = [("a", "x"), ("b", "x"), ("c", "y"), ("d", "z")].map { path, text in
      Manifest.File(
        path: path, locale: path == "d" ? LanguageTag("en") : nil, kind: .asset, format: "json",
        mediaType: "text/plain",
        content: Release.Reference(of: Array(text.utf8)))
    }
    let manifest = Manifest(project: "p", source: LanguageTag("da")!, locales: [], files: files)
    func hash(_ text: String) -> ContentHash { ContentHash(of: Array(text.utf8)) }
    let fresh = PullPlan(manifest, present: [:])
    #expect(fresh.wanted.map(\.hash) == [hash("x"), hash("y"), hash("z")] && !fresh.isSettled)
    let moved = PullPlan(manifest, present: ["old": hash("y"), "a": hash("q")])
    #expect(moved.wanted.map(\.hash) == [hash("x"), hash("z")] && moved.reusable[hash("y")] == "old")
    let all = ["a": hash("x"), "b": hash("x"), "c": hash("y"), "d": hash("z")]
    #expect(PullPlan(manifest, present: all).isSettled && PullPlan(manifest, present: all).wanted.isEmpty)
    let danish = PullPlan(manifest, locales: ["da"], present: all)
    #expect(danish.files.map(\.path) == ["a", "b", "c"] && !danish.isSettled)
  }
}
