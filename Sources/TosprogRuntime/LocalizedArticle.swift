/// An article in all its locales.
public struct LocalizedArticle: Sendable, Identifiable {
  /// The id, equal in all locales.
  public let id: String
  private let source: String
  private let versions: [ArticleVersion]

  /// Puts an article together; generated code calls this.
  public init(_ id: String, source: String, _ versions: [ArticleVersion]) {
    self.id = id
    self.source = source
    self.versions = versions
  }

  /// The locales that it can be read in.
  public var locales: [String] { versions.map(\.locale) }

  /// The article for a reader who wants `locales`, best first.
  public func `in`(_ locales: String...) -> ArticleVersion { version(locales) }

  /// The article for the reader at hand; see ``PreferredLocales``.
  public var localized: ArticleVersion { version(PreferredLocales.current) }

  private func version(_ wanted: [String]) -> ArticleVersion {
    let order = LocaleChain.order(wanted, among: locales, source: source)
    // There is no article without a version.
    return order.lazy.compactMap { tag in versions.first { $0.locale == tag } }.first ?? versions[0]
  }
}

/// An article in one locale.
public struct ArticleVersion: Sendable, Hashable {
  /// The locale.
  public let locale: String
  /// The locale whose text stands in for the whole article; `nil` for a translation, and for the source itself.
  public let fallback: String?
  /// Whether every sentence of the source has a translation; where not, what stands in carries its own `lang` in ``html``.
  public let isComplete: Bool
  /// The last part of its address.
  public let slug: String
  /// The headline.
  public let title: String
  /// What stands at its head: description, date and so on.
  public let metadata: [String: String]
  /// The text as safe HTML.
  public let html: String
  /// The text as Markdown.
  public let markdown: String

  /// Puts a version together; generated code calls this.
  public init(
    _ locale: String, fallback: String? = nil, isComplete: Bool, slug: String, title: String,
    metadata: [String: String], html: String, markdown: String
  ) {
    self.locale = locale
    self.fallback = fallback
    self.isComplete = isComplete
    self.slug = slug
    self.title = title
    self.metadata = metadata
    self.html = html
    self.markdown = markdown
  }
}
