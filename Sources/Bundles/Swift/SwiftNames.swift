/// The names that Swift's source gives to keys and ids.
struct SwiftNames {
  /// Where a text is found: `Strings.Article.readingTime`.
  struct Place: Hashable, Comparable {
    var namespaces: [String]
    var member: String
    /// Types that stand beside the member, such as the choices of a select.
    var types: [String] = []

    /// By the bytes of their names, what stands in a scope before the scopes inside it.
    static func < (one: Place, other: Place) -> Bool {
      let (ours, theirs) = (one.namespaces.map { Array($0.utf8) }, other.namespaces.map { Array($0.utf8) })
      guard ours == theirs else { return ours.lexicographicallyPrecedes(theirs) { $0.lexicographicallyPrecedes($1) } }
      return one.member.utf8.lexicographicallyPrecedes(other.member.utf8)
    }

    /// Every name that it takes, from the outermost; a namespace can be shared.
    fileprivate var names: [(path: String, isShared: Bool)] {
      let scopes = namespaces.indices.map { namespaces[...$0].joined(separator: ".") }
      let scope = scopes.last.map { $0 + "." } ?? ""
      return scopes.map { ($0, true) } + ([member] + types).map { (scope + $0, false) }
    }
  }

  /// Names that would hide what the generated code itself calls.
  private static let reserved: Set<String> = [
    "ArticleVersion", "LocaleTable", "LocalizedArticle", "LocalizedMessage", "MessageCatalog", "MessageNumber", "Swift",
    "tosprogCatalog",
  ]

  private var owners: [String: [(key: String, isShared: Bool)]] = [:]

  /// Takes all names of a key.
  mutating func claim(_ place: Place, for key: String) {
    for name in place.names { owners[name.path, default: []].append((key, name.isShared)) }
  }

  /// Why a key cannot have its name; `nil` where it can.
  func refusal(of place: Place, for key: String) -> String? {
    for part in place.namespaces + [place.member] where SwiftNames.reserved.contains(part) {
      return "“\(part)” is a word that the generated code keeps for itself"
    }
    for name in place.names {
      let others = owners[name.path, default: []].filter { !$0.key.utf8.elementsEqual(key.utf8) }
      guard let other = others.first(where: { !$0.isShared || !name.isShared }) else { continue }
      // Of a namespace and a member of one name, the member is in the way.
      if name.isShared, !other.isShared { continue }
      return "the key becomes “\(name.path)”, as “\(other.key)” does"
    }
    return nil
  }

  /// The place of a key; `nil` where no name can be made of one of its parts.
  static func place(of path: [String]) -> Place? {
    guard let member = path.last.flatMap({ identifier($0) }) else { return nil }
    let namespaces = path.dropLast().map { identifier($0).map(type) }
    guard !namespaces.contains(nil) else { return nil }
    return Place(namespaces: namespaces.compactMap { $0 }, member: member)
  }

  /// `reading-time`, `ReadingTime` and `reading time` as `readingTime`.
  static func identifier(_ text: String) -> String? {
    var words: [String] = [""]
    for scalar in text.unicodeScalars {
      if scalar.properties.isXIDContinue {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if !words[words.count - 1].isEmpty {
        words.append("")
      }
    }
    words.removeAll(where: \.isEmpty)
    guard let first = words.first else { return nil }
    let name = lowered(first) + words.dropFirst().map(type).joined()
    guard let head = name.unicodeScalars.first, name.unicodeScalars.contains(where: { $0 != "_" }) else { return nil }
    return head == "_" || head.properties.isXIDStart ? name : "_" + name
  }

  /// A name with a capital letter in front.
  static func type(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  /// `ReadMore` as `readMore`, `OK` as `ok`, `URLPath` as `urlPath`.
  private static func lowered(_ word: String) -> String {
    let head = word.prefix { $0.isUppercase }
    guard head.count > 1, head.count < word.count else { return head.lowercased() + word.dropFirst(head.count) }
    return head.dropLast().lowercased() + word.dropFirst(head.count - 1)
  }

  /// A name as it stands in source: in backticks where Swift has the word for itself.
  static func written(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  private static let keywords = Set(
    """
    associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private \
    precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default defer \
    do else fallthrough for guard if in repeat return throw switch where while Any as await false is nil self Self super \
    throws true try Type Protocol
    """.split(separator: " ").map(String.init))
}
