import Diagnostics
import Documents
import Languages
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("HTML")
struct HTMLTests {
  static func parse(_ text: String, _ language: Language = .danish) throws -> Document {
    let format = try #require(DocumentFormat.builtIn.first { $0.name == "html" })
    return format.parse(SourceFile(path: "a.html", text: text), language: language)
  }

  /// `kind: sentence | sentence`, a block a line.
  static func outline(_ document: Document) -> [String] {
    document.blocks.map { block in
      let texts = block.segments.map { document.segments[$0].text }
      return "\(block.kind.rawValue)\(block.level.map { "\($0)" } ?? "")\(block.key.map { " " + $0 } ?? ""): "
        + texts.joined(separator: " | ")
    }
  }

  @Test("cuts a page into what is translated, in order")
  func page() throws {
    let document = try Self.parse(try fixture("akupunktur.html"))
    #expect(document.diagnostics.isEmpty)
    #expect(
      Self.outline(document) == [
        "title: Virker akupunktur? | Nålehuset",
        "frontMatter description: Hvad siger forskningen om akupunktur mod smerter, f.eks. migræne?",
        "frontMatter og:title: Virker \"akupunktur\"?",
        "attribute title: Stil",
        "frontMatter headline: Virker akupunktur?",
        "frontMatter name: Gør det \"ondt\"?",
        "frontMatter text: Nej. | Nålene er tynde.",
        "attribute aria-label: Hovedmenu",
        "listItem: Forside",
        "listItem: Om os",
        "heading1: Virker akupunktur?",
        "paragraph: Det korte svar er ja – mod nogle smerter. | Det lange svar er, at vi ikke ved nok, jf. "
          + "rapporten fra kl. 10. | Spørg dr. Holm!",
        "attribute title: Læs rapporten",
        "paragraph: Metoden hedder DAKOBE og kommer fra 针灸. | Prøv den.",
        "imageAlt alt: En nål & en hånd",
        "caption: Figur 1. Punktet på hånden.",
        "heading2: Sådan gør vi",
        "listItem: Vi taler sammen. | Det tager 10 min.",
        "listItem: Vi sætter nåle",
        "listItem: i hånden",
        "listItem: i foden, m.m.",
        "quote: »Det hjalp!« siger Bo.",
        "caption: Priser",
        "tableCell: Behandling",
        "tableCell: Pris",
        "tableCell: Første gang",
        "tableCell: 500 kr. inkl. samtale",
        "definition: Qi",
        "definition: Kraft. | Eller TKM.",
        "attribute title: Traditionel kinesisk medicin",
        "summary: Hvem kan få det?",
        "paragraph: Alle over 18 år. | Spørg din læge.",
        "paragraph: Ring på tlf. 12 34 56 78 eller skriv.",
        "code: ",
        "paragraph: Navn",
        "attribute placeholder: Skriv dit navn",
        "button: Send",
        "button value: Nulstil",
        "paragraph: Tekst uden afsnit",
      ])
    #expect(document.frontMatter["translationKey"]?.value == "virker-akupunktur")
    #expect(document.frontMatter["translationKey"]?.translatable == false)
    #expect(document.directives.map(\.kind) == [.ignoreNext, .skipStart, .skipEnd])
    #expect(document.blocks[document.directives[0].block].kind == .paragraph)
  }

  @Test("paths are unique, and an id is one")
  func paths() throws {
    let document = try Self.parse(
      "<p>a<h1>Om os</h1><p>b<p id=svar>c<h2 id='x'>d</h2><ul><li>e<li>f</ul><p>g<h2>Om os</h2><p>h<img alt=i>")
    #expect(
      document.blocks.map(\.path) == [
        "p1", "om-os", "om-os.p1", "svar", "x", "x.li1", "x.li2", "x.p1", "om-os-2", "om-os-2.p1", "om-os-2.alt1",
      ])
  }

  @Test("inline elements are codes that share ids, comments and images stand alone")
  func inlines() throws {
    let document = try Self.parse(
      "<p>Se <a href='/x?a=1&amp;b'>her <b>nu</b></a><!-- x --> og <img src=y.png> <br>slut")
    let inlines = document.segments[0].inlines
    #expect(
      inlines.map { "\($0.kind.rawValue) \($0.id) \($0.code.map { "\($0)" } ?? $0.text) \($0.target ?? "")" } == [
        "text 0 Se  ", "start 1 link /x?a=1&b", "text 0 her  ", "start 2 strong ", "text 0 nu ", "end 2 strong ",
        "end 1 link /x?a=1&b", "placeholder 3 comment ", "text 0  og  ", "placeholder 4 image y.png",
        "text 0   ", "placeholder 5 lineBreak ", "text 0 slut ",
      ])
  }

  @Test("containers nest as the tags do")
  func containers() throws {
    let document = try Self.parse(
      "<ul><li>a<ul><li>b</ul><li>c</ul><table><tr><td>d<td>e<tr><td>f</table><blockquote>g")
    #expect(
      document.blocks.map { $0.container.map { "\($0.kind.rawValue)\($0.ordinal)" }.joined(separator: ".") } == [
        "list1.item1", "list1.item1.list1.item1", "list1.item2", "table1.row1", "table1.row1", "table1.row2", "quote1",
      ])
  }

  @Test(
    "what is not translated gives no segments",
    arguments: [
      ("<p translate=no>a</p><p>b", ["b"]),
      ("<div translate=no>a<p translate=yes>b</p>c</div>", ["b"]),
      ("<p>a <span translate=no>b</span> c", ["a b c"]),
      ("<p>a <span translate=no title=t>b<p>c", ["a b", "c"]),
      ("<div class='x notranslate'><p title=t>a</p></div>b", ["b"]),
      ("<html lang=da><p lang=en>a</p><p lang=da-DK>b</p><p>c", ["b", "c"]),
      ("<html lang=en><p>a</p><p lang=da>b", ["a"]),
      ("<!-- notranslate --><p>a</p><!-- /notranslate --><p>b", ["b"]),
      ("<svg><title>a</title><text>b</text></svg>c", ["c"]),
      ("<p>a<svg><style>b</style></svg>c", ["ac"]),
      ("<svg><p>a", ["a"]),
      ("<pre>a</pre><pre translate=yes>b</pre>", ["b"]),
      ("<script>'<p>a'</script><style>b</style><iframe><p>c</iframe><noscript>d</noscript>", ["d"]),
      ("<script type='application/ld+json'>{\"name\": </script>a", ["a"]),
      ("<textarea>a &lt;b&gt;</textarea>", ["a <b>"]),
      ("a<!-- b", ["a"]),
      ("a<b c='", ["a"]),
      ("a < b <3 &lt; c </> d", ["a < b <3 < c d"]),
      ("<p>a</b>c<i>d", ["acd"]),
      ("", []),
    ])
  func skipped(_ text: String, _ segments: [String]) throws {
    #expect(try Self.parse(text).segments.map(\.text) == segments)
  }

  @Test("new words are escaped where they stand and nothing else changes")
  func escapes() throws {
    let document = try Self.parse(
      "<p title=\"a\" data-x='<'>b &amp; c</p><img alt='d'><img alt=e><title>f</title>"
        + "<script type='application/ld+json'>{\"name\": \"g\\u00e6\"}</script>")
    let hostile = "x < \"y\" & 'z' </p>"
    let texts = Dictionary(uniqueKeysWithValues: document.segments.indices.map { ($0, hostile) })
    let written = String(decoding: try document.replacing(texts), as: UTF8.self)
    #expect(
      written
        == "<p title=\"x &lt; &quot;y&quot; &amp; 'z' &lt;/p&gt;\" data-x='<'>x &lt; \"y\" &amp; 'z' &lt;/p&gt;</p>"
        + "<img alt='x &lt; \"y\" &amp; &#39;z&#39; &lt;/p&gt;'>"
        + "<img alt=x&#32;&lt;&#32;&quot;y&quot;&#32;&amp;&#32;&#39;z&#39;&#32;&lt;/p&gt;>"
        + "<title>x &lt; \"y\" &amp; 'z' &lt;/p&gt;</title>"
        + "<script type='application/ld+json'>{\"name\": \"x \\u003c \\\"y\\\" & 'z' \\u003c/p\\u003e\"}</script>")
    #expect(try Self.parse(written).segments.allSatisfy { $0.text == hostile })
  }

  @Test("open elements are capped, and said so once")
  func depth() throws {
    let document = try Self.parse(
      String(repeating: "<div>", count: 100_000) + "a" + String(repeating: "</div>", count: 100_000) + "b")
    #expect(document.segments.map(\.text) == ["a", "b"])
    #expect(document.diagnostics.count == 1)
  }
}

/// A file of `Fixtures`.
func fixture(_ name: String) throws -> String {
  let folder = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
  return try String(contentsOfFile: "/\(folder)/Fixtures/\(name)", encoding: .utf8)
}
