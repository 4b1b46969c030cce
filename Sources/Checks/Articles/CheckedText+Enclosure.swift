import Diagnostics
import Documents
import Languages

extension CheckedText {
  /// Whether tokens stand in quotation marks or brackets, or in a span of markup, with little beside them: a name or title.
  ///
  /// A quoted or emphasised sentence of which they are but a part sets nothing apart.
  func isSetApart(_ run: Range<Int>, _ recognizer: LanguageRecognizer? = nil, byBrackets: Bool = true) -> Bool {
    guard let whole = marks(around: run, byBrackets: byBrackets) ?? span(around: run) else { return false }
    if let recognizer {
      // A title has no words of the target's language beside them.
      return text.tokens[whole].count { recognizer.evidence(of: $0, in: text) <= -2 } < 2
    }
    return text.tokens[whole].count { $0.kind == .word } < text.tokens[run].count { $0.kind == .word } + 3
  }

  /// The tokens between the marks that enclose some.
  private func marks(around run: Range<Int>, byBrackets: Bool) -> Range<Int>? {
    func isMark(_ token: Token) -> Bool {
      switch token.key.hash {
      case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2018: token.kind == .mark
      case 0x28, 0x29, 0x5B, 0x5D: token.kind == .mark && byBrackets
      default: false
      }
    }
    let before = text.tokens[..<run.lowerBound].indices.filter { isMark(text.tokens[$0]) }
    guard before.count % 2 == 1, let last = before.last else { return nil }
    let end = text.tokens[run.upperBound...].firstIndex(where: isMark) ?? text.tokens.endIndex
    return last + 1..<end
  }

  /// The tokens in the markup that encloses some.
  private func span(around run: Range<Int>) -> Range<Int>? {
    guard !inlines.isEmpty else { return nil }
    let range = range(of: text.tokens[run.lowerBound].start..<text.tokens[run.upperBound - 1].end)
    var open: [Int: Int] = [:]
    for inline in inlines {
      switch (inline.kind, inline.code) {
      case (.start, .emphasis?), (.start, .strong?), (.start, .link?): open[inline.id] = inline.range.end
      case (.end, _):
        if let start = open.removeValue(forKey: inline.id), start <= range.start, inline.range.start >= range.end {
          let inside = text.tokens.indices.filter {
            let place = self.range(of: text.tokens[$0])
            return place.start >= start && place.end <= inline.range.start
          }
          return inside.first.map { $0..<(inside.last ?? $0) + 1 }
        }
      default: break
      }
    }
    return nil
  }
}
