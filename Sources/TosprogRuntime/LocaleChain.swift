/// In which order locales are asked.
enum LocaleChain {
  /// The locales that may answer somebody who wants `wanted`, best first: each wish itself, its parents (`en-GB`, `en`),
  /// then a sibling of the same language; the source last.
  static func order(_ wanted: [String], among known: [String], source: String) -> [String] {
    var order: [String] = []
    func take(_ tag: String?) {
      if let tag, !order.contains(tag) { order.append(tag) }
    }
    for wish in wanted {
      var parts = parts(of: wish)
      let language = parts.first
      while !parts.isEmpty {
        take(known.first { self.parts(of: $0) == parts })
        parts.removeLast()
      }
      take(known.first { self.parts(of: $0).first == language })
    }
    take(source)
    return order
  }

  /// The subtags in lower case; an environment's `en_GB.UTF-8` is read as well.
  private static func parts(of tag: String) -> [String] {
    tag.prefix { $0 != "." && $0 != "@" }.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
  }
}

extension LocaleChain {
  /// Whether two tags name one language: `en-GB` and `en`.
  static func isSameLanguage(_ one: String, _ other: String) -> Bool { parts(of: one).first == parts(of: other).first }
}
