import Bitexts
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers

/// The units of a project that are not fresh, and what could not be read on the way.
public struct ChangeOutcome: Sendable {
  /// Units in the order of articles and of their documents.
  public var units: [UnitChange] = []
  /// What is wrong with files and ledgers.
  public var diagnostics: [Diagnostic] = []
}

extension Project {
  /// The units of some articles that stand as `wanted` says, each with translations of similar sentences that have been
  /// confirmed anywhere in the project.
  ///
  /// Every article of the project is read, whichever are chosen: any of them may hold a sentence that fits.
  public func changes(in chosen: [Article], wanted: Set<Freshness>, jobs: Int? = nil) async -> ChangeOutcome {
    let keys = Set(chosen.map(\.key))
    let tasks = articles.flatMap { article in
      locales.filter { $0 != article.source }.map { (article: article, locale: $0) }
    }
    let parts = await concurrently(tasks, jobs: jobs) { task in
      Part(self, task.article, task.locale, wanted: keys.contains(task.article.key) ? wanted : [])
    }
    history.memo?.save()
    var outcome = ChangeOutcome()
    var memories: [LanguageTag: [TranslationMemory.Entry]] = [:]
    for (task, part) in zip(tasks, parts) { memories[task.locale, default: []] += part.confirmed }
    for locale in memories.keys {
      let (kept, problems) = keptMemory(of: locale)
      memories[locale]! += kept
      outcome.diagnostics += problems
    }
    let memory = memories.mapValues { TranslationMemory($0) }
    for part in parts {
      outcome.diagnostics += part.diagnostics
      outcome.units += part.changes.map { change in
        var change = change
        if let source = change.newSource, let memory = memory[change.locale] {
          change.suggestions = memory.suggestions(for: source, besides: "\(change.article)#\(change.id)")
        }
        return change
      }
    }
    return outcome
  }

  /// What one article yields.
  private struct Part: Sendable {
    var changes: [UnitChange] = []
    var confirmed: [TranslationMemory.Entry] = []
    var diagnostics: [Diagnostic] = []

    init(_ project: Project, _ article: Article, _ locale: LanguageTag, wanted: Set<Freshness>) {
      do {
        if article.isCatalog {
          guard let pairing = try project.stringsPairing(of: article, locale: locale) else { return }
          changes = pairing.changes(wanted)
          confirmed = pairing.confirmed
        } else {
          guard let pairing = try project.pairing(of: article, locale: locale) else { return }
          changes = pairing.changes(wanted)
          confirmed = pairing.confirmed
          diagnostics =
            pairing.bitext.source.diagnostics + pairing.bitext.target.diagnostics
            + pairing.reading.diagnostics
        }
      } catch { diagnostics = [error] }
    }
  }
}

extension Pairing {
  /// The units that stand as wanted, in document order.
  func changes(_ wanted: Set<Freshness>) -> [UnitChange] {
    var changes: [UnitChange] = []
    var behind =
      bitext.target.segments.first.map { $0.range.file.range($0.range.start, $0.range.start) }
      ?? bitext.target.file.start
    for (bead, range) in zip(bitext.beads, unitsOfBead) {
      if !bead.target.isEmpty { behind = bead.target.span }
      for (offset, index) in range.enumerated() where wanted.contains(reviews[index].freshness) {
        let isMissing = reviews[index].freshness == .missing
        let own = bead.source.isEmpty ? bead.target[offset].range : bead.target.isEmpty ? nil : bead.target.span
        changes.append(
          UnitChange(
            article: article, locale: locale, unit: units[index], review: reviews[index],
            place: isMissing || own == nil ? behind.file.range(behind.end, behind.end) : own!,
            sourcePlace: bead.source.isEmpty ? nil : bead.source[offset].range))
      }
    }
    return changes
  }

  /// Sentences with the translations that were confirmed with them, one facing one.
  var confirmed: [TranslationMemory.Entry] {
    zip(bitext.beads, unitsOfBead).compactMap { bead, range in
      guard range.count == 1, let unit = range.first else { return nil }
      return TranslationMemory.Entry(article: article, units[unit], reviews[unit])
    }
  }
}

extension TranslationMemory.Entry {
  /// A source and its translation as they were confirmed; `nil` where nobody has, or the translation was edited since.
  ///
  /// Of a stale unit that is the source of then, whose translation still says the same.
  fileprivate init?(article: String, _ unit: FacingUnit, _ review: UnitReview) {
    guard review.freshness == .fresh || (review.freshness == .stale && review.confirmed != nil),
      !review.targetChanged, let target = unit.target,
      let source = review.freshness == .fresh ? unit.source : review.formerSource
    else { return nil }
    self.init(source: source, target: target, from: "\(article)#\(review.id)")
  }
}

extension StringsPairing {
  /// The keys that stand as wanted, in the order of the source.
  func changes(_ wanted: Set<Freshness>) -> [UnitChange] {
    units.indices.filter { wanted.contains(reviews[$0].freshness) }.map { index in
      UnitChange(
        article: article, locale: locale, unit: units[index], review: reviews[index],
        place: pair.units[index].targetRange, sourcePlace: pair.units[index].source?.target?.range)
    }
  }

  /// Messages with the translations that were confirmed with them.
  var confirmed: [TranslationMemory.Entry] {
    units.indices.compactMap { TranslationMemory.Entry(article: article, units[$0], reviews[$0]) }
  }
}
