import Diagnostics
import Languages

extension HTMLReader {
  /// Walks to the end of an element that is not translated; inline it becomes one code.
  ///
  /// An inline element ends where a block begins or ends, so that a forgotten end tag cannot hide the rest.
  mutating func skip(
    _ key: UInt64, _ element: HTMLElement, visible: Bool, code: Inline.Code = .html
  ) {
    let start = tokenizer.range.lowerBound
    let isInline = !element.contains(.block) && isTranslating
    let name = key == 0 ? nameHash(tokenizer.name) : key
    let isForeign = element.contains(.foreign)
    if isForeign {
      if tokenizer.isSelfClosing { return }
      foreignDepth += 1
      tokenizer.allowsSections = true
    }
    var depth = 1
    var end = tokenizer.range.upperBound
    var words = ""
    var stop: HTMLTokenizer.Kind?
    scan: while depth > 0 {
      let kind = next()
      switch kind {
      case .text:
        if visible { words += HTMLText.decode(bytes, tokenizer.content, in: tokenizer.textState, isAttribute: false) }
      case .startTag, .endTag:
        let other = HTMLElement.key(bytes, tokenizer.name)
        if (other == 0 ? nameHash(tokenizer.name) : other) == name {
          if kind == .endTag { depth -= 1 } else if !(isForeign && tokenizer.isSelfClosing) { depth += 1 }
        } else if elements[other].contains(.block), !element.contains(.block),
          !(isForeign && (other == Self.title || other == Self.style))
        {
          stop = kind
          break scan
        }
      case .end:
        stop = .end
        break scan
      default: break
      }
      end = tokenizer.range.upperBound
    }
    if isForeign {
      foreignDepth -= 1
      tokenizer.allowsSections = false
    }
    // White space before the tag that ended it is outside.
    if stop != nil { while end > start, bytes[end - 1].isBlank { end -= 1 } }
    if isInline, end > start {
      if visible, words.utf8.contains(where: { !$0.isBlank }) {
        append(.visible, start..<end, code: code, value: builder.keep(words))
      } else {
        append(.placeholder, start..<end, code: code)
      }
    }
    // The tag that ended it is still to be read.
    switch stop {
    case .startTag: startTag()
    case .endTag: endTag()
    default: break
    }
  }

  static let style = HTMLElement.key("style")

  /// A block of code: its bytes, and no segments.
  mutating func code(_ key: UInt64, _ element: HTMLElement, from start: Int) {
    var depth = 1
    var end = start
    while depth > 0 {
      let kind = next()
      if kind == .end { break }
      if kind == .startTag || kind == .endTag, HTMLElement.key(bytes, tokenizer.name) == key {
        depth += kind == .endTag ? -1 : 1
        if depth == 0 { break }
      }
      end = tokenizer.range.upperBound
    }
    guard isTranslating, end > start else { return }
    builder.add(.code, notation: .html, range: start..<end)
  }

  mutating func comment() {
    let content = tokenizer.content
    let range = tokenizer.range
    var start = content.lowerBound
    while start < content.upperBound, bytes[start].isHTMLSpace { start += 1 }
    let first = start < content.upperBound ? bytes[start] : 0
    if first | 0x20 == UInt8(ascii: "t") || first == UInt8(ascii: "n") || first == UInt8(ascii: "/"),
      let directive = Directive(
        HTMLText.decode(bytes, content, in: .plainText, isAttribute: false),
        at: file.range(range.lowerBound, range.upperBound), block: builder.blockCount)
    {
      builder.directives.append(directive)
      switch directive.kind {
      case .skipStart:
        flush()
        isSkipping = true
        return
      case .skipEnd:
        isSkipping = false
        return
      default: break
      }
    }
    if isTranslating, !builder.leaf.isEmpty { append(.placeholder, range, code: .comment) }
  }
}
