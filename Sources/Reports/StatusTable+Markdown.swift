import Diagnostics
import Languages
import Ledgers

extension StatusTable {
  /// A table for a README, behind a line for each locale that says how far it is.
  public var markdown: String {
    var out = ""
    for (locale, coverage) in locales {
      out += "**\(locale)**: \(coverage.percentFresh) % fresh, \(coverage.fresh) of \(coverage.units) sentences\n"
    }
    out += out.isEmpty ? "" : "\n"
    out += "| article | locale | fresh | unconfirmed | stale | missing | sentences | words | |\n"
    out += "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n"
    for judged in report.articles {
      let coverage = judged.coverage
      let cells = [
        coverage.fresh, coverage.unconfirmed, coverage.stale, coverage.missing, coverage.units, coverage.words,
      ]
      out += "| \(judged.article.inTable) | \(judged.locale) | " + cells.map(String.init).joined(separator: " | ")
      out += " | \(Bar(coverage, width: 10).text) |\n"
    }
    return out
  }

  /// A small picture for a README: the share of fresh sentences by locale, as SVG without any address of the network.
  public var badge: String {
    let text = locales.map { "\($0) \($1.percentFresh) %" }.joined(separator: " · ")
    let total = locales.map(\.coverage).reduce(Coverage(), +)
    let colour = total.missing > 0 ? "#b3261e" : total.fresh == total.units ? "#1a7f4b" : "#8a5a00"
    // Digits and letters of this size take about seven units each.
    let (left, right) = (70, 7 * text.unicodeScalars.count + 20)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img" \
      aria-label="translation: \(text)">
        <title>translation: \(text)</title>
        <rect width="\(left)" height="20" fill="#1c1d21"/>
        <rect x="\(left)" width="\(right)" height="20" fill="\(colour)"/>
        <g fill="#ffffff" font-family="sans-serif" font-size="12" text-anchor="middle">
          <text x="\(left / 2)" y="14">fresh</text>
          <text x="\(left + right / 2)" y="14">\(text)</text>
        </g>
      </svg>

      """
  }

  /// What all articles of a locale come to, sorted by locale.
  private var locales: [(locale: LanguageTag, coverage: Coverage)] {
    Dictionary(grouping: report.articles, by: \.locale).sorted { $0.key < $1.key }.map { locale, articles in
      (locale, articles.map(\.coverage).reduce(Coverage(), +))
    }
  }
}

extension Coverage {
  /// The share of what is fresh, rounded down so that 100 % means all.
  fileprivate var percentFresh: Int { Int((share(.fresh) * 100).rounded(.down)) }
}

extension String {
  /// The text in a cell of a Markdown table, without a meaning of its own.
  fileprivate var inTable: String {
    terminalSafe.unicodeScalars.reduce(into: "") { out, scalar in
      if "\\|<[]*_`".unicodeScalars.contains(scalar) { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
  }
}
