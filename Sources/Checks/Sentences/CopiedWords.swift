import Documents
import Languages

extension LanguageVerdict {
  /// The longest run of words that stand one behind the other in the source as well and are no name.
  ///
  /// One of them is known of the source’s language only. Then three small words are enough, and two where together they speak
  /// clearly for that language. A run between capitals is a part of a name: “Bang & Olufsen og Venner”.
  ///
  /// - Parameter evidence: what speaks for the source’s language, by token.
  static func copied(_ text: CheckedText, _ source: [CheckedText], _ evidence: [Float?]) -> Range<Int>? {
    let tokens = text.text.tokens
    var best: Range<Int>?
    for index in tokens.indices where tokens[index].shape == .lower {
      guard let value = evidence[index], value >= 2.4 else { continue }
      if let best, best.contains(index) { continue }
      for side in source {
        let theirs = side.text.tokens
        for place in theirs.indices where theirs[place].key == tokens[index].key && theirs[place].shape == .lower {
          var start = 0
          while index - start > 0, place - start > 0,
            continues(tokens[index - start - 1], theirs[place - start - 1], evidence[index - start - 1])
          {
            start += 1
          }
          var end = 1
          while index + end < tokens.count, place + end < theirs.count,
            continues(tokens[index + end], theirs[place + end], evidence[index + end])
          {
            end += 1
          }
          let run = index - start..<index + end
          guard run.count >= 2, isTold(run, tokens, evidence), run.count > best?.count ?? 0 else { continue }
          best = run
        }
      }
    }
    return best
  }

  private static func continues(_ mine: Token, _ theirs: Token, _ evidence: Float?) -> Bool {
    mine.kind == .word && !mine.isOpaque && mine.key == theirs.key && (evidence ?? 0) > -1
  }

  private static func isTold(_ run: Range<Int>, _ tokens: [Token], _ evidence: [Float?]) -> Bool {
    let small = run.filter { tokens[$0].shape == .lower || $0 == 0 }
    guard small.count >= 2 else { return false }
    if small.count >= 3 { return true }
    return run.reduce(0) { $0 + (evidence[$1] ?? 0) } >= 3.5
  }
}
