import Checks
import Diagnostics

/// A finding beside its sentence.
enum PageFinding {
  /// Findings as a list, nothing when there is none.
  static func list(_ findings: [Finding]) -> Markup {
    guard !findings.isEmpty else { return "" }
    return "<ul class=\"findings\">\n\(Markup(findings.map(item)))\n</ul>"
  }

  private static func item(_ finding: Finding) -> Markup {
    let found = finding.diagnostic
    let notes = found.notes.map { note -> Markup in "<span class=\"more\">\(note.message) (\(note.range.shown))</span>"
    }
    let fixes = found.fixes.map { fix -> Markup in "<span class=\"more\">fix: \(fix.title)</span>" }
    return """
      <li class="finding \(found.severity.rawValue)"><strong>\(found.severity.rawValue):</strong> \(found.message) \
      <a class="rule" href="#rule-\(found.rule)">\(found.rule)</a> \
      <span class="place">\(found.range.shown)</span>\(Markup(notes + fixes, separator: ""))</li>
      """
  }
}
