import Diagnostics
import Testing

@Suite struct JSONTests {
  @Test("what is written is read back as it was")
  func roundTrip() throws {
    let value = JSON.object([
      ("title", .string("Kan nåle \"virke\"?\n\u{1}\u{2028}👩‍👩‍👧")),
      ("a", .array([.int(-3), .double(0.5), .bool(true), .null])),
      ("tom", .object([])), ("e\u{301}", .string("")), ("\u{E9}", .string("\\")),
    ])
    #expect(try JSON.parse(value.encoded()) == value)
    #expect(try JSON.parse(value.encoded(pretty: true)) == value)
    #expect(value["e\u{301}"]?.stringValue == "")
  }

  @Test("the pretty form puts each member on a line")
  func pretty() {
    let value = JSON.object([("b", .int(1)), ("a", .array([.string("x")])), ("c", .array([]))])
    #expect(
      value.encoded(pretty: true) == """
        {
          "b": 1,
          "a": [
            "x"
          ],
          "c": []
        }
        """)
    #expect(value.canonical.encoded() == #"{"a":["x"],"b":1,"c":[]}"#)
  }

  @Test(
    "broken text is refused at its place",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\":1,\"a\":2}", 7), ("\"\\ud800\"", 1), ("\"\\ud800\\u0041\"", 1),
      ("01", 1),
      ("1e999", 0), ("\"a\nb\"", 2), ("nul", 0), ("{\"a\" 1}", 5), ("[1] 2", 4), ("\"abc", 0), ("\"\\x\"", 1), ("-", 1),
      ("{a:1}", 1), ("\"\\", 1), ("\"\\u12", 1),
    ])
  func refused(_ text: String, _ place: Int) {
    #expect { try JSON.parse(text) } throws: { ($0 as? Diagnostic)?.range.start == place }
  }

  @Test("deep nesting is refused, not a crash")
  func deep() {
    let text = String(repeating: "[", count: 1_000_000)
    #expect(throws: Diagnostic.self) { try JSON.parse(text) }
    let fits = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(throws: Never.self) { try JSON.parse(fits) }
  }

  @Test("a line of a file is read by itself, and invalid UTF-8 is placed")
  func line() throws {
    let file = SourceFile(path: "x.jsonl", bytes: Array("{\"a\":1}\n{\"b\":\"".utf8) + [0xFF] + Array("\"}\n".utf8))
    #expect(try JSON.parse(file, in: 0..<7)["a"]?.intValue == 1)
    #expect { try JSON.parse(file, in: 8..<file.bytes.count) } throws: { ($0 as? Diagnostic)?.range.start == 14 }
  }
}
