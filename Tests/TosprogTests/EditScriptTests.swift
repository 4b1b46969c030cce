import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers
import TestSupport
import Testing

@testable import Tosprog

/// Whatever is done to a source after its translation was confirmed, exactly the sentences that say something else are
/// stale.
@Suite("Freshness over edits")
struct EditScriptTests {
  static let articles = [
    ("virker-akupunktur", "does-acupuncture-work"), ("akupunktur-mod-migraene", "acupuncture-for-migraine"),
    ("saadan-vaelger-du-behandler", "how-to-choose-a-practitioner"), ("naale-og-hygiejne", "needles-and-hygiene"),
    ("naalen-der-lader-som-om", "the-needle-that-pretends"),
  ]

  private static let pairs = Result { try articles.map { try ConfirmedPair($0) } }

  @Test("a thousand scripts of one to six edits", arguments: 0..<10)
  func scripts(_ batch: Int) throws {
    let pairs = try Self.pairs.get()
    for script in 0..<100 {
      var random = SplitMix(seed: UInt64(batch * 100 + script))
      let pair = pairs.randomElement(using: &random)!
      var source = EditedSource(pair.source, missing: pair.missing)
      var log: [String] = []
      for _ in 0..<Int.random(in: 1...6, using: &random) { log.append(source.edit(using: &random)) }
      let wrong = pair.faults(after: source)
      #expect(wrong == [], "script \(batch * 100 + script): \(log)")
    }
  }
}

/// An article of this repository whose translation is confirmed as it stands.
private struct ConfirmedPair {
  let source: Document
  let target: Document
  let ledger: Ledger
  let aligner: Aligner
  /// Sentences that have no translation.
  let missing: Set<Wording>

  init(_ names: (String, String)) throws {
    let registry = LanguageRegistry.builtIn
    let danish = registry.language(LanguageTag("da")!)!
    let english = registry.language(LanguageTag("en")!)!
    aligner = Aligner(pair: registry.pair(danish, english))
    func document(_ path: String, _ language: Language) throws -> Document {
      let file = try SourceFile(reading: "\(Repository.root)/\(path)", as: path)
      return DocumentFormat.reading(path).parse(file, language: language)
    }
    source = try document("Locales/da/articles/\(names.0).md", danish)
    target = try document("Locales/en/articles/\(names.1).md", english)
    let empty = Ledger(source: danish.tag, target: english.tag)
    let bitext = Bitext(source: source, target: target, aligner: aligner)
    let units = bitext.units
    missing = Set(units.compactMap { $0.target == nil ? $0.source : nil })
    ledger = empty.confirming(units, empty.review(units), chosen: Set(units.indices), state: nil)
  }

  /// Sentences that are not judged as they should be.
  func faults(after edited: EditedSource) -> [String] {
    let file = SourceFile(path: source.file.path, bytes: edited.bytes)
    let today = DocumentFormat.reading(file.path).parse(file, language: source.language)
    let pairing = Pairing(
      article: "a", source: today, target: target, aligner: aligner, reading: LedgerReading(ledger: ledger))
    return zip(pairing.units, pairing.reviews).compactMap { unit, review in
      guard let wording = unit.source else { return nil }
      // What is new may face a translation that an edit has left behind; it is never fresh.
      let isNew = edited.inserted.contains(wording) || missing.contains(wording)
      let isRight =
        isNew ? review.freshness != .fresh : review.freshness == (edited.changed.contains(wording) ? .stale : .fresh)
      return isRight ? nil : "\(review.freshness): \(wording.text)"
    }
  }
}

/// A source on which edits are made, and what they mean.
private struct EditedSource {
  var document: Document
  /// Wordings that took the place of others.
  var changed: Set<Wording> = []
  /// Wordings that were not there.
  var inserted: Set<Wording> = []
  private var count = 0

  var bytes: [UInt8] { document.file.bytes }

  /// Wordings that were never translated; they are left alone.
  private let missing: Set<Wording>

  init(_ document: Document, missing: Set<Wording>) {
    self.document = document
    self.missing = missing
  }

  /// Makes one edit and tells what it was.
  mutating func edit(using random: inout SplitMix) -> String {
    count += 1
    let kinds: [(String, (inout EditedSource, inout SplitMix) -> Void)] = [
      ("edit", { $0.replaceWord(&$1) }), ("insert", { $0.insert(&$1) }), ("delete", { $0.delete(&$1) }),
      ("move", { $0.move(&$1) }), ("split", { $0.split(&$1) }), ("merge", { $0.merge(&$1) }),
      ("wrap", { $0.wrap(&$1) }), ("reformat", { $0.reformat(&$1) }), ("NFD", { source, _ in source.decompose() }),
      ("CRLF", { source, _ in source.endLines() }), ("front matter", { source, _ in source.addFrontMatter() }),
    ]
    let kind = kinds.randomElement(using: &random)!
    kind.1(&self, &random)
    return kind.0
  }

