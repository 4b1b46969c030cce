import Diagnostics
import Documents
import Languages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `evaluate speed [MEGABYTES [FORMAT]]`: how fast articles are read, and whether hostile ones cost more than their bytes.
///
/// Times are processor time, the best of five.
func evaluateSpeed(_ arguments: [String]) -> Int32 {
  let size = (arguments.first.flatMap { Int($0) } ?? 10) * 1_000_000
  guard let language = LanguageRegistry.builtIn.languages.first else { return 2 }
  write("articles\n")
  for name in ["html", "markdown", "text"] where arguments.count < 2 || arguments[1] == name {
    let file = SourceFile(path: "speed.\(name)", text: Articles.text(name, bytes: size))
    report(name, file, language)
    guard name == "text" else { continue }
    let breaker = SentenceBreaker(language)
    let seconds = best { file.bytes.withUnsafeBufferPointer { breaker.sentences(inUTF8: $0, opaque: []).count } }
    line("sentences", file.bytes.count, seconds)
  }
  if arguments.count > 1 { return 0 }
  let xml = SourceFile(path: "speed.xml", text: Articles.text("html", bytes: size).replacingBreaks())
  line(
    "xml", xml.bytes.count,
    best {
      var events = 0
      guard var scanner = try? XMLScanner(xml) else { return 0 }
      while let event = try? scanner.next() { events += event.text.utf8.count }
      return events
    })
  write("hostile pages, n and 2n\n")
  for (name, text) in Articles.hostile {
    let single = SourceFile(path: "hostile.html", text: text(20_000))
    let double = SourceFile(path: "hostile.html", text: text(40_000))
    guard let format = DocumentFormat.of(path: single.path) else { return 2 }
    let one = best { format.parse(single, language: language).segments.count }
    let two = best { format.parse(double, language: language).segments.count }
    write("  \(name): \(milliseconds(one)) ms, \(milliseconds(two)) ms\n")
  }
  return 0
}

private func report(_ name: String, _ file: SourceFile, _ language: Language) {
  guard let format = DocumentFormat.of(path: file.path) ?? DocumentFormat.of(path: "a.md") else { return }
  line(name, file.bytes.count, best { format.parse(file, language: language).segments.count })
}

private func line(_ name: String, _ bytes: Int, _ seconds: Double) {
  write("  \(name): \(Int(Double(bytes) / 1_000_000 / max(seconds, 1e-9))) MB/s, \(milliseconds(seconds)) ms\n")
}

private func milliseconds(_ seconds: Double) -> String {
  let tenths = Int(seconds * 10_000)
  return "\(tenths / 10).\(tenths % 10)"
}

/// The least processor time of five runs, in seconds.
private func best(_ body: () -> Int) -> Double {
  var best = Double.infinity
  var sum = 0
  for _ in 0..<5 {
    let start = clock()
    sum &+= body()
    best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }
  // The result is used, so that nothing is left out.
  if sum == Int.min { write("") }
  return best
}

/// Danish articles of any length, the same in every run.
private enum Articles {
  static let sentences = [
    "Akupunktur er en gammel behandlingsform fra Kina.", "Mange danskere har prøvet den, f.eks. mod ondt i ryggen.",
    "Ifølge en undersøgelse fra 2019 hjalp den hos 62 pct. af deltagerne.", "Hvad siger forskningen?",
    "Nålene er tynde og gør sjældent ondt.", "Behandlingen varer ca. 45 minutter og koster 500 kr. pr. gang.",
    "Dr. Holm understreger, at der mangler større forsøg.", "»Vi ved stadig for lidt,« siger hun.",
    "Den 3. april 2024 udkom en ny oversigt med 2.066 patienter.",
    "Effekten var størst ved migræne og spændingshovedpine.",
    "Spørg altid din læge, hvis du er gravid eller tager blodfortyndende medicin!",
    "Bivirkninger som blå mærker, svimmelhed m.m. forekommer, men er som regel milde.",
  ]

