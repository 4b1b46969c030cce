import Diagnostics
import Glossaries

extension TermIssue.Kind {
  /// The rule that reports it.
  public var rule: String {
    switch self {
    case .missing: MissingTerm.rule.id
    case .forbidden: ForbiddenTerm.rule.id
    case .deprecated: DeprecatedTerm.rule.id
    case .inconsistent: InconsistentTerm.rule.id
    case .altered: AlteredName.rule.id
    }
  }
}

extension TermIssue {
  /// The issue as a finding that names the concept, shows both sides, and offers what to write where that is certain.
  ///
  /// - Parameter places: where the target has it, each with its replacement; empty for what is missing.
  public func diagnostic(
    at range: SourceRange, source: SourceRange?, places: [(range: SourceRange, text: String?)]
  ) -> Diagnostic {
    var found = Diagnostic(rule: kind.rule, severity: severity, message: message, range: range)
    if let source { found = found.note("the term in the source", at: source) }
    if let glossaryPlace, !glossaryPlace.file.path.isEmpty {
      found = found.note("the concept “\(conceptID)” in the glossary", at: glossaryPlace)
    }
    guard let replacement else { return found }
    let edits = places.compactMap { place in place.text.map { TextEdit(range: place.range, text: $0) } }
    if !edits.isEmpty { found.fixes = [Fix(title: "write “\(replacement)”", edits: edits)] }
    return found
  }
}
