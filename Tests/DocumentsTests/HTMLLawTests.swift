import Diagnostics
import Documents
import Languages
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What holds for every page and text, also broken ones.
@Suite("Laws of HTML and plain text")
struct HTMLLawTests {
  /// Deals pseudo-random numbers that are the same in every run.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  static let seed: UInt64 = 20_261_122

  static func format(_ name: String) throws -> DocumentFormat {
    try #require(DocumentFormat.builtIn.first { $0.name == name })
  }

  static let parts = [
    "<p>", "</p>", "<b>", "</b>", "<a href='", "'>", "\">", "<img alt=\"", "<!--", "-->", "<script>", "</script>",
    "<title>", "</title>", "&amp;", "&", ";", "&#10;", "<svg>", "</svg>", "<br>", "<pre>", "<code>", " ", "\n", "\r\n",
    "A. B", "»ø«", "<", ">", "/", "=", "\0", "<span translate=no>", "<li>", "<td>", "<h2>", "</div>", "<![CDATA[",
    "<script type='application/ld+json'>{\"name\": \"", "\"}",
  ]

  /// Some lines of a page.
  static func excerpt(_ text: String, _ dice: inout Dice) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst(dice.roll(lines.count)).prefix(6).joined(separator: "\n")
  }

  /// The page with some bytes taken out, doubled or put in; still UTF-8.
  static func mutated(_ text: String, _ dice: inout Dice) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...dice.roll(6) {
      let place = dice.roll(scalars.count + 1)
      let end = min(scalars.count, place + 1 + dice.roll(30))
      switch dice.roll(3) {
      case 0: scalars.removeSubrange(place..<end)
      case 1: scalars.insert(contentsOf: scalars[place..<end], at: place)
      default: scalars.insert(contentsOf: parts[dice.roll(parts.count)].unicodeScalars, at: place)
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  static func broken(_ document: Document) -> String? {
    let bytes = document.file.bytes
    for segment in document.segments {
      guard (try? document.replacing([segment.index: segment.text])) == bytes else { return "text of \(segment.index)" }
      guard (try? document.replacing(inlines: [segment.index: segment.inlines])) == bytes else {
        return "inlines of \(segment.index)"
      }
    }
    let all = Dictionary(uniqueKeysWithValues: document.segments.map { ($0.index, $0.text) })
    guard (try? document.replacing(all)) == bytes else { return "all" }
    guard Set(document.blocks.map(\.path)).count == document.blocks.count else { return "paths" }
    return nil
  }

  @Test("replacing each segment by itself gives the same bytes, in 10,000 broken pages too")
  func identity() throws {
    let page = try fixture("akupunktur.html")
    var dice = Dice(state: Self.seed)
    for (name, count) in [("html", 7000), ("text", 3000)] {
      let format = try Self.format(name)
      for number in 0...count {
        let text = number == 0 ? page : Self.mutated(Self.excerpt(page, &dice), &dice)
        let document = format.parse(SourceFile(path: "a.\(name)", text: text), language: .danish)
        let problem = Self.broken(document)
        #expect(problem == nil, "seed \(Self.seed), number \(number): \(text.debugDescription)")
        if problem != nil { return }
      }
    }
  }

  @Test("hostile words change their segment only, and read back")
  func replacement() throws {
    let words = [
      "|*_<>&\"'`#:[]{}\n\\u003c", "</p><script>", "-->", "]]>", "\"}</script>", "&amp;", "amp;", "a > b", "æ. Ø",
      "{{x}} %s", "=", "'\"'", "  a  b ", "&#38;lt;",
    ]
    var dice = Dice(state: Self.seed)
    let page = try fixture("akupunktur.html")
    let format = try Self.format("html")
    for number in 0..<200 {
      let text = number == 0 ? page : Self.mutated(Self.excerpt(page, &dice), &dice)
      let document = format.parse(SourceFile(path: "a.html", text: text), language: .danish)
      guard !document.segments.isEmpty else { continue }
      let segment = document.segments[dice.roll(document.segments.count)]
      let word = words[dice.roll(words.count)]
      do throws(Diagnostic) {
        let written = format.parse(
          SourceFile(path: "a.html", bytes: try document.replacing([segment.index: word])), language: .danish)
        let block = written.blocks[segment.block]
        let found = written.segments[block.segments].map(\.text).joined(separator: " ")
        var wanted = document.blocks[segment.block].segments.map { document.segments[$0].text }
        wanted[segment.index - document.blocks[segment.block].segments.lowerBound] =
          word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(found == wanted.joined(separator: " "))
        #expect(written.blocks.count == document.blocks.count)
      } catch {
        // Refusing is right where there is no way to write the words, but not in a sound page.
        #expect(number > 0, "\(error.message): \(word.debugDescription) in \(segment.text)")
      }
    }
  }

  @Test("plain text is parted at empty lines")
  func plainText() throws {
    let text = "\u{FEFF}Overskrift\r\n\r\nEn. To\r\nlinjer.  \n \t\n\n& <b>\r\rSlut"
    let document = try Self.format("text").parse(SourceFile(path: "a.txt", text: text), language: .danish)
    #expect(
      document.blocks.map { $0.segments.map { document.segments[$0].text } } == [
        ["Overskrift"], ["En.", "To linjer."], ["& <b>"], ["Slut"],
      ])
    let written = try document.replacing([2: "nyt\n\nher"])
    #expect(String(decoding: written, as: UTF8.self) == text.replacing("To\r\nlinjer.", with: "nyt her"))
  }
}