  private mutating func set(_ bytes: [UInt8]) {
    let file = SourceFile(path: document.file.path, bytes: bytes)
    document = DocumentFormat.reading(file.path).parse(file, language: document.language)
  }

  private mutating func set(_ text: String) { set(Array(text.utf8)) }

  private var text: String { document.file.text }

  /// Sentences of paragraphs without codes that no edit has touched yet.
  private var plain: [Segment] {
    document.segments.filter { segment in
      segment.kind == .paragraph && segment.inlines.count == 1 && !changed.contains(Wording(segment))
        && !inserted.contains(Wording(segment)) && !missing.contains(Wording(segment))
        && segment.text.split(separator: " ").count > 4
        && segment.text.hasSuffix(".")
    }
  }

  private mutating func replaceWord(_ random: inout SplitMix) {
    guard let segment = plain.randomElement(using: &random) else { return }
    var words = segment.text.split(separator: " ").map(String.init)
    let place = Int.random(in: 1..<(words.count - 1), using: &random)
    words[place] =
      ["fjorten", "aldrig", "kaffe", "gulerødder", "ikke", "elleve"].randomElement(using: &random)! + "\(count)"
    let text = words.joined(separator: " ")
    guard let bytes = try? document.replacing([segment.index: text]) else { return }
    set(bytes)
    changed.insert(Wording(plain: text))
  }

  private mutating func insert(_ random: inout SplitMix) {
    guard let segment = plain.randomElement(using: &random) else { return }
    let sentence = [
      "Husk at drikke et glas vand på vej hjem, nummer \(count).", "Parkeringspladsen bag huset har \(count) pladser.",
      "Hunden må gerne vente i forrummet i \(count) timer.",
    ].randomElement(using: &random)!
    set(
      document.file.range(0, segment.range.end).text + " " + sentence
        + document.file.range(segment.range.end, bytes.count).text)
    inserted.insert(Wording(plain: sentence))
  }

  private mutating func delete(_ random: inout SplitMix) {
    guard let segment = plain.randomElement(using: &random) else { return }
    set(document.file.range(0, segment.range.start).text + document.file.range(segment.range.end, bytes.count).text)
  }

  private var paragraphs: [Block] { document.blocks.filter { $0.kind == .paragraph && $0.container.isEmpty } }

  private mutating func move(_ random: inout SplitMix) {
    guard let one = paragraphs.randomElement(using: &random), let other = paragraphs.randomElement(using: &random),
      one.range.end < other.range.start
    else { return }
    let file = document.file
    set(
      file.range(0, one.range.start).text + other.range.text + file.range(one.range.end, other.range.start).text
        + one.range.text + file.range(other.range.end, bytes.count).text)
  }

  private mutating func split(_ random: inout SplitMix) {
    let blocks = paragraphs.filter { $0.segments.count > 1 }
    guard let block = blocks.randomElement(using: &random) else { return }
    let place = Int.random(in: block.segments.dropFirst(), using: &random)
    let (before, after) = (document.segments[place - 1].range.end, document.segments[place].range.start)
    set(document.file.range(0, before).text + "\n\n" + document.file.range(after, bytes.count).text)
  }

  private mutating func merge(_ random: inout SplitMix) {
    let neighbours = zip(paragraphs, paragraphs.dropFirst()).filter { one, other in
      one.range.text.hasSuffix(".")
        && document.file.range(one.range.end, other.range.start).text.allSatisfy(\.isNewline)
    }
    guard let (one, other) = neighbours.randomElement(using: &random) else { return }
    set(document.file.range(0, one.range.end).text + " " + document.file.range(other.range.start, bytes.count).text)
  }

  private mutating func wrap(_ random: inout SplitMix) {
    guard let block = paragraphs.randomElement(using: &random) else { return }
    let wrapped = block.range.text.split(whereSeparator: \.isWhitespace).joined(separator: "\n")
    // A line that begins with such a mark would begin a list or a heading.
    guard !wrapped.contains(where: { "-+*#>=|0123456789".contains($0) }) else { return }
    set(
      document.file.range(0, block.range.start).text + wrapped + document.file.range(block.range.end, bytes.count).text)
  }

  private mutating func reformat(_ random: inout SplitMix) {
    set(text.replacing("\n- ", with: "\n* ").replacing("**", with: "__").replacing("”", with: "\""))
  }

  private mutating func decompose() {
    set(text.replacing("å", with: "a\u{30A}").replacing("é", with: "e\u{301}"))
  }

  private mutating func endLines() {
    set(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : $0 == 0x0D ? [] : [$0] } as [UInt8])
  }

  private mutating func addFrontMatter() {
    guard text.hasPrefix("---\n") else { return }
    set("---\nreviewed: 2026-03-0\(count % 9 + 1)\nrevision\(count): \(count)\n" + text.dropFirst(4))
  }
}
