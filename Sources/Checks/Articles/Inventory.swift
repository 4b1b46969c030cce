import Bitexts
import Diagnostics
import Documents
import Languages

/// Something countable in a sentence: a link, a code span, a placeholder.
struct Item: Sendable {
  /// What equal items share.
  let key: String
  /// Where it stands.
  let range: SourceRange
  /// How it is called in messages.
  let text: String
}

/// What one bead has on one side only, after its neighbours were asked.
struct ItemComparison {
  let bead: CheckedBead
  var lost: [Item]
  var added: [Item]
}

extension CheckedArticle {
  /// Compares items bead by bead, in any order; what a neighbouring bead has is no difference.
  func compare(
    source: (CheckedText) -> [Item], target: (CheckedText) -> [Item]
  ) -> [ItemComparison] {
    var comparisons: [(index: Int, lost: [Item], added: [Item])] = []
    for bead in beads {
      var lost = bead.source.flatMap(source)
      var added = bead.target.flatMap(target)
      if lost.isEmpty && added.isEmpty { continue }
      Self.cancel(&lost, &added)
      if !lost.isEmpty || !added.isEmpty { comparisons.append((bead.index, lost, added)) }
    }
    for one in comparisons.indices {
      for two in max(0, one - 3)..<min(comparisons.count, one + 4)
      where two != one && abs(comparisons[two].index - comparisons[one].index) <= 3 {
        var added = comparisons[two].added
        Self.cancel(&comparisons[one].lost, &added)
        comparisons[two].added = added
      }
    }
    return comparisons.filter { beads[$0.index].isPaired && !($0.lost.isEmpty && $0.added.isEmpty) }
      .map { ItemComparison(bead: beads[$0.index], lost: $0.lost, added: $0.added) }
  }

  private static func cancel(_ lost: inout [Item], _ added: inout [Item]) {
    if lost.isEmpty || added.isEmpty { return }
    var left = added.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
    var common: [String: Int] = [:]
    lost.removeAll { item in
      guard let count = left[item.key], count > 0 else { return false }
      left[item.key] = count - 1
      common[item.key, default: 0] += 1
      return true
    }
    if common.isEmpty { return }
    added.removeAll { item in
      guard let count = common[item.key], count > 0 else { return false }
      common[item.key] = count - 1
      return true
    }
  }
}

extension Check {
  /// Findings about what differs: pairs that stand for each other first, then what is lost or added.
  func findings(_ comparison: ItemComparison, _ noun: String, pairs: Bool = true) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var lost = comparison.lost
    var added = comparison.added
    while pairs, lost.count == added.count, !lost.isEmpty {
      let wanted = lost.removeFirst()
      let item = added.removeFirst()
      found.append(
        finding("the translation has the \(noun) “\(item.text)”, the source has “\(wanted.text)”", at: item.range)
          .note("the \(noun) in the source", at: wanted.range))
    }
    for item in lost {
      found.append(
        finding("the \(noun) “\(item.text)” is missing from the translation", at: comparison.bead.targetRange)
          .note("the source has it here", at: item.range))
    }
    for item in added {
      let finding = finding("the \(noun) “\(item.text)” is not in the source", at: item.range)
      found.append(comparison.bead.sourceRange.map { finding.note("the source", at: $0) } ?? finding)
    }
    return found
  }
}
