import Diagnostics

/// Reads well-formed XML event by event, with the exact bytes of each.
///
/// One loop, no recursion. A `DOCTYPE` with a system or public id is skipped unread; one with an internal subset is
/// refused, so that no entity can grow. What is not well-formed is thrown, and nothing follows it.
///
/// - Reference: W3C, “Extensible Markup Language (XML) 1.0 (Fifth Edition)” and “Namespaces in XML 1.0”.
public struct XMLScanner: Sendable {
  /// How many elements may be open.
  public static let depthLimit = 512
  /// How many attributes an element may have.
  public static let attributeLimit = 1024

  /// The file that ranges count in: the one that was given or, when that is UTF-16, its text as UTF-8.
  public let file: SourceFile
  /// How the file that was given is encoded.
  public let encoding: XMLEncoding

  private let bytes: [UInt8]
  private var index: Int
  private var open: [Element] = []
  private var bindings: [Binding] = []
  private var pendingEnd: XMLEvent?
  private var hasRoot = false
  private var isBroken = false

  private struct Element {
    let name: String
    let namespace: String?
    let bindings: Int
    let range: SourceRange
  }

  private struct Binding {
    let prefix: String
    let namespace: String
  }

  /// Begins at the root, behind the declaration.
  ///
  /// - Throws: An error when the file is not UTF-8 or UTF-16, or has a declaration that says otherwise.
  public init(_ file: SourceFile) throws(Diagnostic) {
    encoding = XMLEncoding.detect(file.bytes)
    if encoding == .utf8 {
      self.file = file
      if let offset = file.firstInvalidByte {
        throw .error(
          "the file is not UTF-8: byte \(offset) begins no character", at: file.range(offset, offset + 1),
          rule: "file-problem")
      }
    } else {
      guard let bytes = encoding.utf8(file.bytes) else {
        throw .error("the file is not \(encoding.rawValue)", at: file.start, rule: "file-problem")
      }
      self.file = SourceFile(path: file.path, bytes: bytes)
    }
    bytes = self.file.bytes
    index = self.file.markLength
    try skipDeclaration()
  }

  /// The elements that are open, the outermost first.
  public var path: [String] { open.map(\.name) }

  /// The next event; `nil` at the end of the document.
  ///
  /// - Throws: An error at the first place that is not well-formed.
  public mutating func next() throws(Diagnostic) -> XMLEvent? {
    guard !isBroken else { return nil }
    do throws(Diagnostic) {
      return try scan()
    } catch {
      isBroken = true
      throw error
    }
  }

  /// Goes on behind the end tag of the element whose start was the last event.
  public mutating func skipElement() throws(Diagnostic) {
    let depth = open.count
    while depth > 0, open.count >= depth, try next() != nil {}
  }

  /// The text in the element whose start was the last event, that of elements in it included; goes on behind its
  /// end tag.
  public mutating func innerText() throws(Diagnostic) -> String {
    let depth = open.count
    var text = ""
    while depth > 0, open.count >= depth, let event = try next() {
      if event.kind == .text || event.kind == .cdata { text += event.text }
    }
    return text
  }

  /// An error at a place of the file, for readers of formats.
  public func error(_ message: String, at range: SourceRange) -> Diagnostic {
    .error(message, at: range, rule: "file-problem")
  }
}

// MARK: - Events

