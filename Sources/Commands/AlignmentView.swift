import Bitexts
import Diagnostics
import Documents
import Ledgers
import Reports
import Tosprog

/// The pairs of one bitext as text, JSON and TSV.
struct AlignmentView {
  /// A link and its two sides.
  struct Row {
    var kind: Link.Kind
    var confidence: Double
    var source: [Cell]
    var target: [Cell]

    /// The segments of a side, joined by a space.
    var sourceText: String { source.map(\.text).joined(separator: " ") }
    var targetText: String { target.map(\.text).joined(separator: " ") }
  }

  /// A segment.
  struct Cell {
    var index: Int
    var id: SegmentID?
    var line: Int
    var column: Int
    var text: String
  }

  let rows: [Row]

  /// The beads of two documents.
  init(_ pairing: Pairing) {
    rows = pairing.bitext.beads.indices.map { index in
      let bead = pairing.bitext.beads[index]
      let ids = pairing.reviews[pairing.unitsOfBead[index]].map(\.id)
      return Row(
        kind: bead.kind, confidence: bead.confidence, source: Self.cells(bead.source, ids),
        target: Self.cells(bead.target, bead.source.isEmpty ? ids : []))
    }
  }

  /// The links of two files in which every line is a segment; empty lines are none.
  init(_ links: [Link], source: [Cell], target: [Cell]) {
    rows = links.map { link in
      Row(
        kind: link.kind, confidence: link.confidence, source: link.source.map { source[$0] },
        target: link.target.map { target[$0] })
    }
  }

  private static func cells(_ segments: [Segment], _ ids: [SegmentID]) -> [Cell] {
    segments.enumerated().map { place, segment in
      let position = segment.range.startPosition
      return Cell(
        index: segment.index, id: place < ids.count ? ids[place] : nil, line: position.line, column: position.column,
        text: segment.text)
    }
  }

  /// The lines of a file that say something.
  static func lines(of file: SourceFile) -> [Cell] {
    var cells: [Cell] = []
    for number in 1...file.lineCount {
      let words = file.line(number).text.split { $0.isWhitespace }
      guard !words.isEmpty else { continue }
      cells.append(
        Cell(index: cells.count, id: nil, line: number, column: 1, text: words.joined(separator: " ")))
    }
    return cells
  }

  // MARK: JSON and TSV

  var json: JSON { .object([("links", links)]) }

  var links: JSON {
    .array(
      rows.map { row in
        .object([
          ("kind", .string(row.kind.rawValue)), ("confidence", .double(row.confidence)),
          ("source", .array(row.source.map(json))), ("target", .array(row.target.map(json))),
        ])
      })
  }

  private func json(_ cell: Cell) -> JSON {
    let id: [(String, JSON)] = cell.id.map { [("id", .string($0.description))] } ?? []
    return .object(
      [("index", .int(cell.index))] + id + [
        ("line", .int(cell.line)), ("column", .int(cell.column)), ("text", .string(cell.text)),
      ])
  }

  /// Kind, confidence, and both sides, a line each; segments of one side are joined by a space.
  var tsv: String {
    rows.map { row in
      let cells = [row.sourceText, row.targetText].map { $0.replacing("\t", with: " ").terminalSafe }
      return "\(row.kind.rawValue)\t\(percent(row.confidence))\t\(cells[0])\t\(cells[1])\n"
    }.joined()
  }

  // MARK: Side by side

  func text(width: Int, colour: Bool) -> String {
    let column = max((width - 9) / 2, 20)
    var out = ""
    for row in rows {
      let left = wrap(row.sourceText, column)
      let right = wrap(row.targetText, column)
      for line in 0..<max(left.count, right.count, 1) {
        let mark = line == 0 ? sign(row) : " "
        let one = line < left.count ? left[line] : ""
        let other = line < right.count ? right[line] : ""
        let gap = String(repeating: " ", count: max(0, column - one.unicodeScalars.count))
        out += "\(one)\(gap)  \(tint(mark, row, colour))  \(other)\n"
      }
    }
    return out
  }

  private func sign(_ row: Row) -> String {
    switch row.kind {
    case .paired: row.confidence >= 0.5 ? "=" : "?"
    case .moved: "~"
    case .untranslated: "≡"
    case .missing: "<"
    case .extra: ">"
    }
  }

  private func tint(_ mark: String, _ row: Row, _ colour: Bool) -> String {
    guard colour, row.kind != .paired else { return mark }
    return "\u{1B}[\(row.kind == .moved ? 36 : 31)m\(mark)\u{1B}[0m"
  }

  private func wrap(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.terminalSafe.split(separator: " ") {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
      while line.unicodeScalars.count > width {
        let head = line.unicodeScalars.prefix(width)
        lines.append(String(head))
        line = String(line.unicodeScalars.dropFirst(width))
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

/// A share from 0 to 1 in whole per cent.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
