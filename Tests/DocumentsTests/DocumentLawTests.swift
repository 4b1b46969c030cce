import Diagnostics
import Languages
import Testing

@testable import Documents

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Laws of documents")
struct DocumentLawTests {
  /// Whether the file comes back when every segment is replaced by itself; else what is wrong.
  static func broken(_ document: Document) -> String? {
    let bytes = document.file.bytes
    let inlines = Dictionary(uniqueKeysWithValues: document.segments.map { ($0.index, $0.inlines) })
    let texts = Dictionary(uniqueKeysWithValues: document.segments.map { ($0.index, $0.text) })
    guard (try? document.replacing(inlines: inlines)) == bytes else { return "inlines are not identical" }
    guard (try? document.replacing(texts)) == bytes else { return "texts are not identical" }
    var paths: Set<String> = []
    for block in document.blocks where !paths.insert(block.path).inserted { return "path twice: \(block.path)" }
    for segment in document.segments {
      let range = segment.range
      let block = document.blocks[segment.block]
      guard range.start < range.end else { return "segment \(segment.index) is empty" }
      guard block.segments.contains(segment.index) else { return "segment \(segment.index) is not in its block" }
      guard range.start >= block.range.start, range.end <= block.range.end else {
        return
          "segment \(segment.index) \(range.start)..<\(range.end) leaves its block \(block.range.start)..<\(block.range.end)"
      }
      // An unclosed comment or tag runs to the end of the file and may end in a blank of its own.
      let endsInCode = segment.inlines.last.map { $0.kind != .text && $0.range.end == range.end } ?? false
      guard !bytes[range.start].isBlank, endsInCode || !bytes[range.end - 1].isBlank else {
        return "segment \(segment.index) has outer white space: “\(range.text)”"
      }
      guard String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil else {
        return "segment \(segment.index) cuts a scalar"
      }
      let text = segment.text
      guard !text.isEmpty else { return "segment \(segment.index) says nothing" }
      let whole = segment.range(of: 0..<text.utf8.count)
      guard whole.start >= range.start, whole.end <= range.end else { return "range(of:) leaves the segment" }
      guard balanced(segment.inlines) else { return "segment \(segment.index) has half a span" }
    }
    return nil
  }

  static func balanced(_ inlines: [Inline]) -> Bool {
    var open: [Int] = []
    for inline in inlines {
      if inline.kind == .start { open.append(inline.id) }
      if inline.kind == .end, open.popLast() != inline.id { return false }
    }
    return open.isEmpty
  }

  @Test("replacing each segment by itself gives back the same bytes", arguments: Fixtures.markdown)
  func identity(_ file: SourceFile) {
    let document = DocumentFormat.markdown.parse(file, language: .danish)
    #expect(document.diagnostics.isEmpty)
    #expect(!document.segments.isEmpty)
    #expect(Self.broken(document) == nil)
    // The same with other line endings and a byte order mark.
    for (ending, mark) in [("\r\n", ""), ("\r", ""), ("\n", "\u{FEFF}")] {
      let changed = mark + file.text.replacing("\n", with: ending)
      let other = DocumentFormat.markdown.parse(SourceFile(path: file.path, text: changed), language: .danish)
      #expect(Self.broken(other) == nil)
      #expect(other.segments.map(\.text) == document.segments.map(\.text))
    }
  }

  @Test("the examples of the specifications come back too")
  func examples() {
    for name in ["commonmark-0.31.2.json", "gfm-0.29-spec-extensions.json", "gfm-extensions.json"] {
      for example in Fixtures.examples(name) {
        let problem = Self.broken(markdown(example.markdown))
        #expect(problem == nil, "\(name) \(example.number): \(problem ?? "")")
      }
    }
  }

  @Test("10,000 mutated files come back")
  func mutated() {
    // A run must not fail by chance: other seeds are asked for by name.
    let seed = ProcessInfo.processInfo.environment["TOSPROG_SEED"].flatMap { UInt64($0) } ?? 2_026_11
    print("mutations of seed \(seed)")
    let examples = Fixtures.examples("commonmark-0.31.2.json") + Fixtures.examples("gfm-extensions.json")
    var mutator = Mutator(
      seed: seed, sources: Fixtures.markdown.map(\.bytes) + [examples.flatMap { Array($0.markdown.utf8) }])
    for number in 0..<10_000 {
      let bytes = mutator.next()
      let document = DocumentFormat.markdown.parse(SourceFile(path: "a.md", bytes: bytes), language: .danish)
      if let problem = Self.broken(document) {
        Issue.record(
          "file \(number) of seed \(seed): \(problem)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }
}
