import Bitexts
import Glossaries
import Languages

extension Lexicon {
  /// The words that the glossary's terms give of two languages, added to what the project has confirmed.
  ///
  /// Every term counts, also those that must not be used: a translation that uses one is a translation all the same.
  init?(_ glossary: Glossary, and confirmed: Lexicon?, _ pair: LanguagePair?) {
    guard let pair else { return nil }
    let terms = glossary.concepts.flatMap { concept in
      let sides = [pair.first, pair.second].map { language in
        concept.terms.filter { $0.language?.language == language.tag.language }.map(\.text)
      }
      return sides[0].flatMap { one in sides[1].map { (first: one, second: $0) } }
    }
    let lexicon = Lexicon(terms: terms, first: pair.first, second: pair.second)
    self = confirmed.map { $0.merging(lexicon) ?? $0 } ?? lexicon
  }
}
