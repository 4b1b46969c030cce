import Diagnostics
import Languages

extension HTMLReader {
  /// What is said of the page: an entry of the front matter, and a block when it is text for readers.
  mutating func meta(_ tag: Tag) {
    guard let key = string(tag.name) ?? string(tag.property), let content = tag.content else { return }
    let isText = Self.metaTexts.contains(key.lowercased())
    let range = file.range(content.value.lowerBound, content.value.upperBound)
    builder.entries.append(
      FrontMatter.Entry(
        key: key, value: string(content) ?? "", range: range, line: file.lineNumber(at: range.start),
        translatable: isText))
    if isText { put(.frontMatter, key, content, path: "meta." + key.lowercased()) }
  }

  static let metaTexts: Set<String> = [
    "description", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title",
    "twitter:description", "twitter:image:alt", "abstract", "subtitle", "summary", "lead",
  ]

  /// A script: JSON-LD has texts for readers, everything else has none.
  mutating func script(_ tag: Tag) {
    let type = string(tag.type)?.lowercased() ?? ""
    let isData = type.split(separator: ";").first?.split(separator: " ").first == "application/ld+json"
    guard isData, isTranslating, wish(of: tag) != false else {
      return skip(Self.script, elements[Self.script], visible: false)
    }
    let start = tokenizer.range.lowerBound
    var text: Range<Int>?
    var end = tokenizer.range.upperBound
    while true {
      let kind = next()
      if kind == .end { break }
      end = tokenizer.range.upperBound
      if kind == .text { text = tokenizer.content }
      if kind == .endTag { break }
    }
    let hadLeaf = !builder.leaf.isEmpty
    if hadLeaf { append(.placeholder, start..<end, code: .html) }
    guard let text else { return }
    // In the middle of a paragraph its texts wait for the end.
    if hadLeaf, hasWords {
      pendingData.append(text)
      return
    }
    if hadLeaf { flush() }
    HTMLStructuredData.read(text, of: file, into: &builder)
  }
}
