import Bitexts
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers

/// Two sides whose units were looked up in a ledger.
protocol ReviewedPair {
  /// Today's units.
  var units: [FacingUnit] { get }
  /// What is known of each.
  var reviews: [UnitReview] { get set }
  /// Why version control could not answer for all units, where there is something to say about that.
  var gap: String? { get set }
  /// Settles the units of which the ledger knows nothing.
  mutating func recover(from history: GitHistory)
}

extension ReviewedPair {
  /// Makes units fresh whose source was changed in spelling or punctuation alone.
  mutating func forgiveSpelling(_ words: @autoclosure () -> SpellingList) {
    let stale = reviews.indices.filter { reviews[$0].freshness == .stale }
    guard !stale.isEmpty else { return }
    let words = words()
    for index in stale {
      guard let source = units[index].source, let former = reviews[index].formerSource,
        source.isRespelling(of: former, words: words), !reviews[index].targetChanged
      else { continue }
      reviews[index].freshness = .fresh
      reviews[index].isRespelt = true
    }
  }

  /// Whether neither the ledger nor version control has an answer for a unit.
  func isOpen(_ unit: Int) -> Bool { reviews[unit].isOpen && units[unit].source != nil && units[unit].target != nil }

  /// Asks version control, if there are units of which the ledger knows nothing.
  ///
  /// - Parameters:
  ///   - key: The article and locale, as `HistoryMemo` names them.
  ///   - files: The two sides.
  mutating func consult(_ source: HistorySource, _ key: String, files: (SourceFile, SourceFile)) {
    let open = units.indices.filter(isOpen)
    guard !open.isEmpty else { return }
    Dependencies.current?.asksHistory = true
    let state = source.state.map { Digest("\($0) \(Digest(files.0.bytes).hex) \(Digest(files.1.bytes).hex)") }
    if let state, let known = source.memo?.article(key, in: state), recall(known) { return }
    ask(source)
    if let state { source.memo?.keep(remembered(open, in: state), as: key) }
  }

  private mutating func ask(_ source: HistorySource) {
    switch source.answer {
    case .unknown(let reason): gap = reason.map { "git cannot tell when it was made (\($0))" }
    case .known(let history):
      recover(from: history)
      if history.isShallow, units.indices.contains(where: isOpen) {
        gap = "it is older than this shallow clone reaches (fetch the whole history, fetch-depth: 0)"
      }
    }
  }
}

extension Pairing: ReviewedPair {
  /// Asks version control about the units that the ledger does not know: what did the source say when the translation
  /// was last worded?
  mutating func recover(from history: GitHistory) {
    let target = GitHistory.Reader(bitext.target)
    let source = GitHistory.Reader(bitext.source)
    let today = bitext.source.segments.map { Wording($0) }
    let open = bitext.beads.indices.filter { index in
      let bead = bitext.beads[index]
      guard !bead.source.isEmpty, !bead.target.isEmpty, !bead.looksUntouched else { return false }
      return unitsOfBead[index].contains { reviews[$0].isOpen }
    }
    let wordings = Set(open.flatMap { bitext.beads[$0].target.map { Wording($0) } })
    let moments = history.moments(of: wordings, in: bitext.target.file.path, target)
    // A translation of several sentences is as young as the youngest of them.
    let momentOfBead = open.map { index in
      let all = bitext.beads[index].target.map { moments[Wording($0)] ?? .unknown }
      return all.contains(.unknown) ? .unknown : all.max { $0.order < $1.order } ?? .unknown
    }
    for (moment, beads) in Dictionary(grouping: zip(open, momentOfBead), by: \.1) {
      let chosen = beads.flatMap { unitsOfBead[$0.0] }.filter { reviews[$0].isOpen }
      guard var former = FormerSource(history, of: bitext.source.file, saying: today, at: moment, source) else {
        continue
      }
      for index in chosen {
        guard let source = units[index].source else { continue }
        reviews[index].settle(source, former: former.origin(of: source), history.abbreviation(of: moment))
      }
    }
  }
}

extension UnitReview {
  /// Whether the ledger has no answer.
  fileprivate var isOpen: Bool { freshness == .unconfirmed && confirmed == nil && recovered == nil }

  /// Judges today's source by what it was when the translation was last worded.
  mutating func settle(_ source: Wording, former: Wording?, _ commit: String?) {
    recovered = Recovered(source: former, commit: commit)
    freshness = former == source ? .fresh : .stale
  }
}

