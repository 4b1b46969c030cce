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
    .clean(da: "Hej {name}, 100 % gratis.", en: "Hi {name}, 100% free of charge."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    article.compare(source: \.placeholders, target: \.placeholders).flatMap { findings($0, "placeholder") }
  }
}

extension CheckedText {
  /// Placeholders in text, and shortcodes.
  var placeholders: [Item] {
    if inlines.isEmpty, opaque.isEmpty { return [] }
    var found: [Item] = []
    for range in opaque {
      let name = text.text(range)
      guard let first = name.utf8.first,
        first == UInt8(ascii: "{") || first == UInt8(ascii: "%") || first == UInt8(ascii: "$")
      else { continue }
      let isCode = inlines.contains { $0.code == .codeSpan && $0.text == name }
      if !isCode { found.append(Item(key: name.filter { $0 != " " }, range: self.range(of: range), text: name)) }
    }
    for inline in inlines where inline.code == .shortcode || inline.code == .variable {
      let name = inline.range.text
      if found.contains(where: { $0.range == inline.range }) { continue }
      found.append(Item(key: inline.target ?? name.filter { $0 != " " }, range: inline.range, text: name))
    }
    return found
  }
}
