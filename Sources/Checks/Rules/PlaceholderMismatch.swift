import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares placeholders.
struct PlaceholderMismatch: ArticleCheck {
  static let rule = Rule(
    id: "placeholder-mismatch", severity: .error, issue: .inconsistentEntities,
    manual: """
      A placeholder of the source is missing from the target, or has another name.

      A program replaces `{name}`, `{{ name }}`, `%s`, `%1$d`, `${name}` and shortcodes; with a wrong one it prints the
      bare name, or stops.
      """)

  static let examples: [Example] = [
    .flagged(da: "Hej {name}, du har {{ count }} tider.", en: "Hi {name}, you have ⟦{{ antal }}⟧ appointments."),
    .flagged(da: "Der er %s tider.", en: "⟦There are appointments.⟧"),
    .flagged(
      da: "Pas på.\n\n{{< advarsel >}}\n\nFærdig.", en: "Take care.\n\n⟦{{< warning >}}⟧\n\nDone."),
    .flagged(da: "> [!NOTE]\n> Pas på.", en: "> ⟦[!WARNING]⟧\n> Take care."),
    .flagged(da: "Hej ⟦{navn}⟧, velkommen.", en: "Hi {name}, welcome."),
    .clean(da: "Hej {name}, 100 % gratis.", en: "Hi {name}, 100% free of charge."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    article.compare(source: \.placeholders, target: \.placeholders).flatMap { findings($0, "placeholder") }
      + shortcodes(article)
  }

  /// Shortcodes and directives on lines of their own, in any order.
  private func shortcodes(_ article: CheckedArticle) -> [Diagnostic] {
    var lost = article.source.shortcodeLines
    var added = article.target.shortcodeLines
    guard lost.count <= 500, added.count <= 500 else { return [] }
    lost.removeAll { item in
      guard let found = added.firstIndex(where: { $0.key == item.key }) else { return false }
      added.remove(at: found)
      return true
    }
    if lost.count == added.count {
      return zip(lost, added).map { wanted, item in
        finding("the translation has the shortcode “\(item.text)”, the source has “\(wanted.text)”", at: item.range)
          .note("the shortcode in the source", at: wanted.range)
      }
    }
    return lost.map { item in
      finding("the shortcode “\(item.text)” is missing", at: article.place(behind: item.range))
        .note("the source has it here", at: item.range)
    } + added.map { finding("the shortcode “\($0.text)” is not in the source", at: $0.range) }
  }
}

extension Document {
  /// Lines between the blocks that a site generator reads: `{{< … >}}`, `{% … %}`, `:::note`, `> [!NOTE]`.
  fileprivate var shortcodeLines: [Item] {
    var found: [Item] = []
    var next = 0
    var start = frontMatter.range?.end ?? 0
    let bytes = file.bytes
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      while next < blocks.count, blocks[next].range.end <= start { next += 1 }
      var line = bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
      // “> [!NOTE]”
      if line.first == UInt8(ascii: ">") {
        line = line.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 || $0 == 0x09 }
        if !line.starts(with: "[!".utf8) { line = line.suffix(0) }
      }
      let isInBlock = next < blocks.count && blocks[next].range.start < end
      if !isInBlock, ["{{<", "{{%", "{%", ":::", "[!"].contains(where: { line.starts(with: $0.utf8) }) {
        let text = String(decoding: line, as: UTF8.self)
        found.append(Item(key: text.withoutQuotedTexts, range: file.range(line.startIndex, end), text: text.excerpt))
      }
      start = end + 1
    }
    return found
  }
}

extension String {
  /// Placeholders in braces, as an address may have them.
  fileprivate var placeholders: [String] {
    split(separator: "{", omittingEmptySubsequences: true).dropFirst(first == "{" ? 0 : 1).compactMap { part in
      part.firstIndex(of: "}").map { "{" + part[..<$0] + "}" }
    }
  }

  /// The text without white space and without words in quotation marks, which may be translated.
  ///
  /// What holds a digit, a point or a slash is no words: the name of a video, an address.
  fileprivate var withoutQuotedTexts: String {
    var result = ""
    for (index, part) in split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let isWords =
        index % 2 == 1
        && (part.contains(" ") || part.allSatisfy { $0.isLetter || $0.isPunctuation && !"./_-".contains($0) })
      if !isWords { result += part.filter { !$0.isWhitespace } }
    }
    return result
  }
}

extension CheckedText {
  /// Placeholders in text, and shortcodes.
  var placeholders: [Item] {
    if inlines.isEmpty, opaque.isEmpty { return [] }
    var found: [Item] = []
    let targets = Set(inlines.compactMap(\.target))
    let codes = Set(inlines.compactMap { $0.code == .codeSpan ? $0.text : nil })
    // An address with a placeholder in it is opaque as a whole.
    for range in segment.opaque {
      let name = text.text(range)
      guard let first = name.utf8.first,
        first == UInt8(ascii: "{") || first == UInt8(ascii: "%") || first == UInt8(ascii: "$")
      else {
        if !targets.contains(name) {
          found += name.placeholders.map { Item(key: $0.filter { $0 != " " }, range: self.range(of: range), text: $0) }
        }
        continue
      }
      if !codes.contains(name) {
        found.append(Item(key: name.filter { $0 != " " }, range: self.range(of: range), text: name))
      }
    }
    for inline in inlines where inline.kind != .end && (inline.code == .link || inline.code == .image) {
      for name in (inline.target ?? "").placeholders {
        found.append(Item(key: name.filter { $0 != " " }, range: inline.range, text: name))
      }
    }
    let places = Set(found.map(\.range))
    for inline in inlines where inline.code == .shortcode || inline.code == .variable {
      let name = inline.range.text
      if places.contains(inline.range) { continue }
      found.append(Item(key: inline.target ?? name.filter { $0 != " " }, range: inline.range, text: name))
    }
    return found
  }
}