/// A source as it stood at a moment, against today's.
private struct FormerSource {
  /// Today's sentences.
  private let today: [Wording]
  /// The sentences of that time, and the same as minor commits have worded them since.
  private let former: [Wording]
  private let current: [Wording]
  private let unchanged: Set<Wording>
  /// For each of today's wordings the one of that time; found when something has changed.
  private lazy var origins: [Wording: Wording] = {
    var origins: [Wording: Wording] = [:]
    for (wording, origin) in zip(today, today.origins(among: current)) {
      if let origin { origins[wording] = former[origin] }
    }
    return origins
  }()

  /// - Returns: `nil` where nothing is known of that moment.
  init?(
    _ history: GitHistory, of file: SourceFile, saying today: [Wording], at moment: GitHistory.Moment,
    _ reader: GitHistory.Reader<Wording>
  ) {
    self.today = today
    guard let then = moment == .now ? file : history.file(file.path, at: moment) else { return nil }
    former = then.bytes == file.bytes ? today : reader.items(then)
    var current = former
    for edit in history.minorEdits(of: file.path, since: moment) {
      let (before, after) = (reader.items(edit.before), reader.items(edit.after))
      var successors: [Wording: Wording] = [:]
      for (wording, origin) in zip(after, reader.origins(after, before)) {
        if let origin { successors[before[origin]] = wording }
      }
      current = current.map { successors[$0] ?? $0 }
    }
    self.current = current
    unchanged = Set(current)
  }

  /// What one of today's sentences was then; `nil` where there was no such sentence.
  mutating func origin(of wording: Wording) -> Wording? {
    unchanged.contains(wording) ? wording : origins[wording]
  }
}

extension GitHistory.Reader<Wording> {
  /// Reads versions of a document sentence by sentence.
  fileprivate init(_ document: Document) {
    let language = document.language
    let format = DocumentFormat.reading(document.file.path)
    self.init(
      items: { format.parse($0, language: language).segments.map { Wording($0) } },
      origins: { $0.origins(among: $1) })
  }
}

/// A message under its key.
private struct KeyedWording: Hashable {
  var key: String
  var wording: Wording
}

extension StringsPairing: ReviewedPair {
  mutating func recover(from history: GitHistory) {
    let source = GitHistory.Reader(files.source, languages.source)
    let target = GitHistory.Reader(files.target, languages.target)
    let open = units.indices.filter { isOpen($0) && !pair.units[$0].looksUntouched }
    let items = Set(open.compactMap { item($0, \.target) })
    let moments = history.moments(of: items, in: files.target.path, target)
    var former: [GitHistory.Moment: [String: Wording]] = [:]
    for index in open {
      guard let moment = item(index, \.target).flatMap({ moments[$0] }), moment != .unknown else { continue }
      let then = former[moment] ?? messages(at: moment, history, source)
      former[moment] = then
      guard let now = units[index].source else { continue }
      reviews[index].settle(now, former: then[units[index].path], history.abbreviation(of: moment))
    }
  }

  private func item(_ index: Int, _ side: KeyPath<FacingUnit, Wording?>) -> KeyedWording? {
    units[index][keyPath: side].map { KeyedWording(key: units[index].path, wording: $0) }
  }

  /// What the source's keys said at a moment; what minor commits changed since counts as said then.
  private func messages(
    at moment: GitHistory.Moment, _ history: GitHistory, _ reader: GitHistory.Reader<KeyedWording>
  ) -> [String: Wording] {
    guard let file = moment == .now ? files.source : history.file(files.source.path, at: moment) else { return [:] }
    var messages = Dictionary(reader.items(file).map { ($0.key, $0.wording) }) { first, _ in first }
    for edit in history.minorEdits(of: files.source.path, since: moment) {
      let before = Dictionary(reader.items(edit.before).map { ($0.key, $0.wording) }) { first, _ in first }
      for item in reader.items(edit.after) where messages[item.key] == before[item.key] {
        messages[item.key] = item.wording
      }
    }
    return messages
  }
}

extension GitHistory.Reader<KeyedWording> {
  /// Reads versions of a file of interface strings key by key.
  fileprivate init(_ file: SourceFile, _ language: Language) {
    let format = Project.stringsFormat(of: file.path)
    self.init(
      items: { file in
        let entries = format?.parse(file, language: language).entries ?? []
        return entries.compactMap { entry in
          entry.target.map { KeyedWording(key: entry.id, wording: Wording(plain: $0.message.text)) }
        }
      },
      origins: { items, earlier in
        let places = Dictionary(earlier.enumerated().map { ($1.key, $0) }) { first, _ in first }
        return items.map { places[$0.key] }
      })
  }
}
