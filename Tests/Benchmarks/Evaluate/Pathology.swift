import Catalogs
import Diagnostics
import Documents
import Languages

/// An input of any size that has made, or could make, some reader slow.
struct Pathology: Sendable {
  /// What reads it; documents are also written back, each segment by itself.
  enum Reader: String, Sendable {
    case markdown, html, text, yaml, json, message, xml, srx
  }

  let reader: Reader
  private let title: String
  /// The number of repetitions to begin with.
  let count: Int
  private let make: @Sendable (Int) -> String

  /// The reader and what is repeated.
  var name: String { "\(reader.rawValue): \(title)" }

  private init(_ reader: Reader, _ title: String, count: Int, make: @escaping @Sendable (Int) -> String) {
    self.reader = reader
    self.title = title
    self.count = count
    self.make = make
  }

  /// `repeated` again and again, between what stands before and behind.
  static func input(
    _ reader: Reader, _ title: String, _ repeated: String, before: String = "", after: String = "", behind: String = ""
  ) -> Pathology {
    Pathology(reader, title, count: 10_000) { count in
      before + String(repeating: repeated, count: count) + after + String(repeating: behind, count: count)
    }
  }

  /// What a rule makes of a number.
  static func made(
    _ reader: Reader, _ title: String, count: Int = 10_000, _ make: @escaping @Sendable (Int) -> String
  ) -> Pathology {
    Pathology(reader, title, count: count, make: make)
  }

  /// The bytes of `count` repetitions, and the processor time of reading them, and of writing them back where that
  /// can be done.
  func cost(of count: Int, _ language: Language) -> (bytes: Int, seconds: Double) {
    let file = SourceFile(path: "a.\(reader == .markdown ? "md" : reader.rawValue)", text: make(count))
    var best = Double.infinity
    for _ in 0..<3 { best = min(best, cpuTime { read(file, language) }) }
    return (file.bytes.count, best)
  }

  private func read(_ file: SourceFile, _ language: Language) {
    switch reader {
    case .markdown, .html, .text:
      guard let format = DocumentFormat.builtIn.first(where: { $0.name == reader.rawValue }) else { return }
      let document = format.parse(file, language: language)
      let wishes = Dictionary(uniqueKeysWithValues: document.segments.map { ($0.index, $0.inlines) })
      _ = try? document.replacing(inlines: wishes)
    case .yaml, .json:
      guard let format = [any CatalogFormat].builtIn.named(reader.rawValue) else { return }
      let catalog = format.parse(file, language: language)
      let texts = catalog.entries.indices.map { ($0, catalog.entries[$0].target?.source.text ?? "") }
      _ = try? format.replacing(Dictionary(uniqueKeysWithValues: texts), in: catalog)
    case .message: _ = Message(file.text)
    case .xml:
      guard var scanner = try? XMLScanner(file) else { return }
      while let event = try? scanner.next() { _ = event.text }
    case .srx: _ = try? SRXRules(file, language: language.tag)
    }
  }
}
