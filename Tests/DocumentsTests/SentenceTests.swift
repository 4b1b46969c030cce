import Documents
import Languages
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Sentences")
struct SentenceTests {
  /// A paragraph whose `‖` stand where new sentences begin.
  struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let line: String
    var testDescription: String { "\(language.tag): \(line)" }
    var text: String { line.replacing("‖", with: "") }
  }

  static let cases: [Case] = [Language.danish, .english].flatMap { language in
    let path = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
    let text = try? String(contentsOfFile: "/\(path)/Sentences/\(language.tag).txt", encoding: .utf8)
    return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("# ") }
      .map { Case(language: language, line: String($0)) }
  }

  /// The text with `‖` before each sentence but the first.
  static func marked(_ text: String, _ sentences: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for sentence in sentences.dropFirst().reversed() { bytes.insert(contentsOf: "‖".utf8, at: sentence.lowerBound) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("every hard case is told apart as an editor would")
  func hardCases() {
    var count: [LanguageTag: Int] = [:]
    for example in Self.cases {
      let text = example.text
      let sentences = SentenceBreaker(example.language).sentences(in: text)
      #expect(Self.marked(text, sentences) == example.line)
      count[example.language.tag, default: 0] += 1
    }
    #expect(count.values.allSatisfy { $0 >= 300 })
    #expect(count.count == 2)
  }

  @Test("sentences lie in order, cover all but white space and have none outside")
  func cover() {
    for example in Self.cases {
      let bytes = Array(example.text.utf8)
      var end = 0
      for sentence in SentenceBreaker(example.language).sentences(in: example.text) {
        #expect(sentence.lowerBound >= end && !sentence.isEmpty)
        let gap = String(decoding: bytes[end..<sentence.lowerBound], as: UTF8.self)
        #expect(gap.allSatisfy { $0.isWhitespace })
        let text = String(decoding: bytes[sentence], as: UTF8.self)
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
        end = sentence.upperBound
      }
    }
  }

  @Test("any bytes are accepted")
  func anyBytes() {
    var state: UInt64 = 20
    let marks: [UInt8] =
      Array(". !?…\"”»)([’A1a.\u{A0}Ø. f.eks. \u{E2}".utf8) + [0xE2, 0x80, 0xC3, 0xFF, 0x00, 0xF0, 0x9F]
    for _ in 0..<3000 {
      let bytes = (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return marks[Int(state >> 33) % marks.count]
      }
      for language in [Language.danish, .english] {
        var end = 0
        for range in bytes.withUnsafeBufferPointer({ SentenceBreaker(language).sentences(inUTF8: $0, opaque: [3..<9]) })
        {
          #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty)
          end = range.upperBound
        }
      }
    }
  }

  @Test("no sentence ends inside an opaque range")
  func opaque() {
    let text = "Brug `a. B` nu. Skriv `x`. `git` svarer."
    let bytes = Array(text.utf8)
    let code = [5..<11, 22..<25, 27..<32]
    let sentences = bytes.withUnsafeBufferPointer { SentenceBreaker(.danish).sentences(inUTF8: $0, opaque: code) }
    #expect(Self.marked(text, sentences) == "Brug `a. B` nu. ‖Skriv `x`. ‖`git` svarer.")
  }

  @Test("a language of which nothing is known breaks at full stops before capitals")
  func unknown() throws {
    let language = Language(tag: try #require(LanguageTag("tlh")), name: "Klingon")
    let text = "Heghlu'meH QaQ jajvam. Qapla' J. Smith! Ha."
    #expect(
      Self.marked(text, SentenceBreaker(language).sentences(in: text))
        == "Heghlu'meH QaQ jajvam. ‖Qapla' J. Smith! ‖Ha.")
  }
}
