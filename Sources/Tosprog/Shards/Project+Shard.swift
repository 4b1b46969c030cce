import Diagnostics
import Languages
import Reports

extension Project {
  /// Checks one part of the articles. The report has the findings of each article by itself and, for ``ShardMerge``, everything that
  /// a report on all of them needs.
  public func check(_ chosen: [Article], shard: Shard, jobs: Int? = nil) async -> CheckOutcome {
    let all = tasks(of: chosen)
    let mine = all.indices.filter { shard.holds(all[$0].article) }
    let memo = CheckMemo(self, keepsSentences: true)
    let outcomes = await judge(mine.map { all[$0] }, jobs: jobs, memo: memo, keepsSentences: true, keepsFiles: false)
    let assembly = Assembly(self, outcomes: outcomes)
    var outcome = assembly.outcome(nil)
    var own = ArticleOutcome()
    own.findings = problems.map { Finding($0) }
    outcome.report.shard = .object([
      ("index", .int(shard.index)), ("of", .int(shard.count)), ("state", .string(state(of: all).hex)),
      (
        "settings",
        .object([("file", .string(settings.path)), ("bytes", .string(Base64.encode(settings.bytes)))])
      ),
      ("problems", .string(Base64.encode(own.encoded()))),
      ("outcomes", .array(zip(mine, outcomes).map { record($0, $1) })),
    ])
    finish(&outcome, memo)
    return outcome
  }

  /// What must be the same for all parts of one run.
  private func state(of tasks: [Translation]) -> Digest {
    let names = tasks.map { "\($0.article.key)\u{1F}\($0.article.source)\u{1F}\($0.locale)" }
    let content = library.content
    let parts = [
      settings.path, Digest(settings.bytes).hex, "\(isStrict)", "\(history.isUsed)", "\(content.high) \(content.low)",
      words ?? "",
    ]
    return Digest((parts + names).joined(separator: "\u{1E}"))
  }

  /// An outcome with the texts that rules about the whole project and the page quote.
  private func record(_ order: Int, _ outcome: ArticleOutcome) -> JSON {
    var paths: [String] = outcome.facts.map { [$0.sourcePath, $0.targetPath] } ?? []
    for sentence in outcome.judged?.sentences.lazy.flatMap({ $0.source + $0.target }) ?? [] {
      if !paths.contains(sentence.range.file.path) { paths.append(sentence.range.file.path) }
    }
    let files = paths.map { path in
      JSON.object([
        ("file", .string(path)),
        ("bytes", .string(Base64.encode((try? Disk.read(root.appending(path: path))) ?? []))),
      ])
    }
    return .object([
      ("order", .int(order)), ("outcome", .string(Base64.encode(outcome.encoded()))), ("files", .array(files)),
    ])
  }
}
