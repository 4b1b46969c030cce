import Diagnostics
import Dispatch
import Languages
import Synchronization

/// Finds the terms of one language in texts, in all their forms.
///
/// Every form of every word is a key of one hash table, so that a text is read once whatever the size of the glossary.
/// Where a language writes compounds as one word, the beginnings and endings of words are looked up as well.
public struct TermMatcher: Sendable {
  let index: TermIndex

  /// Prepares the terms of a language; `wordList` makes compounds surer.
  public init(_ glossary: Glossary, language: Language, wordList: WordList? = nil) {
    index = TermIndex(glossary, language: language, wordList: wordList)
  }

  /// Prepares the terms of several languages, which takes as long as the slowest when there are cores enough.
  public static func prepare(
    _ glossary: Glossary, languages: [(language: Language, wordList: WordList?)]
  ) -> [LanguageTag: TermMatcher] {
    let made = Mutex<[LanguageTag: TermMatcher]>([:])
    DispatchQueue.concurrentPerform(iterations: languages.count) { at in
      let matcher = TermMatcher(glossary, language: languages[at].language, wordList: languages[at].wordList)
      made.withLock { $0[languages[at].language.tag] = matcher }
    }
    return made.withLock { $0 }
  }

  /// The occurrences in a text, by place; a longer one before a shorter one that begins at the same place.
  public func matches(in text: String) -> [TermMatch] {
    guard !index.isEmpty else { return [] }
    var text = text
    return text.withUTF8 { source in
      guard !source.isEmpty, source.count < Int(Int32.max) / 2 else { return [] }
      let folded = FoldedText(source)
      var scan = TermScan(index: index)
      return scan.run(folded, source: source)
    }
  }
}
