import Catalogs
import Diagnostics
import Documents
import Languages

/// `evaluate bench documents [MEGABYTES]`: how fast articles and interface strings are read, one core, the best of five.
///
/// `evaluate bench pathologies [NAME]`: that twice the input takes twice the time, for every input known to have made
/// some reader slow. `evaluate bench text markdown|html|text MEGABYTES` prints what is measured, for other readers.
func evaluateBench(_ arguments: [String]) -> Int32 {
  let rest = Array(arguments.dropFirst())
  switch arguments.first {
  case "documents": return benchDocuments(megabytes: rest.first.flatMap { Int($0) } ?? 10)
  case "pathologies": return benchPathologies(rest.first)
  case "text":
    if rest.count == 2, let markup = BenchmarkText.Markup(rawValue: rest[0]), let size = Int(rest[1]) {
      write(BenchmarkText.articles(markup, size: size * 1_000_000))
      return 0
    }
  default: break
  }
  complain("usage: evaluate bench documents [MEGABYTES] | pathologies [NAME] | text markdown|html|text MEGABYTES")
  return 2
}

private func benchDocuments(megabytes: Int) -> Int32 {
  guard let language = LanguageRegistry.builtIn.languages.first else { return 2 }
  let size = megabytes * 1_000_000
  for markup in BenchmarkText.Markup.allCases {
    guard let format = DocumentFormat.builtIn.first(where: { $0.name == markup.rawValue }) else { return 2 }
    let file = SourceFile(path: "a", text: BenchmarkText.articles(markup, size: size))
    rate(markup.rawValue, file, of: "segments") { format.parse(file, language: language).segments.count }
  }
  let text = SourceFile(path: "a", text: BenchmarkText.articles(.text, size: size))
  let breaker = SentenceBreaker(language)
  rate("sentences alone", text, of: "sentences") {
    text.bytes.withUnsafeBufferPointer { breaker.sentences(inUTF8: $0, opaque: []).count }
  }
  let exchange = SourceFile(path: "a.tmx", text: exchange(of: size))
  rate("XML", exchange, of: "bytes of text") { characters(of: exchange) }
  let small = SourceFile(path: "a.md", text: BenchmarkText.articles(.markdown, size: 400))
  let time = cpuTime { for _ in 0..<1000 { _ = DocumentFormat.of(path: "a.md")?.parse(small, language: language) } }
  write("an article of \(small.bytes.count) bytes: \(hundredths(time * 1000)) µs\n")
  return 0
}

private func rate(_ name: String, _ file: SourceFile, of unit: String, _ read: () -> Int) {
  var count = 0
  var best = Double.infinity
  for _ in 0..<5 { best = min(best, cpuTime { count = read() }) }
  let speed = Int(Double(file.bytes.count) / 1_000_000 / max(best, 1e-9))
  write("\(name): \(file.bytes.count) bytes, \(count) \(unit), \(hundredths(best * 1000)) ms, \(speed) MB/s\n")
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

private func characters(of file: SourceFile) -> Int {
  guard var scanner = try? XMLScanner(file) else { return 0 }
  var count = 0
  while let event = try? scanner.next() { count += event.text.utf8.count }
  return count
}

/// Doubles every input until reading it takes long enough to be measured, and prints the last two times.
///
/// Asking the system for memory costs more the more it is; `MALLOC_MMAP_THRESHOLD_=1073741824` and
/// `MALLOC_TRIM_THRESHOLD_=2147483647` in the environment keep glibc from doing it in every run.
private func benchPathologies(_ wanted: String?) -> Int32 {
  guard let language = LanguageRegistry.builtIn.languages.first else { return 2 }
  var steep = 0
  for pathology in Pathology.all where wanted.map({ pathology.name.contains($0) }) ?? true {
    var count = pathology.count
    var one = pathology.cost(of: count, language)
    var two = one
    var ratio = 0.0
    // What is quadratic takes four times as long, however often it is doubled; noise does not.
    var isSteep: Bool { ratio > 2.6 && two.seconds > 0.05 }
    var more = 2
    repeat {
      count *= 2
      one = two
      two = pathology.cost(of: count, language)
      ratio = 2 * (two.seconds / max(one.seconds, 1e-9)) / (Double(two.bytes) / Double(max(one.bytes, 1)))
      if isSteep, one.seconds >= 0.05 { more -= 1 }
    } while (one.seconds < 0.05 && one.bytes < 8_000_000) || (isSteep && more > 0)
    if isSteep { steep += 1 }
    write(
      "\(pathology.name): \(one.bytes) bytes in \(hundredths(one.seconds * 1000)) ms, "
        + "\(two.bytes) in \(hundredths(two.seconds * 1000)) ms, twice the bytes \(hundredths(ratio)) times as long"
        + "\(isSteep ? "  NOT LINEAR" : "")\n")
  }
  write("\(steep == 0 ? "all" : "\(steep) not") linear\n")
  return steep == 0 ? 0 : 1
}

private func hundredths(_ value: Double) -> String {
  let rounded = Int(value * 100)
  let rest = rounded % 100
  return "\(rounded / 100).\(rest < 10 ? "0" : "")\(rest)"
}
