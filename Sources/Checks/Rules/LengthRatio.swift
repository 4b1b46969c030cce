import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds sentences that are much longer or shorter than their translation usually is.
struct LengthRatio: ProjectCheck {
  static let rule = Rule(
    id: "length-ratio", severity: .note, issue: .length,
    manual: """
      A translation is much shorter or longer than the source, measured by what is usual in the project.

      Something may have been left out or added. The usual ratio is the median over the sentences of the project that have
      one, and the limit lies six times the usual deviation away from it. Short sentences vary too much to be judged.
      """)

  static let examples: [Example] = [
    .flagged(
      da: LengthRatio.many("Nålene er sterile, og de bliver kun brugt en eneste gang hos os") + "\n\n"
        + "Behandlingen varer tre kvarter, og bagefter kan du hvile dig, drikke et glas vand og tage hjem, når du er klar.",
      en: LengthRatio.many("The needles are sterile, and they are only used a single time here") + "\n\n"
        + "⟦The treatment lasts a while.⟧"),
    .flagged(
      da: LengthRatio.many("Nålene er sterile, og de bliver kun brugt en eneste gang hos os") + "\n\n"
        + "⟦Behandlingen varer en tid.⟧",
      en: LengthRatio.many("The needles are sterile, and they are only used a single time here") + "\n\n"
        + "The treatment lasts three quarters of an hour, and afterwards you can rest, have a glass of water and go home."
    ),
    .clean(
      da: LengthRatio.many("Nålene er sterile, og de bliver kun brugt en eneste gang hos os")
        + "\n\nEr det svært at nå?",
      en: LengthRatio.many("The needles are sterile, and they are only used a single time here")
        + "\n\nWould it be difficult for you to get here in time?"),
  ]

  /// Sentences enough to say what is usual.
  private static func many(_ sentence: String) -> String {
    (1...14).map { "\(sentence), nr. \($0)." }.joined(separator: "\n\n")
  }

  func diagnose(_ articles: [ArticleFacts], place: RangeFinder) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (_, group) in Dictionary(grouping: articles, by: \.targetLanguage).sorted(by: { $0.key < $1.key }) {
      let ratios = group.flatMap { $0.entries.compactMap(\.lengthRatio) }
      guard ratios.count >= 12 else { continue }
      let (median, deviation) = ratios.medianAndDeviation
      let limit = 6 * max(deviation, 0.12)
      for article in group {
        for entry in article.entries {
          guard let ratio = entry.lengthRatio, abs(ratio - median) > limit,
            let target = place(article.targetPath, entry.targetStart, entry.targetEnd),
            let source = place(article.sourcePath, entry.sourceStart, entry.sourceEnd)
          else { continue }
          found.append(
            finding(
              ratio < median
                ? "the translation is much shorter than the source" : "the translation is much longer than the source",
              at: target
            ).note("the source", at: source))
        }
      }
    }
    return found
  }
}

extension ArticleFacts.Entry {
  /// The binary logarithm of the target's length over the source's; `nil` where the source is short.
  fileprivate var lengthRatio: Double? {
    let (source, target) = (sourceEnd - sourceStart, targetEnd - targetStart)
    guard source >= 60, target > 0 else { return nil }
    return Double(target).binaryLogarithm - Double(source).binaryLogarithm
  }
}

extension CheckedArticle {
  /// The usual binary logarithm of the target's length over the source's, of beads of some length.
  static func usualRatio(_ beads: [CheckedBead]) -> Double {
    let ratios = beads.compactMap { bead -> Double? in
      guard bead.isPaired, bead.kind != .untranslated else { return nil }
      let source = bead.source.reduce(0) { $0 + $1.text.bytes.count }
      let target = bead.target.reduce(0) { $0 + $1.text.bytes.count }
      guard source >= 30, target > 0 else { return nil }
      return Double(target).binaryLogarithm - Double(source).binaryLogarithm
    }
    return ratios.count >= 5 ? ratios.medianAndDeviation.median : 0
  }
}

extension [Double] {
  /// The median and the median of the distances from it.
  var medianAndDeviation: (median: Double, deviation: Double) {
    guard !isEmpty else { return (0, 0) }
    let median = ranked(count / 2)
    return (median, map { abs($0 - median) }.ranked(count / 2))
  }

  /// The number that would stand at a place if they were sorted; linear where sorting is not.
  ///
  /// - Reference: C. A. R. Hoare, “Algorithm 65: Find”, Communications of the ACM 4(7), 1961.
  private func ranked(_ place: Int) -> Double {
    var numbers = self
    var (low, high) = (0, count - 1)
    while low < high {
      let pivot = numbers[low + (high - low) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while numbers[left] < pivot { left += 1 }
        while pivot < numbers[right] { right -= 1 }
        guard left <= right else { break }
        numbers.swapAt(left, right)
        left += 1
        right -= 1
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        break
      }
    }
    return numbers[place]
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
