import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds brackets without their partner.
struct UnbalancedBrackets: ArticleCheck {
  static let rule = Rule(
    id: "unbalanced-brackets", severity: .warning, issue: .typographical,
    manual: """
      A bracket of the target never opens or never closes.

      Brackets are paired within a block. Where the source's block is unbalanced as well, and behind the number or
      letter of an enumeration, a single bracket stays silent.
      """)

  static let examples: [Example] = [
    .flagged(da: "Nålene (af stål) er sterile.", en: "The needles ⟦(⟧of steel are sterile."),
    .flagged(da: "Nålene (af stål) er sterile.", en: "The needles of steel⟦)⟧ are sterile."),
    .flagged(da: "Tag det (højst 2 mg).", en: "Take it at most 2 mg⟦)⟧."),
    .flagged(da: "Nålene ⟦(⟧af stål er sterile.", en: "The needles (of steel) are sterile."),
    .clean(da: "Vælg a) nåle eller b) tape.", en: "Choose a) needles or b) tape."),
    .clean(da: "Nålene (af stål) er sterile.", en: "The needles (of steel) are sterile."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var index = 0
    let beads = article.beads
    while index < beads.count {
      let block = beads[index].target.first?.segment.block
      var source: [CheckedText] = []
      var target: [CheckedText] = []
      repeat {
        source += beads[index].source
        target += beads[index].target
        index += 1
      } while index < beads.count && block != nil && beads[index].target.first?.segment.block == block
      let lone = Self.lone(in: target)
      guard !lone.isEmpty, Self.lone(in: source).isEmpty else { continue }
      for range in lone { found.append(finding("“\(range.text)” has no partner", at: range)) }
    }
    return found
  }

  private static func lone(in texts: [CheckedText]) -> [SourceRange] {
    var open: [(close: UInt64, text: CheckedText, range: Range<Int>)] = []
    var lone: [(text: CheckedText, range: Range<Int>)] = []
    for text in texts {
      for (index, token) in text.text.tokens.enumerated() where token.kind == .mark && !token.isOpaque {
        switch token.key.hash {
        case 0x28, 0x5B: open.append((token.key.hash == 0x28 ? 0x29 : 0x5D, text, token.range))
        case 0x29, 0x5D:
          if open.last?.close == token.key.hash {
            open.removeLast()
          } else if index > 0, text.text.tokens[index - 1].isEnumerator, !token.isSpaced {
            continue  // “a)” and “1)”
          } else if index > 0, [0x3A, 0x3B, 0x2D].contains(text.text.tokens[index - 1].key.hash) {
            continue  // a smiley
          } else {
            lone.append((text, token.range))
          }
        default: break
        }
      }
    }
    lone += open.map { ($0.text, $0.range) }
    return lone.map { $0.text.range(of: $0.range) }
  }
}

extension Token {
  /// Whether it may number the item of a list: a letter or one or two digits.
  fileprivate var isEnumerator: Bool {
    isSpaced && (kind == .word && end - start == 1 || kind == .number && end - start <= 2)
  }
}
