import Catalogs
import Diagnostics
import Documents
import Languages

/// What holds of every catalog and message; a broken law ends the process, which libFuzzer records.
public enum CatalogLaws {
  /// Reads `bytes`, writes every value back by itself, and the first with words that mean something everywhere.
  public static func hold(_ name: String, _ bytes: [UInt8]) {
    guard let format = [any CatalogFormat].builtIn.named(name), let language = LanguageRegistry.builtIn.languages.first
    else { fatalError("there is no format “\(name)”") }
    let catalog = format.parse(SourceFile(path: "a.\(name)", bytes: bytes), language: language)
    guard !catalog.entries.isEmpty else { return }
    let texts = catalog.entries.indices.compactMap { index in
      catalog.entries[index].target.map { (index, $0.source.text) }
    }
    guard let (first, _) = texts.first else { return }
    precondition((try? format.replacing(Dictionary(uniqueKeysWithValues: texts), in: catalog)) == bytes, "differs")
    let hostile = "|*_<>&\"'`#:[] x\ny"
    guard let written = try? format.replacing([first: hostile], in: catalog) else { return }
    let again = format.parse(SourceFile(path: "a.\(name)", bytes: written), language: language)
    precondition(again.entries.map(\.id) == catalog.entries.map(\.id), "other keys than were written")
    for (index, text) in texts {
      precondition(again.entries[index].target?.source.text == (index == first ? hostile : text), "other words")
    }
  }

  /// Reads a message, and what it is printed as once more.
  public static func message(_ bytes: [UInt8]) {
    let message = Message(String(decoding: bytes, as: UTF8.self))
    for problem in message.problems {
      precondition(problem.range.upperBound <= message.text.utf8.count, "a problem lies outside the message")
    }
    guard message.problems.isEmpty else { return }
    precondition(Message(Message(kinds: message.nodes.map(\.kind)).text) == message, "printed as something else")
  }
}
