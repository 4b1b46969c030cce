import Checks
import Diagnostics
import Languages
import Ledgers
import Testing

@testable import Reports

@Suite("The HTML page")
struct PageTests {
  private let danish = SourceFile(path: "da.md", text: "Et. To. Tre.\n")
  private let english = SourceFile(path: "en.md", text: "One. Two.\n")

  private func article(_ findings: [Finding]) -> PageArticle {
    func sentence(_ file: SourceFile, _ start: Int, _ end: Int) -> FacingSentences.Sentence {
      FacingSentences.Sentence(text: file.range(start, end).text, range: file.range(start, end), kind: "paragraph")
    }
    let judged = Report.Judged(
      article: "a", locale: LanguageTag("en")!, coverage: Coverage([.fresh, .stale, .missing], words: 3),
      source: LanguageTag("da"),
      sentences: [
        FacingSentences(source: [sentence(danish, 0, 3)], target: [sentence(english, 0, 4)], freshness: .fresh),
        FacingSentences(
          source: [sentence(danish, 4, 7)], target: [sentence(english, 5, 9)], freshness: .stale, confirmed: "To og et."
        ),
        FacingSentences(source: [sentence(danish, 8, 12)], target: [], freshness: .missing),
      ])
    return PageArticle(judged, number: 1, findings: findings)
  }

  private func finding(_ range: SourceRange, note: SourceRange? = nil, locale: String = "en") -> Finding {
    var found = Diagnostic(rule: "x", severity: .error, message: "m", range: range)
    if let note { found = found.note("n", at: note) }
    return Finding(found, article: "a", locale: LanguageTag(locale))
  }

  @Test("a finding stands beside its sentence; one about absent text beside the source that lacks a translation")
  func places() {
    let article = article([
      finding(english.range(5, 8)), finding(english.range(9, 9), note: danish.range(8, 12)),
      finding(english.range(0, 0)), finding(danish.range(0, 2)), finding(english.range(5, 8), locale: "de"),
    ])
    #expect(article.beside.map(\.count) == [1, 1, 1])
    #expect(article.general.count == 1)
  }

  @Test("what is gone from a stale source and what is new stand word by word")
  func words() {
    let markup = article([]).section(isOpen: true).description
    #expect(markup.contains("The source has changed") && markup.contains("removed:</span>"))
    #expect(markup.contains("class=\"pair stale has-none\""))
    #expect(markup.contains("no translation"))
  }

  @Test("plain text in markup is escaped, markup in markup is not")
  func escaping() {
    let inner: Markup = "<b>\("<i>&\"")</b>"
    let outer: Markup = "<p title=\"\("\" onload=\"x")\">\(inner) \(7)</p>"
    #expect(outer.description == "<p title=\"&quot; onload=&quot;x\"><b>&lt;i&gt;&amp;&quot;</b> 7</p>")
  }

  @Test("the page names its only script, loads nothing and holds no address of the network")
  func network() {
    let page = HTMLReport().render(Report(version: "1", findings: [], articles: []))
    #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("@import"))
    #expect(!page.contains("url(") && !page.contains("src="))
  }
}
