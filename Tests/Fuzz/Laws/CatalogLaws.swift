import Catalogs
import Diagnostics
import Documents
import Languages
import TestSupport

/// What holds of every catalog and message; a broken law ends the process, which libFuzzer records.
enum CatalogLaws {
  /// Reads `bytes`, writes what was read and reads that; where single values can be replaced, writes every value back by itself,
  /// and the first with words that mean something everywhere.
  static func hold(_ name: String, _ bytes: [UInt8]) {
    guard let format = [any CatalogFormat].builtIn.named(name), let language = LanguageRegistry.builtIn.languages.first
    else { fatalError("there is no format “\(name)”") }
    let catalog = format.parse(SourceFile(path: "a.\(name)", bytes: bytes), language: language)
    catalog.diagnostics.holdRanges()
    for entry in catalog.entries {
      for range in [entry.keyRange, entry.source?.range, entry.target?.range] { range?.hold() }
    }
    guard !catalog.entries.isEmpty else { return }
    holdRoundTrip(catalog, format, language)
    holdReplacing(catalog, format, language, bytes)
  }

  /// What is written without a word is read back as it was, and written as the same bytes.
  private static func holdRoundTrip(_ catalog: Catalog, _ format: any CatalogFormat, _ language: Language) {
    // Two entries of one key are a problem of the file, which is said.
    guard Set(catalog.entries.map { Array($0.id.utf8) }).count == catalog.entries.count else { return }
    let written = format.encode(catalog, language: language)
    let again = format.parse(SourceFile(path: "b.\(format.name)", bytes: written.bytes), language: language)
    let spoken = Set(written.problems.map { Array($0.id.utf8) })
    for entry in catalog.entries where !spoken.contains(Array(entry.id.utf8)) {
      guard let target = entry.target?.message, format.hasTargets else { continue }
      guard let read = again[entry.id]?.target?.message else { preconditionFailure("“\(entry.id)” is lost") }
      // Codes are the same by their ids; XLIFF 2 keeps the data of both sides once.
      precondition(read == target || read.saysTheSame(as: target), "“\(entry.id)” says something else")
    }
  }

  private static func holdReplacing(
    _ catalog: Catalog, _ format: any CatalogFormat, _ language: Language, _ bytes: [UInt8]
  ) {
    let texts = catalog.entries.indices.compactMap { index in
      catalog.entries[index].target.map { (index, $0.source.text) }
    }
    guard let (first, _) = texts.first else { return }
    precondition((try? format.replacing(Dictionary(uniqueKeysWithValues: texts), in: catalog)) == bytes, "differs")
    let hostile = "|*_<>&\"'`#:[] x\ny"
    guard let written = try? format.replacing([first: hostile], in: catalog) else { return }
    let again = format.parse(SourceFile(path: "a.\(format.name)", bytes: written), language: language)
    precondition(again.entries.map(\.id) == catalog.entries.map(\.id), "other keys than were written")
    for (index, text) in texts {
      precondition(again.entries[index].target?.source.text == (index == first ? hostile : text), "other words")
    }
  }

  /// A catalog with a few of the messages that formats stumble over, and some of one message.
  static func seeds(_ name: String) -> [[UInt8]] {
    guard let format = [any CatalogFormat].builtIn.named(name), let language = LanguageRegistry.builtIn.languages.first
    else { return [] }
    let messages = Traps.messages.map { Message($0) } + Traps.texts.prefix(60).map(Message.init(verbatim:))
    let entries = messages.enumerated().map { index, message in
      CatalogEntry(
        id: "a.k\(index)", path: ["a", "k\(index)"], source: format.isBilingual ? CatalogText(message) : nil,
        target: CatalogText(message), comments: ["Til oversætteren"])
    }
    return stride(from: 0, to: entries.count, by: 4).map { start in
      let catalog = Catalog(
        language: language.tag, sourceLanguage: language.tag,
        entries: Array(entries[start..<min(start + 4, entries.count)]))
      return format.encode(catalog, language: language).bytes
    }
  }

  static func messages() -> [[UInt8]] { Traps.messages.map { Array($0.utf8) } }

  /// Reads a message, and what it is printed as once more.
  static func message(_ bytes: [UInt8]) {
    let message = Message(String(decoding: bytes, as: UTF8.self))
    for problem in message.problems {
      precondition(problem.range.upperBound <= message.text.utf8.count, "a problem lies outside the message")
    }
    guard message.problems.isEmpty else { return }
    precondition(Message(Message(kinds: message.nodes.map(\.kind)).text) == message, "printed as something else")
  }
}
