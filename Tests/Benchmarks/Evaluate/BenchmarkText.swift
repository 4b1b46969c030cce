/// Danish articles to measure with, made by rule and the same in every run.
struct BenchmarkText {
  /// How an article is marked up.
  enum Markup: String, CaseIterable {
    case markdown, html, text
  }

  private static let words = """
    akupunktur har været brugt i mere end to tusind år men først de seneste årtier er virkningen blevet undersøgt i
    større forsøg hvor deltagerne trækker lod om ægte eller falske nåle og det er svært at skelne forskellen på de to
    fordi også en nål uden virkning føles som en behandling når nogen taler venligt til én og lytter imens
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private let markup: Markup
  private var state: UInt64 = 7

  private init(markup: Markup) { self.markup = markup }

  /// At least `size` bytes: headings, paragraphs, lists, quotes, pictures, tables, links, emphasis. Plain text has
  /// Markdown's bytes, so that the two can be compared.
  static func articles(_ markup: Markup, size: Int) -> String {
    var writer = BenchmarkText(markup: markup == .text ? .markdown : markup)
    return markup == .html ? writer.page(of: size) : writer.article(of: size)
  }

  private mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func sentence() -> String {
    let isPage = markup == .html
    var parts: [String] = []
    for _ in 0..<(8 + random(12)) { parts.append(BenchmarkText.words[random(BenchmarkText.words.count)]) }
    parts[0] = parts[0].prefix(1).uppercased() + parts[0].dropFirst()
    switch random(12) {
    case 0: parts[3] = isPage ? "<strong>\(parts[3])</strong>" : "**\(parts[3])**"
    case 1: parts[2] = isPage ? "<em>\(parts[2])</em>" : "*\(parts[2])*"
    case 2:
      let address = "https://eksempel.dk/\(random(1000))"
      parts[4] = isPage ? "<a href=\"\(address)\">\(parts[4])</a>" : "[\(parts[4])](\(address))"
    case 3: parts[1] = "\(random(100)),5 %"
    case 4: parts[5] = "(ca. \(random(90)) min.)"
    default: break
    }
    return parts.joined(separator: " ") + (random(9) == 0 ? "?" : ".")
  }

  private mutating func sentences(_ count: Int) -> String {
    var all: [String] = []
    for _ in 0..<count { all.append(sentence()) }
    return all.joined(separator: " ")
  }

  private mutating func article(of size: Int) -> String {
    var text = "---\ntitle: Måling\nslug: maaling\n---\n\n"
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += "## Afsnit \(number)\n\n"
      for _ in 0..<4 { text += sentences(5) + "\n\n" }
      if number % 3 == 0 {
        for _ in 0..<4 { text += "- \(sentence())\n" }
        text += "\n"
      }
      if number % 5 == 0 { text += "![\(sentence())](billede-\(number).svg)\n\n" }
      if number % 7 == 0 { text += "> \(sentence())\n> \(sentence())\n\n" }
      if number % 9 == 0 { text += "| Pris | Tid |\n|---:|---|\n| 475 kr. | 45 min. |\n\n" }
    }
    return text
  }

  private mutating func page(of size: Int) -> String {
    var page = "<!DOCTYPE html>\n<html lang=\"da\">\n<head><title>Måling</title></head>\n<body>\n"
    var number = 0
    while page.utf8.count < size {
      number += 1
      page += "<h2 id=\"afsnit-\(number)\">Afsnit \(number)</h2>\n"
      for _ in 0..<4 { page += "<p>\(sentences(5))</p>\n" }
      if number % 3 == 0 {
        page += "<ul>\n"
        for _ in 0..<4 { page += "  <li>\(sentence())</li>\n" }
        page += "</ul>\n"
      }
      if number % 5 == 0 { page += "<p><img src=\"billede-\(number).svg\" alt=\"\(words(6))\"></p>\n" }
      if number % 7 == 0 { page += "<blockquote>\n  <p>\(sentences(2))</p>\n</blockquote>\n" }
      if number % 9 == 0 {
        page += "<table>\n<tr><th>Pris</th><th>Tid</th></tr>\n<tr><td>475 kr.</td><td>45 min.</td></tr>\n</table>\n"
      }
    }
    return page + "</body>\n</html>\n"
  }

  private mutating func words(_ count: Int) -> String {
    var all: [String] = []
    for _ in 0..<count { all.append(BenchmarkText.words[random(BenchmarkText.words.count)]) }
    return all.joined(separator: " ")
  }
}
