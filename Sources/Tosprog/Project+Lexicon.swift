import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

extension Project {
  /// The path of the project's own word pairs, relative to the root.
  var lexiconPath: String { "\(configuration.ledger)/lexicon.tsv" }

  /// Learns word pairs from every sentence that is confirmed as it stands, and writes them, sorted.
  ///
  /// - Returns: How many pairs were written.
  /// - Throws: When a file cannot be read or written; then the old lexicon stays.
  public func learnLexicon() throws(Diagnostic) -> Int {
    guard let pair = registry.pairs.first else { return 0 }
    var sentences: [(first: String, second: String)] = []
    for article in articles where !article.isCatalog {
      for locale in locales where locale != article.source {
        guard let pairing = try pairing(of: article, locale: locale) else { continue }
        for (index, bead) in pairing.bitext.beads.enumerated()
        where pairing.freshness(ofBead: index) == .fresh && !bead.source.isEmpty && !bead.target.isEmpty {
          let source = bead.source.map(\.text).joined(separator: " ")
          let target = bead.target.map(\.text).joined(separator: " ")
          let isFirst = pairing.bitext.source.language.tag == pair.first.tag
          sentences.append(isFirst ? (source, target) : (target, source))
        }
      }
    }
    let lexicon = Lexicon(learning: sentences, first: pair.first, second: pair.second)
    try boundary.check(lexiconPath, rule: Ledger.problem.id)
    do {
      try Disk.makeFolder(root.appending(path: configuration.ledger))
      try Disk.write(Array(lexicon.encoded().utf8), to: root.appending(path: lexiconPath))
    } catch {
      throw .error(
        "the lexicon cannot be written: \(error.reason)", at: SourceFile(path: lexiconPath, bytes: []).start,
        rule: Ledger.problem.id)
    }
    return lexicon.entries.count
  }
}
