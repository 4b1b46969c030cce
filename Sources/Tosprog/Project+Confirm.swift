import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

extension Project {
  /// Stores an article's translations as confirmed and writes its ledger, whole or not at all.
  ///
  /// - Parameters:
  ///   - lines: Lines by file, relative to the root; `nil` or empty means the whole article.
  ///   - state: The state to store; `nil` keeps what fresh units have.
  /// - Returns: How many units are confirmed; 0 where there is no translation.
  /// - Throws: What is wrong with the files or the ledger; then nothing is written.
  public func confirm(
    _ article: Article, locale: LanguageTag, lines: [String: Set<Int>]? = nil, state: State? = nil
  ) throws(Diagnostic) -> Int {
    if article.isCatalog { return try confirmStrings(article, locale: locale, lines: lines, state: state) }
    guard let pairing = try pairing(of: article, locale: locale) else { return 0 }
    if let problem = pairing.problem { throw problem }
    let chosen = pairing.unitIndexes(at: lines ?? [:])
    guard !chosen.isEmpty else { return 0 }
    let ledger = pairing.reading.ledger.confirming(pairing.units, pairing.reviews, chosen: chosen, state: state)
    try write(ledger, of: article, locale: locale)
    return chosen.count
  }

  /// Writes a ledger through a temporary file.
  func write(_ ledger: Ledger, of article: Article, locale: LanguageTag) throws(Diagnostic) {
    let shown = ledgerPath(of: article, locale: locale)
    let path = root.appending(path: shown)
    do {
      try Disk.makeFolder(path.parentPath)
      try Disk.write(Array(ledger.encoded.utf8), to: path)
    } catch {
      throw .error(
        "the ledger cannot be written: \(error.reason)", at: SourceFile(path: shown, bytes: []).start,
        rule: Ledger.problem.id)
    }
  }
}

extension LoosePair {
  /// The ledger's text after every unit with a translation was confirmed, and how many those are.
  ///
  /// - Throws: The first thing that is wrong in the ledger that is there.
  public func confirmed(state: State?) throws(Diagnostic) -> (text: String, count: Int) {
    let pairing = pairing()
    if let problem = pairing.problem { throw problem }
    let chosen = pairing.unitIndexes(at: [:])
    let ledger = pairing.reading.ledger.confirming(pairing.units, pairing.reviews, chosen: chosen, state: state)
    return (ledger.encoded, chosen.count)
  }
}

extension Pairing {
  /// What keeps the article from being confirmed: a file or a ledger that could not be read whole.
  var problem: Diagnostic? {
    (bitext.source.diagnostics + bitext.target.diagnostics + reading.diagnostics).first { $0.severity == .error }
  }

  /// The units with a source and a translation that touch one of the lines; all such units where no lines are given.
  ///
  /// A sentence that is still word for word the source is confirmed only where its line is named: it may be a name.
  func unitIndexes(at lines: [String: Set<Int>]) -> Set<Int> {
    var result: Set<Int> = []
    for (bead, range) in zip(bitext.beads, unitsOfBead) where !bead.source.isEmpty && !bead.target.isEmpty {
      let isChosen =
        lines.isEmpty
        ? !bead.looksUntouched
        : (bead.source + bead.target).contains { segment in
          guard let wanted = lines[segment.range.file.path] else { return false }
          return (segment.range.startPosition.line...segment.range.endPosition.line).contains(where: wanted.contains)
        }
      if isChosen { result.formUnion(range) }
    }
    return result
  }
}

extension Bead {
  /// Whether the target repeats the source in more words than a name has, so that nobody can have translated it.
  var looksUntouched: Bool { kind == .untranslated && target.contains { $0.text.wordCount > 3 } }
}
