import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares code spans and code blocks.
struct CodeMismatch: ArticleCheck {
  static let rule = Rule(
    id: "code-mismatch", severity: .warning, issue: .markup,
    manual: """
      A code span or code block of the source is missing from the target, or says something else.

      Code is copied and run, so it is the same in every language. Comments and texts in quotation marks inside a block
      may be translated.
      """)

  static let examples: [Example] = [
    .flagged(da: "Kør `tosprog check` først.", en: "Run ⟦`tosprog chek`⟧ first."),
    .flagged(da: "Kør `tosprog check` først.", en: "⟦Run it first.⟧"),
    .flagged(da: "Hold <kbd>Alt</kbd> nede.", en: "Hold down <kbd>⟦Ctrl⟧</kbd>."),
    .flagged(
      da: "Kør:\n\n```sh\ncd bog\nmake -j 2\n```", en: "Run:\n\n```sh\ncd bog\n⟦make -j 4⟧\n```"),
    .flagged(da: "Kør ⟦`tosprog chek`⟧ først.", en: "Run `tosprog check` first."),
    .clean(da: "Tryk på <kbd>Skift</kbd>.", en: "Press <kbd>Shift</kbd>."),
    .clean(da: "Kør `tosprog check` først.", en: "First run `tosprog check`."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    let spans = article.compare(source: \.codeSpans, target: \.codeSpans).flatMap { findings($0, "code") }
    let keys = article.compare(source: \.keys, target: \.keys).flatMap { comparison in
      // Many keys have a name in each language; only such as have none are compared.
      comparison.lost.count == comparison.added.count
        && !(comparison.lost + comparison.added).allSatisfy({ $0.key.isKeyEverywhere })
        ? [] : findings(comparison, "key")
    }
    return spans + keys + blocks(article)
  }

  private func blocks(_ article: CheckedArticle) -> [Diagnostic] {
    let mine = article.source.blocks.filter { $0.kind == .code }
    let theirs = article.target.blocks.filter { $0.kind == .code }
    guard mine.count <= 500, theirs.count <= 500 else { return [] }
    var open = theirs.indices.map { ($0, Self.code(of: theirs[$0])) }
    var left: [Block] = []
    for block in mine {
      let code = Self.code(of: block)
      if let found = open.firstIndex(where: { $0.1 == code }) { open.remove(at: found) } else { left.append(block) }
    }
    if left.count == open.count {
      return zip(left, open).map { block, other in
        let (mine, place) = Self.difference(block.range, theirs[other.0].range)
        return finding("the code differs from the source’s", at: place).note("the code in the source", at: mine)
      }
    }
    return left.map { block in
      finding("a code block of the source is missing", at: article.place(behind: block.range))
        .note("the source has it here", at: block.range)
    } + open.map { finding("the code block is not in the source", at: theirs[$0.0].range) }
  }

  /// The first lines that differ.
  private static func difference(_ one: SourceRange, _ other: SourceRange) -> (SourceRange, SourceRange) {
    let mine = lines(of: one)
    let theirs = lines(of: other)
    for (line, found) in zip(mine, theirs) where code(of: line) != code(of: found) {
      return (one.file.range(line.startIndex, line.endIndex), other.file.range(found.startIndex, found.endIndex))
    }
    return (one, other)
  }

  private static func lines(of range: SourceRange) -> [ArraySlice<UInt8>] {
    range.file.bytes[range.start..<range.end].split { $0 == 0x0A || $0 == 0x0D }
  }

  private static func code(of block: Block) -> [UInt8] { lines(of: block.range).flatMap { code(of: $0) } }

  /// A line without comments, texts and white space.
  private static func code(of line: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    do {
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      // How a block is fenced is no part of the code.
      if text.starts(with: [0x60, 0x60, 0x60]) || text.starts(with: [0x7E, 0x7E, 0x7E]) { return [] }
      let marks: [[UInt8]] = [[0x23], [0x2F, 0x2F], [0x2D, 0x2D], [0x3B], [0x2F, 0x2A], [0x2A], [0x3C, 0x21]]
      if marks.contains(where: text.starts(with:)) { return [] }
      var quote: UInt8?
      var previous: UInt8 = 0x20
      for byte in text {
        defer { previous = byte }
        if let open = quote {
          if byte == open { quote = nil } else { continue }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == 0x23 || byte == 0x2F && previous == 0x2F {
          break
        }
        if byte != 0x20, byte != 0x09 { result.append(byte) }
      }
      result.append(0x0A)
    }
    return result
  }
}

extension String {
  /// Whether this is a key that is called so in every language.
  fileprivate var isKeyEverywhere: Bool {
    if unicodeScalars.count == 1 { return true }
    let name = lowercased()
    if name.first == "f", Int(name.dropFirst()) != nil { return true }
    return ["ctrl", "alt", "cmd", "esc", "tab", "enter", "shift", "home", "end", "option"].contains(name)
  }
}

extension CheckedText {
  /// Keys of a keyboard: `<kbd>Ctrl</kbd>`.
  fileprivate var keys: [Item] {
    var found: [Item] = []
    for (index, inline) in inlines.enumerated() where inline.kind != .text && inline.range.text.hasPrefix("<kbd") {
      guard let end = inlines[(index + 1)...].first(where: { $0.kind != .text }), end.range.text.hasPrefix("</kbd"),
        end.range.start >= inline.range.end
      else { continue }
      let range = inline.range.file.range(inline.range.end, end.range.start)
      found.append(Item(key: range.text, range: range, text: range.text))
    }
    return found
  }

  /// The code spans.
  var codeSpans: [Item] {
    inlines.compactMap { inline in
      inline.code == .codeSpan && inline.kind == .placeholder
        ? Item(key: inline.text, range: inline.range, text: inline.text) : nil
    }
  }
}

extension CheckedArticle {
  /// Where in the target something that stands behind a place of the source belongs.
  func place(behind range: SourceRange) -> SourceRange {
    var place = target.bodyStart
    for bead in beads {
      guard let source = bead.sourceRange, source.start <= range.start else { continue }
      place = bead.target.isEmpty ? bead.place : bead.targetRange
    }
    return place.file.range(place.end, place.end)
  }
}
