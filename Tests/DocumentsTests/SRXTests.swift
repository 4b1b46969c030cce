import Diagnostics
import Documents
import Languages
import Testing

@Suite("SRX rules")
struct SRXTests {
  static func file(_ rules: String, cascade: String = "yes", map: String = "[Dd][Aa].*") -> SourceFile {
    SourceFile(
      path: "rules.srx",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
          <header segmentsubflows="yes" cascade="\(cascade)"/>
          <body>
            <languagerules>
              <languagerule languagerulename="Danish">\(rules)</languagerule>
              <languagerule languagerulename="All">
                <rule break="yes"><beforebreak>[\\.!?]+["»”]?</beforebreak><afterbreak>\\s+\\p{Lu}</afterbreak></rule>
              </languagerule>
            </languagerules>
            <maprules>
              <languagemap languagepattern="\(map)" languagerulename="Danish"/>
              <languagemap languagepattern=".*" languagerulename="All"/>
            </maprules>
          </body>
        </srx>
        """)
  }

  static func marked(_ text: String, _ rules: String, language: Language = .danish) throws -> String {
    let breaker = SentenceBreaker(language, rules: try SRXRules(file(rules), language: language.tag))
    return SentenceTests.marked(text, breaker.sentences(in: text))
  }

  @Test(
    "rules part sentences, the first that matches counts",
    arguments: [
      ("", "Han kom. Hun gik! “Ja.” Æbler.", "Han kom. ‖Hun gik! “Ja.” ‖Æbler."),
      (
        #"<rule break="no"><beforebreak>\b(kl|Dr|nr)\.</beforebreak><afterbreak>\s</afterbreak></rule>"#,
        "Ring til Dr. Holm. Ankl. Her.", "Ring til Dr. Holm. ‖Ankl. ‖Her."
      ),
      (#"<rule break="no"><beforebreak>(?i)\betc\.</beforebreak></rule>"#, "A ETC. B etc. C. D", "A ETC. B etc. C. ‖D"),
      (
        #"<rule break="no"><beforebreak>(?&lt;=\d)\.</beforebreak><afterbreak>\s(?!Han|Hun)</afterbreak></rule>"#,
        "Den 3. Maj. Nr. 4. Han.", "Den 3. Maj. ‖Nr. 4. ‖Han."
      ),
      (#"<rule break="yes"><beforebreak>;</beforebreak></rule>"#, "a; b;c", "a; ‖b;‖c"),
      (#"<rule break="no"><beforebreak>^[A-ZÆØÅ&amp;&amp;[^X]]\.</beforebreak></rule>"#, "B. A. C", "B. A. ‖C"),
      (#"<rule break="no"><beforebreak>x{2,3}\.</beforebreak></rule>"#, "x. A xx. B xxx. C", "x. ‖A xx. B xxx. C"),
      (#"<rule break="no"><beforebreak>(a*)*b\.</beforebreak></rule>"#, "aaaab. C aaaa. D", "aaaab. C aaaa. ‖D"),
    ])
  func rules(_ rules: String, _ text: String, _ wanted: String) throws {
    #expect(try Self.marked(text, rules) == wanted)
  }

  @Test("maps choose by language")
  func maps() throws {
    let rule = #"<rule break="yes"><beforebreak>,</beforebreak></rule>"#
    #expect(try Self.marked("a, b. C", rule) == "a, ‖b. ‖C")
    #expect(try Self.marked("a, b. C", rule, language: .english) == "a, b. ‖C")
  }

  @Test("expressions that are not understood are said so, where they stand")
  func problems() throws {
    for pattern in ["(a", "a)", "[a", "*", "a{2", "\\p{Klingon}", "\\q", "(?x)a", "[z-a]", "a{2,1000}"] {
      #expect(throws: Diagnostic.self) {
        try Self.marked("a", "<rule><beforebreak>\(pattern)</beforebreak></rule>")
      }
    }
  }

  @Test("an expression that could run for ever stops")
  func limits() throws {
    let rule = "<rule><beforebreak>(a|a|b*)*(a|aa)*c</beforebreak></rule>"
    let text = String(repeating: "a", count: 300) + ". B"
    #expect(try Self.marked(text, rule).hasSuffix(". ‖B"))
  }
}
