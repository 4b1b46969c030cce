import Checks
import Diagnostics
import Languages
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A pair of articles of the sample project, whose authors knew nothing of the rules.
struct ArticlePair: Sendable, CustomStringConvertible {
  let name: String
  let source: String
  let target: String

  static let all: [ArticlePair] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    func texts(_ tag: String) -> [(name: String, text: String)] {
      let folder = root.appending(path: "Locales/\(tag)/articles").path()
      return ((try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []).compactMap { name in
        guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return nil }
        return (name, String(decoding: data, as: UTF8.self))
      }
    }
    func key(_ text: String) -> Substring? {
      text.split(separator: "\n").first { $0.hasPrefix("translationKey:") }
    }
    let danish = texts("da")
    return texts("en").compactMap { name, text in
      // A draft has faults on purpose.
      guard !text.contains("status: draft"), let source = danish.first(where: { key($0.text) == key(text) }),
        !source.text.contains("status: draft")
      else { return nil }
      return ArticlePair(name: name, source: source.text, target: text)
    }
  }()

  var description: String { name }

  func trial(_ target: String) -> Trial { Trial(source, in: "da", target, in: "en") }
}

@Suite("Mutations")
struct MutationTests {
  @Test("a translation without faults has no findings", arguments: ArticlePair.all)
  func clean(_ pair: ArticlePair) {
    #expect(pair.trial(pair.target).report(.warning).isEmpty, "\(pair.name)")
  }

  @Test("a fault is found at its line by the right rule", arguments: Mutation.faults)
  func faults(_ mutation: Mutation) {
    var tried = 0
    var missed: [String] = []
    for pair in ArticlePair.all {
      for seed in 0..<2 {
        guard let changed = mutation.apply(pair.target.lines, pair.source.lines, seed) else { continue }
        tried += 1
        let trial = pair.trial(changed.lines.joined(separator: "\n"))
        let isFound = trial.diagnostics.contains {
          mutation.rules.contains($0.rule) && $0.range.startPosition.line == changed.line
        }
        if !isFound {
          missed.append(
            "\(pair.name):\(changed.line) \(changed.lines[min(changed.line, changed.lines.count) - 1].prefix(90)) \(trial.report(.note).filter { $0.hasPrefix("\(changed.line):") }.map { $0.suffix(80) })"
          )
        }
      }
    }
    #expect(missed.isEmpty, "\(missed.count) of \(tried) missed: \(missed.joined(separator: "\n"))")
  }

  /// What is found in each article as it stands.
  private static let before = Dictionary(
    uniqueKeysWithValues: ArticlePair.all.map { pair in
      (pair.name, Set(pair.trial(pair.target).diagnostics.filter { $0.severity >= .warning }.map(\.message)))
    })

  @Test("a harmless change is no finding", arguments: Mutation.harmless)
  func harmless(_ mutation: Mutation) {
    for pair in ArticlePair.all {
      let before = Self.before[pair.name] ?? []
      for seed in 0..<2 {
        guard let changed = mutation.apply(pair.target.lines, pair.source.lines, seed) else { continue }
        let report = pair.trial(changed.lines.joined(separator: "\n")).diagnostics.filter {
          $0.severity >= .warning && !before.contains($0.message)
        }
        #expect(report.isEmpty, "\(pair.name) \(report.map { "\($0.range.startPosition.line) \($0.message)" })")
      }
    }
  }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
