import Checks
import Diagnostics
import Documents
import Glossaries
import Languages

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A pair of articles of the folder `Articles` with the changes that are tried on its translation.
struct MutatedArticle: Sendable, CustomStringConvertible {
  /// One change, read from `mutations.md`.
  struct Change: Sendable {
    let kind: String
    /// Texts that stand once in the target (or the source) and what replaces them.
    var edits: [(old: String, new: String)] = []
    var sourceEdits: [(old: String, new: String)] = []
    /// Words of the line at which the fault must be found; `any` for no line, nothing for the line of the first edit.
    var place: String?
  }

  let name: String
  let format: String
  let tags: (source: String, target: String)
  let source: String
  let target: String
  let changes: [Change]

  var description: String { name }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Articles").path()

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: folder + "/" + path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The rules that name each kind of fault rightly; none for a kind that is no fault.
  static let kinds: [String: Set<String>] = {
    var kinds: [String: Set<String>] = [:]
    for line in (text("kinds.md") ?? "").split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmed }
      guard cells.count == 2, cells[0] != "kind" else { continue }
      kinds[cells[0]] = cells[1] == "–" ? [] : Set(cells[1].split(separator: ",").map(\.trimmed))
    }
    return kinds
  }()

  static let checker: Checker = {
    let file = SourceFile(path: "glossary.yml", text: text("glossary.yml") ?? "")
    return Checker(glossary: Glossary.parse([file], languages: .builtIn).0)
  }()

  static let all: [MutatedArticle] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      guard let list = text(name + "/mutations.md") else { return nil }
      let format = text(name + "/da.html") == nil ? "md" : "html"
      let isForward = list.hasPrefix("# da")
      let tags = isForward ? ("da", "en") : ("en", "da")
      guard let source = text("\(name)/\(tags.0).\(format)"), let target = text("\(name)/\(tags.1).\(format)") else {
        return nil
      }
      return MutatedArticle(
        name: name, format: format, tags: tags, source: source, target: target, changes: changes(list))
    }
  }()

  private static func changes(_ list: String) -> [Change] {
    var changes: [Change] = []
    for line in list.split(separator: "\n") {
      let text = line.dropFirst(2).replacing("\\n", with: "\n")
      if line.hasPrefix("## ") {
        changes.append(Change(kind: String(line.dropFirst(3))))
      } else if line.hasPrefix("- ") {
        changes[changes.count - 1].edits.append((String(text), ""))
      } else if line.hasPrefix("+ ") {
        changes[changes.count - 1].edits[changes[changes.count - 1].edits.count - 1].new = String(text)
      } else if line.hasPrefix("s- ") {
        changes[changes.count - 1].sourceEdits.append((String(text.dropFirst()), ""))
      } else if line.hasPrefix("s+ ") {
        let last = changes[changes.count - 1].sourceEdits.count - 1
        changes[changes.count - 1].sourceEdits[last].new = String(text.dropFirst())
      } else if line.hasPrefix("@ ") {
        changes[changes.count - 1].place = String(text)
      }
    }
    return changes
  }

  /// The findings in a version of the pair.
  func diagnostics(source: String, target: String) -> [Diagnostic] {
    Trial(
      SourceFile(path: "\(tags.source).\(format)", text: source),
      SourceFile(path: "\(tags.target).\(format)", text: target),
      from: tags.source, to: tags.target, checker: Self.checker
    ).diagnostics
  }

  /// The text after the edits and the line of the first; `nil` where an edit does not fit the text.
  static func apply(_ edits: [(old: String, new: String)], to text: String) -> (text: String, line: Int)? {
    var text = text
    var line: Int?
    for edit in edits {
      let ranges = text.ranges(of: edit.old)
      guard ranges.count == 1, let range = ranges.first else { return nil }
      let same = zip(edit.old, edit.new).prefix { $0 == $1 }.count
      let place = text.index(range.lowerBound, offsetBy: same)
      line = line ?? text[..<place].count(where: \.isNewline) + 1
      text.replaceSubrange(range, with: edit.new)
    }
    return (text, line ?? 1)
  }

  /// The target after a change, the source, and the line of the fault; no line where any will do.
  func mutated(_ change: Change) -> (source: String, target: String, line: Int?)? {
    guard let target = Self.apply(change.edits, to: target), let source = Self.apply(change.sourceEdits, to: source)
    else { return nil }
    guard let place = change.place else { return (source.text, target.text, target.line) }
    if place == "any" { return (source.text, target.text, nil) }
    let lines = target.text.split(separator: "\n", omittingEmptySubsequences: false)
    return (source.text, target.text, lines.lastIndex { $0.contains(place) }.map { $0 + 1 })
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
