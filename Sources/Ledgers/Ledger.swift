import Diagnostics
import Languages

/// What has been confirmed of one article: its units in document order.
///
/// The file is JSON lines, one unit a line with a blank line between, so that git merges neighbouring confirmations.
public struct Ledger: Sendable, Hashable {
  /// The language of the source.
  public var source: LanguageTag
  /// The language of the translation.
  public var target: LanguageTag
  /// The confirmed units in document order.
  public var units: [TranslationUnit]
  /// Fields of the first line that this version does not know.
  public var unknown: [TranslationUnit.Field] = []

  /// The schema that this version reads and writes.
  public static let schema = 1

  /// Describes a ledger.
  public init(source: LanguageTag, target: LanguageTag, units: [TranslationUnit] = []) {
    self.source = source
    self.target = target
    self.units = units
  }

  /// The file's text.
  public var encoded: String {
    var lines = [
      JSON.object(
        [
          ("schema", .int(Ledger.schema)), ("source", .string(source.description)),
          ("target", .string(target.description)),
        ] + unknown.map(\.member)
      ).encoded()
    ]
    for unit in units {
      let note = unit.note.map { [("note", JSON.string($0))] } ?? []
      let members: [(String, JSON)] = [
        ("id", .string(unit.id.description)), ("source", .string(unit.source.nfc)),
        ("targetDigest", .string(unit.targetDigest.hex)), ("state", .string(unit.state.rawValue)),
      ]
      lines.append(JSON.object(members + note + unit.unknown.map(\.member)).encoded())
    }
    return lines.joined(separator: "\n\n") + "\n"
  }
}

/// A ledger as it was read, with what was wrong in it.
public struct LedgerReading: Sendable {
  /// What could be read.
  public var ledger: Ledger
  /// What could not, each a `ledger-problem`; a ledger with problems is never overwritten.
  public var diagnostics: [Diagnostic]
  /// Where it was read, when it stands under the name that its article had before.
  public var formerPath: String?

  /// Puts a reading together.
  public init(ledger: Ledger, diagnostics: [Diagnostic] = []) {
    self.ledger = ledger
    self.diagnostics = diagnostics
  }
}

extension Ledger {
  /// What is wrong with a ledger's lines.
  public static let problem = Rule(
    id: "ledger-problem", severity: .error, issue: .nonConformance,
    manual: """
      A line of the ledger cannot be read.

      The ledger holds what was confirmed of each sentence. It is written by `tosprog confirm` and merged by git; a line
      that git or an editor broke is reported, the other lines still count, and the file is not overwritten until the
      line is mended or removed.
      """)

  /// Reads a ledger; lines that cannot be read are reported and the others kept.
  public static func parse(_ file: SourceFile, source: LanguageTag, target: LanguageTag) -> LedgerReading {
    var reading = LedgerReading(ledger: Ledger(source: source, target: target), diagnostics: [])
    if let offset = file.firstInvalidByte {
      reading.diagnostics = [
        .finding(
          "the ledger is not UTF-8; restore it from version control", at: file.range(offset, offset), of: problem)
      ]
      return reading
    }
    var header: SourceRange?
    for number in 1...max(file.lineCount, 1) {
      let range = file.line(number)
      guard !range.isBlank else { continue }
      if header == nil { header = range }
      do {
        let line = try LedgerLine(range)
        switch line {
        case .header(let fields): try reading.ledger.accept(header: fields, at: range)
        case .unit(let unit): reading.ledger.units.append(unit)
        }
      } catch { reading.diagnostics.append(error) }
    }
    return reading
  }

  private mutating func accept(header fields: [(String, JSON)], at range: SourceRange) throws(Diagnostic) {
    for (name, value) in fields {
      switch (name, value) {
      case ("schema", .int(Ledger.schema)): break
      case ("schema", .int(let newer)):
        throw .finding(
          "the ledger has schema \(newer), this version reads schema \(Ledger.schema); use a newer Tosprog",
          at: range, of: Ledger.problem)
      case ("source", .string(let tag)): try expect(tag, toBe: source, "source", at: range)
      case ("target", .string(let tag)): try expect(tag, toBe: target, "target", at: range)
      case ("schema", _), ("source", _), ("target", _):
        throw .finding(
          "“\(name)” says \(value.encoded()); expected a \(name == "schema" ? "number" : "language tag")", at: range,
          of: Ledger.problem)
      // Git's union merge keeps the first lines of both sides.
      case _ where unknown.contains { $0.name.utf8.elementsEqual(name.utf8) }: break
      default: unknown.append(TranslationUnit.Field(name: name, value: value.encoded()))
      }
    }
  }

  private func expect(_ tag: String, toBe known: LanguageTag, _ side: String, at range: SourceRange)
    throws(Diagnostic)
  {
    guard LanguageTag(tag) != known else { return }
    throw .finding(
      "the ledger's \(side) is “\(tag)”, the article's is “\(known)”; confirm the article anew or move the ledger",
      at: range, of: Ledger.problem)
  }
}

/// One line of a ledger.
private enum LedgerLine {
  case header([(String, JSON)])
  case unit(TranslationUnit)

  init(_ range: SourceRange) throws(Diagnostic) {
    let text = range.text
    for mark in ["<<<<<<<", "=======", ">>>>>>>", "|||||||"] where text.hasPrefix(mark) {
      throw .finding(
        "“\(mark)” is a conflict that git left; keep the lines of both sides and delete the marks",
        at: range, of: Ledger.problem)
    }
    let value: JSON
    do { value = try JSON.parse(text) } catch {
      throw .finding("this is no line of JSON: \(error.message)", at: range, of: Ledger.problem)
    }
    guard case .object(let fields) = value else {
      throw .finding("expected an object such as {\"id\":…}", at: range, of: Ledger.problem)
    }
    if fields.contains(where: { $0.0 == "schema" }) {
      self = .header(fields)
    } else {
      self = .unit(try TranslationUnit(fields, at: range))
    }
  }
}

extension TranslationUnit {
  fileprivate init(_ fields: [(String, JSON)], at range: SourceRange) throws(Diagnostic) {
    func text(_ name: String) throws(Diagnostic) -> String {
      guard case .string(let text)? = fields.first(where: { $0.0 == name })?.1 else {
        throw .finding("the unit has no “\(name)”, which must be a text", at: range, of: Ledger.problem)
      }
      return text
    }
    guard let digest = Digest(hex: try text("targetDigest")) else {
      throw .finding("“targetDigest” must be 32 hexadecimal digits", at: range, of: Ledger.problem)
    }
    let word = try text("state")
    guard let state = State(rawValue: word) else {
      let states = State.allCases.map(\.rawValue).joined(separator: ", ")
      throw .finding("“\(word)” is no state; expected one of \(states)", at: range, of: Ledger.problem)
    }
    self.init(id: SegmentID(try text("id")), source: try text("source"), targetDigest: digest, state: state)
    for (name, value) in fields where !["id", "source", "targetDigest", "state"].contains(name) {
      if name == "note", case .string(let note) = value {
        self.note = note
      } else {
        unknown.append(Field(name: name, value: value.encoded()))
      }
    }
  }
}

extension TranslationUnit.Field {
  fileprivate var member: (String, JSON) { (name, (try? JSON.parse(value)) ?? .string(value)) }
}

extension SourceRange {
  fileprivate var isBlank: Bool { file.bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}
