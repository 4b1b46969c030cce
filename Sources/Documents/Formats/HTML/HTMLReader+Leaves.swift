import Diagnostics
import Languages

extension HTMLReader {
  mutating func append(
    _ kind: Piece.Kind, _ range: Range<Int>, code: Inline.Code?, target: String? = nil, value: Int = 0
  ) {
    fillGap(range.lowerBound)
    let value = target.map { builder.keep($0) + 1 } ?? value
    builder.leaf.append(Piece(kind, range.lowerBound, range.upperBound, code: code, value: value))
    if kind == .visible { hasWords = true }
    leafEnd = range.upperBound
  }

  /// Pieces lie end to end; what the tokenizer left out between them contributes nothing.
  mutating func fillGap(_ start: Int) {
    if !builder.leaf.isEmpty, leafEnd < start { builder.leaf.append(Piece(.syntax, leafEnd, start)) }
  }

  mutating func text(_ content: Range<Int>, isDecoded: Bool) {
    guard isTranslating else { return }
    if !hasWords {
      var index = content.lowerBound
      while index < content.upperBound, bytes[index].isBlank { index += 1 }
      if index == content.upperBound {
        if builder.leaf.isEmpty { return }
      } else {
        hasWords = true
      }
    }
    fillGap(tokenizer.range.lowerBound)
    if content.lowerBound > tokenizer.range.lowerBound, tokenizer.textState == .section {
      builder.leaf.append(Piece(.syntax, tokenizer.range.lowerBound, content.lowerBound))
    }
    pieces(content, isDecoded: isDecoded, isAttribute: false)
    if content.upperBound < tokenizer.range.upperBound {
      builder.leaf.append(Piece(.syntax, content.upperBound, tokenizer.range.upperBound))
    }
    leafEnd = tokenizer.range.upperBound
  }

  mutating func pieces(_ range: Range<Int>, isDecoded: Bool, isAttribute: Bool) {
    var start = range.lowerBound
    var index = start
    while isDecoded, index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&"),
        let reference = HTMLReference(bytes, at: index, limit: range.upperBound, isAttribute: isAttribute)
      else {
        index &+= 1
        continue
      }
      if start < index { builder.leaf.append(Piece(.text, start, index)) }
      if let second = reference.second {
        let value = builder.keep(String(reference.first) + String(second))
        builder.leaf.append(Piece(.string, index, reference.end, value: value))
      } else {
        builder.leaf.append(Piece(.scalar, index, reference.end, value: Int(reference.first.value)))
      }
      index = reference.end
      start = index
    }
    if start < range.upperBound { builder.leaf.append(Piece(.text, start, range.upperBound)) }
  }

  /// Ends the leaf: what was read since the last block is a block, and the texts of its tags follow it.
  mutating func flush() {
    if hasWords {
      for span in spans { builder.leaf[span.piece].kind = .placeholder }
      let kind = open.last?.kind ?? .paragraph
      var path: String?
      if !open.isEmpty, let id = open[open.count - 1].id {
        open[open.count - 1].id = nil
        path = id
      }
      if kind == .heading {
        let level = open.last?.level ?? 1
        let words = builder.words()
        let section = words.isEmpty ? nil : builder.beginSection(words, level: level, id: path)
        builder.add(.heading, level: level, path: section, notation: .html)
      } else {
        builder.add(kind, path: path.map { builder.unique($0) }, notation: .html)
      }
    } else {
      builder.leaf.removeAll(keepingCapacity: true)
    }
    spans.removeAll(keepingCapacity: true)
    hasWords = false
    if !pending.isEmpty { drain() }
    for data in pendingData { HTMLStructuredData.read(data, of: file, into: &builder) }
    pendingData.removeAll(keepingCapacity: true)
  }

  mutating func drain() {
    for text in pending {
      pieces(text.value, isDecoded: true, isAttribute: true)
      let notation: Notation =
        switch text.quote {
        case UInt8(ascii: "\""): .htmlDoubleQuoted
        case UInt8(ascii: "'"): .htmlSingleQuoted
        default: .htmlUnquoted
        }
      builder.add(
        text.kind, key: text.key, target: text.target, path: text.path.map { builder.unique($0) }, notation: notation,
        range: text.value)
    }
    pending.removeAll(keepingCapacity: true)
  }

  mutating func attributes(of tag: Tag, _ key: UInt64) {
    if tag.alt != nil || tag.title != nil {
      let target = (string(tag.source) ?? string(tag.destination)).map { UInt32(builder.keep($0) + 1) } ?? 0
      if let alt = tag.alt { put(.imageAlt, "alt", alt, target: target) }
      if let title = tag.title { put(.attribute, "title", title, target: target) }
    }
    for text in tag.texts { put(.attribute, text.name, text.attribute) }
    if key == Self.input, let value = tag.value, let type = tag.type,
      `is`(type.value, "submit") || `is`(type.value, "button") || `is`(type.value, "reset")
    {
      put(.button, "value", value)
    }
  }

  mutating func put(
    _ kind: Block.Kind, _ key: String, _ attribute: HTMLTokenizer.Attribute, path: String? = nil,
    target: UInt32 = 0
  ) {
    guard !attribute.value.isEmpty else { return }
    pending.append(
      Pending(
        kind: kind, key: key, value: attribute.value, quote: attribute.quote, path: path, target: target))
  }
}