extension XMLScanner {
  private mutating func scan() throws(Diagnostic) -> XMLEvent? {
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

  private mutating func close() {
    guard let element = open.popLast() else { return }
    bindings.removeSubrange(element.bindings...)
  }

  private mutating func scanText() throws(Diagnostic) -> XMLEvent {
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

  private mutating func scanComment() throws(Diagnostic) -> XMLEvent {
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

  private mutating func scanSection() throws(Diagnostic) -> XMLEvent {
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

  private mutating func scanInstruction() throws(Diagnostic) -> XMLEvent {
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

  private func content(_ kind: XMLEvent.Kind, _ start: Int, _ low: Int, _ high: Int) -> XMLEvent {
    var event = XMLEvent(kind, range: file.range(start, index), content: file.range(low, high))
    event.depth = open.count
    event.text = string(low, high)
    if event.text.utf8.contains(0x0D) {
      event.text = String(
        decoding: XMLScanner.lineFeeds(Array(event.text.utf8)), as: UTF8.self)
    }
    return event
  }

  private mutating func scanEnd() throws(Diagnostic) -> XMLEvent {
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

  private mutating func scanStart() throws(Diagnostic) -> XMLEvent {
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

  private func namespace(of name: String, at range: SourceRange) throws(Diagnostic) -> String? {
    let colon = name.firstIndex(of: ":")
    let prefix = colon.map { String(name[..<$0]) } ?? ""
    if let binding = bindings.last(where: { $0.prefix == prefix }) {
      return binding.namespace.isEmpty ? nil : binding.namespace
    }
    if prefix.isEmpty { return nil }
    if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
    throw problem("the prefix “\(prefix)” stands for no namespace", range)
  }

  private mutating func scanAttribute() throws(Diagnostic) -> XMLAttribute {
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

// MARK: - Before the root

extension XMLScanner {
  private mutating func skipDeclaration() throws(Diagnostic) {
    guard starts("<?xml"), index + 5 < bytes.count, bytes[index + 5].isXMLSpace else { return }
    let start = index
    index += 5
    var seen: [String] = []
    while true {
      let hadSpace = skipSpace()
      if starts("?>") {
        index += 2
        break
      }
      guard hadSpace, index < bytes.count else {
        throw problem("the XML declaration is not closed", file.range(start, start + 5))
      }
      let attribute = try scanAttribute()
      let order = ["version", "encoding", "standalone"]
      guard let place = order.firstIndex(of: attribute.name), seen.allSatisfy({ order.firstIndex(of: $0)! < place })
      else { throw problem("“\(attribute.name)” does not belong here in the XML declaration", attribute.range) }
      seen.append(attribute.name)
      if attribute.name == "version", !attribute.value.hasPrefix("1.") {
        throw problem("XML \(attribute.value) is not read, only 1.0", attribute.range)
      }
      if attribute.name == "encoding", !isReadable(attribute.value) {
        throw problem("the encoding “\(attribute.value)” is not read, only UTF-8 and UTF-16", attribute.range)
      }
    }
    guard seen.first == "version" else {
      throw problem("the XML declaration has no version", file.range(start, index))
    }
  }

  private func isReadable(_ name: String) -> Bool {
    switch name.uppercased() {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": encoding == .utf8
    // A file that was stored anew as UTF-8 often keeps saying UTF-16; its bytes decide.
    case "UTF-16", "UTF16", "UTF-16LE", "UTF-16BE", "UNICODE": true
    default: false
    }
  }

  private mutating func skipDoctype() throws(Diagnostic) {
    let start = index
    guard starts("<!DOCTYPE"), !hasRoot, index + 9 < bytes.count, bytes[index + 9].isXMLSpace else {
      throw problem("“<!” begins neither a comment nor anything else that may stand here", file.range(start, start + 2))
    }
    index += 9
    skipSpace()
    _ = try scanName("the root's name")
    while true {
      skipSpace()
      guard index < bytes.count else { throw problem("the DOCTYPE is not closed", file.range(start, start + 9)) }
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return
      case UInt8(ascii: "["):
        throw problem(
          "a DOCTYPE with declarations of its own is refused, because entities can be made to grow without end",
          file.range(start, index + 1))
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote { index += 1 }
        index += 1
      default:
        guard starts("SYSTEM") || starts("PUBLIC") else {
          throw problem("expected “>” in the DOCTYPE", file.range(start, min(index + 1, bytes.count)))
        }
        index += 6
      }
    }
  }
}

// MARK: - Characters

extension XMLScanner {
  private func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

  private func starts(_ text: StaticString) -> Bool {
    guard bytes.count - index >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = index
    while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
    return index > start
  }

  private func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  private mutating func scanName(_ what: String) throws(Diagnostic) -> String {
    let start = index
    while index < bytes.count, bytes[index].isXMLName { index += 1 }
    guard index > start, !(bytes[start].isDigit || bytes[start] == 0x2D || bytes[start] == 0x2E) else {
      throw problem("expected \(what) here", file.range(start, max(index, start + 1)))
    }
    return string(start, index)
  }

  /// Whether XML has the character that begins at `place`, or the byte goes on with one.
  private func isCharacter(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte >= 0x20, byte != 0xEF { return true }
    if byte == 0xEF {
      return !(place + 2 < bytes.count && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE)
    }
    return byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func unlawful() -> Diagnostic {
    let code = bytes[index] == 0xEF ? 0xFFFE + Int(bytes[min(index + 2, bytes.count - 1)] & 1) : Int(bytes[index])
    let digits = String(code, radix: 16, uppercase: true)
    return problem(
      "XML has no character U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)",
      file.range(index, index + 1))
  }

  private func decoded(_ start: Int, _ end: Int, isAttribute: Bool) throws(Diagnostic) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var place = start
    while place < end {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "&"):
        let (scalar, next) = try reference(place - 1, end)
        text.append(contentsOf: UTF8.encode(scalar)!)
        place = next
      case 0x0D:
        if place < end, bytes[place] == 0x0A { place += 1 }
        text.append(isAttribute ? 0x20 : 0x0A)
      case 0x09, 0x0A:
        text.append(isAttribute ? 0x20 : byte)
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character that `&…;` at `start` stands for, and where what follows begins.
  private func reference(_ start: Int, _ limit: Int) throws(Diagnostic) -> (Unicode.Scalar, Int) {
    var end = start + 1
    while end < limit, end - start < 34, bytes[end].isXMLName || bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: ";"), end > start + 1 else {
      throw problem("“&” begins no entity; write “&amp;”", file.range(start, start + 1))
    }
    let range = file.range(start, end + 1)
    let name = string(start + 1, end)
    switch name {
    case "amp": return ("&", end + 1)
    case "lt": return ("<", end + 1)
    case "gt": return (">", end + 1)
    case "quot": return ("\"", end + 1)
    case "apos": return ("'", end + 1)
    default: break
    }
    guard name.hasPrefix("#") else { throw problem("the entity “&\(name);” is not defined", range) }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let scalar = value.flatMap(Unicode.Scalar.init), XMLEscape.isCharacter(scalar), !digits.contains("+") else {
      throw problem("“&\(name);” is no character of XML", range)
    }
    return (scalar, end + 1)
  }

  private static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        text.append(0x0A)
      } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
        text.append(byte)
      }
    }
    return text
  }

  private func problem(_ message: String, _ range: SourceRange) -> Diagnostic {
    .error(message, at: range, rule: "file-problem")
  }
}

extension UInt8 {
  fileprivate var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
  fileprivate var isXMLName: Bool { isName || self == 0x3A || self >= 0x80 }
}
