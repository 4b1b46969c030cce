import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds two spaces inside a sentence.
struct DoubleSpace: BeadCheck {
  static let rule = Rule(
    id: "double-space", severity: .warning, issue: .whitespace,
    manual: """
      Two spaces or more stand between two words of a sentence.

      Where the source has them too, and behind the full stops of an author who always types two, they stay silent.
      """)

  static let examples: [Example] = [
    .flagged(da: "Nålene er sterile.", en: "The needles⟦  ⟧are sterile."),
    .flagged(da: "Nålene er⟦  ⟧sterile.", en: "The needles are sterile."),
    .clean(da: "Nålene er sterile.", en: "The needles are\nsterile."),
    .clean(da: "Kør `a  b` nu.", en: "Run `a  b` now."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for text in bead.target {
      guard let range = Self.spaces(in: text), !bead.source.contains(where: { Self.spaces(in: $0) != nil }) else {
        continue
      }
      found.append(finding("two spaces stand here", at: range).fix("leave one", replacing: range, with: " "))
    }
    return found
  }

  /// The first run of spaces that stands between words of a line.
  private static func spaces(in text: CheckedText) -> SourceRange? {
    let range = text.segment.range
    let bytes = range.file.bytes
    // In order, as the spaces are.
    let codes = text.inlines.filter { $0.kind != .text }.map(\.range)
    var next = 0
    var index = range.start
    while index + 1 < range.end {
      guard bytes[index] == 0x20, bytes[index + 1] == 0x20 else {
        index += 1
        continue
      }
      let start = index
      while index < range.end, bytes[index] == 0x20 { index += 1 }
      guard start > range.start, index < range.end, bytes[start - 1] > 0x20, bytes[index] > 0x20 else { continue }
      // Inside code and tags spaces mean something else.
      while next < codes.count, codes[next].end <= start { next += 1 }
      let isCode = next < codes.count && codes[next].start <= start
      if !isCode { return range.file.range(start, index) }
    }
    return nil
  }
}
