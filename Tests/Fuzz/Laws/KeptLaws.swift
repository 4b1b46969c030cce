import Checks
import Diagnostics
import Languages
import Ledgers
import Releases
import Reports

@testable import Tosprog

/// What holds of the files that Tosprog writes for itself, whoever has had his hands on them; a broken law ends the process.
enum KeptLaws {
  /// What was said of an article.
  static func outcome(_ bytes: [UInt8]) {
    guard let outcome = try? ArticleOutcome(decoding: bytes[...]) else { return }
    let written = outcome.encoded()
    guard let again = try? ArticleOutcome(decoding: written[...]) else {
      preconditionFailure("what was written cannot be read")
    }
    precondition(again.encoded() == written, "read back as something else")
    let report = Report(version: "", findings: outcome.findings, articles: [outcome.judged].compactMap { $0 })
    // What is shown of damaged results must not end the process either.
    for format in [any ReportFormat].builtIn { _ = format.render(report) }
  }

  static func outcomes() -> [[UInt8]] {
    let file = SourceFile(path: "a.md", text: "# Te\n\nKog 7 kopper.\nLad det trække.\n")
    var outcome = ArticleOutcome()
    let found = Diagnostic.error("the translation says “7”", at: file.range(10, 11), rule: "number-mismatch")
      .note("the number in the source", at: file.range(0, 4)).fix("write “8”", replacing: file.range(10, 11), with: "8")
    outcome.findings = [Finding(found, article: "te", locale: LanguageTag("en"))]
    outcome.suppressed = 1
    return [ArticleOutcome().encoded(), outcome.encoded()]
  }

  /// The cache: bytes as they come, and as an index whose digest is right.
  static func results(_ bytes: [UInt8]) {
    for file in [bytes, ResultCache.sealed(bytes), ResultCache.sealed(Array(bytes.prefix(bytes.count / 2))) + bytes] {
      guard let read = try? ResultCache.read(file) else { continue }
      precondition(read.records.values.allSatisfy { $0.body.endIndex <= file.count }, "a record leaves the file")
    }
  }

  static func results() -> [[UInt8]] {
    var index = ByteWriter()
    index.number(3)
    index.number(0)
    index.number(1)
    index.digest(BinaryDigest([1]))
    for number in [2, 4] { index.number(number) }
    return [index.bytes, ResultCache.sealed(index.bytes) + [1, 2, 3, 4]]
  }

  /// What `check --shard` writes and `merge` reads.
  static func shard(_ bytes: [UInt8]) {
    var merge = ShardMerge(keepsSentences: true)
    guard reading(bytes, { file throws(Diagnostic) in try merge.add(file) }) != nil else { return }
    guard let outcome = try? merge.outcome() else { return }
    for format in [any ReportFormat].builtIn { _ = format.render(outcome.report) }
  }

  static func shards() -> [[UInt8]] {
    let bodies = ([ArticleOutcome().encoded()] + outcomes()).map { JSON.string(Base64.encode($0)) }
    return bodies.map { body in
      let file = JSON.object([("file", .string("a.md")), ("bytes", .string(Base64.encode(Array("# Te\n".utf8))))])
      let settings = JSON.object([("file", .string(".tosprog.yml")), ("bytes", .string(""))])
      let shard = JSON.object([
        ("index", .int(1)), ("of", .int(1)), ("state", .string("x")), ("settings", settings), ("problems", body),
        ("outcomes", .array([.object([("order", .int(0)), ("outcome", body), ("files", .array([file]))])])),
      ])
      let tool = JSON.object([("name", .string("tosprog")), ("version", .string(ToolVersion.current))])
      return JSON.object([("schema", .int(1)), ("tool", tool), ("shard", shard)]).encodedBytes()
    }
  }

  /// What a confirmation has changed.
  static func undo(_ bytes: [UInt8]) {
    holdStable(bytes) { file throws(Diagnostic) in
      try UndoRecord(reading: file)
    } _: {
      Array($0.encoded.utf8)
    }
    guard let record = reading(bytes, { file throws(Diagnostic) in try UndoRecord(reading: file) }) else { return }
    for entry in record.files {
      precondition(!entry.path.normalizedPath.hasPrefix(".."), "a path that leads out: \(entry.path)")
    }
  }

  static func undos() -> [[UInt8]] {
    [
      #"{"schema":1,"count":2,"files":[{"path":"a/b.jsonl","before":null,"after":"0123456789abcdef0123456789abcdef"},{"path":"c","before":"x","after":null}]}"#
    ].map { Array($0.utf8) }
  }

  /// What `pull` has put in place.
  static func installed(_ bytes: [UInt8]) {
    guard let state = InstalledState(bytes) else { return }
    let written = state.encoded
    precondition(InstalledState(written)?.encoded == written, "read back as something else")
  }

  static func installed() -> [[UInt8]] {
    let pin = ReleasePin(sequence: 3, manifest: ContentHash(of: [1]))
    return [
      InstalledState(
        origin: "https://x.dk", channel: "stable", pin: pin, seen: pin, locales: ["da"], version: "\"e\"",
        asked: Timestamp(seconds: 1_700_000_000)
      ).encoded
    ]
  }

  /// What git prints of a history; names are whatever a repository has.
  static func gitLog(_ bytes: [UInt8]) {
    let log = GitLog(parsing: bytes)
    for path in log.changes.keys { precondition(log.names(of: path).first == path, "another file") }
  }
}
