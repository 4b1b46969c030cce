import Diagnostics
import Glossaries
import Languages

/// `evaluate terms [--words FILE]`: the occurrences of one term in one text, in Unicode scalars.
func evaluateTerms(_ arguments: [String]) -> Int32 {
  let words = option("--words", in: arguments).flatMap { input($0) }.map {
    WordList(String(decoding: $0, as: UTF8.self))
  }
  guard let cases = readCases() else { return 2 }
  for line in cases {
    let language = line["lang"]?.stringValue.flatMap { LanguageTag($0) }.flatMap {
      LanguageRegistry.builtIn.language($0)
    }
    guard let language, let term = line["term"], let text = line["text"]?.stringValue else {
      write(JSON.object([("id", line["id"] ?? .null), ("matches", .array([]))]).encoded() + "\n")
      continue
    }
    let entry = Term(
      text: term["lemma"]?.stringValue ?? "", language: language.tag,
      pos: term["pos"]?.stringValue.flatMap { PartOfSpeech(rawValue: $0) },
      gender: term["gender"]?.stringValue.flatMap { GrammaticalGender(rawValue: $0) })
    let glossary = Glossary(concepts: [Concept(id: "term", terms: [entry])])
    let list = language.morphology.hasClosedCompounds ? words : nil
    let matches = TermMatcher(glossary, language: language, wordList: list).matches(in: text)
    let found = matches.map { match in
      JSON.object([
        ("start", .int(scalars(text, match.range.lowerBound))), ("end", .int(scalars(text, match.range.upperBound))),
        ("kind", .string(match.kind.rawValue)), ("confidence", .double(match.confidence)),
      ])
    }
    write(JSON.object([("id", line["id"] ?? .null), ("matches", .array(found))]).encoded() + "\n")
  }
  return 0
}

/// How many Unicode scalars the first `offset` bytes hold.
private func scalars(_ text: String, _ offset: Int) -> Int {
  text.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
}
