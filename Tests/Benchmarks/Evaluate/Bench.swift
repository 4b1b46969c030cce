import Diagnostics
import Documents
import Languages

/// `evaluate bench documents [MEGABYTES]`: how fast articles are read, and that no input makes it slow.
func evaluateBench(_ arguments: [String]) -> Int32 {
  guard arguments.first == "documents", let language = LanguageRegistry.builtIn.languages.first else {
    complain("usage: evaluate bench documents [MEGABYTES]")
    return 2
  }
  let size = (arguments.dropFirst().first.flatMap { Int($0) } ?? 10) * 1_000_000
  let article = BenchmarkText.article(of: size)
  if arguments.count > 2 {
    write(article)
    return 0
  }
  for name in ["markdown", "html", "text"] {
    guard let format = DocumentFormat.builtIn.first(where: { $0.name == name }) else { continue }
    let text = name == "html" ? BenchmarkText.page(of: size) : article
    let file = SourceFile(path: "a", text: text)
    var best = Double.infinity
    var segments = 0
    for _ in 0..<5 {
      let time = cpuTime { segments = format.parse(file, language: language).segments.count }
      best = min(best, time)
    }
    let rate = Double(file.bytes.count) / 1e6 / best
    write("\(name): \(file.bytes.count) bytes, \(segments) segments, \(milliseconds(best)) ms, \(Int(rate)) MB/s\n")
  }
  let small = SourceFile(path: "a", text: BenchmarkText.article(of: 400))
  let time = cpuTime { for _ in 0..<1000 { _ = DocumentFormat.of(path: "a.md")!.parse(small, language: language) } }
  write("small article: \(milliseconds(time)) µs\n")
  for (name, make) in BenchmarkText.pathological {
    var times: [Double] = []
    for count in [12_500, 25_000, 50_000] {
      let file = SourceFile(path: "a", text: make(count))
      times.append(cpuTime { _ = DocumentFormat.of(path: "a.md")!.parse(file, language: language).segments.count })
    }
    let ratio = times[1] > 0.002 ? times[2] / times[1] : 0
    write("\(name): \(times.map(milliseconds).joined(separator: " ")) ms\(ratio > 2.6 ? "  NOT LINEAR" : "")\n")
  }
  return 0
}

private func milliseconds(_ seconds: Double) -> String {
  let tenths = Int(seconds * 10_000)
  return "\(tenths / 10).\(tenths % 10)"
}

