import Bundles
import Catalogs
import Diagnostics
import Languages
import Testing

private func bundles(_ danish: String, _ english: String) -> [LocaleBundle] {
  let yaml = [any CatalogFormat].builtIn.named("yaml")!
  let source = yaml.parse(SourceFile(path: "da.yml", text: danish), language: .danish)
  let target = yaml.parse(SourceFile(path: "en.yml", text: english), language: .english)
  return [(Language.danish.tag, source), (Language.english.tag, target)].map { tag, catalog in
    LocaleBundle(
      locale: tag, source: Language.danish.tag, articles: [],
      catalogs: [CatalogPair(source: source, target: catalog)], render: { _ in "" })
  }
}

private func encoded(_ danish: String, _ english: String = "") throws -> (strings: String, losses: [BundleLoss]) {
  let format = try #require(BundleFormat.named("swift"))
  let encoded = format.encode(bundles(danish, english), languages: .builtIn)
  #expect(encoded.files.map(\.path).sorted() == ["swift/Articles.swift", "swift/Strings.swift"])
  let strings = try #require(encoded.files.first { $0.path == "swift/Strings.swift" })
  return (String(decoding: strings.bytes, as: UTF8.self), encoded.losses)
}

/// What compiles and what it says is proved by the package that `SwiftPackageTests` builds.
@Suite struct SwiftSiteTests {
  @Test(
    "a key becomes a function of its values, in the enums of its groups",
    arguments: [
      ("close: Luk", "  public static var close: LocalizedMessage {"),
      ("reading-time: Tid", "  public static var readingTime:"), ("ReadMore: Læs", "  public static var readMore:"),
      ("OK: Ja", "  public static var ok:"), ("URLPath: Sti", "  public static var urlPath:"),
      ("class: Hold", "  public static var `class`:"), ("2fa: To", "  public static var _2fa:"),
      ("æble: Æble", "  public static var æble:"),
      (
        "a:\n  b:\n    c: Et",
        "  public enum A {\n    /// The group “A.B”.\n    public enum B {\n      /// Et\n      public static var c:"
      ),
      ("x: \"{n, plural, one {#} other {#}}\"", "func x(n: some MessageNumber) ->"),
      (
        "x: \"{a} {b, number} {d, date}\"",
        "func x(a: Swift.String, b: some MessageNumber, d: Swift.String) ->"
      ),
      ("x: \"{r, select, læge {a} other {b}}\"", "func x(r: XR) ->"),
      ("x: \"{r, select, læge {a} other {b}}\"", "    case læge = \"læge\"\n    case other\n"),
      ("x: \"{in} {0}\"", "func x(`in`: Swift.String, _0: Swift.String) ->"),
    ])
  func declared(_ yaml: String, _ expected: String) throws {
    let (strings, losses) = try encoded(yaml)
    #expect(strings.contains(expected), "\(strings)")
    #expect(losses.isEmpty)
  }

  @Test(
    "what Swift cannot hold is said and left out",
    arguments: [
      ("a-b: Et\naB: To\nc: Tre", "", ["the key becomes “aB”, as “aB” does", "the key becomes “aB”, as “a-b” does"]),
      ("\"-\": Et", "", ["no name that Swift accepts"]), ("swift:\n  a: Et", "", ["“Swift” is a word"]),
      ("x: \"{p, number, ::currency/DKK}\"", "", ["knows no “{p, number, ::currency/DKK}”"]),
      ("x: \"{n, spellout}\"", "", ["knows no “{n, spellout}”"]),
      ("x: \"{n, plural, other {{n, select, other {}}}}\"", "", ["both a number and something else"]),
      ("x: \"Hej {name}\"", "x: \"Hi {nam}\"", ["asks for “{nam}”"]),
      ("x: \"{n} nåle\"", "x: \"{n, plural, one {#} other {#}}\"", ["as something else than the source"]),
      ("foo-bar:\n  x: Et\nfooBar:\n  x: To", "", ["as “fooBar.x” does", "as “foo-bar.x” does"]),
    ])
  func refused(_ danish: String, _ english: String, _ reasons: [String]) throws {
    let (strings, losses) = try encoded(danish, english)
    for reason in reasons {
      #expect(losses.contains { $0.reason.contains(reason) && $0.isOmitted }, "\(losses.map(\.reason))")
    }
    if english.isEmpty { #expect(!strings.contains("MessageCatalog(") || !losses.isEmpty) }
  }

  @Test("text that stands in is left to the source, and translations that ask for too much too")
  func fallback() throws {
    let (strings, _) = try encoded("a: Et\nb: To\nc: Tre {x}", "a: One\nc: Three {y}")
    #expect(strings.contains("\na\tOne\n\"\"\""))
    #expect(strings.contains("\na\tEt\nb\tTo\nc\tTre {x}\n"))
  }
}
