import Checks
import Diagnostics
import Ledgers

/// For people: each finding with its line, the place underlined, and the line it conflicts with.
public struct TextReport: ReportFormat {
  /// The name on the command line.
  public static let name = "text"
  /// Whether ANSI colours are used.
  public var colour: Bool
  /// The width of the terminal in columns.
  public var width: Int
  /// Whether messages are broken at the width; they are not where a program may read them line by line.
  public var wraps: Bool

  /// Shows reports with or without colour, source lines cut to `width` columns.
  public init(colour: Bool = false, width: Int = 120, wraps: Bool = false) {
    self.colour = colour
    self.width = max(width, 20)
    self.wraps = wraps
  }

  /// Every finding, then the closing line.
  public func render(_ report: Report) -> String {
    var out = ""
    for finding in report.findings {
      out += render(finding.diagnostic)
      out += "\n"
    }
    return out + summary(of: report)
  }

  /// One finding: the message, the source line, its notes and fixes.
  public func render(_ found: Diagnostic) -> String {
    let tint = Style.of(found.severity)
    var out = line([
      ("\(found.range.shown):", .bold), ("\(found.severity):", tint), (found.message.terminalSafe, nil),
      ("[\(found.rule)]", .dim),
    ])
    out += excerpt(found.range, tint)
    for note in found.notes {
      out += line([("\(note.range.shown):", .bold), ("note:", .cyan), (note.message.terminalSafe, nil)])
      out += excerpt(note.range, .cyan)
    }
    for fix in found.fixes { out += line([("fix:", .green), (fix.title.terminalSafe, nil)]) }
    return out
  }

  /// The closing line, with everything that was held back.
  public func summary(of report: Report) -> String {
    let counts = [
      (report.count(.error), "error"), (report.count(.warning), "warning"), (report.count(.note), "note"),
    ]
    var line = counts.map { counted($0.0, $0.1) }.joined(separator: ", ")
    let total = report.articles.map(\.coverage).reduce(Coverage(), +)
    line += " in \(counted(report.articles.count, "article")), \(counted(total.units, "unit")): "
    let parts: [Freshness] = [.fresh, .stale, .missing, .unconfirmed, .orphaned]
    line += parts.filter { total[$0] > 0 || $0 == .fresh }.map { "\(total[$0]) \($0)" }.joined(separator: ", ")
    // What was held back is always said, so that its absence is no question.
    line += "; \(report.suppressed) suppressed, \(report.baselined) in the baseline, \(report.softened) softened"
    return self.line([(line, nil)])
  }

  // MARK: Lines

  /// Pieces behind each other; where lines are broken, what goes on is indented by two.
  private func line(_ pieces: [(text: String, style: Style?)]) -> String {
    guard wraps else {
      return pieces.map { piece in piece.style.map { paint(piece.text, $0) } ?? piece.text }.joined(separator: " ")
        + "\n"
    }
    var out = ""
    var column = 0
    for piece in pieces {
      for word in piece.text.split(separator: " ") {
        let columns = String(word).columns
        // A word at the start of a line must not read as a command of a CI's log.
        let isSafe = !word.hasPrefix(":") && !word.hasPrefix("#")
        if column > 0, column + 1 + columns > width, isSafe {
          out += "\n  "
          column = 2
        } else if column > 0 {
          out += " "
          column += 1
        }
        out += piece.style.map { paint(String(word), $0) } ?? String(word)
        column += columns
      }
    }
    return out + "\n"
  }

  private func excerpt(_ range: SourceRange, _ tint: Style) -> String {
    let start = range.startPosition
    let line = range.file.line(start.line)
    guard range.file.length > 0 else { return "" }
    // Of a line of 64 KB only what may be shown is looked at; a letter has four bytes, and more with its accents.
    let reach = 16 * width
    let (from, to) = (max(range.start, line.start), min(range.end, line.end))
    let first = max(line.start, from - reach)
    let before = String(range.file.range(first, from).text.dropFirst(first > line.start ? 1 : 0)).terminalSafe
    let marked = range.file.range(from, min(to, from + reach)).text.terminalSafe
    let after = range.file.range(to, min(line.end, to + reach)).text.terminalSafe
    let gutter = String(start.line).leftPadded(to: 4)
    let window = Window(before: before, marked: marked, after: after, width: width - gutter.count - 3)
    return """
      \(paint("\(gutter) │", .dim)) \(window.line)
      \(paint("\(String(repeating: " ", count: gutter.count)) │", .dim)) \
      \(String(repeating: " ", count: window.indent))\(paint(String(repeating: "^", count: window.length), tint))

      """
  }

  private func paint(_ text: String, _ style: Style) -> String {
    colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case cyan = "36"

    static func of(_ severity: Severity) -> Style {
      switch severity {
      case .error: .red
      case .warning: .yellow
      default: .cyan
      }
    }
  }
}

/// “1 error”, “2 errors”.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// The part of a long line that fits the terminal, around the marked place.
private struct Window {
  var line: String
  var indent: Int
  var length: Int

  init(before: String, marked: String, after: String, width: Int) {
    let marked = marked.cut(to: width - 2)
    let room = width - marked.columns
    var before = before
    if before.columns > room / 2, before.columns + after.columns > room {
      before = "…" + before.tail(columns: max(room - min(after.columns, room / 2) - 1, 0))
    }
    line = before + marked + after.cut(to: max(room - before.columns, 0))
    indent = before.columns
    length = max(marked.columns, 1)
  }
}

extension String {
  fileprivate var columns: Int { unicodeScalars.reduce(0) { $0 + $1.terminalWidth } }

  /// The text, or as much of it as fits with an ellipsis.
  fileprivate func cut(to width: Int) -> String {
    guard columns > width else { return self }
    guard width > 0 else { return "" }
    var out = String.UnicodeScalarView()
    var used = 1
    for scalar in unicodeScalars {
      used += scalar.terminalWidth
      if used > width { break }
      out.append(scalar)
    }
    return String(out) + "…"
  }

  fileprivate func tail(columns width: Int) -> String {
    var out: [Unicode.Scalar] = []
    var used = 0
    for scalar in unicodeScalars.reversed() {
      used += scalar.terminalWidth
      if used > width { break }
      out.append(scalar)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: out.reversed())
    return String(view)
  }
}
