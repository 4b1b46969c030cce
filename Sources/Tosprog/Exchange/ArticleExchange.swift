import Bitexts
import Catalogs
import Diagnostics
import Documents
import Glossaries
import Languages
import Ledgers

/// An article, or a file of interface strings, in units as they are handed out for translation.
struct ArticleExchange: Sendable {
  /// The two sides.
  enum Content: Sendable {
    case text(Pairing)
    case strings(StringsPairing)
  }

  /// Something to translate, and where it stands.
  struct Unit: Sendable {
    /// `ARTICLE#ID`, the unit's name in exchange files.
    var key: String
    var unit: ExchangeUnit
    /// What the ledger says of it.
    var review: UnitReview
    /// The source as the ledger would store it.
    var wording: Wording
    var place: SourceRange
    /// What kind of text it is, where that is not plain from the words.
    var kind: String?
    /// What the source's author has to say.
    var comments: [String] = []
    /// Its position among the beads of a text, or the units of interface strings.
    var index: Int
  }

  let article: Article
  let content: Content
  let units: [Unit]

  /// `nil` for an article without a source.
  ///
  /// - Throws: When a file cannot be read.
  init?(_ project: Project, _ article: Article, _ locale: LanguageTag) throws(Diagnostic) {
    guard article.files[article.source] != nil else { return nil }
    self.article = article
    if article.isCatalog {
      let pairing = try project.stringsPairing(
        of: article.completed(in: project, locale), locale: locale, awaited: true)
      guard let pairing else { return nil }
      content = .strings(pairing)
      units = pairing.exchangeUnits
    } else {
      let pairing = try project.pairing(of: article.completed(in: project, locale), locale: locale, awaited: true)
      guard let pairing else { return nil }
      content = .text(pairing)
      units = pairing.exchangeUnits
    }
  }

  /// What is confirmed as it stands.
  var confirmed: [TranslationMemory.Entry] {
    switch content {
    case .text(let pairing): pairing.confirmed
    case .strings(let pairing): pairing.confirmed
    }
  }

  /// What is wrong with the files and the ledger.
  var diagnostics: [Diagnostic] {
    switch content {
    case .text(let pairing):
      pairing.bitext.source.diagnostics + pairing.bitext.target.diagnostics + pairing.reading.diagnostics
    case .strings(let pairing):
      pairing.pair.source.diagnostics + pairing.pair.target.diagnostics + pairing.reading.diagnostics
    }
  }
}

extension Pairing {
  fileprivate var exchangeUnits: [ArticleExchange.Unit] {
    zip(bitext.beads.indices, unitsOfBead).compactMap { index, range in
      let bead = bitext.beads[index]
      guard let first = bead.source.first else { return nil }
      let block = bitext.source.blocks[first.block]
      return ArticleExchange.Unit(
        key: "\(article)#\(reviews[range.lowerBound].id)",
        unit: ExchangeUnit(bead, freshness: freshness(ofBead: index)),
        review: reviews[range.lowerBound], wording: Wording(bead.source), place: first.range, kind: block.kindInWords,
        index: index)
    }
  }
}

extension StringsPairing {
  fileprivate var exchangeUnits: [ArticleExchange.Unit] {
    units.indices.compactMap { index in
      let unit = pair.units[index]
      guard let source = unit.source, let text = source.target, let wording = units[index].source else { return nil }
      let target = unit.target?.target?.message
      // What is word for word the source may be a name; it is handed out as long as nobody has confirmed it.
      let isUntouched = unit.isIdentical && reviews[index].freshness != .fresh
      let freshness = isUntouched ? Freshness.missing : reviews[index].freshness
      return ArticleExchange.Unit(
        key: "\(article)#\(reviews[index].id)",
        unit: ExchangeUnit(source: text.message, target: isUntouched ? nil : target, freshness: freshness),
        review: reviews[index], wording: wording, place: text.range, comments: source.comments, index: index)
    }
  }
}

extension Block {
  /// What a translator cannot see from the words; `nil` for plain prose.
  fileprivate var kindInWords: String? {
    switch kind {
    case .imageAlt: "alternative text of an image"
    case .frontMatter: key.map { "front matter: \($0)" }
    case .attribute, .title: "attribute of an element"
    case .tableCell: "table cell"
    case .heading: "heading"
    case .caption: "caption"
    case .button: "button"
    default: nil
    }
  }
}

extension Article {
  /// The article with a file for the locale, even if there is none yet.
  func completed(in project: Project, _ locale: LanguageTag) -> Article {
    guard files[locale] == nil, let path = project.path(of: self, locale: locale) else { return self }
    var article = self
    article.files[locale] = path
    return article
  }
}

extension Project {
  /// Where an article's file of a locale is, or would be: beside the source's by the layout of the project.
  func path(of article: Article, locale: LanguageTag) -> String? {
    if let path = article.files[locale] { return path }
    guard let source = article.files[article.source] else { return nil }
    switch configuration.layout {
    case .folders(let folder):
      return "\(folder)/\(locale)/\(source.relative(to: "\(folder)/\(article.source)"))"
    case .pattern(let pattern):
      guard let layout = LocalePattern(pattern), let fit = layout.match(source) else { return nil }
      return layout.file(fit.path, locale: locale.description)
    }
  }
}
