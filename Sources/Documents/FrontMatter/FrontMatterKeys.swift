/// Which settings of front matter are text for readers.
enum FrontMatterKeys {
  /// Whether the value of a key is translated. Lists and nested settings are judged by their last name.
  static func isText(_ key: String, _ value: String, isQuoted: Bool) -> Bool {
    let names = key.split(separator: "." as Character).filter { !$0.utf8.allSatisfy(\.isDigit) }
    guard let last = names.last else { return false }
    let name = String(
      decoding: last.utf8.filter { $0.isLetter || $0 >= 0x80 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    if never.contains(name) { return false }
    if always.contains(name) || endings.contains(where: name.hasSuffix) {
      return isQuoted || !isData(value)
    }
    // Of keys that nobody knows, what has several words is prose.
    return value.utf8.count { $0 == 0x20 } >= 3 && !isData(value)
  }

  /// Numbers, dates, truth values and addresses.
  private static func isData(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    if !bytes.contains(where: { $0.isLetter || $0 >= 0x80 }) { return true }
    if ["true", "false", "yes", "no", "null"].contains(value.lowercased()) { return true }
    let isWord = !bytes.contains(0x20)
    return isWord && (value.contains("://") || bytes.contains(UInt8(ascii: "/")))
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static let always = words(
    """
    title description subtitle summary lead excerpt abstract readingtime headline subheadline tagline caption alt
    quote question answer bio intro introduction teaser text label heading subheading note disclaimer linktitle cta
    inbrief body content message keytakeaways takeaways faq
    """)

  private static let endings = [
    "title", "description", "summary", "caption", "bio", "tagline", "headline", "subtitle", "excerpt", "label",
  ]

  private static let never = words(
    """
    slug date published updated modified lastmod publishdate expirydate created status state translationkey source
    layout type kind template draft weight order id ids uid url urls permalink aliases alias redirect href link links
    image images img cover thumbnail icon src file path locale lang language languages tag tags category categories
    keyword keywords series author authors editor reviewer name names email license version canonical robots color
    colour class css script scripts position sidebar toc math doi isbn reviewedby writtenby photographer
    """)
}