/// Texts to measure with, made by rule.
enum BenchmarkText {
  private static let words = """
    akupunktur har været brugt i mere end to tusind år men først de seneste årtier er virkningen blevet undersøgt i
    større forsøg hvor deltagerne trækker lod om ægte eller falske nåle og det er svært at skelne forskellen på de to
    fordi også en nål uden virkning føles som en behandling når nogen taler venligt til én og lytter imens
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Danish articles of at least `size` bytes: headings, paragraphs, lists, tables, links, emphasis.
  static func article(of size: Int) -> String {
    var text = "---\ntitle: Måling\nslug: maaling\n---\n\n"
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    func sentence() -> String {
      var parts = (0..<(8 + random(12))).map { _ in words[random(words.count)] }
      parts[0] = parts[0].prefix(1).uppercased() + parts[0].dropFirst()
      switch random(12) {
      case 0: parts[3] = "**\(parts[3])**"
      case 1: parts[2] = "*\(parts[2])*"
      case 2: parts[4] = "[\(parts[4])](https://eksempel.dk/\(random(1000)))"
      case 3: parts[1] = "\(random(100)),5 %"
      case 4: parts[5] = "(ca. \(random(90)) min.)"
      default: break
      }
      return parts.joined(separator: " ") + (random(9) == 0 ? "?" : ".")
    }
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += "## Afsnit \(number)\n\n"
      for _ in 0..<4 { text += (0..<5).map { _ in sentence() }.joined(separator: " ") + "\n\n" }
      if number % 3 == 0 { text += (0..<4).map { _ in "- \(sentence())\n" }.joined() + "\n" }
      if number % 5 == 0 { text += "![\(sentence())](billede-\(number).svg)\n\n" }
      if number % 7 == 0 { text += "> \(sentence())\n> \(sentence())\n\n" }
      if number % 9 == 0 { text += "| Pris | Tid |\n|---:|---|\n| 475 kr. | 45 min. |\n\n" }
    }
    return text
  }

  /// The like in HTML.
  static func page(of size: Int) -> String {
    var page = "<!DOCTYPE html>\n<html lang=\"da\"><head><title>Måling</title></head><body>\n"
    let lines = article(of: size / 20).split(separator: "\n").filter { $0.count > 40 && $0.first != "|" }
    while page.utf8.count < size {
      for line in lines { page += "<p class=\"a\">\(line) <b>Fed</b> skrift.</p>\n" }
    }
    return page + "</body></html>\n"
  }

  private static func times(_ text: String) -> @Sendable (Int) -> String {
    { count in String(repeating: text, count: count) }
  }

  /// Inputs that have made some reader of Markdown slow.
  static let pathological: [(String, @Sendable (Int) -> String)] = [
    (
      "nested strong",
      { String(repeating: "*a **a ", count: $0 / 2) + "b" + String(repeating: " a** a*", count: $0 / 2) }
    ),
    ("emphasis closers", times("a_ ")), ("emphasis openers", times("_a ")), ("mixed closers", times("*_a ")),
    ("link closers", times("a] ")), ("link openers", times("[a ")),
    ("nested brackets", { String(repeating: "[", count: $0) + "a" + String(repeating: "]", count: $0) }),
    ("mismatched openers", times("*a_ ")),
    ("openers and closers, multiple of 3", { "a**b" + String(repeating: "c* ", count: $0) }),
    ("link openers and emphasis", times("[ a_ ")),
    ("hard link and emphasis", { "**x [a*b**c*](d)" + String(repeating: " *a **b* c** ", count: $0) }),
    ("unclosed links", times("[a](b ")), ("unclosed pointed links", times("[a](<b ")),
    ("unclosed titles", times("[a](b \"c ")),
    ("image openers", times("![a ")),
    ("nested images", { String(repeating: "![", count: $0) + "a" + String(repeating: "](b)", count: $0) }),
    ("nested quotes", { String(repeating: "> ", count: $0) + "a" }), ("deep lists", times("- ")),
    (
      "lists in lists", { (0..<min($0 / 20, 2000)).map { String(repeating: "  ", count: $0 % 400) + "* a\n" }.joined() }
    ),
    (
      "backticks",
      { (1...max(1, Int(Double($0).squareRoot()))).map { "e" + String(repeating: "`", count: $0) }.joined() }
    ),
    ("code spans", times("`a`` ")), ("unclosed comments", times("<!-- a ")), ("unclosed instructions", times("<? a ")),
    ("unclosed data", times("<![CDATA[ ")),
    ("unclosed declarations", times("<!A ")), ("unclosed tags", times("<a b=\"c ")), ("tags", times("<b>")),
    ("tags and ends", times("<b></i>")),
    ("references", { (0..<($0 / 4)).map { "[\($0)]: /u\n" }.joined() + (0..<($0 / 4)).map { "[\($0)] " }.joined() }),
    ("unknown references", times("[a][b]")),
    (
      "wide table",
      {
        String(repeating: "|a", count: $0 / 5) + "|\n" + String(repeating: "|-", count: $0 / 5) + "|\n"
          + String(repeating: "|b", count: $0 / 5) + "|\n"
      }
    ),
    ("long table", { "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: $0) }),
    (
      "short rows",
      {
        String(repeating: "|a", count: 200) + "|\n" + String(repeating: "|-", count: 200) + "|\n"
          + String(repeating: "|b|\n", count: $0)
      }
    ),
    ("domains", times("www.a.b_")), ("mail", times("a@b.c@")), ("addresses", times("http://a.b_")),
    ("strikes", times("~~a ~")), ("footnotes", { "[^a]: b\n\n" + String(repeating: "[^a]", count: $0) }),
    ("entities", times("&amp")), ("braces", times("{{< ")), ("liquid", times("{% ")), ("variables", times("{{ a ")),
    ("components", times("<A {")), ("attributes", times("*a*{.b ")),
    ("html blocks", times("<div>\n\n")), ("nested html", times("<div>")), ("one line of words", times("ord ")),
    ("one long word", times("a")), ("sentences", times("A b. ")),
    ("sentences in emphasis", times("*A b. C* ")),
    ("emphasis around sentences", { "**" + String(repeating: "A b. ", count: $0) + "C.**" }),
    ("nested over sentences", { String(repeating: "*A. ", count: $0) + String(repeating: "b* ", count: $0) }),
    ("soft breaks", times("a\n")), ("blank lines", times("\n")), ("carriage returns", times("a\r")),
    ("blank items", { "- a\n" + String(repeating: "\n", count: $0) }), ("definitions", times("[a]: <b> 'c'\n")),
    ("same headings", times("# a\n")), ("directives", times(":::note a\n")),
    ("skips", times("a <!-- notranslate --> b ")),
    ("front matter", { "---\n" + (0..<$0).map { "k\($0): a b c d e\n" }.joined() + "---\n" }),
  ]
}
