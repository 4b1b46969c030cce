import Diagnostics
import Languages
import Ledgers
import Synchronization

/// Ledgers that belong to no article any more, because theirs was renamed; found again by what they have confirmed.
final class StrayLedgers: Sendable {
  private let root: String
  private let folder: String
  /// The ledgers that articles have, by their paths.
  private let owned: Set<String>
  private let known = Mutex<[LanguageTag: [Stray]]>([:])

  private struct Stray {
    var path: String
    var reading: LedgerReading
    var wordings: Set<Wording>
  }

  /// - Parameters:
  ///   - folder: The folder of ledgers, relative to the root.
  ///   - owned: The paths of ledgers that belong to articles.
  init(root: String, folder: String, owned: Set<String>) {
    (self.root, self.folder, self.owned) = (root, folder, owned)
  }

  /// The ledger of which at least half reads as the source does; of several the one that shares most.
  ///
  /// - Parameter source: What the source says; asked for only where there are such ledgers.
  func find(
    for source: @autoclosure () -> [Wording], from language: LanguageTag, to locale: LanguageTag
  ) -> LedgerReading? {
    Dependencies.current?.asksStrays = true
    let strays = known.withLock { known in
      if let strays = known[locale] { return strays }
      let strays = read(language, locale)
      known[locale] = strays
      return strays
    }
    guard !strays.isEmpty else { return nil }
    let today = Set(source())
    let scored = strays.map { (stray: $0, shared: $0.wordings.intersection(today).count) }
    let best = scored.max { ($0.shared, $1.stray.path) < ($1.shared, $0.stray.path) }
    guard let best, best.shared >= min(3, best.stray.wordings.count), best.shared * 2 >= best.stray.wordings.count,
      best.shared > 0
    else { return nil }
    var reading = best.stray.reading
    reading.formerPath = best.stray.path
    return reading
  }

  /// The paths of the ledgers of a locale that belong to no article, sorted.
  func paths(_ locale: LanguageTag) -> [String] {
    var paths: [String] = []
    let home = "\(folder)/\(locale)"
    var open = Boundary(root).isCrossed(by: home) ? [] : [home]
    while let here = open.popLast() {
      for name in (try? Disk.names(in: root.appending(path: here)).names) ?? [] where !name.hasPrefix(".") {
        let path = "\(here)/\(name)"
        switch Disk.kind(root.appending(path: path)) {
        case .folder: open.append(path)
        case .file where name.hasSuffix(".jsonl") && !owned.contains(path): paths.append(path)
        default: continue
        }
      }
    }
    return paths.sorted()
  }

  private func read(_ language: LanguageTag, _ locale: LanguageTag) -> [Stray] {
    paths(locale).compactMap { path in
      guard let bytes = try? Disk.read(root.appending(path: path)) else { return nil }
      let reading = Ledger.parse(SourceFile(path: path, bytes: bytes), source: language, target: locale)
      // One that is broken, or of other languages, is nobody's.
      guard reading.diagnostics.isEmpty else { return nil }
      let wordings = Set(reading.ledger.units.map { Wording(stored: $0.source) })
      return Stray(path: path, reading: reading, wordings: wordings)
    }
  }
}
