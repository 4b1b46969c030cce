extension Pathology {
  /// Every input that is known to have made a reader slow, ours or another's.
  static let all: [Pathology] =
    emphasis + links + blocks + tables + markup + prose + frontMatter + pages + tags + messages + exchange

  private static let emphasis: [Pathology] = [
    .input(.markdown, "nested strong", "*a **a ", after: "b", behind: " a** a*"),
    .input(.markdown, "emphasis closers", "a_ "),
    .input(.markdown, "emphasis openers", "_a "),
    .input(.markdown, "mixed closers", "*_a "),
    .input(.markdown, "mismatched openers", "*a_ "),
    .input(.markdown, "multiples of three", "c* ", before: "a**b"),
    .input(.markdown, "emphasis behind a link", " *a **b* c** ", before: "**x [a*b**c*](d)"),
    .input(.markdown, "strikes", "~~a ~"),
    .input(.markdown, "one run of stars", "*"),
    .input(.markdown, "runs of growing length", "*a ** b *** c "),
    .input(.markdown, "quotes", "\"a 'b "),
    .input(.markdown, "nested over sentences", "*A. ", behind: "b* "),
    .input(.markdown, "sentences in emphasis", "*A b. C* "),
    .input(.markdown, "emphasis around sentences", "A b. ", before: "**", after: "C.**"),
  ]

  private static let links: [Pathology] = [
    .input(.markdown, "link closers", "a] "),
    .input(.markdown, "link openers", "[a "),
    .input(.markdown, "nested brackets", "[", after: "a", behind: "]"),
    .input(.markdown, "nested brackets with an address", "[", after: "a", behind: "](b)"),
    .input(.markdown, "link openers and emphasis", "[ a_ "),
    .input(.markdown, "unclosed links", "[a](b "),
    .input(.markdown, "unclosed pointed links", "[a](<b "),
    .input(.markdown, "unclosed titles", "[a](b \"c "),
    .input(.markdown, "parentheses in an address", "(", before: "[a](", behind: ")"),
    .input(.markdown, "image openers", "![a "),
    .input(.markdown, "nested images", "![", after: "a", behind: "](b)"),
    .input(.markdown, "links with titles", "[a](b \"c\") "),
    .made(.markdown, "references") { count in
      (0..<count).map { "[\($0)]: /u\n" }.joined() + "\n" + (0..<count).map { "[\($0)] " }.joined()
    },
    .input(.markdown, "unknown references", "[a][b]"),
    .input(.markdown, "labels without end", "[a", before: "[b]: c\n\n"),
    .input(.markdown, "one reference again and again", "[a]: <b> 'c'\n"),
    .input(.markdown, "references with titles over lines", "[a]: b\n'c\n"),
    .input(.markdown, "footnotes", "[^a]", before: "[^a]: b\n\n"),
    .made(.markdown, "footnotes with their notes") { count in
      (0..<count).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }.joined()
    },
    .input(.markdown, "domains", "www.a.b_"),
    .input(.markdown, "mail", "a@b.c@"),
    .input(.markdown, "addresses", "http://a.b_"),
    .input(.markdown, "an address with brackets", "(", before: "http://a.b/", behind: ")"),
    .input(.markdown, "an address with references", "&amp;", before: "http://a.b/"),
  ]

  private static let blocks: [Pathology] = [
    .input(.markdown, "nested quotes", "> ", after: "a"),
    .input(.markdown, "deep lists", "- "),
    .made(.markdown, "lists in lists", count: 500) { count in
      (0..<count).map { String(repeating: "  ", count: $0 % 400) + "* a\n" }.joined()
    },
    .input(.markdown, "items", "- a\n"),
    .input(.markdown, "items with blank lines", "- a\n\n"),
    .input(.markdown, "blank lines behind an item", "\n", before: "- a\n"),
    .input(.markdown, "soft breaks", "a\n"),
    .input(.markdown, "blank lines", "\n"),
    .input(.markdown, "carriage returns", "a\r"),
    .input(.markdown, "same headings", "# a\n"),
    .input(.markdown, "headings one in the other", "# a\n\n## b\n\n### c\n\n"),
    .input(.markdown, "headings of another's number", "# a\n\n# a-2\n\n"),
    .input(.markdown, "underlines", "a\n-\n"),
    .input(.markdown, "definition lists", "a\n: b\n\n"),
    .input(.markdown, "definitions of one term", ": b\n", before: "a\n"),
    .input(.markdown, "directives", ":::note a\n"),
    .input(.markdown, "colons", ":", after: "a"),
    .input(.markdown, "skipped parts", "a <!-- notranslate --> b "),
    .input(.markdown, "fences", "```\n"),
    .input(.markdown, "fences in quotes", "> ```\n"),
  ]

  private static let tables: [Pathology] = [
    .made(.markdown, "columns", count: 1000) { count in
      [String](repeating: "|", count: 3).enumerated()
        .map { String(repeating: $0.element + ["a", "-", "b"][$0.offset], count: count) + "|\n" }.joined()
    },
    .input(.markdown, "rows", "|c|d|\n", before: "|a|b|\n|-|-|\n"),
    .made(.markdown, "short rows in a wide table") { count in
      String(repeating: "|a", count: 200) + "|\n" + String(repeating: "|-", count: 200) + "|\n"
        + String(repeating: "|b|\n", count: count)
    },
    .input(.markdown, "escaped pipes", "\\|", before: "|a|\n|-|\n|"),
    .input(.markdown, "delimiter rows", "|-|\n"),
    .input(.markdown, "headers without a table", "|a\n|-|-|\n"),
  ]

  private static let markup: [Pathology] = [
    .made(.markdown, "backticks", count: 100) { count in
      (1...count).map { "e" + String(repeating: "`", count: $0) }.joined()
    },
    .input(.markdown, "code spans", "`a`` "),
    .input(.markdown, "one run of backticks", "`"),
    .input(.markdown, "unclosed comments", "<!-- a "),
    .input(.markdown, "unclosed instructions", "<? a "),
    .input(.markdown, "unclosed sections", "<![CDATA[ "),
    .input(.markdown, "unclosed declarations", "<!A "),
    .input(.markdown, "unclosed tags", "<a b=\"c "),
    .input(.markdown, "tags", "<b>"),
    .input(.markdown, "tags and ends", "<b></i>"),
    .input(.markdown, "one tag with attributes", " b", before: "x <a", behind: ">"),
    .input(.markdown, "HTML blocks", "<div>\n\n"),
    .input(.markdown, "nested HTML", "<div>"),
    .input(.markdown, "components", "<A {"),
    .input(.markdown, "entities", "&amp"),
    .input(.markdown, "entities with an end", "&amp;"),
    .input(.markdown, "unclosed shortcodes", "{{< "),
    .input(.markdown, "shortcodes", "{{< a >}} "),
    .input(.markdown, "unclosed tags of Liquid", "{% "),
    .input(.markdown, "unclosed variables", "{{ a "),
    .input(.markdown, "unclosed expressions", "{/* "),
    .input(.markdown, "unclosed attributes", "*a*{.b "),
    .input(.markdown, "attributes", "*a*{.b}"),
    .input(.markdown, "attributes of one span", "{.b}", before: "*a*"),
    .input(.markdown, "attributes of a heading", ".b ", before: "# a {", behind: ""),
  ]

  private static let prose: [Pathology] = [
    .input(.markdown, "one line of words", "ord "),
    .input(.markdown, "one word", "a"),
    .input(.markdown, "sentences in one paragraph", "A b. "),
    .input(.text, "sentences in one paragraph", "A b. "),
    .input(.text, "one word", "a"),
    .input(.text, "paragraphs", "a\n\n"),
    .input(.text, "dots", "."),
    .input(.text, "dots and spaces", ". "),
    .input(.text, "ellipses", "... "),
    .input(.text, "dots, spaces and a word", ". ", before: "a", after: "A"),
    .input(.text, "quotation marks", "\" ", before: "a.", after: "A"),
    .input(.text, "closing quotation marks", "«", before: "a.", after: " A"),
    .input(.text, "notes", "[1]", before: "a.", after: " A"),
    .input(.text, "brackets before a stop", "(", before: "A", behind: "!) A "),
    .input(.text, "initials", "A. B. "),
    .input(.text, "abbreviations", "f.eks. "),
    .input(.text, "one abbreviation", "a.b."),
    .input(.text, "numbers", "1. 2. "),
    .input(.text, "hyphens", "a-", after: "b. C"),
    .input(.text, "slashes", "a/", after: "b. C"),
    .input(.text, "emoji", "🙂", before: "A. ", after: " B"),
    .input(.text, "combining marks", "\u{301}", before: "A. e", after: ". B"),
  ]

  private static let frontMatter: [Pathology] = [
    .made(.markdown, "front matter") { count in
      "---\n" + (0..<count).map { "k\($0): a b c d e\n" }.joined() + "---\n"
    },
    .made(.markdown, "lists in front matter") { count in
      "---\na:\n" + String(repeating: "  - title: b c d e f\n", count: count) + "---\n"
    },
    .input(.markdown, "brackets in front matter", "[", before: "---\na: ", after: "\n---\n"),
    .input(.markdown, "a flow list in front matter", "\"b c d e f\", ", before: "---\nfaq: [", after: "]\n---\n"),
    .input(.markdown, "flow mappings in front matter", "{title: ", before: "---\na: ", after: "\n---\n"),
    .input(.markdown, "a folded value in front matter", "  a\n", before: "---\ntitle: >\n", after: "---\n"),
    .input(.markdown, "front matter without end", "a: b\n", before: "---\n"),
    .input(.markdown, "aliases in front matter", "a: [*a, *a]\n", before: "---\n", after: "---\n"),
    .made(.markdown, "TOML front matter") { count in
      "+++\n" + (0..<count).map { "k\($0) = \"a b c d e\"\n" }.joined() + "+++\n"
    },
    .input(.html, "YAML front matter", "title: a\n", before: "---\n", after: "---\n<p>a"),
  ]

  private static let pages: [Pathology] = [
    .input(.html, "open <div>", "<div>"),
    .made(.html, "nested <div>", count: 50_000) { count in
      String(repeating: "<div>", count: count) + "a" + String(repeating: "</div>", count: count)
    },
    .input(.html, "<ul><li>", "<ul><li>a"),
    .input(.html, "<li>", "<li>a", before: "<ul>"),
    .input(.html, "<table><td>", "<table><tr><td>a"),
    .input(.html, "cells", "<td>a", before: "<table><tr>"),
    .input(.html, "<h1>", "<h1>a</h1>"),
    .input(.html, "ids", "<p id=a>b"),
    .input(.html, "<svg>", "<svg>"),
    .input(.html, "<script><!--", "<!--<script>", before: "<script>"),
    .input(.html, "scripts", "<script>a</script>"),
    .input(.html, "structured data", "<script type='application/ld+json'>{\"name\":\"a b\"}</script>"),
    .input(.html, "structured data in a paragraph", "b<script type='application/ld+json'>{\"name\":\"a\"}</script>"),
    .input(.html, "arrays in structured data", "[", before: "<script type='application/ld+json'>"),
    .input(.html, "<code><p>", "<code><p>"),
    .input(.html, "<span translate=no>", "<span translate=no>"),
    .input(.html, "<title>", "<title>"),
    .input(.html, "<meta>", "<meta name=description content=a>"),
  ]

  private static let tags: [Pathology] = [
    .input(.html, "open <b>", "<b>", before: "<p>a"),
    .input(.html, "</b>", "</b>", before: "<p>a"),
    .input(.html, "<b><i></b>", "<b><i>x</b>", before: "<p>a"),
    .input(.html, "<b>A.</b> B.", "<b>A.</b> B. ", before: "<p>"),
    .input(.html, "open <b> A.", "<b>A. B. ", before: "<p>"),
    .input(.html, "<", "<"),
    .input(.html, "<!--", "<!--"),
    .input(.html, "<!-->", "<!-->a"),
    .input(.html, "&", "&abcdefghijklmnopqrstuvwxyzabcdef", before: "<p>"),
    .input(.html, "&amp", "&amp", before: "<p>"),
    .input(.html, "attributes", "title=a ", before: "<p ", behind: ""),
    .input(.html, "titles", "<i title=a>b", before: "<p>"),
    .input(.html, "pictures", "<img alt=a src=b>c ", before: "<p>"),
  ]

  private static let messages: [Pathology] = [
    .made(.yaml, "keys") { count in (0..<count).map { "k\($0): a b\n" }.joined() },
    .made(.yaml, "nested keys", count: 500) { count in
      (0..<count).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    },
    .input(.yaml, "one key again", "a: b\n"),
    .input(.yaml, "a folded value", "  b\n", before: "a: >\n"),
    .input(.yaml, "a quoted value over lines", "\n  b", before: "a: \"c", after: "\"\n"),
    .input(.yaml, "anchors", "a: &a b\n"),
    .input(.yaml, "brackets", "[", before: "a: "),
    .input(.yaml, "comments", "# a\n", after: "a: b\n"),
    .input(.yaml, "quotes without end", "a: \"b\n"),
    .made(.json, "keys") { count in "{" + (0..<count).map { "\"k\($0)\": \"a b\"" }.joined(separator: ",") + "}" },
    .input(.json, "nested objects", "{\"a\":"),
    .input(.json, "brackets", "["),
    .input(.json, "escapes", "\\u0061", before: "{\"a\": \"", after: "\"}"),
    .input(.message, "arguments", "{a}"),
    .input(.message, "braces", "{"),
    .input(.message, "closing braces", "}"),
    .input(.message, "plurals", "{n, plural, other {"),
    .input(.message, "variants", "one {a} ", before: "{n, plural, ", after: "other {b}}"),
    .input(.message, "apostrophes", "'"),
    .input(.message, "quoted braces", "'{'"),
  ]

  private static let exchange: [Pathology] = [
    .input(.xml, "nested elements", "<a>"),
    .input(.xml, "elements", "<b/>", before: "<a>", after: "</a>"),
    .made(.xml, "attributes") { count in "<a " + (0..<count).map { "b\($0)='' " }.joined() + "/>" },
    .input(.xml, "one attribute again", "b='' ", before: "<a ", after: "/>"),
    .input(.xml, "namespaces", "<a xmlns:b='c'>"),
    .input(.xml, "references", "&amp;", before: "<a>", after: "</a>"),
    .input(.xml, "comments", "<!-- a -->", before: "<a>", after: "</a>"),
    .input(.xml, "a comment without end", "-", before: "<a><!--"),
    .input(
      .srx, "rules", "<rule break='no'><beforebreak>a</beforebreak><afterbreak>b</afterbreak></rule>",
      before: "<srx version='2.0'><body><languagerules><languagerule languagerulename='D'>",
      after: "</languagerule></languagerules></body></srx>"),
    .input(
      .srx, "brackets in a rule", "(",
      before:
        "<srx version='2.0'><body><languagerules><languagerule languagerulename='D'><rule break='no'><beforebreak>",
      after: "</beforebreak></rule></languagerule></languagerules></body></srx>"),
  ]
}
