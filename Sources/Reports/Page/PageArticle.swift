import Checks
import Diagnostics
import Languages
import Ledgers

/// An article and locale as the page shows it: its sentences, each with the findings that stand there.
struct PageArticle: Sendable {
  let judged: Report.Judged
  let number: Int
  /// Findings beside their sentences, in the order of `judged.sentences`.
  let beside: [[Finding]]
  /// Findings that belong to no sentence.
  let general: [Finding]

  init(_ judged: Report.Judged, number: Int, findings: [Finding]) {
    self.judged = judged
    self.number = number
    var beside = [[Finding]](repeating: [], count: judged.sentences.count)
    var general: [Finding] = []
    for finding in findings where finding.article == judged.article && finding.locale == judged.locale {
      if let place = judged.sentences.firstIndex(where: { $0.holds(finding.diagnostic) }) {
        beside[place].append(finding)
      } else {
        general.append(finding)
      }
    }
    self.beside = beside
    self.general = general
  }

  var id: String { "a\(number)" }

  /// The anchor of a sentence.
  func id(ofSentence index: Int) -> String { "\(id)-\(index + 1)" }

  var findings: [Finding] { (general + beside.flatMap { $0 }).sorted() }

  /// “articles/pandekager · en”.
  var name: String { "\(judged.article) · \(judged.locale)" }

  // MARK: Markup

  /// The article, closed unless there is something to see in it.
  func section(isOpen: Bool) -> Markup {
    let open: Markup = isOpen ? " open" : ""
    let rows = Markup(judged.sentences.indices.map(row))
    let list: Markup = judged.sentences.isEmpty ? "" : "<ol class=\"pairs\">\n\(rows)\n</ol>"
    return """
      <article id="\(id)">
      <details\(open)>
      <summary><h3>\(name)</h3> \(numbers)</summary>
      \(PageFinding.list(general))
      \(list)
      </details>
      </article>
      """
  }

  /// The bar and what it says in words.
  var numbers: Markup { "\(bar) <span class=\"numbers\">\(inWords)</span>" }

  private var inWords: String {
    let coverage = judged.coverage
    var parts = ["\(coverage.fresh) of \(counted(coverage.units, "unit")) fresh"]
    for freshness in [Freshness.stale, .missing, .unconfirmed, .orphaned] where coverage[freshness] > 0 {
      parts.append("\(coverage[freshness]) \(freshness.rawValue)")
    }
    parts.append(counted(coverage.words, "word"))
    for severity in [Severity.error, .warning, .note] {
      let count = findings.count { $0.diagnostic.severity == severity }
      if count > 0 { parts.append(counted(count, severity.rawValue)) }
    }
    return parts.joined(separator: ", ")
  }

  /// The shares of the units by colour; what it says stands beside it in words.
  private var bar: Markup {
    let shares = [Freshness.fresh, .unconfirmed, .stale, .missing].filter { judged.coverage[$0] > 0 }
    let parts = shares.map { freshness -> Markup in
      "<span class=\"\(freshness.rawValue)\" style=\"flex-grow:\(judged.coverage[freshness])\"></span>"
    }
    return "<span class=\"bar\" aria-hidden=\"true\">\(Markup(parts, separator: ""))</span>"
  }

  private func row(_ index: Int) -> Markup {
    let pair = judged.sentences[index]
    let found = beside[index]
    let heaviest = found.map(\.diagnostic.severity).max().map(\.rawValue) ?? "none"
    return """
      <li id="\(id(ofSentence: index))" class="pair \(pair.freshness.rawValue) has-\(heaviest)">
      <div class="side" lang="\(sourceTag)">\(Markup(pair.source.map { sentence($0, sourceTag) }))</div>
      <div class="side" lang="\(judged.locale.description)">\(target(of: pair))</div>
      <div class="remarks">\(state(of: pair))\(change(in: pair))\(PageFinding.list(found))</div>
      </li>
      """
  }

  private func target(of pair: FacingSentences) -> Markup {
    guard pair.target.isEmpty else { return Markup(pair.target.map { sentence($0, judged.locale.description) }) }
    return "<p class=\"absent\" lang=\"\(LanguageTag.ofMessages.description)\">no translation</p>"
  }

  private var sourceTag: String { judged.source?.description ?? "" }

  private func sentence(_ sentence: FacingSentences.Sentence, _ tag: String) -> Markup {
    let line = sentence.range.startPosition.line
    let own = LanguageTag.ofMessages.description
    let kind: Markup =
      sentence.kind == "paragraph" ? "" : " <span class=\"kind\" lang=\"\(own)\">\(sentence.kind)</span>"
    let style: Markup = sentence.level == nil ? "" : " class=\"heading\""
    return """
      <p\(style)><span class="line">\(tag) \(spoken("line")) \(line)\(kind)</span> \
      <bdi>\(sentence.text)</bdi></p>
      """
  }

  private func state(of pair: FacingSentences) -> Markup {
    // Most sentences are fresh; saying so aloud is enough, the colour says it to the eye.
    let hidden: Markup = pair.freshness == .fresh ? " sr" : ""
    return "<p class=\"state\(hidden)\">\(pair.freshness.rawValue)</p>"
  }

  private func change(in pair: FacingSentences) -> Markup {
    guard let confirmed = pair.confirmed else { return "" }
    let words = WordDiff(from: confirmed, to: pair.sourceText).parts.map { part -> Markup in
      switch part.op {
      case .same: "\(part.text)"
      case .delete: "<del>\(spoken("removed:")) \(part.text)</del>"
      case .insert: "<ins>\(spoken("added:")) \(part.text)</ins>"
      }
    }
    return """
      <p class="change">The source has changed: \
      <span lang="\(sourceTag)">\(Markup(words, separator: ""))</span></p>
      """
  }

  /// What is said aloud only, in the language of Tosprog's own messages.
  private func spoken(_ text: String) -> Markup {
    "<span class=\"sr\" lang=\"\(LanguageTag.ofMessages.description)\">\(text)</span>"
  }
}
