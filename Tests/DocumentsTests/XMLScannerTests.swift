import Diagnostics
import Documents
import Testing

@Suite("XML scanner")
struct XMLScannerTests {
  static func outline(_ text: String) throws -> String { try outline(Array(text.utf8)) }

  static func outline(_ bytes: [UInt8]) throws -> String {
    var scanner = try XMLScanner(SourceFile(path: "a.xml", bytes: bytes))
    var parts: [String] = []
    while let event = try scanner.next() {
      switch event.kind {
      case .start:
        parts.append("<" + ([event.name] + event.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " "))
      case .end: parts.append("/" + event.name)
      case .text: parts.append("“\(event.text)”")
      case .cdata: parts.append("[\(event.text)]")
      case .comment: parts.append("!\(event.text)")
      case .instruction: parts.append("?\(event.name) \(event.text)")
      }
    }
    return parts.joined(separator: "|")
  }

  static func message(_ text: String) -> String {
    do throws(Diagnostic) {
      var scanner = try XMLScanner(SourceFile(path: "a.xml", text: text))
      while try scanner.next() != nil {}
      return ""
    } catch {
      return "\(error.range.start)-\(error.range.end) \(error.message)"
    }
  }

  @Test("gives every event in order, decoded")
  func events() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>\r
      <!DOCTYPE a SYSTEM "http://example.com/[a].dtd">
      <!-- før --><a x='1 &lt; 2' y="a\tb&#10;c"><?php echo ?>Rød &amp; grøn\r
      <b/><![CDATA[<&>]]>&#x1F600;</a>
      """
    #expect(
      try Self.outline(text)
        == "! før |<a x=1 < 2 y=a b\nc|?php echo |“Rød & grøn\n”|<b|/b|[<&>]|“😀”|/a")
  }

  @Test("ranges are exact")
  func ranges() throws {
    let file = SourceFile(path: "a.xml", text: #"<a><b c = "d&amp;e" />tæ&lt;</a>"#)
    var scanner = try XMLScanner(file)
    _ = try scanner.next()
    let b = try #require(try scanner.next())
    #expect(b.range.text == #"<b c = "d&amp;e" />"#)
    #expect(b.attributes[0].range.text == #"c = "d&amp;e""#)
    #expect(b.attributes[0].valueRange.text == "d&amp;e")
    #expect(b["c"] == "d&e" && b.isEmpty && b.depth == 1)
    #expect(try scanner.next()?.range.isEmpty == true)
    #expect(try scanner.next()?.range.text == "tæ&lt;")
    #expect(scanner.path == ["a"])
  }

  @Test("reads UTF-16 of both orders, with and without a mark")
  func utf16() throws {
    let text = #"<?xml version="1.0" encoding="utf-16"?><a>Æble 😀</a>"#
    for encoding in [XMLEncoding.utf16Big, .utf16Little] {
      let bytes = encoding.encode(text)
      #expect(try Self.outline(bytes) == "<a|“Æble 😀”|/a")
      #expect(try Self.outline(Array(bytes.dropFirst(2))) == "<a|“Æble 😀”|/a")
    }
    #expect(throws: Diagnostic.self) { try Self.outline([0xFF, 0xFE, 0x3C]) }
  }

  @Test("knows namespaces")
  func namespaces() throws {
    var scanner = try XMLScanner(
      SourceFile(path: "a.xml", text: #"<a xmlns="u:1"><p:b xmlns:p="u:2"/><c xmlns=""/></a>"#))
    var found: [String] = []
    while let event = try scanner.next() {
      if event.kind == .start { found.append("\(event.localName) \(event.namespace ?? "-")") }
    }
    #expect(found == ["a u:1", "b u:2", "c -"])
  }

  @Test("walks over elements and gathers their text")
  func helpers() throws {
    var scanner = try XMLScanner(SourceFile(path: "a.xml", text: "<a><b>x<c>y</c></b><d>1<e/>2</d>z</a>"))
    _ = try scanner.next()
    _ = try scanner.next()
    try scanner.skipElement()
    #expect(try scanner.next()?.name == "d")
    #expect(try scanner.innerText() == "12")
    #expect(try scanner.next()?.text == "z")
  }

  @Test(
    "says what is not well-formed, and where",
    arguments: [
      ("", "0-0 the file has no element"),
      ("<a>", "0-3 <a> is not closed"),
      ("<a></b>", "3-7 </b> stands where </a> is expected"),
      ("<a/><b/>", "4-6 a second root element <b>"),
      ("<a/>x", "4-5 text behind the last element"),
      ("</a>", "0-4 </a> closes nothing"),
      ("<a b='1' b='2'/>", "9-14 the attribute “b” stands twice in <a>"),
      ("<a b=1/>", "3-5 the value of “b” is not in quotation marks"),
      ("<a b/>", "3-4 expected “=” behind the attribute “b”"),
      ("<a b='<'/>", "6-7 “<” in an attribute; write “&lt;”"),
      ("<a>&nbsp;</a>", "3-9 the entity “&nbsp;” is not defined"),
      ("<a>R&D</a>", "4-5 “&” begins no entity; write “&amp;”"),
      ("<a>&#0;</a>", "3-7 “&#0;” is no character of XML"),
      ("<a>&#xD800;</a>", "3-11 “&#xD800;” is no character of XML"),
      ("<a>]]></a>", "3-6 “]]>” in text; write “]]&gt;”"),
      ("<a>\u{1B}</a>", "3-4 XML has no character U+001B"),
      ("<a><!-- -- --></a>", "8-10 “--” in a comment"),
      ("<a><!-- ", "3-7 the comment is not closed"),
      ("<a><![CDATA[x</a>", "3-12 the CDATA section is not closed"),
      ("<p:a/>", "0-6 the prefix “p” stands for no namespace"),
      ("<1/>", "1-2 expected a name here"),
      ("<?xml version='1.0' encoding='latin1'?><a/>", "20-37 the encoding “latin1” is not read, only UTF-8 and UTF-16"),
      (" <?xml version='1.0'?><a/>", "1-6 the XML declaration belongs at the beginning of the file"),
    ])
  func faults(_ text: String, _ message: String) { #expect(Self.message(text) == message) }

  @Test("refuses what could grow without end")
  func limits() {
    #expect(Self.message("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").contains("refused"))
    #expect(Self.message(String(repeating: "<a>", count: 100_000)).contains("more than 512"))
    let attributes = (0..<2000).map { "a\($0)=''" }.joined(separator: " ")
    #expect(Self.message("<a \(attributes)/>").contains("more than 1024"))
  }

  @Test("escapes read back, and controls cannot be written")
  func escapes() throws {
    let text = "a<b>&\"'\r\n\t]]>æ"
    let written = "<a b=\"\(try #require(XMLEscape.attribute(text)))\">\(try #require(XMLEscape.text(text)))</a>"
    #expect(try Self.outline(written) == "<a b=\(text)|“\(text)”|/a")
    #expect(XMLEscape.text("\u{1}") == nil)
  }

  @Test("any bytes are read or refused")
  func anyBytes() {
    var state: UInt64 = 7
    let parts = [
      "<", ">", "/", "a", "a", " ", "='", "'", "\"", "&", ";", "#", "x", "1", "<!--", "-->", "<![CDATA[", "]]>", "<?",
      "?>", "<!DOCTYPE a", "SYSTEM", "[", "ø", "\u{0}",
    ]
    for _ in 0..<5000 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count]
      }
      _ = Self.message("<a>" + text)
      _ = Self.message(text)
    }
  }
}
