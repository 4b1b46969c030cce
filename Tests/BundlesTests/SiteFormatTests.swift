import Bitexts
import Bundles
import Catalogs
import Diagnostics
import Documents
import Foundation
import Languages
import Ledgers
import Testing

private func document(_ path: String, _ text: String, _ language: Language) -> Document {
  DocumentFormat.of(path: path)!.parse(SourceFile(path: path, text: text), language: language)
}

@Suite struct SiteFormatTests {
  private static let danish = [
    "Locales/da/artikler/naale.md": """
    ---
    title: "Nåle"
    slug: naale
    translationKey: naale
    ---

    Nålen er steril. Læs også [om te](te.md#varm), se `[om te](te.md)`, og [siden](https://example.com/te.md).

    ![En nål.](../../billeder/naal.svg)

    [te]: te.md
    """,
    "Locales/da/artikler/te.md": "# Te\n\nTe er varm.\n",
  ]
  private static let english = [
    "Locales/en/articles/needles.md": """
    ---
    title: "Needles"
    slug: needles
    ---

    The needle is sterile. Read [about tea](../../da/artikler/te.md#varm) as well, see `[om te](te.md)`, and [the page](https://example.com/te.md).

    ![A needle.](../../billeder/naal.svg)
    """
  ]

  /// Both locales: the needles in Danish and English, the tea in Danish alone.
  static func bundles() -> [LocaleBundle] {
    let needles = document("Locales/da/artikler/naale.md", danish["Locales/da/artikler/naale.md"]!, .danish)
    let tea = document("Locales/da/artikler/te.md", danish["Locales/da/artikler/te.md"]!, .danish)
    let english = document(
      "Locales/en/articles/needles.md", english["Locales/en/articles/needles.md"]!, .english)
    let bitext = Bitext(source: needles, target: english, aligner: Aligner(pair: .danishEnglish))
    let ledger = Ledger(source: Language.danish.tag, target: Language.english.tag)
    func input(_ input: ArticleInput, _ place: String, _ source: String) -> ArticleInput {
      var input = input
      (input.place, input.sourcePlace) = (place, source)
      return input
    }
    let inputs: [LanguageTag: [ArticleInput]] = [
      Language.danish.tag: [
        input(ArticleInput(id: "naale", source: needles), "artikler/naale", "artikler/naale"),
        input(ArticleInput(id: "te", source: tea), "artikler/te", "artikler/te"),
      ],
      Language.english.tag: [
        input(
          ArticleInput(id: "naale", bitext: bitext, reviews: ledger.review(bitext.units)), "articles/needles",
          "artikler/naale"),
        input(ArticleInput(id: "te", untranslated: tea), "artikler/te", "artikler/te"),
      ],
    ]
    return [Language.danish.tag, Language.english.tag].map { tag in
      LocaleBundle(
        locale: tag, source: Language.danish.tag, articles: inputs[tag]!, catalogs: [],
        render: {
          MarkdownRenderer(syntax: .gitHub, isSafe: true).html(
            $0.file.range($0.frontMatter.range?.end ?? 0, $0.file.bytes.count).text)
        })
    }
  }

  private func files(_ name: String) throws -> (text: [String: String], assets: [String]) {
    let format = try #require(BundleFormat.named(name))
    let encoded = format.encode(SiteFormatTests.bundles(), languages: .builtIn) { $0 == "Locales/billeder/naal.svg" }
    let pairs = encoded.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return (Dictionary(uniqueKeysWithValues: pairs), encoded.assets.map(\.path))
  }

  @Test("every article of every locale is in every format, and what stands in is marked")
  func whole() throws {
    // Swift's source is no tree of pages; see `SwiftSiteTests`.
    for format in [any SiteFormat].builtIn where format.name != "swift" {
      let pages = try files(format.name).text.filter { $0.key.hasSuffix(".md") || $0.key.hasSuffix(".html") }
      #expect(pages.count == 4, "\(format.name): \(pages.keys.sorted())")
      #expect(pages.values.count { $0.contains("<div lang=\"da\">") } == 1, "\(format.name)")
      #expect(try files(format.name).text == files(format.name).text)
    }
  }

  @Test(
    "links lead to the articles of the same locale, and images are taken along",
    arguments: [
      ("html", "html/en/articles/needles.html", "../artikler/te.html#varm", "../../billeder/naal.svg"),
      ("markdown", "markdown/en/articles/needles.md", "](../artikler/te.md#varm)", "](../../billeder/naal.svg)"),
      (
        "hugo", "hugo/content/en/articles/needles.md", "]({{< relref \"/artikler/te.md#varm\" >}})",
        "](/billeder/naal.svg)"
      ),
      (
        "docusaurus", "docusaurus/i18n/en/docusaurus-plugin-content-docs/current/artikler/naale.md", "](te.md#varm)",
        "](/billeder/naal.svg)"
      ),
    ])
  func links(_ format: String, _ path: String, _ link: String, _ image: String) throws {
    let (text, assets) = try files(format)
    let page = try #require(text[path], "\(text.keys.sorted())")
    #expect(page.contains(image), "\(page)")
    #expect(page.contains("https://example.com/te.md"))
    #expect(page.contains("om te](te.md)"))
    #expect(assets.count == 1)
    #expect(page.contains(link), "\(page)")
  }

  @Test("a sentence that stands in is marked in rendered pages too, where no element of the text is left")
  func marks() throws {
    let source = document(
      "da/x.md", "# Te\n\nTe er varm. Den smager godt.\n\n- Køb te\n- Drik te\n\nKom igen i morgen.\n", .danish)
    let target = document("en/x.md", "# Tea\n\nTea is hot. <script>x</script>\n\n- Buy tea\n", .english)
    let bitext = Bitext(source: source, target: target, aligner: Aligner(pair: .danishEnglish))
    let ledger = Ledger(source: Language.danish.tag, target: Language.english.tag)
    let bundle = LocaleBundle(
      locale: Language.english.tag, source: Language.danish.tag,
      articles: [ArticleInput(id: "te", bitext: bitext, reviews: ledger.review(bitext.units))], catalogs: [],
      render: { MarkdownRenderer(syntax: .gitHub, isSafe: true).html($0.file.text) })
    let html = bundle.articles[0].html
    #expect(html.contains("<span lang=\"da\">Den smager godt.</span>"), "\(html)")
    #expect(html.contains("<div lang=\"da\">\n<p>Kom igen i morgen.</p>\n</div>"), "\(html)")
    #expect(!html.contains("<script"))
    #expect(bundle.articles[0].markdown.contains("<div lang=\"da\">\n\nKom igen i morgen.\n\n</div>"))
  }

  @Test("the folder and the list of formats agree")
  func list() throws {
    let root = "/" + "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
    let files = try FileManager.default.contentsOfDirectory(atPath: root + "/Sources/Bundles/Formats").sorted()
    #expect(files == [any SiteFormat].builtIn.map { "\(type(of: $0)).swift" }.sorted())
    let names = [any SiteFormat].builtIn.map(\.name)
    #expect(names == names.sorted())
    #expect(BundleFormat.builtIn.map(\.name) == BundleFormat.builtIn.map(\.name).sorted())
  }
}
