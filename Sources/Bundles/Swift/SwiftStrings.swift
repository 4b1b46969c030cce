import Catalogs
import Diagnostics
import Languages

/// The interface strings as Swift's source: a function a key, and the messages of every locale behind them.
struct SwiftStrings {
  private(set) var text = ""
  private(set) var losses: [BundleLoss] = []
  private let site: Site

  private struct Entry {
    var string: BundleString
    var place: SwiftNames.Place
    var signature: SwiftSignature
  }

  init(_ site: Site) {
    self.site = site
    let source = site.bundles.first?.source.description ?? ""
    let entries = entries()
    let tables = tables(entries)
    text = SwiftSource.head
    guard !entries.isEmpty else { return }
    text +=
      "private let tosprogCatalog = MessageCatalog(\n  source: \(SwiftLiteral.line(source)),\n  [\n"
    text += tables.joined(separator: ",\n") + "\n  ])\n\n"
    text += "/// What the interface says; the text above each name is that of the source.\n"
    text += SwiftSource.tree(
      "Strings", entries.map { (place: $0.place, lines: SwiftStrings.declaration($0)) })
  }

  // MARK: - Choosing

  /// Every key once, with the names that it gets; those that get none are lost.
  private mutating func entries() -> [Entry] {
    var strings: [BundleString] = []
    var known: Set<[UInt8]> = []
    for string in site.bundles.flatMap(\.strings) where known.insert(Array(string.key.utf8)).inserted {
      strings.append(string)
    }
    var names = SwiftNames()
    var entries: [Entry] = []
    for string in strings {
      let signature = SwiftSignature(string.original)
      if let refusal = signature.refusal {
        lose(string, refusal)
      } else if var place = SwiftNames.place(of: string.path) {
        place.types = signature.parameters.compactMap { $0.choices == nil ? nil : SwiftStrings.type(of: $0, at: place) }
        names.claim(place, for: string.key)
        entries.append(Entry(string: string, place: place, signature: signature))
      } else {
        lose(string, "no name that Swift accepts can be made of the key")
      }
    }
    return entries.filter { entry in
      guard let refusal = names.refusal(of: entry.place, for: entry.string.key) else { return true }
      lose(entry.string, refusal)
      return false
    }
  }

  private mutating func lose(_ string: BundleString, _ reason: String, in locale: LanguageTag? = nil) {
    guard let locale = locale ?? site.bundles.first?.source else { return }
    losses.append(
      BundleLoss(
        format: SwiftSite.id, locale: locale, key: string.key, reason: reason, isOmitted: true, isAside: false,
        range: string.range))
  }

  // MARK: - Messages

  /// The messages of each locale. Text that stands in for a translation stands in the source's table alone, so that the
  /// program learns which locale has answered.
  private mutating func tables(_ entries: [Entry]) -> [String] {
    let kept = Dictionary(entries.map { (Array($0.string.key.utf8), $0) }) { first, _ in first }
    let source = site.bundles.first?.source
    var tags = site.bundles.map(\.locale)
    if let source, !tags.contains(source) { tags.insert(source, at: 0) }
    return tags.compactMap { tag in
      guard let language = site.languages.language(tag) else { return nil }
      var lines: [(key: String, line: String)] = []
      if tag == source {
        lines = entries.map { ($0.string.key, SwiftStrings.line($0.string.key, $0.string.original)) }
      } else {
        for string in site.bundles.first(where: { $0.locale == tag })?.strings ?? [] where string.fallback == nil {
          guard let entry = kept[Array(string.key.utf8)] else { continue }
          if let refusal = entry.signature.refusal(of: string.message) {
            lose(string, refusal, in: tag)
          } else {
            lines.append((string.key, SwiftStrings.line(string.key, string.message)))
          }
        }
      }
      lines.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return """
            LocaleTable(
              \(SwiftLiteral.line(tag.description)),
              cardinal: \(SwiftLiteral.line(language.plurals.notation.cardinal)),
              ordinal: \(SwiftLiteral.line(language.plurals.notation.ordinal)),
              decimal: \(SwiftLiteral.line(String(language.numbers.decimal))),
              group: \(SwiftLiteral.line(String(language.numbers.group))),
              messages: \(SwiftLiteral.block(lines.map(\.line).joined(separator: "\n"))))
        """
    }
  }

  private static func line(_ key: String, _ message: Message) -> String {
    "\(SwiftSource.escaped(key))\t\(SwiftSource.escaped(message.canonicalText))"
  }

  // MARK: - Declarations

  private static func type(of parameter: SwiftSignature.Parameter, at place: SwiftNames.Place) -> String {
    SwiftNames.type(place.member) + SwiftNames.type(parameter.label)
  }

  private static func declaration(_ entry: Entry) -> [String] {
    let (string, place) = (entry.string, entry.place)
    var lines = SwiftSource.comment([string.original.canonicalText] + string.comments)
    let call = "LocalizedMessage(\(SwiftLiteral.line(string.key)), of: tosprogCatalog"
    let name = SwiftNames.written(place.member)
    guard !entry.signature.parameters.isEmpty else {
      return lines + ["public static var \(name): LocalizedMessage { \(call)) }"]
    }
    var types: [String] = []
    let parameters = entry.signature.parameters.map { parameter -> (declared: String, value: String) in
      let label = SwiftNames.written(parameter.label)
      switch parameter.kind {
      case .text: return ("\(label): Swift.String", ".text(\(label))")
      case .number: return ("\(label): some MessageNumber", ".number(\(label))")
      case .choice(let choices):
        let type = type(of: parameter, at: place)
        types += SwiftSource.choices(type, choices, for: "{\(parameter.argument)} of “\(string.key)”")
        return ("\(label): \(type)", ".text(\(label).rawValue)")
      }
    }
    let values = zip(entry.signature.parameters, parameters).map {
      "\(SwiftLiteral.line($0.argument)): \($1.value)"
    }
    lines += [
      "public static func \(name)(\(parameters.map(\.declared).joined(separator: ", "))) -> LocalizedMessage {",
      "  \(call), [\(values.joined(separator: ", "))])", "}",
    ]
    return types + lines
  }
}

extension SwiftSignature.Parameter {
  fileprivate var choices: [String]? { if case .choice(let choices) = kind { choices } else { nil } }
}
