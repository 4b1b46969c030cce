import Diagnostics
import Languages
import Reports

/// Puts the reports of all parts of a project together to the report that one run over all of it would have made.
public struct ShardMerge: Sendable {
  fileprivate struct Part {
    var index: Int
    var count: Int
    var state: String
    var settings: SourceFile
    var problems: [Diagnostic]
    var outcomes: [(order: Int, outcome: ArticleOutcome)]
    var files: [String: [UInt8]]
  }

  private var parts: [Part] = []

  private let keepsSentences: Bool

  /// Nothing yet.
  ///
  /// - Parameter keepsSentences: whether the report holds the articles themselves, for formats that show them.
  public init(keepsSentences: Bool) { self.keepsSentences = keepsSentences }

  /// Reads what `check --shard` wrote.
  ///
  /// - Throws: An error when it is none, does not belong to the others, or was read before.
  public mutating func add(_ file: SourceFile) throws(Diagnostic) {
    func fail(_ message: String) -> Diagnostic { .error(message, at: file.start, rule: "file-problem") }
    let report = try JSON.parse(file)
    guard let shard = report["shard"] else {
      throw fail("this report has no part “shard”; `check --shard I/N` writes one")
    }
    guard report["tool"]?["version"]?.stringValue == ToolVersion.current else {
      throw fail("another version of Tosprog wrote this; all shards and the merge need the same one")
    }
    guard let part = Part(shard, keepsSentences) else { throw fail("the part “shard” of this report is damaged") }
    if let first = parts.first {
      guard first.count == part.count, first.state == part.state else {
        throw fail("this shard is of another run: settings, articles, options or the number of shards differ")
      }
      guard !parts.contains(where: { $0.index == part.index }) else {
        throw fail("shard \(part.index) of \(part.count) is given twice")
      }
    }
    parts.append(part)
  }

  /// The report on all articles.
  ///
  /// - Throws: An error when a part is absent.
  public func outcome() throws(Diagnostic) -> CheckOutcome {
    guard let first = parts.first else { throw .error("there is no shard to merge", at: .nowhere) }
    let there = Set(parts.map(\.index))
    if let absent = (1...first.count).first(where: { !there.contains($0) }) {
      throw .error("shard \(absent) of \(first.count) is absent; the merge needs all of them", at: .nowhere)
    }
    var problems: [Diagnostic] = []
    for problem in parts.flatMap(\.problems) where !problems.contains(problem) { problems.append(problem) }
    let outcomes = parts.flatMap(\.outcomes).sorted { $0.order < $1.order }.map(\.outcome)
    let files = parts.reduce(into: [String: [UInt8]]()) { $0.merge($1.files) { first, _ in first } }
    let settings = Configuration.parse(first.settings, rules: AllRules.rules).0
    return Assembly(problems: problems, outcomes: outcomes, settings: settings)
      .outcome(FactPlaces { path in files[path].map { SourceFile(path: path, bytes: $0) } })
  }
}

extension ShardMerge.Part {
  fileprivate init?(_ shard: JSON, _ keepsSentences: Bool) {
    func bytes(_ value: JSON?) -> [UInt8]? { value?.stringValue.flatMap { Base64.decode($0) } }
    guard let index = shard["index"]?.intValue, let count = shard["of"]?.intValue, index >= 1, index <= count,
      count <= Limits.shards, let state = shard["state"]?.stringValue,
      let path = shard["settings"]?["file"]?.stringValue, let text = bytes(shard["settings"]?["bytes"]),
      let own = bytes(shard["problems"]), let problems = try? ArticleOutcome(decoding: own[...]),
      let records = shard["outcomes"]?.arrayValue
    else { return nil }
    (self.index, self.count, self.state) = (index, count, state)
    settings = SourceFile(path: path, bytes: text)
    self.problems = problems.findings.map(\.diagnostic)
    outcomes = []
    files = [:]
    for record in records {
      guard let order = record["order"]?.intValue, let body = bytes(record["outcome"]) else { return nil }
      var own: [String: SourceFile] = [:]
      for file in record["files"]?.arrayValue ?? [] {
        guard let path = file["file"]?.stringValue, let bytes = bytes(file["bytes"]) else { return nil }
        files[path] = bytes
        own[path] = SourceFile(path: path, bytes: bytes)
      }
      guard var outcome = try? ArticleOutcome(decoding: body[...], whole: { own[$0] }) else { return nil }
      if !keepsSentences { outcome.judged?.sentences = [] }
      outcomes.append((order, outcome.compact()))
    }
  }
}
