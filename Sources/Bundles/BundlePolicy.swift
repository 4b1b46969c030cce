/// What a bundle does with what is not translated, and with drafts.
public struct BundlePolicy: Sendable, Hashable {
  /// What stands in for a text that has no translation.
  public enum Incomplete: String, Sendable, Hashable, CaseIterable {
    /// The source's text, marked as such.
    case fallback
    /// Nothing: the text is left out.
    case omit
    /// No bundle: the first such text is an error.
    case fail
  }

  /// How much is replaced or left out when a sentence is missing.
  public enum Extent: String, Sendable, Hashable, CaseIterable {
    /// The sentence alone.
    case segment
    /// The article that it belongs to.
    case article
  }

  /// What stands in for a sentence or an article that has no translation.
  public var incomplete: Incomplete
  /// What stands in for an interface string that has none.
  public var strings: Incomplete
  /// How much is replaced or left out.
  public var extent: Extent
  /// Whether articles with `status: draft` are in.
  public var includesDrafts: Bool

  /// By default the source's sentences stand in and drafts stay out.
  ///
  /// - Parameter strings: By default the same as `incomplete`.
  public init(
    incomplete: Incomplete = .fallback, strings: Incomplete? = nil, extent: Extent = .segment,
    includesDrafts: Bool = false
  ) {
    self.incomplete = incomplete
    self.strings = strings ?? incomplete
    self.extent = extent
    self.includesDrafts = includesDrafts
  }
}
