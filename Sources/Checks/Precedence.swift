import Diagnostics

/// Rules whose finding explains what others find at the same place: one fault is one finding.
private let precedence: [String: Set<String>] = {
  let language: Set<String> = [
    "number-format", "date-format", "quotation-marks", "end-punctuation", "unbalanced-brackets", "doubled-word",
    "double-space", "capital-letter", "false-friend", "calque", "negation-mismatch", "altered-name", "missing-term",
    "deprecated-term", "forbidden-term", "inconsistent-term", "code-mismatch", "reordered-text",
  ]
  return [
    UntranslatedText.rule.id: language, MixedLanguage.rule.id: language,
    DateFormat.rule.id: ["capital-letter", "number-format", "calque", "mixed-language"],
    NumberFormat.rule.id: ["calque"], NumberMismatch.rule.id: ["number-format", "calque"],
    CapitalLetter.rule.id: ["altered-name"], DuplicatedText.rule.id: ["orphaned-translation", "number-mismatch"],
  ]
}()

/// Rules that say more than others do when both have the very same words: what is written alike in both languages may be
/// the other language's word, and has been told what to write.
private let explained: [String: Set<String>] = [FalseFriendFound.rule.id: [MixedLanguage.rule.id]]

extension [Diagnostic] {
  /// Without the findings that lie within another's range and follow from it.
  func withoutConsequences() -> [Diagnostic] {
    let causes = filter { (precedence[$0.rule] != nil || explained[$0.rule] != nil) && !$0.range.isEmpty }
    if causes.isEmpty { return self }
    return filter { finding in
      !causes.contains { cause in
        if cause.range == finding.range {
          if explained[finding.rule, default: []].contains(cause.rule) { return false }
          if explained[cause.rule, default: []].contains(finding.rule) { return true }
        }
        return precedence[cause.rule, default: []].contains(finding.rule)
          && cause.range.file.path == finding.range.file.path
          && cause.range.start <= finding.range.start && finding.range.end <= cause.range.end
      }
    }
  }
}
