/// A pattern such as `content/{path}.{locale}.md`, or `i18n/{locale}/docs/{path}.md`.
struct LocalePattern: Sendable {
  /// The folder below which everything that fits lies.
  let folder: String
  private let parts: [Part]

  private enum Part: Hashable { case text(String), locale, path }

  /// Reads a pattern that has each of the two places once, or `nil`.
  init?(_ pattern: String) {
    var parts: [Part] = []
    var text = ""
    var rest = pattern[...]
    while let next = rest.first {
      guard let place = [("{locale}", Part.locale), ("{path}", .path)].first(where: { rest.hasPrefix($0.0) }) else {
        text.append(next)
        rest = rest.dropFirst()
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(place.1)
      rest = rest.dropFirst(place.0.count)
    }
    if !text.isEmpty { parts.append(.text(text)) }
    guard parts.count(where: { $0 == .locale }) == 1, parts.count(where: { $0 == .path }) == 1 else { return nil }
    self.parts = parts
    if case .text(let first)? = parts.first, first.contains("/") {
      folder = first.parentPath
    } else {
      folder = "."
    }
  }

  /// The file of a path in a locale.
  func file(_ path: String, locale: String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .locale: locale
      case .path: path
      }
    }.joined()
  }

  /// The locale and path of a file that fits; the path is as long as it can be.
  func match(_ file: String) -> (locale: String, path: String)? {
    guard let fit = match(file[...], parts[...]), let locale = fit.locale, let path = fit.path else { return nil }
    return (String(locale), String(path))
  }

  /// Recurses once for each part, of which there are at most five.
  private func match(_ rest: Substring, _ parts: ArraySlice<Part>) -> (locale: Substring?, path: Substring?)? {
    guard let part = parts.first else { return rest.isEmpty ? (nil, nil) : nil }
    let left = parts.dropFirst()
    switch part {
    case .text(let text):
      return rest.hasPrefix(text) ? match(rest.dropFirst(text.count), left) : nil
    case .locale:
      let value = rest.prefix { $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
      guard !value.isEmpty, let fit = match(rest[value.endIndex...], left) else { return nil }
      return (value, fit.path)
    case .path:
      for end in [rest.endIndex] + rest.indices.dropFirst().reversed() where end > rest.startIndex {
        if let fit = match(rest[end...], left) { return (fit.locale, rest[..<end]) }
      }
      return nil
    }
  }
}
