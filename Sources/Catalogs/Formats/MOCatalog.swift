import Diagnostics
import Languages

/// GNU gettext's binary files, as `msgfmt` makes them of PO files.
///
/// - Reference: GNU gettext manual, “The Format of GNU MO Files”.
struct MOCatalog: CatalogFormat {
  let name = "mo"
  let extensions = ["mo"]
  let isBilingual = true
  let explanation = """
    GNU gettext's binary form: what a PO file holds without comments, states and messages that are not translated.
    Without comments, dates and other formatted arguments are plain ones, and a plural counts “n”.
    """

  private static let magic: UInt32 = 0x9504_12DE
  private static let size = 28

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    let bytes = file.bytes
    func fail(_ message: String) -> Catalog {
      catalog.diagnostics.append(.fileProblem(message, at: file.start))
      return catalog
    }
    guard bytes.count >= MOCatalog.size else { return fail("the file is too short for a MO file") }
    func word(_ place: Int, _ isLittle: Bool) -> Int {
      guard place >= 0, place <= bytes.count - 4 else { return -1 }
      let four = bytes[place..<place + 4]
      return (isLittle ? four.reversed() : Array(four)).reduce(0) { $0 << 8 | Int($1) }
    }
    let isLittle = word(0, true) == Int(MOCatalog.magic)
    guard isLittle || word(0, false) == Int(MOCatalog.magic) else { return fail("this is no MO file") }
    let count = word(8, isLittle)
    let (ids, texts) = (word(12, isLittle), word(16, isLittle))
    guard count >= 0, count <= bytes.count / 16 else { return fail("the MO file is cut off") }
    for index in 0..<count {
      func string(_ table: Int) -> String? {
        let length = word(table + 8 * index, isLittle)
        let start = word(table + 8 * index + 4, isLittle)
        guard length >= 0, start >= 0, length <= bytes.count - start else { return nil }
        return String(validating: bytes[start..<start + length], as: UTF8.self)
      }
      guard let key = string(ids), let text = string(texts) else { return fail("the MO file is cut off or not UTF-8") }
      guard !key.isEmpty else { continue }
      catalog.entries.append(entry(key, text, language: language, at: file.start))
    }
    return catalog
  }

  private func entry(_ key: String, _ text: String, language: Language, at place: SourceRange) -> CatalogEntry {
    let parts = key.split(separator: "\u{4}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let ids = parts[parts.count - 1].split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    let texts = text.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    func message(_ keys: [String], _ texts: [String]) -> Message {
      guard ids.count > 1 else { return Message(kinds: BraceText.read(texts[0])) }
      let forms = zip(keys, texts).map { ($0, BraceText.read($1, kinds: ["n": .pound])) }
      return FlatMessage(number: "n", forms: forms).message
    }
    return CatalogEntry(
      id: parts.count > 1 ? parts[0] : ids[0], source: CatalogText(message(["one", "other"], ids), at: place),
      target: CatalogText(message(language.plurals.categories().map(\.rawValue), texts), at: place))
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var strings: [(key: [UInt8], text: [UInt8])] = []
    let header =
      "Content-Type: text/plain; charset=UTF-8\nLanguage: \(catalog.language ?? language.tag)\n"
      + "Plural-Forms: \(language.plurals.gettext)\n"
    strings.append(([], Array(header.utf8)))
    for entry in catalog.entries {
      guard entry.target != nil else {
        problems.append(
          .init(id: entry.id, message: "it is not translated; a MO file has translations only", isOmitted: true))
        continue
      }
      guard let unit = POUnit(entry, language: language, problems: &problems) else { continue }
      if !entry.comments.isEmpty || !ArgumentNotes.read(unit.comments).kinds.isEmpty {
        problems.append(.init(id: entry.id, message: "a MO file has no comments", isOmitted: false, isAside: true))
      }
      let context = unit.context.map { $0 + "\u{4}" } ?? ""
      let key = context + unit.id + (unit.plural.map { "\0" + $0 } ?? "")
      strings.append((Array(key.utf8), Array(unit.texts.joined(separator: "\0").utf8)))
    }
    // Readers search by halves, in the order of bytes.
    strings.sort { $0.key.lexicographicallyPrecedes($1.key) }
    var bytes: [UInt8] = []
    func append(_ number: Int) {
      let word = UInt32(truncatingIfNeeded: number)
      bytes += [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
    let tables = MOCatalog.size + 16 * strings.count
    for number in [Int(MOCatalog.magic), 0, strings.count, 28, 28 + 8 * strings.count, 0, tables] { append(number) }
    var place = tables
    for list in [strings.map(\.key), strings.map(\.text)] {
      for string in list {
        append(string.count)
        append(place)
        place += string.count + 1
      }
    }
    for list in [strings.map(\.key), strings.map(\.text)] {
      for string in list { bytes += string + [0] }
    }
    return EncodedCatalog(bytes: bytes, problems: problems)
  }
}
