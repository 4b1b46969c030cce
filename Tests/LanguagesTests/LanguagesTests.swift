import Languages
import Testing

@Suite("Language tags")
struct LanguageTagTests {
  @Test(
    "a tag is written in the recommended case",
    arguments: [
      ("da", "da"), ("EN-gb", "en-GB"), ("zh-hant-tw", "zh-Hant-TW"), ("sl-ROZAJ", "sl-rozaj"), ("es-419", "es-419"),
    ])
  func written(_ text: String, _ expected: String) {
    #expect(LanguageTag(text)?.description == expected)
  }

  @Test("what is no tag is none", arguments: ["", "d", "dansk", "da_DK", "en-", "en--GB", "en-x-pirat", "12"])
  func none(_ text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test("a regional tag finds its language, and a pair is found from either side")
  func registry() throws {
    let registry = LanguageRegistry.builtIn
    let british = try #require(LanguageTag("en-GB"))
    let language = try #require(registry.language(british))
    #expect(language.tag.description == "en")
    let pair = try #require(registry.pairs.first)
    #expect(registry.pair(pair.second, pair.first).first.tag == pair.first.tag)
    #expect(registry.language(LanguageTag("fi")!) == nil)
  }
}

@Suite("Words of a text")
struct TokenizedTextTests {
  @Test(
    "a word reads the same with its letters in pieces, a soft hyphen inside or capitals",
    arguments: ["nålen", "na\u{30A}len", "nå\u{AD}len", "NÅLEN", "NA\u{30A}\u{AD}LEN"])
  func lowercase(_ text: String) throws {
    let words = TokenizedText(text)
    let word = try #require(words.tokens.first)
    #expect(words.tokens.count == 1)
    #expect(words.lowercase(of: word) == Array("nålen".utf8))
    #expect(word.key == WordKey("nålen"))
  }
}
