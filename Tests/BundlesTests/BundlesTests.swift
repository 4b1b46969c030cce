import Bitexts
import Bundles
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers
import Testing

private func document(_ path: String, _ text: String, _ language: Language) -> Document {
  DocumentFormat.of(path: path)!.parse(SourceFile(path: path, text: text), language: language)
}

private func catalog(_ text: String, _ language: Language) -> Catalog {
  [any CatalogFormat].builtIn.named("yaml")!.parse(SourceFile(path: "x.yml", text: text), language: language)
}

/// The place of a rendered page's text in these tests: its Markdown.
private func render(_ document: Document) -> String { "<!-- \(document.segments.count) sentences -->\n" }

private let danish = """
  ---
  title: Om nåle
  slug: om-naale
  ---

  # Om nåle

  En akupunkturnål er tynd som et hår. Den måler cirka 0,25 mm.

  - Nålen er steril.
  - Nålen bruges én gang.

  Spørg *altid* din [behandler](https://example.com/da), før du begynder.
  """

private let english = """
  ---
  title: About needles
  slug: about-needles
  ---

  # About needles

  An acupuncture needle is as thin as a hair. It measures about 0.25 mm.

  - The needle is sterile.
  - The needle is used once.

  *Always* ask your [practitioner](https://example.com/en) before you begin.
  """

private func bundle(
  _ english: String?, policy: BundlePolicy = BundlePolicy(), danish: String = danish, strings: String = "a: Begin\n"
) -> LocaleBundle {
  let source = document("da/om-naale.md", danish, .danish)
  let input: ArticleInput
  if let english {
    let target = document("en/about-needles.md", english, .english)
    let bitext = Bitext(source: source, target: target, aligner: Aligner(pair: .danishEnglish))
    let ledger = Ledger(source: source.language.tag, target: target.language.tag)
    input = ArticleInput(id: "articles/om-naale", bitext: bitext, reviews: ledger.review(bitext.units))
  } else {
    input = ArticleInput(id: "articles/om-naale", untranslated: source)
  }
  return LocaleBundle(
    locale: Language.english.tag, source: Language.danish.tag, articles: [input],
    catalogs: [CatalogPair(source: catalog("# Til knappen\na: Start\n", .danish), target: catalog(strings, .english))],
    policy: policy, render: render)
}

