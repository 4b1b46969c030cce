import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

/// Which units of an article are to be confirmed.
public enum ConfirmationScope: Sendable {
  /// All that have a translation.
  case whole
  /// Those that touch a line; lines by file, relative to the root.
  case lines([String: Set<Int>])
  /// Those of these ids.
  case units(Set<SegmentID>)
}

/// A ledger as it is and as it is to be.
public struct LedgerChange: Sendable {
  /// The ledger's path, relative to the root.
  public let path: String
  /// What it holds; `nil` where there is none yet.
  public let before: [UInt8]?
  /// What it will hold.
  public let after: [UInt8]
  /// How many units are confirmed that were not, or in another state.
  public let count: Int
  /// How many were confirmed already.
  public let known: Int
  /// The ledger under the article's former name, which goes.
  public let formerPath: String?
}

extension Project {
  /// Confirms an article's translations as they stand; nothing is written yet.
  ///
  /// - Parameter state: The state to store; `nil` keeps what fresh units have.
  /// - Returns: `nil` where there is nothing to confirm.
  /// - Throws: What is wrong with the files or the ledger.
  public func confirming(
    _ article: Article, locale: LanguageTag, _ scope: ConfirmationScope = .whole, state: State? = nil
  ) throws(Diagnostic) -> LedgerChange? {
    if article.isCatalog { return try confirmingStrings(article, locale: locale, scope, state: state) }
    guard let pairing = try pairing(of: article, locale: locale) else { return nil }
    if let problem = pairing.problem { throw problem }
    let chosen = pairing.unitIndexes(scope)
    guard !chosen.isEmpty else { return nil }
    let ledger = pairing.reading.ledger.confirming(pairing.units, pairing.reviews, chosen: chosen, state: state)
    let known = chosen.count { pairing.reviews[$0].isConfirmed(as: state) }
    return try change(
      of: article, locale: locale, to: ledger, count: chosen.count - known, known: known,
      formerPath: pairing.reading.formerPath)
  }

  /// Stores an article's translations as confirmed and writes its ledger, whole or not at all.
  ///
  /// - Parameters:
  ///   - lines: Lines by file, relative to the root; `nil` or empty means the whole article.
  ///   - state: The state to store; `nil` keeps what fresh units have.
  /// - Returns: How many units are confirmed; 0 where there is no translation.
  /// - Throws: What is wrong with the files or the ledger; then nothing is written.
  public func confirm(
    _ article: Article, locale: LanguageTag, lines: [String: Set<Int>] = [:], state: State? = nil
  ) throws(Diagnostic) -> Int {
    let scope = lines.isEmpty ? ConfirmationScope.whole : .lines(lines)
    guard let change = try confirming(article, locale: locale, scope, state: state) else { return 0 }
    try write([change])
    return change.count + change.known
  }

  /// The change that makes a ledger what it is to be.
  func change(
    of article: Article, locale: LanguageTag, to ledger: Ledger, count: Int, known: Int = 0, formerPath: String?
  ) throws(Diagnostic) -> LedgerChange {
    let path = ledgerPath(of: article, locale: locale)
    var before: [UInt8]?
    if Disk.kind(root.appending(path: path)) != nil {
      before = try SourceFile(reading: root.appending(path: path), as: path, rule: Ledger.problem.id).bytes
    }
    return LedgerChange(
      path: path, before: before, after: Array(ledger.encoded.utf8), count: count, known: known,
      formerPath: formerPath)
  }

  /// Writes ledgers, each through a temporary file, after what is needed to take all of it back.
  ///
  /// - Throws: When one of them cannot be written; those before it are written.
  public func write(_ changes: [LedgerChange]) throws(Diagnostic) {
    var record: UndoRecord?
    try write(changes, adding: &record)
  }

  /// The same for a run that writes several times; `record` is what it has changed so far.
  func write(_ changes: [LedgerChange], adding earlier: inout UndoRecord?) throws(Diagnostic) {
    let real = changes.filter { $0.before != $0.after || $0.formerPath != nil }
    guard !real.isEmpty else { return }
    var record = UndoRecord(real)
    if let earlier {
      record.files = earlier.files + record.files
      record.count += earlier.count
    }
    for path in real.compactMap(\.formerPath) {
      let file = try SourceFile(reading: root.appending(path: path), as: path, rule: Ledger.problem.id)
      record.files.append(.init(path: path, before: file.text, after: nil))
    }
    earlier = record
    try write(Array(record.encoded.utf8), to: undoPath)
    let ignore = undoPath.parentPath + "/.gitignore"
    if Disk.kind(root.appending(path: ignore)) == nil { try write(Array("*\n".utf8), to: ignore) }
    for change in real { try write(change.after, to: change.path) }
    for path in real.compactMap(\.formerPath) { try remove(path) }
  }

