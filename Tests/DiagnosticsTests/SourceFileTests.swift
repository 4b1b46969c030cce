import Diagnostics
import Testing

@Suite("SourceFile")
struct SourceFileTests {
  @Test("lines end with LF, CRLF and a lone CR; a column is one Unicode scalar")
  func positions() {
    let file = SourceFile(path: "a.md", text: "æøå\r\nto\rtre\n")
    #expect(file.lineCount == 4)
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(file.position(at: 6) == SourcePosition(line: 1, column: 4))
    #expect(file.position(at: 8) == SourcePosition(line: 2, column: 1))
    #expect(file.position(at: 11) == SourcePosition(line: 3, column: 1))
    #expect(file.line(1).text == "æøå")
    #expect(file.line(2).text == "to")
    #expect(file.line(9).isEmpty)
  }

  @Test("a byte order mark is no column, and å in two scalars is two")
  func marks() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}a\u{30A}b")
    #expect(file.markLength == 3)
    #expect(file.position(at: 3).column == 1)
    #expect(file.position(at: 6).column == 3)
    #expect(file.start.start == 3)
  }

  @Test("offset and position are each other's inverse", arguments: ["", "a", "æ\nø\r\nå\r", "\u{FEFF}første\n\nanden"])
  func inverse(_ text: String) {
    let file = SourceFile(path: "a.md", text: text)
    for offset in file.markLength...file.bytes.count {
      guard offset == file.bytes.count || file.bytes[offset] & 0xC0 != 0x80 else { continue }
      #expect(file.offset(at: file.position(at: offset)) == offset)
    }
    #expect(file.offset(at: SourcePosition(line: 99, column: 1)) == nil)
  }

  @Test("the first byte that is not UTF-8 is found")
  func invalid() {
    #expect(SourceFile(path: "a", text: "nål").firstInvalidByte == nil)
    #expect(SourceFile(path: "a", bytes: [0x6E, 0xE5, 0x6C]).firstInvalidByte == 1)
    #expect(SourceFile(path: "a", bytes: [0x61, 0xC3]).firstInvalidByte == 1)
    #expect(SourceFile(path: "a", bytes: [0xFF]).firstInvalidByte == 0)
  }

  @Test("the first byte that is not UTF-8 is found wherever it stands")
  func invalidAnywhere() {
    let marks: [UInt8] = [
      0x61, 0x20, 0x80, 0xBF, 0xC0, 0xC2, 0xC3, 0xA6, 0xE0, 0xA0, 0xE2, 0x80, 0x93, 0xED, 0x9F, 0xF0, 0x9F, 0xF4, 0x8F,
      0xF5,
    ]
    var state: UInt64 = 3
    for round in 0..<4000 {
      var bytes = Array("smørrebrød på ægte".utf8)
      for _ in 0...(round % 3) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.insert(marks[Int(state >> 40) % marks.count], at: Int(state >> 33) % bytes.count)
      }
      // What stands before the first ill-formed sequence is the longest beginning that is well-formed.
      let longest = (0...bytes.count).last { String(validating: bytes[..<$0], as: UTF8.self) != nil }
      #expect(SourceFile(path: "a", bytes: bytes).firstInvalidByte == (longest == bytes.count ? nil : longest))
    }
  }

  @Test("ranges are held inside the file")
  func held() {
    let file = SourceFile(path: "a", text: "kort")
    #expect(file.range(-3, 99).text == "kort")
    #expect(file.range(3, 1).isEmpty)
  }
}

@Suite("Digest")
struct DigestTests {
  @Test("a digest is the first half of SHA-256")
  func value() {
    // The SHA-256 of “abc” stands in FIPS 180-2, appendix B.1.
    #expect(Digest("abc").hex == "ba7816bf8f01cfea414140de5dae2223")
    #expect(Digest(hex: "ba7816bf8f01cfea414140de5dae2223") == Digest("abc"))
    #expect(Digest(hex: "BA") == nil)
  }

  @Test("NFC makes composed and decomposed text the same bytes, in linear time")
  func normalisation() {
    #expect(Array("a\u{30A}".nfc.utf8) == Array("å".utf8))
    #expect("almindelig".nfc == "almindelig")
    let long = String(repeating: "sa\u{30A} ", count: 50_000)
    #expect(long.nfc.utf8.count == 4 * 50_000)
  }
}

@Suite("Did you mean")
struct ClosestTests {
  @Test("a slip of the fingers is recognised, another word is not")
  func closest() {
    #expect("glosary".closest(of: ["glossary", "ledger"]) == "glossary")
    #expect("sevreity".closest(of: ["severity", "status"]) == "severity")
    #expect("banana".closest(of: ["glossary", "ledger"]) == nil)
  }
}
