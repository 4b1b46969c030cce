import Catalogs
import Diagnostics
import Languages
import Testing

@Suite("Translation memories of several languages")
struct JoinedMemoryTests {
  private let format: any CatalogFormat

  init() throws { format = try #require([any CatalogFormat].builtIn.named("tmx")) }

  private func memory(from source: Language, to target: Language, _ id: String, _ texts: (String, String)) -> [UInt8] {
    let entry = CatalogEntry(
      id: id, source: CatalogText(Message(verbatim: texts.0)), target: CatalogText(Message(verbatim: texts.1)))
    let catalog = Catalog(format: "tmx", language: target.tag, sourceLanguage: source.tag, entries: [entry])
    return format.encode(catalog, language: target).bytes
  }

  @Test("units of two directions are one file, and each says its source")
  func directions() throws {
    let files = [
      memory(from: .danish, to: .english, "brød@en", ("Brød & smør", "Bread & butter")),
      memory(from: .english, to: .danish, "tea@da", ("Tea", "Te")),
    ]
    let joined = try #require(format.joined(files))
    let text = String(decoding: joined, as: UTF8.self)
    #expect(text.contains(#"srclang="*all*""#) && text.contains(#"<tu srclang="en" tuid="tea@da">"#))
    let read = format.parse(SourceFile(path: "a.tmx", bytes: joined), language: .english)
    #expect(read.diagnostics.isEmpty)
    #expect(read.entries.map(\.id) == ["brød@en", "tea@da"])
    #expect(read.entries.map { $0.source?.source.text } == ["Brød & smør", "Tea"])
    #expect(read.entries.map { $0.target?.source.text } == ["Bread & butter", "Te"])
  }

  @Test("units of one source language say it once")
  func oneSource() throws {
    let files = ["a", "b"].map { memory(from: .danish, to: .english, $0, ("Te", "Tea")) }
    let text = String(decoding: try #require(format.joined(files)), as: UTF8.self)
    #expect(text.contains(#"srclang="da" datatype"#) && text.contains(#"<tu tuid="b">"#))
  }

  @Test("no units make a file")
  func none() throws {
    let joined = try #require(format.joined([]))
    #expect(format.parse(SourceFile(path: "a.tmx", bytes: joined), language: .english).diagnostics.isEmpty)
  }
}
