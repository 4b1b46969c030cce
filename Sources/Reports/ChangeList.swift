import Diagnostics
import Languages
import Ledgers

/// The units that somebody has to look at, for people and for programs.
public struct ChangeList: Sendable {
  /// The units, article by article in document order.
  public var units: [UnitChange]
  /// The tool's version.
  public var version: String

  /// Shows units.
  public init(units: [UnitChange], version: String) {
    self.units = units
    self.version = version
  }

  /// For a terminal: where to edit, the source then and now with the changed words marked, the translation, and what
  /// similar sentences were translated as.
  ///
  /// Without colour a changed word stands in `[-…-]` or `{+…+}`, as git marks them.
  public func text(colour: Bool) -> String {
    units.map { ChangeList.paragraph($0, colour: colour) }.joined(separator: "\n") + closing
  }

  private var closing: String {
    guard !units.isEmpty else { return "nothing is stale or missing\n" }
    let kinds: [Freshness] = [.stale, .missing, .unconfirmed, .orphaned]
    let counts = kinds.map { kind in (units.count { $0.freshness == kind }, kind) }.filter { $0.0 > 0 }
    return "\n" + counts.map { "\($0.0) \($0.1.rawValue)" }.joined(separator: ", ") + "\n"
  }

  /// One unit as a paragraph.
  public static func paragraph(_ unit: UnitChange, colour: Bool) -> String {
    let pen = Pen(colour: colour)
    let place = unit.place.startPosition
    let path = "\(unit.place.file.path):\(place.line):\(place.column)".terminalSafe
    var lines = ["\(pen.bold(path)): \(unit.freshness.rawValue) \(pen.dim(unit.id.description.terminalSafe))"]
    if let words = unit.words {
      lines.append("  was  " + words.parts.filter { $0.op != .insert }.map(pen.shown).joined())
      lines.append("  now  " + words.parts.filter { $0.op != .delete }.map(pen.shown).joined())
    } else if let source = unit.newSource {
      lines.append("  now  " + source.text.terminalSafe)
    }
    if let target = unit.target { lines.append("  says " + target.text.terminalSafe) }
    for suggestion in unit.suggestions {
      let percent = "\(suggestion.percent) %"
      let entry = suggestion.entry
      lines.append("  \(percent.leftPadded(to: 5)) \(entry.target.text.terminalSafe)")
      if suggestion.score < 1, let source = unit.newSource {
        let words = WordDiff(from: entry.source.text, to: source.text)
        lines.append("        " + pen.dim("for ") + words.parts.map(pen.shown).joined())
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The shape that outside programs rely on.
  public var json: String {
    JSON.object([
      ("schema", .int(1)), ("tool", .object([("name", .string("tosprog")), ("version", .string(version))])),
      ("units", .array(units.map(JSON.init))),
    ]).visible
  }
}

/// How changed words are marked.
private struct Pen {
  let colour: Bool

  func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func dim(_ text: String) -> String { colour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  func shown(_ part: WordDiff.Part) -> String {
    var part = part
    part.text = part.text.terminalSafe
    guard colour else { return part.marked }
    let (words, spaces) = part.words
    switch part.op {
    case .same: return part.text
    case .delete: return "\u{1B}[9;31m\(words)\u{1B}[0m" + spaces
    case .insert: return "\u{1B}[1;32m\(words)\u{1B}[0m" + spaces
    }
  }
}

extension JSON {
  fileprivate init(_ unit: UnitChange) {
    func text(_ wording: Wording?) -> JSON { wording.map { .string($0.text) } ?? .null }
    let words = unit.words?.parts.map { JSON.object([("op", .string($0.op.rawValue)), ("text", .string($0.text))]) }
    let suggestions = unit.suggestions.map { each in
      JSON.object([
        ("text", .string(each.entry.target.text)), ("score", .double(each.score)), ("from", .string(each.entry.from)),
      ])
    }
    self = .object([
      ("article", .string(unit.article)), ("locale", .string(unit.locale.description)),
      ("id", .string(unit.id.description)), ("freshness", .string(unit.freshness.rawValue)),
      ("state", .string(unit.state.rawValue)), ("oldSource", text(unit.oldSource)),
      ("newSource", text(unit.newSource)), ("words", .array(words ?? [])), ("target", text(unit.target)),
      ("file", .string(unit.place.file.path)), ("line", .int(unit.place.startPosition.line)),
      ("suggestions", .array(suggestions)),
    ])
  }
}