  /// Takes the last confirmation back: the ledgers are again what they were before it.
  ///
  /// - Returns: How many units were confirmed by it; `nil` when there is none to take back.
  /// - Throws: When a ledger has changed since, or cannot be written; then none is touched.
  public func undoConfirmation() throws(Diagnostic) -> Int? {
    guard Disk.kind(root.appending(path: undoPath)) != nil else { return nil }
    let file = try SourceFile(reading: root.appending(path: undoPath), as: undoPath, rule: Ledger.problem.id)
    let record = try UndoRecord(reading: file)
    for each in record.files {
      let full = root.appending(path: each.path)
      let now = Disk.kind(full) == nil ? nil : try? Disk.read(full)
      guard now.map({ Digest($0) }) == each.after || now == each.before.map({ Array($0.utf8) }) else {
        throw .error(
          "this ledger has changed since the confirmation that is to be taken back; version control has it as it was",
          at: SourceFile(path: each.path, bytes: []).start, rule: Ledger.problem.id)
      }
    }
    for each in record.files {
      if let before = each.before { try write(Array(before.utf8), to: each.path) } else { try remove(each.path) }
    }
    try remove(undoPath)
    return record.count
  }

  /// What the last confirmation changed; the folder is left out of version control.
  private var undoPath: String { "\(configuration.ledger)/.undo/confirm.json" }

  private func remove(_ shown: String) throws(Diagnostic) {
    try boundary.check(shown.parentPath, rule: Ledger.problem.id)
    do { try Disk.remove(root.appending(path: shown)) } catch {
      throw .error(
        "this cannot be removed: \(error.reason)", at: SourceFile(path: shown, bytes: []).start, rule: Ledger.problem.id
      )
    }
  }

  private func write(_ bytes: [UInt8], to shown: String) throws(Diagnostic) {
    try boundary.check(shown, rule: Ledger.problem.id)
    let path = root.appending(path: shown)
    do {
      try Disk.makeFolder(path.parentPath)
      try Disk.write(bytes, to: path)
    } catch {
      throw .error(
        "the ledger cannot be written: \(error.reason)", at: SourceFile(path: shown, bytes: []).start,
        rule: Ledger.problem.id)
    }
  }
}

extension UnitReview {
  /// Whether confirming this would change nothing.
  func isConfirmed(as state: State?) -> Bool {
    freshness == .fresh && (state == nil || state == confirmed?.state)
  }
}

extension LoosePair {
  /// The ledger's text after every unit with a translation was confirmed, and how many those are.
  ///
  /// - Throws: The first thing that is wrong in the ledger that is there.
  public func confirmed(state: State?) throws(Diagnostic) -> (text: String, count: Int) {
    let pairing = pairing()
    if let problem = pairing.problem { throw problem }
    let chosen = pairing.unitIndexes(.whole)
    let ledger = pairing.reading.ledger.confirming(pairing.units, pairing.reviews, chosen: chosen, state: state)
    return (ledger.encoded, chosen.count)
  }
}

extension Pairing {
  /// What keeps the article from being confirmed: a file or a ledger that could not be read whole.
  var problem: Diagnostic? {
    (bitext.source.diagnostics + bitext.target.diagnostics + reading.diagnostics).first { $0.severity == .error }
  }

  /// The units with a source and a translation that a scope names.
  ///
  /// A sentence that is still word for word the source is confirmed only where it is named itself: it may be a name.
  func unitIndexes(_ scope: ConfirmationScope) -> Set<Int> {
    var result: Set<Int> = []
    for (bead, range) in zip(bitext.beads, unitsOfBead) where !bead.source.isEmpty && !bead.target.isEmpty {
      switch scope {
      case .whole: if !bead.looksUntouched { result.formUnion(range) }
      case .units(let ids): result.formUnion(range.filter { ids.contains(reviews[$0].id) })
      case .lines(let lines):
        let isNamed = (bead.source + bead.target).contains { segment in
          guard let wanted = lines[segment.range.file.path] else { return false }
          return (segment.range.startPosition.line...segment.range.endPosition.line).contains(where: wanted.contains)
        }
        if isNamed { result.formUnion(range) }
      }
    }
    return result
  }
}

extension Bead {
  /// Whether the target repeats the source in more words than a name has, so that nobody can have translated it.
  var looksUntouched: Bool { kind == .untranslated && target.contains { $0.text.wordCount > 3 } }
}
