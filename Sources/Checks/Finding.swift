import Diagnostics
import Languages

/// A diagnostic with the article and locale it is about, and a fingerprint by which it is known again.
public struct Finding: Sendable, Hashable {
  /// Where, what, and how to mend it.
  public var diagnostic: Diagnostic
  /// The article's id; `nil` for what concerns the project.
  public var article: String?
  /// The locale that is judged.
  public var locale: LanguageTag?
  /// Stable when lines move or are wrapped anew: made of rule, article, locale, message and the words at its places.
  public var fingerprint: Digest

  /// A finding whose fingerprint is known, because it was made in an earlier run.
  package init(_ diagnostic: Diagnostic, article: String?, locale: LanguageTag?, fingerprint: Digest) {
    self.diagnostic = diagnostic
    self.article = article
    self.locale = locale
    self.fingerprint = fingerprint
  }

  /// Names a diagnostic's article and locale; among equal findings `ordinal` tells the second from the first.
  public init(_ diagnostic: Diagnostic, article: String? = nil, locale: LanguageTag? = nil, ordinal: Int = 0) {
    self.diagnostic = diagnostic
    self.article = article
    self.locale = locale
    // A paragraph that is wrapped anew is the same one.
    let places = ([diagnostic.range] + diagnostic.notes.map(\.range)).map(\.words)
    let parts =
      [diagnostic.rule, article ?? diagnostic.range.file.path, locale?.description ?? "", diagnostic.message]
      + places + [String(ordinal)]
    fingerprint = Digest(parts.map(\.nfc).joined(separator: "\u{1F}"))
  }
}

extension [Finding] {
  /// The same findings, those of equal fingerprints numbered so that no two agree.
  public var distinct: [Finding] {
    var seen: [Digest: Int] = [:]
    return map { finding in
      let ordinal = seen[finding.fingerprint, default: 0]
      seen[finding.fingerprint] = ordinal + 1
      guard ordinal > 0 else { return finding }
      return Finding(finding.diagnostic, article: finding.article, locale: finding.locale, ordinal: ordinal)
    }
  }
}

extension Finding: Comparable {
  /// By file, place, rule and message: the order of every report.
  public static func < (one: Finding, other: Finding) -> Bool {
    let (a, b) = (one.diagnostic, other.diagnostic)
    let (aPath, bPath) = (a.range.file.path, b.range.file.path)
    guard aPath == bPath else { return aPath.utf8.lexicographicallyPrecedes(bPath.utf8) }
    guard (a.range.start, a.range.end) == (b.range.start, b.range.end) else {
      return (a.range.start, a.range.end) < (b.range.start, b.range.end)
    }
    return (a.rule, a.message, one.fingerprint.hex) < (b.rule, b.message, other.fingerprint.hex)
  }
}

extension SourceRange {
  /// The words of the range, parted by single spaces; of a long one, those at its beginning.
  ///
  /// Hundreds of findings may name one and the same long sentence.
  fileprivate var words: String {
    file.range(start, min(end, start + 4096)).text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      .map { String($0) ?? "" }
      .joined(separator: " ")
  }
}
