import Diagnostics

extension Message {
  /// The message for people who edit it in a table: ICU text with codes as tags, in which an apostrophe is doubled only
  /// where it would otherwise quote something. `nil` for a code that has no number.
  package var tagged: String? {
    var written = ""
    var run = ""
    for node in nodes {
      if case .text(let text) = node.kind {
        run += text
        continue
      }
      written += Message.gentle(CodeTags.escaped(run), isLast: false)
      run = ""
      if case .code(let code) = node.kind {
        guard let tag = CodeTags.tag(code) else { return nil }
        written += tag
      } else {
        written += MessagePrinter.print([node])
      }
    }
    return written + Message.gentle(CodeTags.escaped(run), isLast: true)
  }

  /// Text in which every apostrophe stands as it is unless braces or other apostrophes are near.
  private static func gentle(_ text: String, isLast: Bool) -> String {
    guard text.utf8.contains(0x27) else { return MessagePrinter.quoted(text, inPlural: false) }
    let bytes = Array(text.utf8)
    let isPlain = bytes.indices.allSatisfy { index in
      if bytes[index] == 0x7B || bytes[index] == 0x7D { return false }
      guard bytes[index] == 0x27 else { return true }
      return index + 1 < bytes.count ? bytes[index + 1] != 0x27 : isLast
    }
    return isPlain ? text : MessagePrinter.quoted(text, inPlural: false)
  }
}

extension CatalogText {
  /// Reads a value as an ICU message with codes as tags.
  init(tagged source: SourceText) {
    let plain = CatalogText(source)
    guard source.text.utf8.contains(0x3C), plain.message.problems.isEmpty else {
      self = plain
      return
    }
    let kinds = plain.message.nodes.map(\.kind)
    let read = CodeTags.read(kinds)
    let isSame = zip(kinds, read).allSatisfy { one, other in
      if case .text(let text) = one, case .text(let again) = other { return text == again }
      if case .code = other { return false }
      return true
    }
    self = isSame && kinds.count == read.count ? plain : CatalogText(Message(kinds: read), at: source.range)
  }
}
