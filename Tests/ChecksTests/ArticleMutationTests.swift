import Checks
import Diagnostics
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The changes of `Articles`, which were written before the rules that they try were mended.
///
/// A run tries every fourth of them; with `TOSPROG_ALL=1` in the environment it tries all, and with names of articles there,
/// parted by commas, all of those alone.
@Suite("Mutated articles")
struct ArticleMutationTests {
  @Test("every change fits its article and is of a listed kind", arguments: MutatedArticle.all)
  func changesFit(_ article: MutatedArticle) {
    for change in article.changes {
      #expect(MutatedArticle.kinds[change.kind] != nil, "\(change.kind)")
      #expect(article.mutated(change) != nil, "\(change.kind): \(change.edits)")
    }
  }

  /// What is found in each article as it stands.
  private static let clean = Dictionary(
    uniqueKeysWithValues: MutatedArticle.all.map {
      ($0.name, $0.diagnostics(source: $0.source, target: $0.target))
    })

  @Test("a good translation has at most one finding in a thousand words, and none that stops a build")
  func clean() {
    var notes = 0
    var words = 0
    for article in MutatedArticle.all {
      let found = Self.clean[article.name] ?? []
      #expect(found.allSatisfy { $0.severity == .note }, "\(article): \(found.map(\.message))")
      notes += found.count
      words += article.target.split { $0 == " " || $0 == "\n" }.count
    }
    #expect(notes * 1000 <= words)
  }

  @Test("ninety-five faults of a hundred are found at their line by the right rule")
  func faults() throws {
    var tried = 0
    var missed: [String] = []
    for article in MutatedArticle.tried {
      let clean = Self.clean[article.name]?.map(\.key) ?? []
      for change in article.tried {
        guard let rules = MutatedArticle.kinds[change.kind], !rules.isEmpty, let version = article.mutated(change)
        else { continue }
        tried += 1
        let found = article.diagnostics(source: version.source, target: version.target).filter {
          !clean.contains($0.key)
        }
        let isFound = found.contains {
          rules.contains($0.rule) && (version.line == nil || $0.range.startPosition.line == version.line)
        }
        if !isFound { missed.append("\(article) \(change.kind) \(change.edits.map(\.new)): \(found.map(\.key))") }
      }
    }
    if ProcessInfo.processInfo.environment["TOSPROG_ALL"] != nil {
      print("\(missed.count) of \(tried) missed:\n\(missed.joined(separator: "\n"))")
    }
    #expect(missed.count * 100 <= tried * 5, "\(missed.count) of \(tried) missed:\n\(missed.joined(separator: "\n"))")
  }

  @Test("what is no fault is not reported at warning or above", arguments: MutatedArticle.tried)
  func harmless(_ article: MutatedArticle) {
    let clean = Self.clean[article.name]?.map(\.key) ?? []
    for change in article.tried where MutatedArticle.kinds[change.kind]?.isEmpty == true {
      guard let version = article.mutated(change) else { continue }
      let found = article.diagnostics(source: version.source, target: version.target).filter {
        $0.severity >= .warning && !clean.contains($0.key)
      }
      #expect(found.isEmpty, "\(change.kind) \(change.edits.map(\.new)): \(found.map(\.key))")
    }
  }
}

extension MutatedArticle {
  private static let chosen = ProcessInfo.processInfo.environment["TOSPROG_ALL"]

  fileprivate static let tried: [MutatedArticle] = {
    let names = chosen.map { $0.split(separator: ",").map(String.init) } ?? []
    return names.isEmpty || names == ["1"] ? all : all.filter { names.contains($0.name) }
  }()

  fileprivate var tried: [Change] {
    let step = Self.chosen == nil ? 4 : 1
    return changes.indices.filter { $0 % step == 0 }.map { changes[$0] }
  }
}

extension Diagnostic {
  /// The rule and the message, by which a finding is known again on another line.
  fileprivate var key: String { "\(rule): \(message)" }
}
