import Diagnostics
import Languages
import Ledgers

/// The coverage of every article and locale, with a bar each.
public struct StatusTable: Sendable {
  /// What was judged.
  public var report: Report
  /// Whether ANSI colours are used.
  public var colour: Bool
  /// The width of the terminal in columns; no row of the table is wider, down to forty.
  public var width: Int

  /// Shows the articles of a report.
  public init(report: Report, colour: Bool, width: Int = .max) {
    self.report = report
    self.colour = colour
    self.width = max(width, 40)
  }

  private static let columns: [Freshness] = [.fresh, .unconfirmed, .stale, .missing, .orphaned]
  private static let widestBar = 20
  private static let narrowestBar = 6
  private static let narrowestName = 12

  /// For a terminal: where it is narrow, bars and names are cut first, then only the sentences that are fresh are counted.
  public var text: String {
    let names = report.articles.map { $0.article.terminalSafe }
    let longest = max(names.map { $0.unicodeScalars.count }.max() ?? 0, "article".count)
    let counts = "  sentences" + Self.columns.map { "  " + $0.rawValue }.joined() + "  words"
    let short = "      fresh"
    let rest = [counts, short].map { width - "  locale    ".count - $0.count }
    let isWhole = rest[0] >= min(longest, Self.narrowestName) + Self.narrowestBar
    let room = rest[isWhole ? 0 : 1]
    let bar = max(Self.narrowestBar, min(Self.widestBar, room - longest))
    let name = max(min(longest, room - bar), "article".count)
    var out = pad("article", name) + "  locale  " + pad("", bar) + (isWhole ? counts : short) + "\n"
    for (judged, title) in zip(report.articles, names) {
      out += row(pad(title, name), pad(judged.locale.description, 6), judged.coverage, bar, isWhole)
    }
    return out + row(pad("all", name), pad("", 6), total, bar, isWhole)
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

  private func row(_ name: String, _ locale: String, _ coverage: Coverage, _ width: Int, _ isWhole: Bool) -> String {
    var out = "\(name)  \(locale)  \(bar(coverage, width))"
    guard isWhole else { return out + "\(coverage[.fresh])/\(coverage.units)".leftPadded(to: 11) + "\n" }
    out += "  \(String(coverage.units).leftPadded(to: 9))"
    for column in Self.columns {
      out += String(coverage[column]).leftPadded(to: column.rawValue.count + 2)
    }
    return out + String(coverage.words).leftPadded(to: 7) + "\n"
  }

  private func bar(_ coverage: Coverage, _ width: Int) -> String {
    let bar = Bar(coverage, width: width)
    return colour ? "\u{1B}[\(bar.colour)m\(bar.text)\u{1B}[0m" : bar.text
  }

  /// The text in just so many columns; of a longer one, its end.
  private func pad(_ text: String, _ width: Int) -> String {
    let count = text.unicodeScalars.count
    guard count > width else { return text + String(repeating: " ", count: width - count) }
    return "…" + String(String.UnicodeScalarView(text.unicodeScalars.suffix(width - 1)))
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
