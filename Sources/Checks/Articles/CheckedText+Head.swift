import Diagnostics
import Documents
import Languages

extension CheckedText {
  /// The bold words at the beginning of a sentence, with more behind them, and whether a mark stands at their end or right
  /// behind: “**Pris:** 450 kr.”; `nil` without such words.
  var head: (range: SourceRange, mark: UInt64?)? {
    guard let open = inlines.first(where: { $0.kind == .start && $0.code == .strong }),
      let close = inlines.first(where: { $0.kind == .end && $0.id == open.id }),
      let first = text.tokens.first, range(of: first).start >= open.range.end
    else { return nil }
    let inside = text.tokens.prefix { range(of: $0).end <= close.range.start }
    guard let last = inside.last, inside.count < text.tokens.count, inside.contains(where: { $0.kind == .word }) else {
      return nil
    }
    let place = range(of: first.start..<last.end)
    if last.kind == .mark { return (place, last.key.hash) }
    let next = text.tokens[inside.count]
    return (place, next.kind == .mark && !next.isSpaced ? next.key.hash : nil)
  }
}
