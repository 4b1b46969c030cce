/// The messages of an interface in all its locales.
public struct MessageCatalog: Sendable {
  /// The locale that the interface was written in first, and that answers where no other can.
  public let source: String
  private let tables: [LocaleTable]

  /// Puts a catalog together.
  public init(source: String, _ tables: [LocaleTable]) {
    self.source = source
    self.tables = tables
  }

  /// The locales in their order.
  public var locales: [String] { tables.map(\.locale) }

  /// What a key says to a reader who wants `locales`, best first; the key itself where nobody knows it.
  public func text(_ key: String, _ values: [String: MessageValue] = [:], in locales: [String]) -> LocalizedText {
    for locale in LocaleChain.order(locales, among: self.locales, source: source) {
      guard let table = tables.first(where: { $0.locale == locale }), let message = table.message(key) else { continue }
      let text = MessageFormatter.format(message, values, in: table)
      return LocalizedText(text: text, locale: locale, requested: locales)
    }
    return LocalizedText(text: key, locale: nil, requested: locales)
  }
}

/// A text, and the locale that it is in.
public struct LocalizedText: Sendable, Hashable, CustomStringConvertible {
  /// The words.
  public let text: String
  /// The locale that answered; `nil` where no locale knows the message, and the text is its key.
  public let locale: String?
  /// The locales that were wanted, best first.
  public let requested: [String]

  /// Whether the text is in another language than the one wanted most, so that a page must mark it.
  public var isFallback: Bool {
    guard let first = requested.first else { return locale == nil }
    return locale.map { !LocaleChain.isSameLanguage($0, first) } ?? true
  }

  /// The words.
  public var description: String { text }
}

/// A message with its values, which can be said in every locale of its catalog.
public struct LocalizedMessage: Sendable, CustomStringConvertible {
  /// The key.
  public let key: String
  private let catalog: MessageCatalog
  private let values: [String: MessageValue]

  /// Puts a message together; generated code calls this.
  public init(_ key: String, of catalog: MessageCatalog, _ values: [String: MessageValue] = [:]) {
    self.key = key
    self.catalog = catalog
    self.values = values
  }

  /// What it says to a reader who wants `locales`, best first.
  public func `in`(_ locales: String...) -> LocalizedText { catalog.text(key, values, in: locales) }

  /// What it says to the reader at hand; see ``PreferredLocales``.
  public var localized: LocalizedText { catalog.text(key, values, in: PreferredLocales.current) }

  /// The words for the reader at hand.
  public var text: String { localized.text }

  /// The words for the reader at hand.
  public var description: String { text }
}
