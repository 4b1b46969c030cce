import Diagnostics
import Glossaries
import Languages

/// `evaluate scan GLOSSARY LANGUAGE [--words FILE] [--time N]`: the terms in each line of standard input, or how long
/// loading takes and how many words a second are scanned, the best of N runs.
func evaluateScan(_ arguments: [String]) -> Int32 {
  guard arguments.count >= 2, let bytes = input(arguments[0]), let text = input(nil),
    let language = LanguageTag(arguments[1]).flatMap({ LanguageRegistry.builtIn.language($0) })
  else {
    complain("usage: evaluate scan GLOSSARY LANGUAGE [--words FILE] [--time N]")
    return 2
  }
  let words = option("--words", in: arguments).flatMap { input($0) }.map {
    WordList(String(decoding: $0, as: UTF8.self))
  }
  let file = SourceFile(path: arguments[0], bytes: bytes)
  let lines = lines(of: text).map { String(decoding: $0, as: UTF8.self) }
  let (glossary, diagnostics) = Glossary.parse([file])
  for diagnostic in diagnostics.prefix(20) { complain("\(diagnostic.range.startPosition.line): \(diagnostic.message)") }
  if let runs = option("--time", in: arguments).flatMap({ Int($0) }) {
    time(file, language, words, lines, max(runs, 1))
    return 0
  }
  let matcher = TermMatcher(glossary, language: language, wordList: words)
  for line in lines {
    for match in matcher.matches(in: line) {
      let part = String(decoding: Array(line.utf8)[match.range], as: UTF8.self)
      let concept = glossary.concepts[match.concept].id
      write("\(concept)\t\(match.kind.rawValue)\t\(match.confidence)\t\(match.isShadowed)\t\(part)\t\(line)\n")
    }
  }
  return 0
}

private func time(_ file: SourceFile, _ language: Language, _ words: WordList?, _ lines: [String], _ runs: Int) {
  // Processor time, since the machine is shared; the best run is the one that was least disturbed.
  var parse = Double.infinity
  var prepare = Double.infinity
  var load = Double.infinity
  var scan = Double.infinity
  let all = LanguageRegistry.builtIn.languages.map { (language: $0, wordList: $0.tag == language.tag ? words : nil) }
  var found = 0
  for one in all { _ = one.language.morphology }
  for _ in 0..<runs {
    var glossary = Glossary()
    parse = min(parse, cpuTime { glossary = Glossary.parse([file]).0 })
    var matcher = TermMatcher(Glossary(), language: language)
    prepare = min(prepare, cpuTime { matcher = TermMatcher(glossary, language: language, wordList: words) })
    load = min(load, cpuTime { _ = TermMatcher.prepare(Glossary.parse([file]).0, languages: all) })
    found = 0
    scan = min(scan, cpuTime { for line in lines { found += matcher.matches(in: line).count } })
  }
  let count = lines.reduce(0) { $0 + $1.utf8.split(separator: 0x20).count }
  func ms(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
  write(
    "parse \(ms(parse)), prepare \(ms(prepare)), load for all languages \(ms(load)), scan \(count) words: \(Int(Double(count) / scan)) words/s, \(found) matches\n"
  )
}
