extension HTMLTokenizer {
  /// Reads what begins at `<`; `nil` where no token comes of it.
  mutating func markup(from start: Int) -> Kind? {
    let next = byte(start + 1)
    if next.isLetter { return tag(from: start, name: start + 1, kind: .startTag) }
    if next == UInt8(ascii: "/") {
      if byte(start + 2).isLetter { return tag(from: start, name: start + 2, kind: .endTag) }
      if start + 2 >= count { return text(from: start, to: count) }
      if byte(start + 2) == UInt8(ascii: ">") {
        index = start + 3
        return nil
      }
      return bogusComment(from: start, content: start + 2)
    }
    if next == UInt8(ascii: "!") { return declaration(from: start) }
    if next == UInt8(ascii: "?") { return bogusComment(from: start, content: start + 1) }
    return text(from: start, to: endOfText(start + 1))
  }

  mutating func declaration(from start: Int) -> Kind {
    if byte(start + 2) == 0x2D, byte(start + 3) == 0x2D { return comment(from: start) }
    if isWord("doctype", at: start + 2) {
      var end = start + 9
      while end < count, bytes[end] != UInt8(ascii: ">") { end += 1 }
      content = (start + 9)..<end
      index = min(end + 1, count)
      range = start..<index
      return .doctype
    }
    if allowsSections, isWord("[cdata[", at: start + 2), (start + 3..<start + 8).allSatisfy({ bytes[$0] < 0x5B }) {
      index = start + 9
      let end = endOfSection(index)
      let kind = text(from: index, to: end, in: .section)
      range = start..<range.upperBound
      return kind
    }
    return bogusComment(from: start, content: start + 2)
  }

  func isWord(_ word: StaticString, at start: Int) -> Bool {
    guard count - start >= word.utf8CodeUnitCount else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[start + $0].lowered == word.utf8Start[$0] }
  }

  mutating func bogusComment(from start: Int, content begin: Int) -> Kind {
    var end = begin
    while end < count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    content = begin..<end
    index = min(end + 1, count)
    range = start..<index
    return .comment
  }

  mutating func comment(from start: Int) -> Kind {
    let begin = start + 4
    if byte(begin) == UInt8(ascii: ">") { return comment(start, begin..<begin, begin + 1) }
    if byte(begin) == UInt8(ascii: "-"), byte(begin + 1) == UInt8(ascii: ">") {
      return comment(start, begin..<begin, begin + 2)
    }
    var end = begin
    while end < count {
      if bytes[end] == 0x2D, byte(end + 1) == 0x2D {
        if byte(end + 2) == UInt8(ascii: ">") { return comment(start, begin..<end, end + 3) }
        if byte(end + 2) == UInt8(ascii: "!"), byte(end + 3) == UInt8(ascii: ">") {
          return comment(start, begin..<end, end + 4)
        }
      }
      end &+= 1
    }
    // The file ends in the comment: dashes that could have begun its end are not part of it.
    end = count
    if end - begin >= 3, bytes[end - 1] == UInt8(ascii: "!"), bytes[end - 2] == 0x2D, bytes[end - 3] == 0x2D {
      end -= 3
    } else {
      for _ in 0..<2 where end > begin && bytes[end - 1] == 0x2D { end -= 1 }
    }
    return comment(start, begin..<end, count)
  }

  mutating func comment(_ start: Int, _ content: Range<Int>, _ end: Int) -> Kind {
    self.content = content
    index = end
    range = start..<end
    return .comment
  }

  /// Reads a tag; the file's end inside it leaves no token.
  mutating func tag(from start: Int, name begin: Int, kind: Kind) -> Kind {
    attributes.removeAll(keepingCapacity: true)
    isSelfClosing = false
    var end = begin
    while end < count, !endsName(bytes[end]) { end &+= 1 }
    name = begin..<end
    while true {
      while end < count, bytes[end].isHTMLSpace { end &+= 1 }
      guard end < count else { break }
      let byte = bytes[end]
      if byte == UInt8(ascii: ">") { return finish(kind, start, end + 1) }
      if byte == UInt8(ascii: "/") {
        end += 1
        if self.byte(end) == UInt8(ascii: ">"), end < count {
          isSelfClosing = true
          return finish(kind, start, end + 1)
        }
        continue
      }
      end = attribute(from: end)
    }
    index = count
    range = start..<count
    return .end
  }

  mutating func finish(_ kind: Kind, _ start: Int, _ end: Int) -> Kind {
    index = end
    range = start..<end
    return kind
  }

  /// Reads an attribute and returns what is behind it.
  mutating func attribute(from start: Int) -> Int {
    var end = start + 1
    while end < count, !endsName(bytes[end]), bytes[end] != UInt8(ascii: "=") { end &+= 1 }
    var attribute = Attribute(name: start..<end, value: end..<end, quote: 0)
    var place = end
    while place < count, bytes[place].isHTMLSpace { place += 1 }
    guard byte(place) == UInt8(ascii: "="), place < count else {
      attributes.append(attribute)
      return end
    }
    place += 1
    while place < count, bytes[place].isHTMLSpace { place += 1 }
    let quote = byte(place)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let begin = place + 1
      place = begin
      while place < count, bytes[place] != quote { place &+= 1 }
      attribute.value = begin..<place
      attribute.quote = quote
      attributes.append(attribute)
      return min(place + 1, count)
    }
    let begin = place
    while place < count, !bytes[place].isHTMLSpace, bytes[place] != UInt8(ascii: ">") { place &+= 1 }
    attribute.value = begin..<place
    attributes.append(attribute)
    return place
  }
}
