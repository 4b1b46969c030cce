import Diagnostics
import Languages
import Ledgers

/// The coverage of every article and locale, with a bar each.
public struct StatusTable: Sendable {
  /// What was judged.
  public var report: Report
  /// Whether ANSI colours are used.
  public var colour: Bool

  /// Shows the articles of a report.
  public init(report: Report, colour: Bool) {
    self.report = report
    self.colour = colour
  }

  private static let columns: [Freshness] = [.fresh, .unconfirmed, .stale, .missing, .orphaned]
  private static let barWidth = 20

  /// For a terminal.
  public var text: String {
    let names = report.articles.map { $0.article.terminalSafe }
    let width = max(names.map { $0.unicodeScalars.count }.max() ?? 0, "article".count)
    var out = pad("article", width) + "  locale  " + pad("", Self.barWidth) + "  sentences"
    out += Self.columns.map { $0.rawValue.leftPadded(to: $0.rawValue.count + 2) }.joined() + "  words\n"
    for (judged, name) in zip(report.articles, names) {
      out += row(pad(name, width), pad(judged.locale.description, 6), judged.coverage)
    }
    return out + row(pad("all", width), pad("", 6), total)
  }

  /// The shape that outside programs rely on.
  public var json: String {
    JSON.object([
      ("schema", .int(1)),
      ("tool", .object([("name", .string("tosprog")), ("version", .string(report.version))])),
      ("articles", .array(report.articles.map(JSON.init))), ("summary", JSON(summaryOf: report)),
    ]).encoded(pretty: true) + "\n"
  }

  private var total: Coverage { report.articles.map(\.coverage).reduce(Coverage(), +) }

  private func row(_ name: String, _ locale: String, _ coverage: Coverage) -> String {
    var out = "\(name)  \(locale)  \(bar(coverage))  \(String(coverage.units).leftPadded(to: 9))"
    for column in Self.columns {
      out += String(coverage[column]).leftPadded(to: column.rawValue.count + 2)
    }
    return out + String(coverage.words).leftPadded(to: 7) + "\n"
  }

  private func bar(_ coverage: Coverage) -> String {
    let bar = Bar(coverage, width: Self.barWidth)
    return colour ? "\u{1B}[\(bar.colour)m\(bar.text)\u{1B}[0m" : bar.text
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}

/// A bar of blocks: full for what is fresh, half-tone for what is translated, dots for what is missing.
struct Bar {
  let text: String
  /// The ANSI colour: green when all is fresh, red when something is missing.
  let colour: Int

  init(_ coverage: Coverage, width: Int) {
    let fresh = Int((coverage.share(.fresh) * Double(width)).rounded(.down))
    let missing = Int((coverage.share(.missing) * Double(width)).rounded(.up))
    let empty = coverage.units == 0 ? 0 : min(missing, width - fresh)
    text =
      String(repeating: "█", count: fresh) + String(repeating: "▒", count: width - fresh - empty)
      + String(repeating: "·", count: empty)
    colour = missing > 0 ? 31 : fresh == width ? 32 : 33
  }
}
