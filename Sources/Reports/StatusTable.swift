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
    var out = pad("article", width) + "  locale  " + pad("", Self.barWidth) + "  units"
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

  /// A table for a README.
  public var markdown: String {
    var out = "| article | locale | fresh | unconfirmed | stale | missing | words |\n"
    out += "| --- | --- | ---: | ---: | ---: | ---: | ---: |\n"
    for judged in report.articles {
      let coverage = judged.coverage
      let cells = [coverage.fresh, coverage.unconfirmed, coverage.stale, coverage.missing, coverage.words]
      let name = judged.article.terminalSafe.replacing("|", with: "\\|")
      out += "| \(name) | \(judged.locale) | " + cells.map(String.init).joined(separator: " | ") + " |\n"
    }
    return out
  }

  private var total: Coverage { report.articles.map(\.coverage).reduce(Coverage(), +) }

  private func row(_ name: String, _ locale: String, _ coverage: Coverage) -> String {
    var out = "\(name)  \(locale)  \(bar(coverage))  \(String(coverage.units).leftPadded(to: 5))"
    for column in Self.columns {
      out += String(coverage[column]).leftPadded(to: column.rawValue.count + 2)
    }
    return out + String(coverage.words).leftPadded(to: 7) + "\n"
  }

  /// Full blocks for what is fresh, half-tone for what is translated, dots for what is missing.
  private func bar(_ coverage: Coverage) -> String {
    let fresh = Int((coverage.share(.fresh) * Double(Self.barWidth)).rounded(.down))
    let missing = Int((coverage.share(.missing) * Double(Self.barWidth)).rounded(.up))
    let empty = coverage.units == 0 ? 0 : min(missing, Self.barWidth - fresh)
    let bar =
      String(repeating: "█", count: fresh) + String(repeating: "▒", count: Self.barWidth - fresh - empty)
      + String(repeating: "·", count: empty)
    return colour ? "\u{1B}[\(missing > 0 ? 31 : fresh == Self.barWidth ? 32 : 33)m\(bar)\u{1B}[0m" : bar
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}
