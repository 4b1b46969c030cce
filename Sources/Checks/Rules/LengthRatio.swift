import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds sentences that are much longer or shorter than their translation usually is.
struct LengthRatio: ArticleCheck {
  static let rule = Rule(
    id: "length-ratio", severity: .note, issue: .length,
    manual: """
      A translation is much shorter or longer than the source, measured by what is usual in the article.

      Something may have been left out or added. The usual ratio is the median of the article's sentences, and the
      limit lies six times the usual deviation away from it.
      """)

  static let examples: [Example] = [
    .clean(da: "Nålene er sterile.", en: "The needles are sterile.")
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    let ratios = article.lengthRatios
    guard ratios.count >= 12 else { return [] }
    let (median, deviation) = ratios.map(\.ratio).medianAndDeviation
    let limit = 6 * max(deviation, 0.12)
    return ratios.filter { abs($0.ratio - median) > limit }.map { entry in
      let bead = article.beads[entry.bead]
      let finding = finding(
        entry.ratio < median
          ? "the translation is much shorter than the source" : "the translation is much longer than the source",
        at: bead.targetRange)
      return bead.sourceRange.map { finding.note("the source", at: $0) } ?? finding
    }
  }
}

extension CheckedArticle {
  /// The binary logarithms of the target's length over the source's, for beads of some length.
  var lengthRatios: [(bead: Int, ratio: Double)] {
    beads.compactMap { bead in
      guard bead.isPaired, bead.kind != .untranslated else { return nil }
      let source = bead.source.reduce(0) { $0 + $1.text.bytes.count }
      let target = bead.target.reduce(0) { $0 + $1.text.bytes.count }
      guard source >= 30, target > 0 else { return nil }
      return (bead.index, Double(target).binaryLogarithm - Double(source).binaryLogarithm)
    }
  }
}

extension [Double] {
  /// The median and the median of the distances from it.
  var medianAndDeviation: (median: Double, deviation: Double) {
    guard !isEmpty else { return (0, 0) }
    let median = sorted()[count / 2]
    return (median, map { abs($0 - median) }.sorted()[count / 2])
  }
}

extension Double {
  /// The logarithm to the base two, to two digits.
  var binaryLogarithm: Double {
    guard self > 0 else { return 0 }
    let part = significand - 1
    return Double(exponent) + part * (1.3465 - 0.3465 * part)
  }
}
