import Diagnostics
import Languages

/// Flutter's application resource bundles.
///
/// - Reference: google/app-resource-bundle, “Application Resource Bundle Specification”, and `flutter gen-l10n`.
struct ARBCatalog: CatalogFormat {
  let name = "arb"
  let extensions = ["arb"]
  let explanation = """
    Flutter's ARB for gen-l10n: keys are Dart methods (cart.items becomes cartItems; two keys that become one name are \
    refused), texts are ICU messages with {count} for “#”, and every argument is declared as a placeholder with its type \
    and format. Comments are descriptions, and x-key keeps the key.
    Texts are for gen-l10n's default, use-escaping: false, and read alike by ICU; what the two would read differently, \
    such as braces in text, is refused. So are ranks, exact numbers above 2, and names that Dart cannot have.
    """

  private static let reserved: Set<String> = Set(
    """
    assert await break case catch class const continue default do else enum extends false final finally for if in is new \
    null rethrow return super switch this throw true try var void while with yield hashCode runtimeType toString \
    noSuchMethod localeName delegate supportedLocales of
    """.split(separator: " ").map(String.init))

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = NestedJSON.root(of: file, into: &catalog.diagnostics), case .object(let members) = root.content
    else { return catalog }
    if let tag = root["@@locale"]?.text { catalog.language = LanguageTag(tag.replacing("_", with: "-")) }
    for member in members where !member.name.hasPrefix("@") {
      guard let text = member.node.text else {
        catalog.diagnostics.append(.fileProblem("“\(member.name)” is no text", at: file.range(member.node.range)))
        continue
      }
      let about = root["@\(member.name)"]
      let read = Message(text)
      var arguments = ARBArguments()
      if case .object(let declared)? = about?["placeholders"]?.content {
        for one in declared { arguments.read(one.name, one.node) }
      }
      let message =
        read.problems.isEmpty ? Message(kinds: arguments.restored(read.nodes).map(\.kind)) : read
      let target = CatalogText(message, at: file.range(member.node.range))
      catalog.diagnostics += target.diagnostics
      catalog.entries.append(
        CatalogEntry(
          id: about?["x-key"]?.text ?? member.name, target: target,
          comments: (about?["description"]?.text ?? "").split(separator: "\n").map(String.init),
          keyRange: file.range(member.nameRange)))
    }
    for member in members where member.name.hasPrefix("@") && !member.name.hasPrefix("@@") {
      guard root[String(member.name.dropFirst())] == nil else { continue }
      catalog.diagnostics.append(
        .fileProblem("“\(member.name)” describes a message that is not there", at: file.range(member.nameRange)))
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    let names = EntryNames(catalog, reserved: ARBCatalog.reserved, of: "Dart", make: ARBCatalog.methodName)
    let tag = (catalog.language ?? language.tag).posix
    var members: [(String, JSON)] = [("@@locale", .string(tag))]
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let name = names.name(of: entry.id, else: omit) else { continue }
      var arguments = ARBArguments()
      guard let text = arguments.written(message.nodes) else {
        omit(arguments.reason)
        continue
      }
      var about: [(String, JSON)] = []
      if !entry.comments.isEmpty {
        about.append(("description", .string(entry.comments.map(\.onOneLine).joined(separator: "\n"))))
      }
      if !arguments.declared.isEmpty { about.append(("placeholders", .object(arguments.declared))) }
      if name != entry.id { about.append(("x-key", .string(entry.id))) }
      members.append((name, .string(text)))
      if !about.isEmpty { members.append(("@\(name)", .object(about))) }
    }
    return EncodedCatalog(bytes: JSON.object(members).encodedBytes(pretty: true) + [0x0A], problems: problems)
  }

  /// `cart.items` as `cartItems`.
  private static func methodName(_ key: String) -> String? {
    var name: [UInt8] = []
    var isStart = false
    for byte in key.utf8 {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        isStart = !name.isEmpty
      } else {
        name.append(isStart && (97...122).contains(byte) ? byte & 0xDF : byte)
        isStart = false
      }
    }
    guard let first = name.first, (97...122).contains(first),
      name.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") })
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
