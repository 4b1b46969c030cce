import Catalogs
import Checks
import Diagnostics
import Documents
import Languages

/// JUnit's XML as Jenkins defines it: an article and locale is a suite, a finding a case.
///
/// A finding that makes the run fail is a failed case; the others pass and tell what they have to say in `system-out`.
/// GitLab keeps one case of each class and name, so equal names are numbered; lines stay out of them, so that a
/// finding keeps its name when text above it grows.
///
/// - Reference: jenkinsci/xunit-plugin, `junit-10.xsd`.
struct JUnitReport: ReportFormat {
  static let name = "junit"

  func render(_ report: Report) -> String {
    let suites = suites(of: report)
    var xml = XMLText()
    let total = suites.flatMap(\.findings).count + suites.count { $0.findings.isEmpty }
    let failures = suites.reduce(0) { $0 + $1.failures(report.failOn) }
    xml.begin(
      "testsuites", [("name", "tosprog"), ("tests", "\(total)"), ("failures", "\(failures)"), ("errors", "0")])
    for suite in suites { write(suite, report.failOn, to: &xml) }
    xml.end()
    return xml.text
  }

  private func write(_ suite: Suite, _ failOn: Severity, to xml: inout XMLText) {
    xml.begin(
      "testsuite",
      [
        ("name", suite.name.terminalSafe), ("tests", "\(max(suite.findings.count, 1))"),
        ("failures", "\(suite.failures(failOn))"), ("errors", "0"),
      ])
    let classname = suite.classname.terminalSafe
    if suite.findings.isEmpty { xml.element("testcase", [("classname", classname), ("name", "no findings")]) }
    var names: [String: Int] = [:]
    for found in suite.findings {
      let name = "\(found.rule): \(found.message.terminalSafe)"
      names[name, default: 0] += 1
      let number = names[name]! > 1 ? " (\(names[name]!))" : ""
      xml.begin("testcase", [("classname", classname), ("name", name + number)])
      let text = XMLEscape.text(TextReport().render(found)) ?? ""
      if found.severity >= failOn {
        xml.element("failure", [("type", found.rule), ("message", found.message.terminalSafe)], markup: text)
      } else {
        xml.element("system-out", markup: text)
      }
      xml.end()
    }
    xml.end()
  }

  private struct Suite {
    var name: String
    var classname: String
    var findings: [Diagnostic]

    /// Jenkins takes what stands before a class name's last dot for its package, so the locale becomes the class.
    init(article: String?, locale: String?, _ findings: [Finding]) {
      let article = article ?? "project"
      name = locale.map { "\(article) (\($0))" } ?? article
      classname = "\(article).\(locale ?? "project")"
      self.findings = findings.map(\.diagnostic)
    }

    func failures(_ failOn: Severity) -> Int { findings.count { $0.severity >= failOn } }
  }

  /// Every article that was judged, then whatever belongs to none of them.
  private func suites(of report: Report) -> [Suite] {
    var rest = Dictionary(grouping: report.findings) { Key(article: $0.article, locale: $0.locale?.description) }
    var suites: [Suite] = []
    for judged in report.articles {
      let locale = judged.locale.description
      let findings = rest.removeValue(forKey: Key(article: judged.article, locale: locale)) ?? []
      suites.append(Suite(article: judged.article, locale: locale, findings))
    }
    let others = rest.sorted {
      ($0.key.article ?? "", $0.key.locale ?? "") < ($1.key.article ?? "", $1.key.locale ?? "")
    }
    return suites + others.map { Suite(article: $0.key.article, locale: $0.key.locale, $0.value) }
  }

  private struct Key: Hashable {
    var article: String?
    var locale: String?
  }
}
