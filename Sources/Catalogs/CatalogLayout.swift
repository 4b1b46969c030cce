import Languages

/// Where the consumers of each format look for the messages of a locale.
///
/// Every format has a folder of its own below the bundle's, so that formats never take each other's files; two that are
/// used together, such as PO and MO, share one.
extension CatalogFormat {
  /// `FORMAT/LOCALE.EXTENSION`; an exchange file has a source and a target, so there is none for the source's locale.
  public func paths(for locale: LanguageTag, source: LanguageTag) -> [String] {
    isBilingual && locale == source ? [] : ["\(name)/\(locale).\(extensions[0])"]
  }
}

extension AndroidCatalog {
  /// The source stands in `values`, which Android falls back to; it drops a message that is not there.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] {
    locale == source ? ["android/values/strings.xml"] : ["android/values\(locale.androidQualifier)/strings.xml"]
  }
}

extension JSONCatalog {
  /// Not “json”, which is the bundle's own format.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["icu-nested/\(locale).json"] }
}

extension I18nextCatalog {
  /// As i18next's backends load them: a folder a language, a file a namespace.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["i18next/\(locale)/translation.json"] }
}

extension POCatalog {
  /// As gettext searches; a template stands beside the locales, once.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] {
    guard isTemplate else { return ["gettext/\(locale.posix)/LC_MESSAGES/messages.po"] }
    return locale == source ? ["gettext/messages.pot"] : []
  }
}

extension MOCatalog {
  /// As gettext searches. The source's locale has a file too, or a reader's second language would be taken before it.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] {
    ["gettext/\(locale.posix)/LC_MESSAGES/messages.mo"]
  }
}

extension PropertiesCatalog {
  /// The source stands in the root bundle and under its own name: without that, Java takes the machine's language first.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] {
    (locale == source ? ["properties/Messages.properties"] : []) + ["properties/Messages_\(locale.posix).properties"]
  }
}

extension StringsCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["apple/\(locale).lproj/Localizable.strings"] }
}

extension StringsdictCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] {
    ["apple/\(locale).lproj/Localizable.stringsdict"]
  }
}

extension XCStringsCatalog {
  /// One file for all languages; it cannot lie beside a `.strings` of its name.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["xcstrings/Localizable.xcstrings"] }
}

extension ARBCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["arb/app_\(locale.posix).arb"] }
}

extension FluentCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["fluent/\(locale)/main.ftl"] }
}

extension ResxCatalog {
  /// The source is what .NET calls neutral: it falls back to the file without a language.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] {
    [locale == source ? "resx/Resources.resx" : "resx/Resources.\(locale).resx"]
  }
}

extension QtCatalog {
  /// The source's locale has a file too: its plural forms stand nowhere else.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["qt/app_\(locale.posix).ts"] }
}

extension RailsCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["rails/config/locales/\(locale).yml"] }
}

extension HugoCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["hugo/i18n/\(locale).yaml"] }
}

extension DocusaurusCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["docusaurus/i18n/\(locale)/code.json"] }
}

extension PHPCatalog {
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String] { ["php/\(locale)/messages.php"] }
}

extension LanguageTag {
  /// With an underscore, as gettext, Java and Dart write it: `en_GB`.
  var posix: String { description.replacing("-", with: "_") }

  /// As the name of a folder of Android's resources has it: `-en`, `-en-rGB`, `-b+sr+Latn`.
  var androidQualifier: String {
    let parts = description.split(separator: "-")
    if parts.count == 1 { return "-\(description)" }
    if parts.count == 2, parts[1].utf8.count == 2 { return "-\(parts[0])-r\(parts[1])" }
    return "-b+" + parts.joined(separator: "+")
  }
}
