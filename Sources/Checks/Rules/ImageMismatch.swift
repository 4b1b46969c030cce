import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares the images of both sides.
struct ImageMismatch: ArticleCheck {
  static let rule = Rule(
    id: "image-mismatch", severity: .warning, issue: .markup,
    manual: """
      An image of the source is missing from the target, is another, has lost its text, or has been added.

      Images may have a version of each language, in a folder or with a name that says so.
      """)

  static let examples: [Example] = [
    .flagged(da: "Nåle.\n\n![En nål](naal.svg)", en: "Needles.⟦⟧\n"),
    .flagged(da: "Nåle.\n\n![En nål](naal.svg)", en: "Needles.\n\n![⟦A needle⟧](skål.svg)"),
    .flagged(da: "Nåle.\n\n![En nål](naal.svg)", en: "Needles.\n\n![](⟦naal.svg⟧)"),
    .flagged(da: "Nåle.\n\n![⟦En nål⟧](skål.svg)", en: "Needles.\n\n![A needle](naal.svg)"),
    .clean(da: "Nåle.\n\n![En nål](img/da/naal.svg)", en: "Needles.\n\n![A needle](img/en/naal.svg)"),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var mine = Self.images(of: article.source)
    var theirs = Self.images(of: article.target)
    let languages = article.languages
    guard mine.count <= 2000, theirs.count <= 2000 else { return [] }
    mine.removeAll { image in
      let key = Self.key(image.source, languages.source.tag.language)
      guard let found = theirs.firstIndex(where: { Self.key($0.source, languages.target.tag.language) == key }) else {
        return false
      }
      theirs.remove(at: found)
      return true
    }
    // A mapped or translated name.
    mine.removeAll { image in
      guard let path = AddressBook.resolve(image.source, from: article.source.file.path),
        let counterpart = article.surroundings.counterpart(path),
        let found = theirs.firstIndex(where: {
          AddressBook.resolve($0.source, from: article.target.file.path) == counterpart
        })
      else { return false }
      theirs.remove(at: found)
      return true
    }
    if mine.count == theirs.count, !mine.contains(where: { Self.place(of: $0.source, in: article.target.file) != nil })
    {
      return zip(mine, theirs).map { one, two in
        finding("the image is “\(two.source)”, in the source “\(one.source)”", at: two.range).note(
          "the image in the source", at: one.range)
      }
    }
    return mine.map { image in
      if let place = Self.place(of: image.source, in: article.target.file) {
        return finding("the image “\(image.source)” has no alternative text", at: place)
          .note("the text in the source", at: image.range)
      }
      return finding("the image “\(image.source)” is missing", at: article.place(behind: image.range))
        .note("the source has it here", at: image.range)
    } + theirs.map { finding("the image “\($0.source)” is not in the source", at: $0.range) }
  }

  /// Where an image without words stands, which is no block.
  private static func place(of address: String, in file: SourceFile) -> SourceRange? {
    let bytes = file.bytes
    for opener in ["](", "src=\"", "src='"] {
      let wanted = Array((opener + address).utf8)
      guard bytes.count >= wanted.count else { continue }
      for start in 0...bytes.count - wanted.count
      where bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return file.range(start + opener.utf8.count, start + wanted.count)
      }
    }
    return nil
  }

  private static func key(_ address: String, _ language: String) -> String {
    let name = address.split(separator: "/").map { part -> String in
      part == language || part.hasPrefix(language + "-") ? "*" : String(part)
    }
    guard var last = name.last else { return address }
    for mark in [".", "-", "_"] { last = last.replacing("\(mark)\(language).", with: ".") }
    let folders = name.dropLast().filter { $0 != ".." && $0 != "." }
    return (folders + [last]).joined(separator: "/")
  }

  struct Image {
    let source: String
    let range: SourceRange
  }

  static func images(of document: Document) -> [Image] {
    var images: [Image] = []
    var seen: Set<Int> = []
    for segment in document.segments {
      if segment.kind == .imageAlt {
        if let source = source(around: segment.range), seen.insert(source.place).inserted {
          images.append(Image(source: source.text, range: segment.range))
        }
        continue
      }
      for inline in segment.hasCodes ? segment.inlines : [] where inline.code == .image {
        guard let target = inline.target, !target.isEmpty, seen.insert(inline.range.end - 1).inserted else { continue }
        images.append(Image(source: target, range: inline.range))
      }
    }
    return images
  }

  /// The source of the image whose alternative text stands at a range, and where the image ends.
  private static func source(around range: SourceRange) -> (text: String, place: Int)? {
    let bytes = range.file.bytes
    let end = range.end
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "]"), bytes[end + 1] == UInt8(ascii: "(") {
      var start = end + 2
      if start < bytes.count, bytes[start] == UInt8(ascii: "<") { start += 1 }
      var stop = start
      var depth = 0
      while stop < bytes.count, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: ">") {
        if bytes[stop] == UInt8(ascii: "(") { depth += 1 }
        if bytes[stop] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        stop += 1
      }
      var close = stop
      while close < bytes.count, bytes[close] != UInt8(ascii: ")"), close - stop < 500 { close += 1 }
      return (String(decoding: bytes[start..<stop], as: UTF8.self), close)
    }
    // A tag: `src="…"` between its angle brackets.
    var open = range.start
    while open > 0, bytes[open - 1] != UInt8(ascii: "<"), range.start - open < 2000 { open -= 1 }
    var close = end
    while close < bytes.count, bytes[close] != UInt8(ascii: ">"), close - end < 2000 { close += 1 }
    let tag = Array(bytes[open..<close])
    let name = Array("src=".utf8)
    guard
      let at = tag.indices.dropLast(name.count).first(where: { index in
        (index == 0 || tag[index - 1] <= 0x20) && tag[index..<index + name.count].elementsEqual(name)
      })
    else { return nil }
    var start = at + name.count
    let quote = start < tag.count && (tag[start] == 0x22 || tag[start] == 0x27) ? tag[start] : nil
    if quote != nil { start += 1 }
    var stop = start
    while stop < tag.count, quote == nil ? tag[stop] > 0x20 : tag[stop] != quote { stop += 1 }
    return (String(decoding: tag[start..<stop], as: UTF8.self), close)
  }
}
