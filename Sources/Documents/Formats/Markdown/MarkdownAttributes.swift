/// Recognises what articles have beyond Markdown: `{#id .class}`, shortcodes, variables, titles of directives.
enum MarkdownAttributes {
  typealias Buffer = UnsafeBufferPointer<UInt8>

  /// The end of `{#id .class key=value}` or `{: …}` that begins at `start`.
  static func end(_ bytes: Buffer, from start: Int, limit: Int) -> Int? {
    guard start < limit, bytes[start] == UInt8(ascii: "{") else { return nil }
    var index = start + 1
    if index < limit, bytes[index] == UInt8(ascii: ":") { index += 1 }
    var count = 0
    while true {
      while index < limit, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      guard index < limit else { return nil }
      if bytes[index] == UInt8(ascii: "}") { return count > 0 ? index + 1 : nil }
      let isMarked = bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: ".")
      if isMarked { index += 1 }
      let word = index
      while index < limit, bytes[index].isName || bytes[index] >= 0x80 || bytes[index] == UInt8(ascii: ":") {
        index += 1
      }
      guard index > word else { return nil }
      if !isMarked {
        guard index < limit, bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        guard index < limit else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          index += 1
          while index < limit, bytes[index] != quote, bytes[index] != 0x0A { index += 1 }
          guard index < limit, bytes[index] == quote else { return nil }
          index += 1
        } else {
          let value = index
          while index < limit, !bytes[index].isBlank, bytes[index] != UInt8(ascii: "}"),
            bytes[index] != UInt8(ascii: "{")
          {
            index += 1
          }
          guard index > value else { return nil }
        }
      }
      count += 1
    }
  }

  /// The id in attributes that lie between `start` and `end`.
  static func id(_ bytes: Buffer, _ start: Int, _ end: Int) -> String? {
    var index = start + 1
    while index < end {
      if bytes[index] == UInt8(ascii: "#"),
        bytes[index - 1].isBlank || bytes[index - 1] == UInt8(ascii: "{") || bytes[index - 1] == UInt8(ascii: ":")
      {
        let word = index + 1
        var after = word
        while after < end, bytes[after].isName || bytes[after] >= 0x80 || bytes[after] == UInt8(ascii: ":") {
          after += 1
        }
        return after > word ? String(decoding: bytes[word..<after], as: UTF8.self) : nil
      }
      if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { return nil }
      index += 1
    }
    return nil
  }

  /// The end of Hugo's `{{< … >}}` or `{{% … %}}`, Jekyll's `{% … %}`.
  static func shortcodeEnd(_ bytes: Buffer, from start: Int, limit: Int) -> Int? {
    let limit = min(limit, start + 4000)
    if MarkdownHTML.has("{{<", bytes, start, limit) { return MarkdownHTML.find(">}}", bytes, start + 3, limit) }
    if MarkdownHTML.has("{{%", bytes, start, limit) { return MarkdownHTML.find("%}}", bytes, start + 3, limit) }
    if MarkdownHTML.has("{%", bytes, start, limit) { return MarkdownHTML.find("%}", bytes, start + 2, limit) }
    return nil
  }

  /// The end of MDX's `{/* … */}`.
  static func commentEnd(_ bytes: Buffer, from start: Int, limit: Int) -> Int? {
    guard MarkdownHTML.has("{/*", bytes, start, limit) else { return nil }
    return MarkdownHTML.find("*/}", bytes, start + 3, min(limit, start + 4000))
  }

  /// The end of a variable: `{{ name }}` or `{name}`.
  static func variableEnd(_ bytes: Buffer, from start: Int, limit: Int) -> Int? {
    guard start + 1 < limit else { return nil }
    if bytes[start + 1] == UInt8(ascii: "{") {
      var index = start + 2
      let last = min(limit, start + 200)
      while index + 1 < last {
        if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
        if bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == UInt8(ascii: "{") { return nil }
        index += 1
      }
      return nil
    }
    var index = start + 1
    while index < limit, bytes[index].isName { index += 1 }
    guard index > start + 1, index < limit, bytes[index] == UInt8(ascii: "}") else { return nil }
    return index + 1
  }

  /// The title behind a directive's name: `:::note[Title]{.class}` or `:::note Title`.
  static func directiveTitle(_ bytes: Buffer, from name: Int, limit: Int) -> Range<Int> {
    var index = name
    while index < limit, bytes[index].isName { index += 1 }
    var end = limit
    while end > index, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard index > name, index < end else { return name..<name }
    if bytes[index] == UInt8(ascii: "[") {
      var close = end
      if bytes[close - 1] == UInt8(ascii: "}") {
        var open = close - 1
        while open > index, bytes[open] != UInt8(ascii: "{") { open -= 1 }
        if open > index { close = open }
      }
      guard bytes[close - 1] == UInt8(ascii: "]"), close - 1 > index else { return name..<name }
      return index + 1..<close - 1
    }
    guard bytes[index] == 0x20 || bytes[index] == 0x09 else { return name..<name }
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < end, bytes[index] != UInt8(ascii: "{") else { return name..<name }
    return index..<end
  }
}