@Suite struct BundlesTests {
  @Test("a whole translation gives whole articles, strings and coverage")
  func whole() throws {
    let bundle = bundle(english)
    let article = try #require(bundle.articles.first)
    #expect(article.slug == "about-needles")
    #expect(article.title == "About needles")
    #expect(article.isComplete)
    #expect(article.markdown.hasPrefix("# About needles\n"))
    #expect(article.coverage.unconfirmed == article.coverage.units)
    let last = try #require(article.segments.last)
    #expect(
      last.html == "<em>Always</em> ask your <a href=\"https://example.com/en\">practitioner</a> before you begin.")
    #expect(last.fallback == nil)
    #expect(bundle.isComplete)
    let strings = try #require(JSON.parse(SourceFile(path: "en.json", bytes: bundle.encodedJSON))["strings"]?["a"])
    #expect(strings.encoded() == #"{"comment":"Til knappen","message":"Begin"}"#)
  }

  @Test("both locales' bundles name the same sentence alike")
  func ids() throws {
    let source = document("da/om-naale.md", danish, .danish)
    let ours = LocaleBundle(
      locale: Language.danish.tag, source: Language.danish.tag,
      articles: [ArticleInput(id: "articles/om-naale", source: source)], catalogs: [], render: render)
    let theirs = bundle(english)
    #expect(ours.articles[0].segments.map(\.id) == theirs.articles[0].segments.map(\.id))
    #expect(ours.articles[0].segments.map(\.sourceDigest) == theirs.articles[0].segments.map(\.sourceDigest))
    #expect(ours.articles[0].segments.allSatisfy { $0.freshness == .fresh })
  }

  @Test(
    "what is missing stands in and is marked",
    arguments: [
      ("It measures about 0.25 mm.", "a hair. <span lang=\"da\">Den måler cirka 0,25 mm.</span>"),
      ("- The needle is used once.\n", "sterile.\n- <span lang=\"da\">Nålen bruges én gang.</span>\n"),
      (
        "*Always* ask your [practitioner](https://example.com/en) before you begin.",
        "<div lang=\"da\">\n\nSpørg *altid* din [behandler](https://example.com/da), før du begynder.\n\n</div>\n"
      ),
    ])
  func fallback(_ removed: String, _ shown: String) throws {
    let text = english.replacing(removed, with: "")
    let article = try #require(bundle(text).articles.first)
    #expect(!article.isComplete)
    #expect(article.coverage.missing == 1)
    let stands = article.segments.filter { $0.fallback != nil }
    #expect(stands.count == 1)
    #expect(stands.first?.freshness == .missing)
    #expect(article.markdown.contains(shown), "\(article.markdown)")
    // The order is that of the reader.
    #expect(article.segments.map(\.id) == bundle(english).articles[0].segments.map(\.id))
  }

  @Test("policies leave out, replace or refuse")
  func policies() throws {
    let text = english.replacing("It measures about 0.25 mm.", with: "")
    let omitted = bundle(text, policy: BundlePolicy(incomplete: .omit), strings: "b: Else\n")
    #expect(omitted.articles[0].segments.allSatisfy { $0.fallback == nil })
    #expect(!omitted.articles[0].markdown.contains("måler"))
    #expect(omitted.strings.isEmpty)
    #expect(omitted.omitted == ["a"])
    let article = bundle(text, policy: BundlePolicy(incomplete: .omit, extent: .article))
    #expect(article.articles.isEmpty)
    #expect(article.omitted == ["articles/om-naale"])
    let replaced = bundle(text, policy: BundlePolicy(incomplete: .fallback, extent: .article), strings: "b: Else\n")
    #expect(replaced.articles[0].fallback == Language.danish.tag)
    #expect(replaced.articles[0].html.hasPrefix("<div lang=\"da\">"))
    #expect(replaced.strings.first?.fallback == Language.danish.tag)
    let failed = bundle(text, policy: BundlePolicy(incomplete: .fail), strings: "b: Else\n")
    #expect(failed.diagnostics.map(\.rule) == ["missing-translation", "missing-translation"])
    #expect(bundle(nil, policy: BundlePolicy(incomplete: .omit)).articles.isEmpty)
    #expect(bundle(nil).articles[0].segments.allSatisfy { $0.fallback == Language.danish.tag })
    #expect(bundle(nil, policy: BundlePolicy(incomplete: .fail)).diagnostics.map(\.rule) == ["missing-article"])
  }

  @Test("interface strings may have a policy of their own")
  func policyOfStrings() {
    let text = english.replacing("It measures about 0.25 mm.", with: "")
    let omitted = bundle(text, policy: BundlePolicy(incomplete: .fallback, strings: .omit), strings: "b: Else\n")
    #expect(omitted.strings.isEmpty && omitted.omitted == ["a"])
    #expect(omitted.articles[0].segments.contains { $0.fallback != nil })
    let failed = bundle(text, policy: BundlePolicy(incomplete: .omit, strings: .fail), strings: "b: Else\n")
    #expect(failed.diagnostics.map(\.message) == ["“a” has no translation to en"])
    #expect(failed.articles[0].segments.allSatisfy { $0.fallback == nil })
  }

  @Test("a message of more than a megabyte is refused")
  func large() {
    let source = CatalogEntry(id: "a", message: "Start")
    func messages(_ size: Int) -> [String] {
      let pair = CatalogPair(
        source: Catalog(entries: [source]),
        target: Catalog(entries: [CatalogEntry(id: "a", message: String(repeating: "x", count: size))]))
      return LocaleBundle(
        locale: Language.english.tag, source: Language.danish.tag, articles: [], catalogs: [pair], render: render
      ).diagnostics.map(\.message)
    }
    #expect(messages((1 << 20) + 1) == ["“a” has 1048577 bytes; a message may have 1048576"])
    #expect(messages(1 << 20).isEmpty)
  }

  @Test("drafts stay out unless they are asked for")
  func drafts() {
    let draft = english.replacing("slug:", with: "status: draft\nslug:")
    #expect(bundle(draft).articles.isEmpty)
    let asked = bundle(draft, policy: BundlePolicy(includesDrafts: true))
    #expect(asked.articles.first?.state == "draft")
  }

  @Test("HTML of sentences is safe")
  func safe() throws {
    let hostile = "Klik [her](javascript:alert(1)) <script>alert(1)</script> & `<b>` <https://example.com/?a=1&b=2>.\n"
    let source = document("da/x.md", hostile, .danish)
    let made = LocaleBundle(
      locale: Language.danish.tag, source: Language.danish.tag, articles: [ArticleInput(id: "x", source: source)],
      catalogs: [], render: render)
    let html = made.articles[0].segments.map(\.html).joined()
    #expect(!html.contains("<script"))
    #expect(!html.lowercased().contains("javascript:"))
    #expect(html.contains("<code>&lt;b&gt;</code>"))
    #expect(html.contains("<a href=\"https://example.com/?a=1&amp;b=2\">"))
  }

  @Test("the same content gives the same bytes, in whatever order it came")
  func deterministic() throws {
    let source = document("da/om-naale.md", danish, .danish)
    let inputs = ["b", "æ", "a", "Å"].map { ArticleInput(id: $0, source: source) }
    func made(_ inputs: [ArticleInput]) -> LocaleBundle {
      LocaleBundle(
        locale: Language.danish.tag, source: Language.danish.tag, articles: inputs, catalogs: [], render: render)
    }
    #expect(made(inputs).encodedJSON == made(inputs.reversed()).encodedJSON)
    let again = try JSON.parse(SourceFile(path: "da.json", bytes: made(inputs).encodedJSON))
    #expect(again == again.canonical)
    #expect(made(inputs + inputs).diagnostics.count == 4)
    let bytes = made(inputs).encodedJSON
    let file = BundleManifest.File(path: "da.json", locale: Language.danish.tag, format: "json", bytes: bytes)
    let manifest = BundleManifest(bundles: [made(inputs)], files: [file])
    #expect(manifest.json["locales"]?["da"]?["complete"]?.boolValue == true)
    #expect(manifest.json["files"]?.arrayValue?.first?["size"]?.intValue == bytes.count)
  }
}
