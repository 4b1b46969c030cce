import Diagnostics
import Ledgers
import Testing

@testable import Tosprog

/// Whether git is installed; without it nothing here can be tried.
private let hasGit = (try? Git(folder: "/").output(["--version"])) != nil

@Suite("What git remembers", .enabled(if: hasGit, "git is not installed"))
struct GitHistoryTests {
  let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.write(danish, to: "Locales/da/articles/pande.md")
    try repository.write(english, to: "Locales/en/articles/pande.md")
    try repository.commit("Write about pancakes")
  }

  private let danish = """
    # Pandekager

    Bland mel og mælk i en stor skål. Lad dejen hvile i en halv time.

    Steg pandekagerne i smør ved middel varme. Server dem med sukker.

    """
  private let english = """
    # Pancakes

    Mix flour and milk in a large bowl. Let the batter rest for half an hour.

    Fry the pancakes in butter over medium heat. Serve them with sugar.

    """

  /// The stale sentences, each with what its source said.
  private func stale(usesGit: Bool = true) throws -> [String] {
    let project = try Project(at: repository.root, usesGit: usesGit)
    let article = try #require(project.articles.first { !$0.isCatalog })
    let pairing = try #require(try project.pairing(of: article, locale: LanguageTag("en")!))
    return zip(pairing.units, pairing.reviews).filter { $1.freshness == .stale }.map {
      "\($0.target?.plain ?? "–") ← \($1.formerSource?.plain ?? "–")"
    }
  }

  @Test("what was committed together is fresh, without any ledger and without a note")
  func committedTogether() async throws {
    #expect(try stale() == [])
    #expect(try await repository.project.check().report.findings.map(\.diagnostic.message) == [])
  }

  @Test("a sentence whose source was edited later is stale, and no other")
  func sourceEdited() throws {
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    #expect(
      try stale() == ["Fry the pancakes in butter over medium heat. ← Steg pandekagerne i smør ved middel varme."])
    try repository.commit("Fry in oil")
    #expect(
      try stale() == ["Fry the pancakes in butter over medium heat. ← Steg pandekagerne i smør ved middel varme."])
    #expect(try stale(usesGit: false) == [])
  }

  @Test("an edited translation is up to date again, before it is committed and after")
  func targetEdited() throws {
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    try repository.commit("Fry in oil")
    try repository.edit("Locales/en/articles/pande.md", "in butter", "in oil")
    #expect(try stale() == [])
    try repository.commit("Fry in oil, in English")
    #expect(try stale() == [])
  }

  @Test("editing one sentence of a translation does not make its neighbour fresh")
  func neighbour() throws {
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    try repository.commit("Fry in oil")
    try repository.edit("Locales/en/articles/pande.md", "Serve them", "Serve the pancakes")
    try repository.commit("Say it better")
    #expect(
      try stale() == ["Fry the pancakes in butter over medium heat. ← Steg pandekagerne i smør ved middel varme."])
  }

  @Test("wrapping, quotes, markers and moves are no change")
  func setting() throws {
    let moved = """
      Pandekager
      ==========

      Steg pandekagerne i *smør* ved middel varme. Server dem med sukker.

      Bland mel og mælk i en stor skål.
      Lad dejen hvile i en halv time.

      """
    try repository.write(moved, to: "Locales/da/articles/pande.md")
    try repository.commit("Set it otherwise")
    #expect(try stale() == [])
  }

  @Test("a minor commit makes nothing stale and renews nothing")
  func minor() throws {
    try repository.edit("Locales/da/articles/pande.md", "stor skål", "rummelig skål")
    try repository.commit("Another word", trailer: "Tosprog: minor")
    #expect(try stale() == [])
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    try repository.commit("Fry in oil")
    try repository.edit("Locales/en/articles/pande.md", "over medium heat", "on medium heat")
    try repository.commit("A preposition", trailer: "tosprog: Minor")
    #expect(try stale() == ["Fry the pancakes in butter on medium heat. ← Steg pandekagerne i smør ved middel varme."])
  }

  @Test("both files keep their past when they are renamed")
  func renamed() throws {
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    try repository.commit("Fry in oil")
    for locale in ["da", "en"] {
      try repository.git("mv", "Locales/\(locale)/articles/pande.md", "Locales/\(locale)/articles/pandekager.md")
    }
    try repository.commit("Rename")
    #expect(
      try stale() == ["Fry the pancakes in butter over medium heat. ← Steg pandekagerne i smør ved middel varme."])
  }

  @Test("a translation made on a branch is judged by the source of that branch")
  func branches() throws {
    try repository.git("switch", "-qc", "translation")
    try repository.edit("Locales/en/articles/pande.md", "in butter over", "in good butter over")
    try repository.commit("Better English")
    try repository.git("switch", "-q", "main")
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    try repository.edit("Locales/en/articles/pande.md", "large bowl", "big bowl")
    try repository.commit("Fry in oil")
    try repository.git("merge", "-q", "--no-edit", "translation")
    #expect(
      try stale() == ["Fry the pancakes in good butter over medium heat. ← Steg pandekagerne i smør ved middel varme."])
  }

  @Test("a shallow clone says that it does not know")
  func shallow() async throws {
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    try repository.commit("Fry in oil")
    // What `git clone --depth 1` leaves behind: the name of the last commit that is there.
    let head = try Git(folder: repository.root).output(["rev-parse", "HEAD"])
    try repository.project.write(head, to: ".git/shallow")
    let found = try await repository.project.check().report.findings.map(\.diagnostic)
    #expect(found.map(\.rule) == ["unconfirmed-translation"])
    #expect(found.first?.message.contains("shallow clone") == true)
  }

  @Test("an unreadable repository is said and stops nothing")
  func unreadable() async throws {
    try repository.project.write("nothing that git knows\n", to: ".git/HEAD")
    let found = try await repository.project.check().report.findings.map(\.diagnostic)
    #expect(found.map(\.rule) == ["unconfirmed-translation"])
    #expect(found.first?.message.contains("git cannot tell") == true)
  }

  @Test("a repository without a commit and an article that is not committed have nothing to tell")
  func uncommitted() async throws {
    let fresh = try TemporaryRepository()
    try fresh.write(danish, to: "Locales/da/articles/pande.md")
    try fresh.write(english, to: "Locales/en/articles/pande.md")
    let found = try await fresh.project.check().report.findings.map(\.diagnostic)
    #expect(found.map(\.rule) == ["unconfirmed-translation"])
    #expect(found.first?.message.contains("git") == false)
  }

  @Test("what was committed in the source language is no translation, however old it is")
  func untranslated() throws {
    try repository.edit(
      "Locales/en/articles/pande.md", "Fry the pancakes in butter over medium heat.",
      "Steg pandekagerne i smør ved middel varme.")
    try repository.commit("Leave a sentence in Danish")
    let project = try Project(at: repository.root)
    let article = try #require(project.articles.first)
    let pairing = try #require(try project.pairing(of: article, locale: LanguageTag("en")!))
    #expect(pairing.reviews.map(\.freshness) == [.fresh, .fresh, .fresh, .unconfirmed, .fresh])
  }

  @Test("the ledger comes first")
  func ledger() throws {
    try repository.edit("Locales/da/articles/pande.md", "i smør", "i olie")
    try repository.commit("Fry in oil")
    let project = try Project(at: repository.root)
    _ = try project.confirm(try #require(project.articles.first), locale: LanguageTag("en")!)
    #expect(try stale() == [])
  }

  @Test("interface strings are followed key by key")
  func strings() throws {
    try repository.write("buttons:\n  read: Læs mere\n  buy: Læg i kurven\n", to: "Locales/da/site.yml")
    try repository.write("buttons:\n  read: Read more\n  buy: Add to basket\n", to: "Locales/en/site.yml")
    try repository.commit("Add strings")
    try repository.edit("Locales/da/site.yml", "Læs mere", "Læs hele historien")
    try repository.commit("Say more")
    let project = try Project(at: repository.root)
    let article = try #require(project.articles.first { $0.isCatalog })
    let pairing = try #require(try project.stringsPairing(of: article, locale: LanguageTag("en")!))
    #expect(pairing.reviews.map(\.freshness) == [.stale, .fresh])
    #expect(pairing.reviews[0].formerSource?.plain == "Læs mere")
  }
}

