import Bitexts
import Diagnostics
import Documents
import Languages
import Synchronization

/// A sentence with what several checks need of it, read once.
///
/// A class, since checks hand it around far more often than they look into it: copying nine fields took a third of their time.
public final class CheckedText: Sendable {
  /// The sentence.
  public let segment: Segment
  /// The words as they read.
  let reading: String
  /// Its words as a reader sees them.
  public let text: TokenizedText
  /// Its text and codes; empty when there is nothing but text.
  let inlines: [Inline]
  /// Where each span of markup ends, by the ids of `inlines`; 0 where it does not.
  private let spanEnds: [Int]
  /// Where its words stand in the file, once somebody has asked.
  private let trace = Mutex<SegmentTrace?>(nil)
  /// Its links, and which words are theirs.
  let linkTexts: [LinkText]
  let numerals: [Numeral]
  let dates: [CalendarDate]
  /// What its words may be the beginning of.
  let triggers: Triggers
  let opaque: [Range<Int>]
  /// How its language writes numbers.
  let numbers: NumberConventions

  init(_ segment: Segment, numbers: NumberReader, dates dateReader: DateReader, triggers: WordTable<Triggers>) {
    self.segment = segment
    self.numbers = numbers.conventions
    let reading = segment.text
    self.reading = reading
    // Markup always takes bytes of its own, so a text as long as its bytes is free of it.
    let isPlain =
      segment.range.end - segment.range.start == reading.utf8.count && !reading.utf8.contains(where: Self.mayHide)
    inlines = isPlain ? [] : segment.inlines
    spanEnds = inlines.reduce(into: []) { ends, inline in
      guard inline.kind == .end else { return }
      if ends.count <= inline.id { ends += repeatElement(0, count: inline.id + 1 - ends.count) }
      ends[inline.id] = inline.range.end
    }
    opaque = isPlain ? [] : Self.merged(segment.opaque, Self.addresses(in: Array(reading.utf8)))
    text = TokenizedText(reading, opaque: opaque)
    linkTexts = LinkText.all(inlines, text, in: segment)
    numerals = numbers.numerals(in: text)
    dates = dateReader.dates(in: text)
    self.triggers = text.tokens.reduce(into: []) { found, token in
      if token.kind == .word, let own = triggers[token.key] { found.formUnion(own) }
    }
  }

  /// `%`, `@`, `{`, `:` and `/` may begin a placeholder or stand in an address.
  private static func mayHide(_ byte: UInt8) -> Bool {
    byte == 0x25 || byte == 0x40 || byte == 0x7B || byte == 0x2F || byte == 0x24 || byte == 0x5C
  }

  /// What looks like an address or a path: a run without spaces with `://`, `www.`, `@` or two slashes in it.
  private static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
      var end = start
      var slashes = 0
      var isAddress = false
      while end < bytes.count, bytes[end] > 0x20 {
        let byte = bytes[end]
        if byte == 0x2F || byte == 0x5C { slashes += 1 }
        if byte == 0x40, end > start { isAddress = true }
        if byte == 0x3A, end + 2 < bytes.count, bytes[end + 1] == 0x2F, bytes[end + 2] == 0x2F { isAddress = true }
        end += 1
      }
      if end - start > 4, bytes[start..<start + 4].elementsEqual([0x77, 0x77, 0x77, 0x2E]) { isAddress = true }
      // “18/65/70” and “og/eller” are words; a path holds letters and several slashes.
      let hasLetter = bytes[start..<end].contains { ($0 | 0x20) &- 0x61 < 26 }
      if isAddress || (slashes >= 2 && hasLetter) { found.append(start..<end) }
      start = end
    }
    return found
  }

  private static func merged(_ one: [Range<Int>], _ two: [Range<Int>]) -> [Range<Int>] {
    if two.isEmpty { return one }
    var result: [Range<Int>] = []
    for range in (one + two).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// The bytes of some of its words.
  public func range(of range: Range<Int>) -> SourceRange {
    trace.withLock { known in
      let trace = known ?? segment.trace
      known = trace
      return trace.range(of: range)
    }
  }

  func range(of token: Token) -> SourceRange { range(of: token.range) }

  /// Where a span of markup that begins here ends, or a code of itself.
  func end(of inline: Inline) -> Int {
    let end = inline.kind == .start && inline.id < spanEnds.count ? spanEnds[inline.id] : 0
    return end == 0 ? inline.range.end : end
  }

  /// How many words it has.
  var wordCount: Int { text.tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) } }
}
