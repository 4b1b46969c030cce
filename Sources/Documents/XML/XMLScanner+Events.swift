import Diagnostics

extension XMLScanner {
  mutating func scan() throws(Diagnostic) -> XMLEvent? {
    while true {
      if let end = pendingEnd {
        pendingEnd = nil
        close()
        return end
      }
      guard index < bytes.count else {
        if let last = open.last { throw problem("<\(last.name)> is not closed", last.range) }
        if !hasRoot { throw problem("the file has no element", file.start) }
        return nil
      }
      guard bytes[index] == UInt8(ascii: "<") else {
        let text = try scanText()
        if open.isEmpty {
          if text.text.utf8.allSatisfy(\.isXMLSpace) { continue }
          throw problem(hasRoot ? "text behind the last element" : "text before the first element", text.range)
        }
        return text
      }
      if starts("<!--") { return try scanComment() }
      if starts("<![CDATA[") { return try scanSection() }
      if starts("<?") { return try scanInstruction() }
      if starts("<!") {
        try skipDoctype()
        continue
      }
      if starts("</") { return try scanEnd() }
      return try scanStart()
    }
  }

  mutating func close() {
    guard let element = open.popLast() else { return }
    bindings.removeSubrange(element.bindings...)
  }

  mutating func scanText() throws(Diagnostic) -> XMLEvent {
    let start = index
    var needsDecoding = false
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") || byte == 0x0D { needsDecoding = true }
      if byte == UInt8(ascii: "]"), starts("]]>") {
        throw problem("“]]>” in text; write “]]&gt;”", file.range(index, index + 3))
      }
      if !isCharacter(at: index) { throw unlawful() }
      index += 1
    }
    var event = XMLEvent(.text, range: file.range(start, index), content: file.range(start, index))
    event.depth = open.count
    event.text = needsDecoding ? try decoded(start, index, isAttribute: false) : string(start, index)
    return event
  }

  mutating func scanComment() throws(Diagnostic) -> XMLEvent {
    let start = index
    index += 4
    while !starts("--") {
      guard index < bytes.count else { throw problem("the comment is not closed", file.range(start, start + 4)) }
      if !isCharacter(at: index) { throw unlawful() }
      index += 1
    }
    guard starts("-->") else { throw problem("“--” in a comment", file.range(index, index + 2)) }
    index += 3
    return content(.comment, start, start + 4, index - 3)
  }

  mutating func scanSection() throws(Diagnostic) -> XMLEvent {
    let start = index
    guard !open.isEmpty else { throw problem("a CDATA section outside the root element", file.range(start, start + 9)) }
    index += 9
    while !starts("]]>") {
      guard index < bytes.count else { throw problem("the CDATA section is not closed", file.range(start, start + 9)) }
      if !isCharacter(at: index) { throw unlawful() }
      index += 1
    }
    index += 3
    return content(.cdata, start, start + 9, index - 3)
  }

  mutating func scanInstruction() throws(Diagnostic) -> XMLEvent {
    let start = index
    index += 2
    let name = try scanName("a target")
    if name.lowercased() == "xml" {
      throw problem("the XML declaration belongs at the beginning of the file", file.range(start, index))
    }
    let text = index
    while !starts("?>") {
      guard index < bytes.count else { throw problem("the instruction is not closed", file.range(start, start + 2)) }
      if !isCharacter(at: index) { throw unlawful() }
      index += 1
    }
    var begin = text
    while begin < index, bytes[begin].isXMLSpace { begin += 1 }
    index += 2
    var event = content(.instruction, start, begin, index - 2)
    event.name = name
    return event
  }

  func content(_ kind: XMLEvent.Kind, _ start: Int, _ low: Int, _ high: Int) -> XMLEvent {
    var event = XMLEvent(kind, range: file.range(start, index), content: file.range(low, high))
    event.depth = open.count
    event.text = string(low, high)
    if event.text.utf8.contains(0x0D) {
      event.text = String(
        decoding: XMLScanner.lineFeeds(Array(event.text.utf8)), as: UTF8.self)
    }
    return event
  }

  mutating func scanEnd() throws(Diagnostic) -> XMLEvent {
    let start = index
    index += 2
    let name = try scanName("a name")
    skipSpace()
    guard byte(0) == UInt8(ascii: ">") else {
      throw problem("expected “>” behind “</\(name)”", file.range(start, index))
    }
    index += 1
    let range = file.range(start, index)
    guard let element = open.last else { throw problem("</\(name)> closes nothing", range) }
    guard element.name == name else {
      throw problem("</\(name)> stands where </\(element.name)> is expected", range).note(
        "opened here", at: element.range)
    }
    var event = XMLEvent(.end, range: range, content: file.range(index, index))
    event.name = name
    event.namespace = element.namespace
    event.depth = open.count - 1
    close()
    return event
  }

  mutating func scanStart() throws(Diagnostic) -> XMLEvent {
    let start = index
    index += 1
    let name = try scanName("a name")
    if open.isEmpty, hasRoot { throw problem("a second root element <\(name)>", file.range(start, index)) }
    guard open.count < XMLScanner.depthLimit else {
      throw problem("more than \(XMLScanner.depthLimit) elements are open", file.range(start, index))
    }
    var attributes: [XMLAttribute] = []
    let bound = bindings.count
    var isEmpty = false
    while true {
      let hadSpace = skipSpace()
      guard index < bytes.count else { throw problem("the tag <\(name)> is not closed", file.range(start, start + 1)) }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        break
      }
      if starts("/>") {
        index += 2
        isEmpty = true
        break
      }
      guard hadSpace else {
        throw problem("expected white space, “>” or “/>” in <\(name)>", file.range(index, index + 1))
      }
      let attribute = try scanAttribute()
      guard attributes.count < XMLScanner.attributeLimit else {
        throw problem("<\(name)> has more than \(XMLScanner.attributeLimit) attributes", attribute.range)
      }
      if attributes.count < 16 && attributes.contains(where: { $0.name == attribute.name }) {
        throw problem("the attribute “\(attribute.name)” stands twice in <\(name)>", attribute.range)
      }
      if attribute.name == "xmlns" {
        bindings.append(Binding(prefix: "", namespace: attribute.value))
      } else if attribute.name.hasPrefix("xmlns:") {
        bindings.append(Binding(prefix: String(attribute.name.dropFirst(6)), namespace: attribute.value))
      }
      attributes.append(attribute)
    }
    if attributes.count > 16 {
      var names: Set<String> = []
      for attribute in attributes where !names.insert(attribute.name).inserted {
        throw problem("the attribute “\(attribute.name)” stands twice in <\(name)>", attribute.range)
      }
    }
    let range = file.range(start, index)
    var event = XMLEvent(.start, range: range, content: file.range(index, index))
    event.name = name
    event.namespace = try namespace(of: name, at: range)
    event.attributes = attributes
    event.isEmpty = isEmpty
    event.depth = open.count
    hasRoot = true
    open.append(Element(name: name, namespace: event.namespace, bindings: bound, range: range))
    if isEmpty {
      var end = XMLEvent(.end, range: file.range(index, index), content: file.range(index, index))
      end.name = name
      end.namespace = event.namespace
      end.depth = event.depth
      pendingEnd = end
    }
    return event
  }

  func namespace(of name: String, at range: SourceRange) throws(Diagnostic) -> String? {
    let colon = name.firstIndex(of: ":")
    let prefix = colon.map { String(name[..<$0]) } ?? ""
    if let binding = bindings.last(where: { $0.prefix == prefix }) {
      return binding.namespace.isEmpty ? nil : binding.namespace
    }
    if prefix.isEmpty { return nil }
    if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
    throw problem("the prefix “\(prefix)” stands for no namespace", range)
  }

  mutating func scanAttribute() throws(Diagnostic) -> XMLAttribute {
    let start = index
    let name = try scanName("an attribute")
    skipSpace()
    guard byte(0) == UInt8(ascii: "=") else {
      throw problem("expected “=” behind the attribute “\(name)”", file.range(start, index))
    }
    index += 1
    skipSpace()
    let quote = byte(0)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw problem("the value of “\(name)” is not in quotation marks", file.range(start, index))
    }
    index += 1
    let value = index
    var needsDecoding = false
    while true {
      guard index < bytes.count else { throw problem("the value of “\(name)” is not closed", file.range(start, value)) }
      let byte = bytes[index]
      if byte == quote { break }
      if byte == UInt8(ascii: "<") { throw problem("“<” in an attribute; write “&lt;”", file.range(index, index + 1)) }
      if byte == UInt8(ascii: "&") || byte < 0x20 { needsDecoding = true }
      if !isCharacter(at: index) { throw unlawful() }
      index += 1
    }
    let text = needsDecoding ? try decoded(value, index, isAttribute: true) : string(value, index)
    index += 1
    return XMLAttribute(
      name: name, value: text, range: file.range(start, index), valueRange: file.range(value, index - 1), quote: quote)
  }
}
