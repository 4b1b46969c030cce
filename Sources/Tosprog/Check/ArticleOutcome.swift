import Checks
import Diagnostics
import Reports

/// What one article yields: findings, numbers, and the facts that the rules about the whole project need.
///
/// It is small: of the files it holds only the lines that findings show, unless somebody asks for more.
struct ArticleOutcome: Sendable {
  var findings: [Finding] = []
  var judged: Report.Judged?
  var facts: ArticleFacts?
  var suppressed = 0
  var softened = 0
  var isUndone = false
}

extension ArticleOutcome {
  /// The same with no more of each file than its findings show.
  func compact() -> ArticleOutcome {
    var copy = self
    copy.findings = findings.compact()
    return copy
  }
}

extension [Finding] {
  /// The same with no more of each file than they show.
  func compact() -> [Finding] {
    let places = Dictionary(grouping: flatMap(\.diagnostic.ranges)) { ObjectIdentifier($0.file) }
    let excerpts = places.mapValues { $0[0].file.excerpt(of: $0) }
    return map { finding in
      var copy = finding
      copy.diagnostic = finding.diagnostic.moved { range in
        excerpts[ObjectIdentifier(range.file)]?.range(range.start, range.end) ?? range
      }
      return copy
    }
  }
}

extension Diagnostic {
  /// Every place that it names.
  var ranges: [SourceRange] {
    [range] + notes.map(\.range) + fixes.flatMap { $0.edits.map(\.range) }
  }

  /// The same with every place put elsewhere.
  func moved(_ place: (SourceRange) -> SourceRange) -> Diagnostic {
    var copy = self
    copy.range = place(range)
    for note in notes.indices { copy.notes[note].range = place(notes[note].range) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices {
        copy.fixes[fix].edits[edit].range = place(fixes[fix].edits[edit].range)
      }
    }
    return copy
  }
}
