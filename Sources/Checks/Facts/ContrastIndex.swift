import Bitexts
import Diagnostics
import Documents
import Languages

/// The contrasts of a pair of languages, found by the words that their choices begin with.
struct ContrastIndex: Sendable {
  /// A pattern of a choice.
  private struct Entry: Sendable {
    let contrast: Int
    let choice: Int
    let isHint: Bool
    let pattern: WordPattern
  }

  /// A choice that a sentence says, or may say.
  private struct Said {
    let choice: Int
    let isHint: Bool
    let text: CheckedText
    let tokens: Range<Int>
  }

  private let contrasts: [Contrast]
  /// The patterns of each kind that surely say a choice, and all of them with the hints.
  private let sure: [LanguageTag: [Contrast.Kind: WordTable<[Entry]>]]
  private let all: [LanguageTag: [Contrast.Kind: WordTable<[Entry]>]]
  private let triggers: [LanguageTag: [WordKey: Triggers]]

  init(_ pair: LanguagePair) {
    let contrasts = pair.contrasts()
    self.contrasts = contrasts
    var tables: (first: [WordKey: [Entry]], second: [WordKey: [Entry]]) = ([:], [:])
    func add(_ patterns: [WordPattern], _ table: inout [WordKey: [Entry]], _ contrast: Int, _ choice: Int, isHint: Bool)
    {
      for pattern in patterns {
        let entry = Entry(contrast: contrast, choice: choice, isHint: isHint, pattern: pattern)
        for word in pattern.firstWords { table[word, default: []].append(entry) }
      }
    }
    for (index, contrast) in contrasts.enumerated() {
      for (place, choice) in contrast.choices.enumerated() {
        add(choice.words.first, &tables.first, index, place, isHint: false)
        add(choice.words.second, &tables.second, index, place, isHint: false)
        add(choice.hints.first, &tables.first, index, place, isHint: true)
        add(choice.hints.second, &tables.second, index, place, isHint: true)
      }
    }
    let sides = [(pair.first.tag, tables.first), (pair.second.tag, tables.second)]
    func index(withHints: Bool) -> [LanguageTag: [Contrast.Kind: WordTable<[Entry]>]] {
      Dictionary(
        sides.map { tag, table in
          let tables = Contrast.Kind.allCases.map { kind in
            let lines = table.mapValues { entries in
              entries.filter { contrasts[$0.contrast].kind == kind && (withHints || !$0.isHint) }
            }
            return (kind, WordTable(lines.filter { !$0.value.isEmpty }.map { (key: $0.key, value: $0.value) }))
          }
          return (tag, Dictionary(tables) { first, _ in first })
        }
      ) { first, _ in first }
    }
    sure = index(withHints: false)
    all = index(withHints: true)
    triggers = Dictionary(
      sides.map { tag, table in
        (
          tag,
          table.compactMapValues { entries -> Triggers? in
            let sure = entries.filter { !$0.isHint }
            return sure.isEmpty ? nil : sure.reduce(into: []) { $0.formUnion(.contrast(contrasts[$1.contrast].kind)) }
          }
        )
      }
    ) { first, _ in first }
  }

  /// The words with which what surely says a choice begins.
  func triggers(of language: Language) -> [WordKey: Triggers] { triggers[language.tag] ?? [:] }

  /// The words of a choice and of another that stands in its place, where each side says but one.
  ///
  /// A sentence that negates more often than the other turns its words round: “not before” is “only after”.
  func contrast(_ kind: Contrast.Kind, of bead: CheckedBead, in article: CheckedArticle) -> (
    source: SourceRange, target: SourceRange
  )? {
    let trigger = Triggers.contrast(kind)
    guard bead.source.have(trigger), bead.target.have(trigger), bead.isPaired, bead.confidence >= 0.5 else {
      return nil
    }
    let (one, two) = article.languages
    // Nearly always both say the same, or one of them nothing.
    let wanted = Self.choices(sure[one.tag]?[kind], in: bead.source)
    guard !wanted.isEmpty, case let given = Self.choices(sure[two.tag]?[kind], in: bead.target),
      wanted.contains(where: { said in
        given.contains { $0.contrast == said.contrast } && !given.contains { $0 == said }
      })
    else { return nil }
    let mine = Self.said(all[one.tag]?[kind], in: bead.source)
    let theirs = Self.said(all[two.tag]?[kind], in: bead.target)
    for (index, source) in mine.sorted(by: { $0.key < $1.key }) {
      guard let target = theirs[index], let wanted = only(source, besides: target),
        let found = only(target, besides: source),
        !contrasts[index].unless.contains(where: { pattern in
          (bead.source + bead.target).contains { pattern.match(in: $0.text) != nil }
        }),
        negations(of: bead.source, one, article, besides: wanted)
          == negations(of: bead.target, two, article, besides: found)
      else { continue }
      return (range(of: wanted), range(of: found))
    }
    return nil
  }

  private func range(of said: Said) -> SourceRange {
    let tokens = said.text.text.tokens
    return said.text.range(of: tokens[said.tokens.lowerBound].start..<tokens[said.tokens.upperBound - 1].end)
  }

  /// Which choice of which contrast is said.
  private static func choices(
    _ table: WordTable<[Entry]>?, in texts: [CheckedText]
  ) -> [(contrast: Int, choice: Int)] {
    var found: [(contrast: Int, choice: Int)] = []
    each(table, in: texts) { entry, _, _ in found.append((entry.contrast, entry.choice)) }
    return found
  }

  /// What is said of each contrast.
  private static func said(_ table: WordTable<[Entry]>?, in texts: [CheckedText]) -> [Int: [Said]] {
    var found: [Int: [Said]] = [:]
    each(table, in: texts) { entry, text, tokens in
      found[entry.contrast, default: []].append(
        Said(choice: entry.choice, isHint: entry.isHint, text: text, tokens: tokens))
    }
    return found
  }

  private static func each(
    _ table: WordTable<[Entry]>?, in texts: [CheckedText], _ body: (Entry, CheckedText, Range<Int>) -> Void
  ) {
    guard let table else { return }
    for text in texts {
      for (index, token) in text.text.tokens.enumerated() where token.kind == .word && !token.isOpaque {
        guard let entries = table[token.key] else { continue }
        for entry in entries {
          if let end = entry.pattern.end(from: index, in: text.text) { body(entry, text, index..<end) }
        }
      }
    }
  }

  /// The one choice that a side surely says, where the other does not even hint at it.
  private func only(_ side: [Said], besides other: [Said]) -> Said? {
    let sure = side.filter { said in !said.isHint && !other.contains { $0.choice == said.choice } }
    guard let first = sure.first, sure.allSatisfy({ $0.choice == first.choice }) else { return nil }
    return sure.max { $0.tokens.count < $1.tokens.count }
  }

  /// How many words negate that are none of those that say a choice.
  private func negations(
    of texts: [CheckedText], _ language: Language, _ article: CheckedArticle, besides said: Said
  ) -> Int {
    let place = range(of: said)
    return texts.reduce(0) { count, text in
      let negations = Negations(in: text, language, article)
      return count
        + (negations.plain + negations.full).count { token in
          let range = text.range(of: token)
          return range.start < place.start || range.end > place.end
        }
    }
  }
}
