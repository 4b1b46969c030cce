import Catalogs
import Glossaries

/// Something that reads bytes which anybody may have written, with the laws that hold whatever they are.
public struct Reader: Sendable {
  /// The name that `Tests/Fuzz/run` knows it by.
  public let name: String
  /// Reads bytes; a broken law ends the process.
  public let hold: @Sendable ([UInt8]) -> Void
  /// Small files of its kind; empty for those of articles, whose seeds are the articles of this repository.
  public let seeds: @Sendable () -> [[UInt8]]

  init(
    _ name: String, seeds: @escaping @Sendable () -> [[UInt8]] = { [] }, _ hold: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.name = name
    self.hold = hold
    self.seeds = seeds
  }

  /// Every reader: articles, catalogs, glossaries, and the files that Tosprog keeps for itself or fetches.
  public static let all = articles + catalogs + glossaries + project + releases + kept

  private static let articles = [
    Reader("markdown") { DocumentLaws.hold("markdown", $0, path: "a.md") },
    Reader("mdx") { DocumentLaws.hold("markdown", $0, path: "a.mdx") },
    Reader("front-matter") { bytes in
      for fence in ["---\n", "+++\n"] {
        DocumentLaws.hold("markdown", Array(fence.utf8) + bytes + Array("\n\(fence)\nA b.\n".utf8), path: "a.md")
      }
    },
    Reader("html") { DocumentLaws.hold("html", $0, path: "a.html") },
    Reader("text") { bytes in
      DocumentLaws.hold("text", bytes, path: "a.txt")
      ScannerLaws.sentences(bytes)
    },
    Reader("xml", ScannerLaws.xml),
    Reader("srx", ScannerLaws.srx),
  ]

  private static let catalogs =
    [Reader("message", seeds: CatalogLaws.messages, CatalogLaws.message)]
    + [any CatalogFormat].builtIn.map(\.name).map { name in
      Reader("catalog-\(name)", seeds: { CatalogLaws.seeds(name) }) { CatalogLaws.hold(name, $0) }
    }

  private static let glossaries = [any GlossaryFormat].builtIn.map(\.name).map { name in
    Reader("glossary-\(name)", seeds: { GlossaryLaws.seeds(name) }) { GlossaryLaws.hold(name, $0) }
  }

  private static let project = [
    Reader("settings", seeds: ProjectLaws.settings, ProjectLaws.settings),
    Reader("ledger", seeds: LedgerLaws.ledgers, LedgerLaws.ledger),
    Reader("lexicon", seeds: LedgerLaws.lexicons, LedgerLaws.lexicon),
    Reader("words", seeds: LedgerLaws.words, LedgerLaws.words),
    Reader("baseline", seeds: LedgerLaws.baselines, LedgerLaws.baseline),
    Reader("patterns", seeds: ProjectLaws.patterns, ProjectLaws.patterns),
    Reader("json", seeds: { CatalogLaws.seeds("json") }, ScannerLaws.json),
  ]

  private static let releases = [
    Reader("manifest", seeds: ReleaseLaws.manifests, ReleaseLaws.manifest),
    Reader("pointer", seeds: ReleaseLaws.pointers, ReleaseLaws.pointer),
    Reader("envelope", seeds: ReleaseLaws.envelopes, ReleaseLaws.envelope),
    Reader("pin", seeds: ReleaseLaws.pins, ReleaseLaws.pin),
    Reader("key", seeds: ReleaseLaws.keys, ReleaseLaws.key),
    Reader("installed", seeds: KeptLaws.installed, KeptLaws.installed),
  ]

  private static let kept = [
    Reader("outcome", seeds: KeptLaws.outcomes, KeptLaws.outcome),
    Reader("results", seeds: KeptLaws.results, KeptLaws.results),
    Reader("shard", seeds: KeptLaws.shards, KeptLaws.shard),
    Reader("undo", seeds: KeptLaws.undos, KeptLaws.undo),
    Reader("git-log", KeptLaws.gitLog),
  ]
}