  static func text(_ format: String, bytes: Int) -> String {
    var text = format == "html" ? "<!DOCTYPE html><html lang=\"da\"><head><title>Nåle</title></head><body>\n" : ""
    text.reserveCapacity(bytes + 10_000)
    var number = 0
    func sentence() -> String {
      number += 1
      return sentences[(number * 7 + number / 12) % sentences.count]
    }
    while text.utf8.count < bytes {
      let (first, second, third, fourth) = (sentence(), sentence(), sentence(), sentence())
      switch format {
      case "html":
        text +=
          "<h2>Afsnit \(number)</h2>\n<p>\(first) \(second) <strong>\(third)</strong> Læs <a href=\"/artikel/\(number)\">mere "
          + "her</a>.\n\(fourth)</p>\n<ul>\n<li>\(third)</li>\n<li>\(second) &ndash; <em>altid</em>.</li>\n</ul>\n"
          + "<p>\(fourth) \(first)<br>\n\(second) \(third) \(sentence()) \(sentence())</p>\n"
      case "markdown":
        text +=
          "## Afsnit \(number)\n\n\(first) \(second) **\(third)** Læs [mere her](/artikel/\(number)).\n\(fourth)\n\n"
          + "- \(third)\n- \(second) – *altid*.\n\n\(fourth) \(first)\\\n\(second) \(third) \(sentence()) \(sentence())\n\n"
      default: text += "\(first) \(second)\n\(third) \(fourth)\n\n"
      }
    }
    return format == "html" ? text + "</body></html>\n" : text
  }

  static let hostile: [(String, @Sendable (Int) -> String)] = [
    ("open <div>", { String(repeating: "<div>", count: $0) }),
    ("nested <div>", { String(repeating: "<div>", count: $0) + "a" + String(repeating: "</div>", count: $0) }),
    ("open <b>", { "<p>a" + String(repeating: "<b>", count: $0) }),
    ("</b>", { "<p>a" + String(repeating: "</b>", count: $0) }),
    ("<b><i></b>", { "<p>a" + String(repeating: "<b><i>x</b>", count: $0) }),
    ("<b>a.</b> B", { "<p>" + String(repeating: "<b>A.</b> B. ", count: $0) }),
    ("open <b> A.", { "<p>" + String(repeating: "<b>A. B. ", count: $0) }),
    ("<", { String(repeating: "<", count: $0) }),
    ("<!--", { String(repeating: "<!--", count: $0) }),
    ("&", { "<p>" + String(repeating: "&abcdefghijklmnopqrstuvwxyzabcdef", count: $0) }),
    ("attributes", { "<p " + String(repeating: "title=a ", count: $0) + ">" }),
    ("titles", { "<p>" + String(repeating: "<i title=a>b", count: $0) }),
    ("<script><!--", { "<script>" + String(repeating: "<!--<script>", count: $0) }),
    ("<svg>", { String(repeating: "<svg>", count: $0) }),
    ("<span translate=no>", { String(repeating: "<span translate=no>", count: $0) }),
    ("<code><p>", { String(repeating: "<code><p>", count: $0) }),
    ("<li>", { "<ul>" + String(repeating: "<li>a", count: $0) }),
    ("<ul><li>", { String(repeating: "<ul><li>a", count: $0) }),
    ("<table><td>", { String(repeating: "<table><tr><td>a", count: $0) }),
    ("<h1>", { String(repeating: "<h1>a</h1>", count: $0) }),
    ("((((", { "<p>A" + String(repeating: "(", count: $0) + String(repeating: "!) A ", count: $0) }),
    ("A. A. A.", { "<p>" + String(repeating: "A. ", count: $0) }),
    ("...", { "<p>" + String(repeating: "... ", count: $0) }),
    (". . .", { "<p>a" + String(repeating: ". ", count: $0) + "A" }),
    ("\"", { "<p>a." + String(repeating: "\" ", count: $0) + "A" }),
    ("« . »", { "<p>" + String(repeating: "« . » ", count: $0) }),
    ("a.[1][1]", { "<p>a." + String(repeating: "[1]", count: $0) + " A" }),
  ]
}

extension String {
  /// The page as XML: every element closed, no declaration of HTML.
  fileprivate func replacingBreaks() -> String {
    var page = self
    if page.hasPrefix("<!DOCTYPE html>") { page.removeFirst(15) }
    return page.split(separator: "<br>", omittingEmptySubsequences: false).joined(separator: "<br/>")
      .split(separator: "&ndash;", omittingEmptySubsequences: false).joined(separator: "&#8211;")
  }
}
