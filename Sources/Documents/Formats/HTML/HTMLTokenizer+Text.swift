extension HTMLTokenizer {
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < count ? bytes[index] : 0 }

  mutating func text(from start: Int, to end: Int, in state: State? = nil) -> Kind {
    textState = state ?? self.state
    range = start..<end
    content = range
    index = end
    if textState == .section {
      range = start..<min(end + 3, count)
      index = range.upperBound
    }
    return .text
  }

  /// The place of the next `<` that begins markup.
  func endOfText(_ start: Int) -> Int {
    var end = start
    while end < count {
      if bytes[end] == 0x3C, beginsMarkup(end) { return end }
      end &+= 1
    }
    return count
  }

  func beginsMarkup(_ start: Int) -> Bool {
    let next = byte(start + 1)
    if next.isLetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    return next == UInt8(ascii: "/") && start + 2 < count
  }

  mutating func restrictedText(from start: Int, to end: Int) -> Kind {
    if end > start { return text(from: start, to: end) }
    state = .data
    guard end < count, let kind = markup(from: end) else { return end < count ? next() : .end }
    return kind
  }

  /// Whether `</` and the name stand at `start`, and what ends a name behind them.
  func isEndTag(at start: Int, _ name: some Collection<UInt8>) -> Bool {
    guard byte(start + 1) == UInt8(ascii: "/"), !name.isEmpty else { return false }
    return isName(at: start + 2, name)
  }

  func isName(at start: Int, _ name: some Collection<UInt8>) -> Bool {
    var place = start
    for letter in name {
      guard byte(place).lowered == letter else { return false }
      place += 1
    }
    return place < count && endsName(bytes[place])
  }

  func endsName(_ byte: UInt8) -> Bool {
    byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  func endOfRestricted(_ start: Int) -> Int {
    var end = start
    while end < count {
      if bytes[end] == 0x3C, isEndTag(at: end, endName) { return end }
      end &+= 1
    }
    return count
  }

  func endOfSection(_ start: Int) -> Int {
    var end = start
    while end < count {
      if bytes[end] == 0x5D, byte(end + 1) == 0x5D, byte(end + 2) == 0x3E { return end }
      end &+= 1
    }
    return count
  }

  /// The end of a script, in which `<!--` hides `<script>` and `</script>`.
  func endOfScript(_ start: Int) -> Int {
    var end = start
    var isEscaped = false
    var isDoublyEscaped = false
    var dashes = 0
    while end < count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "-") {
        dashes += 1
        end += 1
        continue
      }
      if byte == UInt8(ascii: ">"), dashes >= 2 {
        isEscaped = false
        isDoublyEscaped = false
      } else if byte == UInt8(ascii: "<") {
        if isDoublyEscaped {
          if isEndTag(at: end, Self.script) { isDoublyEscaped = false }
        } else if isEndTag(at: end, endName) {
          return end
        } else if isEscaped {
          if isName(at: end + 1, Self.script) { isDoublyEscaped = true }
        } else if self.byte(end + 1) == 0x21, self.byte(end + 2) == 0x2D, self.byte(end + 3) == 0x2D {
          isEscaped = true
          dashes = 2
          end += 4
          continue
        }
      }
      dashes = 0
      end += 1
    }
    return count
  }

  static let script = Array("script".utf8)
}
