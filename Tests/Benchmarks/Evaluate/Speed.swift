import Diagnostics
import Documents
import Languages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `evaluate speed [MEGABYTES]`: how fast sentences and XML are read, and whether hostile pages cost more than their
/// bytes. Times are processor time, the best of five.
func evaluateSpeed(_ arguments: [String]) -> Int32 {
  let size = (arguments.first.flatMap { Int($0) } ?? 10) * 1_000_000
  guard let language = LanguageRegistry.builtIn.languages.first else { return 2 }
  let article = Array(BenchmarkText.article(of: size).utf8)
  let breaker = SentenceBreaker(language)
  line(
    "sentences", article.count,
    best { article.withUnsafeBufferPointer { breaker.sentences(inUTF8: $0, opaque: []).count } })
  let xml = SourceFile(path: "speed.xml", text: exchange(of: size))
  line(
    "xml", xml.bytes.count,
    best {
      var read = 0
      guard var scanner = try? XMLScanner(xml) else { return 0 }
      while let event = try? scanner.next() { read += event.text.utf8.count }
      return read
    })
  write("hostile pages, n and 2n\n")
  for (name, text) in HostilePages.all {
    let single = SourceFile(path: "hostile.html", text: text(20_000))
    let double = SourceFile(path: "hostile.html", text: text(40_000))
    guard let format = DocumentFormat.of(path: single.path) else { return 2 }
    let one = best { format.parse(single, language: language).segments.count }
    let two = best { format.parse(double, language: language).segments.count }
    write("  \(name): \(tenths(one)) ms, \(tenths(two)) ms\n")
  }
  return 0
}

/// An exchange file with one unit after the other.
private func exchange(of size: Int) -> String {
  var text = "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><body>\n"
  var number = 0
  while text.utf8.count < size {
    number += 1
    text +=
      "<tu tuid=\"\(number)\"><tuv xml:lang=\"da\"><seg>Akupunktur hjælper mod &lt;nogle&gt; smerter.</seg></tuv>\n"
      + "<tuv xml:lang=\"en\"><seg>Acupuncture helps with some kinds of pain.</seg></tuv></tu>\n"
  }
  return text + "</body></tmx>\n"
}

private func line(_ name: String, _ bytes: Int, _ seconds: Double) {
  write("  \(name): \(Int(Double(bytes) / 1_000_000 / max(seconds, 1e-9))) MB/s, \(tenths(seconds)) ms\n")
}

private func tenths(_ seconds: Double) -> String {
  let value = Int(seconds * 10_000)
  return "\(value / 10).\(value % 10)"
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

/// Pages that would cost more than their bytes if something were done twice.
private enum HostilePages {
  static let all: [(String, @Sendable (Int) -> String)] = [
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