extension GitHistoryTests {
  @Test("what git said is kept for the next run, and asked anew as soon as anything has changed")
  func memo() throws {
    let cache = "\(repository.root)-cache"
    defer { for name in (try? Disk.names(in: cache).names) ?? [] { try? Disk.remove("\(cache)/\(name)") } }
    func reviews(_ cache: String?) throws -> [UnitReview] {
      let project = try Project(at: repository.root, cache: cache)
      let reviews = try #require(try project.pairing(of: project.articles[0], locale: LanguageTag("en")!)).reviews
      project.history.memo?.save()
      return reviews
    }
    try repository.edit("Locales/da/articles/pande.md", "smør", "olie")
    try repository.commit("Fry in oil")
    let asked = try reviews(nil)
    #expect(try reviews(cache) == asked)
    let name = try #require(try Disk.names(in: cache).names.first)
    #expect(try reviews(cache) == asked)
    // What was kept is used: a commit that git does not know can only come from there.
    let commits = asked.compactMap { $0.recovered?.commit }
    let commit = try #require(commits.first)
    let kept = String(decoding: try Disk.read("\(cache)/\(name)"), as: UTF8.self)
    try Disk.write(Array(kept.replacing(commit, with: "abcabcabc").utf8), to: "\(cache)/\(name)")
    #expect(try reviews(cache).contains { $0.recovered?.commit == "abcabcabc" })
    // Another file, another commit or a broken record: git is asked.
    try repository.edit("Locales/en/articles/pande.md", "medium heat", "a low heat")
    #expect(try reviews(cache) == reviews(nil))
    try repository.commit("Turn the heat down")
    #expect(try reviews(cache) == reviews(nil))
    try Disk.write(Array("tosprog git 1\nA\t0\nU\t\nU\tx\ty\tz\tw\n".utf8), to: "\(cache)/\(name)")
    #expect(try reviews(cache) == reviews(nil))
    try Disk.write([0xFF, 0x00, 0x0A], to: "\(cache)/\(name)")
    #expect(try reviews(cache) == reviews(nil))
  }
}
