import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds relative links and images of the target that lead nowhere.
struct BrokenLink: ArticleCheck {
  static let rule = Rule(
    id: "broken-link", severity: .warning, issue: .markup,
    manual: """
      A relative link or an image of the target leads to a file that is not there, or to a heading that the page does not have.

      Addresses on the net are not looked up.
      """)

  static let examples: [Example] = [
    .flagged(da: "## Priser\n\nSe [priser](#priser).", en: "## Prices\n\nSee [prices](⟦#priser⟧)."),
    .flagged(da: "## Priser\n\nSe [priser](⟦#prices⟧).", en: "## Prices\n\nSee [prices](#prices)."),
    .clean(da: "## Priser\n\nSe [priser](#priser).", en: "## Prices\n\nSee [prices](#prices)."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let links = article.beads.flatMap { $0.target.flatMap { $0.links { $0 } } }
    if links.contains(where: { $0.text.hasPrefix("#") }) {
      let mine = Self.anchors(of: article.source)
      let theirs = Self.anchors(of: article.target)
      // Only where the source's own anchors are found is it known how the site names them.
      let resolves = article.beads.flatMap { $0.source.flatMap { $0.links { $0 } } }.filter { $0.text.hasPrefix("#") }
        .allSatisfy { mine.contains(Self.name($0.text)) }
      if resolves {
        for link in links
        where link.text.hasPrefix("#") && link.text.utf8.count > 1 && !theirs.contains(Self.name(link.text)) {
          found.append(finding("the page has no heading “\(link.text)”", at: link.range))
        }
      }
    }
    guard let hasFile = article.surroundings.hasFile else { return found }
    for link in links
      + ImageMismatch.images(of: article.target).map({ Item(key: "", range: $0.range, text: $0.source) })
    {
      let path = String(link.text.prefix { $0 != "#" && $0 != "?" })
      guard !path.isEmpty, !path.hasPrefix("//"),
        let resolved = AddressBook.resolve(path, from: article.target.file.path),
        !path.utf8.contains(UInt8(ascii: "{")), path.split(separator: "/").last?.contains(".") == true
      else { continue }
      let decoded = resolved.removingPercentEscapes
      if !hasFile(resolved), !hasFile(decoded) {
        found.append(finding("there is no file “\(path)”", at: link.range))
      }
    }
    return found
  }

  private static func name(_ fragment: String) -> String {
    String(fragment.dropFirst()).removingPercentEscapes.lowercased()
  }

  /// The names by which sites know the headings of a page, in the usual spellings.
  private static func anchors(of document: Document) -> Set<String> {
    var names: Set<String> = []
    for block in document.blocks {
      if let last = block.path.split(separator: ".").last { names.insert(String(last).lowercased()) }
      guard block.kind == .heading else { continue }
      let text = block.segments.map { document.segments[$0].text }.joined(separator: " ").lowercased()
      names.insert(slug(text, keeps: true))
      names.insert(slug(text, keeps: false))
    }
    // Explicit anchors.
    let bytes = document.file.bytes
    let marks = ["id=\"", "name=\"", "{#"].map { Array($0.utf8) }
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
      guard marks.contains(where: { bytes[...index].suffix($0.count).elementsEqual($0) }) else { continue }
      let name = bytes[(index + 1)...].prefix(200).prefix { $0 != 0x22 && $0 != 0x7D && $0 > 0x20 }
      names.insert(String(decoding: name, as: UTF8.self).lowercased())
    }
    return names
  }

  private static func slug(_ text: String, keeps: Bool) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "-" {
        slug += "-"
      } else if scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if !keeps {
        slug += "-"
      }
    }
    if keeps { return slug }
    return slug.split(separator: "-").joined(separator: "-")
  }
}

extension String {
  /// With `%C3%A6` written as the letter.
  fileprivate var removingPercentEscapes: String {
    guard utf8.contains(0x25) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
