import Checks
import Diagnostics
import Languages
import Ledgers

/// The whole page.
struct Page: Sendable {
  let report: Report
  let articles: [PageArticle]

  /// More articles than this are shown closed, unless something is wrong in them.
  private static let mostOpen = 3

  var markup: Markup {
    let summary = String(TextReport().summary(of: report).dropLast())
    return """
      <!doctype html>
      <html lang="\(LanguageTag.ofMessages.description)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(PageScript.policy)">
      <meta name="generator" content="tosprog \(report.version)">
      <title>Tosprog: \(summary)</title>
      <style>
      \(PageStyle.css)
      </style>
      </head>
      <body>
      <a class="skip" href="#articles">Skip to the articles</a>
      <header>
      <h1>Tosprog report</h1>
      <p>\(summary)</p>
      </header>
      <main>
      \(coverage)
      \(findings)
      \(filters)
      <section id="articles" tabindex="-1" aria-labelledby="articles-title">
      <h2 id="articles-title">Articles</h2>
      \(Markup(articles.map { $0.section(isOpen: isOpen($0)) }))
      </section>
      \(rules)
      </main>
      <footer><p>Made by Tosprog \(report.version).</p></footer>
      <script>\(PageScript.code)</script>
      </body>
      </html>

      """
  }

  private func isOpen(_ article: PageArticle) -> Bool {
    articles.count <= Self.mostOpen || article.findings.contains { $0.diagnostic.severity > .note }
  }

  private var coverage: Markup {
    guard !articles.isEmpty else { return "" }
    let rows = articles.map { article -> Markup in
      "<li><a href=\"#\(article.id)\">\(article.name)</a> \(article.numbers)</li>"
    }
    return """
      <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">Coverage</h2>
      <ul class="coverage">
      \(Markup(rows))
      </ul>
      </section>
      """
  }

  /// Every finding once, linked to its sentence; those that belong to no article stand here in full.
  private var findings: Markup {
    guard !report.findings.isEmpty else { return "" }
    let anchors = anchors
    let items = report.heaviestFirst.map { finding -> Markup in
      let found = finding.diagnostic
      let text: Markup = "\(found.message) <span class=\"place\">\(found.range.shown)</span>"
      let linked: Markup = anchors[finding.fingerprint].map { "<a href=\"#\($0)\">\(text)</a>" } ?? text
      return """
        <li class="finding \(found.severity.rawValue)"><strong>\(found.severity.rawValue):</strong> \(linked) \
        <a class="rule" href="#rule-\(found.rule)">\(found.rule)</a></li>
        """
    }
    return """
      <section aria-labelledby="findings-title">
      <h2 id="findings-title">Findings</h2>
      <details>
      <summary>\(counted(report.findings.count, "finding")), the heaviest first</summary>
      <ol class="findings">
      \(Markup(items))
      </ol>
      </details>
      </section>
      """
  }

  /// Where each finding stands on the page.
  private var anchors: [Digest: String] {
    var anchors: [Digest: String] = [:]
    for article in articles {
      for finding in article.general { anchors[finding.fingerprint] = article.id }
      for (index, found) in article.beside.enumerated() {
        for finding in found { anchors[finding.fingerprint] = article.id(ofSentence: index) }
      }
    }
    return anchors
  }

  /// Boxes that style sheets alone obey; only the search needs the script.
  private var filters: Markup {
    let total = articles.map(\.judged.coverage).reduce(Coverage(), +)
    let states = [Freshness.fresh, .unconfirmed, .stale, .missing, .orphaned].filter { total[$0] > 0 }.map {
      box("show-\($0.rawValue)", "\($0.rawValue) (\(total[$0]))", isOn: true)
    }
    let severities = [Severity.error, .warning, .note].filter { report.count($0) > 0 }.map {
      box("show-\($0.rawValue)", "\($0.rawValue)s (\(report.count($0)))", isOn: true)
    }
    let only = severities.isEmpty ? [] : [box("only-found", "only sentences with findings", isOn: false)]
    return """
      <section aria-labelledby="filters-title" class="filters">
      <h2 id="filters-title">Filters</h2>
      <fieldset><legend>Sentences</legend>\(Markup(states + only, separator: " "))</fieldset>
      <fieldset><legend>Findings</legend>\(Markup(severities, separator: " "))</fieldset>
      <p id="search-box" hidden><label for="search">Search</label> <input type="search" id="search" autocomplete="off">
      <span id="search-count" role="status"></span></p>
      </section>
      """
  }

  private func box(_ id: String, _ label: String, isOn: Bool) -> Markup {
    let checked: Markup = isOn ? " checked" : ""
    return "<label><input type=\"checkbox\" id=\"\(id)\" autocomplete=\"off\"\(checked)> \(label)</label>"
  }

  /// The manual of every rule that was broken.
  private var rules: Markup {
    let ids = Set(report.findings.map(\.diagnostic.rule)).sorted()
    guard !ids.isEmpty else { return "" }
    let known = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    let entries = ids.map { id -> Markup in
      let paragraphs = (known[id]?.manual ?? "").split(separator: "\n\n").map { text -> Markup in "<p>\(text)</p>" }
      return "<dt id=\"rule-\(id)\" tabindex=\"-1\">\(id)</dt>\n<dd>\(Markup(paragraphs, separator: ""))</dd>"
    }
    return """
      <section aria-labelledby="rules-title">
      <h2 id="rules-title">Rules</h2>
      <dl>
      \(Markup(entries))
      </dl>
      </section>
      """
  }
}
