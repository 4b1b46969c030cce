import Diagnostics

/// Finds one kind of fault.
public protocol Check: Sendable {
  /// What it is called, how much it weighs, its page in the manual.
  static var rule: Rule { get }
  /// What it finds and what it leaves alone; each is run as a test.
  static var examples: [Example] { get }
  /// A check holds no state.
  init()
}

/// A check that looks at the sentences of the target alone.
public protocol SegmentCheck: Check {
  /// The findings in one sentence of the target.
  func diagnose(_ segment: CheckedText, in article: CheckedArticle) -> [Diagnostic]
}

/// A check that compares sentences that face each other.
public protocol BeadCheck: Check {
  /// The findings in one bead.
  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic]
}

/// A check that needs the whole article.
public protocol ArticleCheck: Check {
  /// The findings in an article.
  func diagnose(_ article: CheckedArticle) -> [Diagnostic]
}

/// A check that needs all articles, of which it sees small facts only.
public protocol ProjectCheck: Check {
  /// The findings in a project.
  ///
  /// - Parameter place: finds the text that a fact is about.
  func diagnose(_ articles: [ArticleFacts], place: RangeFinder) -> [Diagnostic]
}

extension Check {
  /// The rule.
  public var rule: Rule { Self.rule }

  func finding(_ message: String, at range: SourceRange) -> Diagnostic {
    .finding(message, at: range, of: Self.rule)
  }
}
