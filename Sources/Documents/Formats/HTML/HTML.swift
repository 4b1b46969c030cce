import Diagnostics
import Languages

extension DocumentFormat {
  /// HTML pages and parts of pages.
  static let html = DocumentFormat(name: "html", extensions: ["html", "htm", "xhtml"]) { file, language in
    file.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else {
        return DocumentBuilder(file: file, format: "html", language: language).finish()
      }
      var builder = DocumentBuilder(file: file, format: "html", language: language)
      // Generators of sites put settings above the page too.
      let start = FrontMatterReader.read(file, into: &builder)
      var reader = HTMLReader(part: start..<bytes.count, bytes: base, builder: builder, isSkipping: false)
      return reader.readPart().builder.finish()
    }
  }
}

/// Cuts a page into blocks from its tokens, with a stack of the block elements that are open.
///
/// No tree is built: text stays where it stands in the file, also where the standard would move it.
struct HTMLReader {
  /// How many elements may be open; browsers stop there too.
  static let depthLimit = 512

  /// A block element that is open.
  private struct Open {
    var key: UInt64
    var element: HTMLElement
    var kind: Block.Kind
    var level = 0
    var id: String?
    /// Whether what is in it is translated.
    var isTranslated: Bool
    var opensContainer = false
  }

  /// A text in a tag, which becomes a block behind the one that its tag stands in.
  private struct Pending {
    var kind: Block.Kind
    var key: String
    var value: Range<Int>
    var quote: UInt8
    var path: String?
    /// The number of an image's source or a link's destination.
    var target: UInt32 = 0
  }

  private let file: SourceFile
  private let bytes: UnsafePointer<UInt8>
  private let elements = HTMLElementTable.shared
  private var tokenizer: HTMLTokenizer
  private var builder: DocumentBuilder
  private var open: [Open] = []
  private var overflow = 0
  private var pending: [Pending] = []
  /// Structured data inside the leaf that is being read.
  private var pendingData: [Range<Int>] = []
  /// The language that unmarked text is in, as its main subtag.
  private var language: String
  private var isSkipping = false
  private var foreignDepth = 0

  // The leaf that is being read.
  private var spans: [(key: UInt64, piece: Int)] = []
  private var leafEnd = 0
  private var hasWords = false

  /// Reads a part of a file, and adds to what has been gathered of the rest.
  init(part: Range<Int>, bytes: UnsafePointer<UInt8>, builder: DocumentBuilder, isSkipping: Bool) {
    file = builder.file
    self.bytes = bytes
    language = builder.language.tag.language
    tokenizer = HTMLTokenizer(bytes: bytes, count: part.upperBound, from: part.lowerBound)
    self.builder = builder
    self.isSkipping = isSkipping
  }

  /// Reads the part, and says whether what follows it is to be skipped.
  mutating func readPart() -> (builder: DocumentBuilder, isSkipping: Bool) {
    readTokens()
    return (builder, isSkipping)
  }

  private mutating func readTokens() {
    while true {
      switch next() {
      case .text:
        let state = tokenizer.textState
        text(tokenizer.content, isDecoded: state == .data || state == .characterData)
      case .startTag: startTag()
      case .endTag: endTag()
      case .comment: comment()
      case .doctype: break
      case .end:
        flush()
        pop(to: 0)
        return
      }
    }
  }
}

// MARK: - Tokens

extension HTMLReader {
  private static let script = HTMLElement.key("script")
  private static let plainText = HTMLElement.key("plaintext")

  /// The next token; behind a start tag the tokenizer goes on as the element wants it.
  private mutating func next() -> HTMLTokenizer.Kind {
    let kind = tokenizer.next()
    guard kind == .startTag, foreignDepth == 0 else { return kind }
    let key = HTMLElement.key(bytes, tokenizer.name)
    let element = elements[key]
    if element.contains(.rawText) {
      tokenizer.state = key == Self.script ? .script : .rawText
    } else if element.contains(.characterData) {
      tokenizer.state = .characterData
    } else if key == Self.plainText {
      tokenizer.state = .plainText
    } else {
      return kind
    }
    tokenizer.endName = tokenizer.name.map { bytes[$0].lowered }
    return kind
  }

  private var isTranslating: Bool { !isSkipping && (open.last?.isTranslated ?? true) }

  /// What the tag's attributes say, each the first of its name.
  private struct Tag {
    var id: HTMLTokenizer.Attribute?
    var alt: HTMLTokenizer.Attribute?
    var source: HTMLTokenizer.Attribute?
    var language: HTMLTokenizer.Attribute?
    var destination: HTMLTokenizer.Attribute?
    var name: HTMLTokenizer.Attribute?
    var property: HTMLTokenizer.Attribute?
    var type: HTMLTokenizer.Attribute?
    var title: HTMLTokenizer.Attribute?
    var classes: HTMLTokenizer.Attribute?
    var value: HTMLTokenizer.Attribute?
    var content: HTMLTokenizer.Attribute?
    var translate: HTMLTokenizer.Attribute?
    var texts: [(name: String, attribute: HTMLTokenizer.Attribute)] = []
  }

  private func tag() -> Tag {
    var tag = Tag()
    for attribute in tokenizer.attributes {
      switch attribute.name.count {
      case 2: set(&tag.id, attribute, "id")
      case 3:
        set(&tag.alt, attribute, "alt")
        set(&tag.source, attribute, "src")
      case 4:
        set(&tag.language, attribute, "lang")
        set(&tag.destination, attribute, "href")
        set(&tag.name, attribute, "name")
        set(&tag.type, attribute, "type")
      case 5:
        set(&tag.title, attribute, "title")
        set(&tag.classes, attribute, "class")
        set(&tag.value, attribute, "value")
        if `is`(attribute.name, "label") { tag.texts.append(("label", attribute)) }
      case 7: set(&tag.content, attribute, "content")
      case 8: set(&tag.property, attribute, "property")
      case 9: set(&tag.translate, attribute, "translate")
      case 10: if `is`(attribute.name, "aria-label") { tag.texts.append(("aria-label", attribute)) }
      case 11: if `is`(attribute.name, "placeholder") { tag.texts.append(("placeholder", attribute)) }
      case 16:
        if `is`(attribute.name, "aria-description") { tag.texts.append(("aria-description", attribute)) }
        if `is`(attribute.name, "aria-placeholder") { tag.texts.append(("aria-placeholder", attribute)) }
      case 20:
        if `is`(attribute.name, "aria-roledescription") { tag.texts.append(("aria-roledescription", attribute)) }
      default: break
      }
    }
    return tag
  }

  private func set(
    _ place: inout HTMLTokenizer.Attribute?, _ attribute: HTMLTokenizer.Attribute, _ name: StaticString
  ) {
    if place == nil, `is`(attribute.name, name) { place = attribute }
  }

  private func `is`(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset].lowered != word.utf8Start[offset] {
      return false
    }
    return true
  }

  private func string(_ attribute: HTMLTokenizer.Attribute?) -> String? {
    attribute.map { HTMLText.decode(bytes, $0.value, in: .data, isAttribute: true) }
  }

  /// Whether the tag says that its element is translated or not; `nil` when it does not say.
  private func wish(of tag: Tag) -> Bool? {
    if let translate = tag.translate {
      if `is`(translate.value, "no") { return false }
      if translate.value.isEmpty || `is`(translate.value, "yes") { return true }
    }
    if let classes = tag.classes, hasClass("notranslate", classes.value) { return false }
    if let language = string(tag.language), !language.isEmpty {
      return language.lowercased().prefix { $0 != "-" && $0 != "_" } == self.language
    }
    return nil
  }

  private func hasClass(_ name: StaticString, _ value: Range<Int>) -> Bool {
    var start = value.lowerBound
    while start < value.upperBound {
      var end = start
      while end < value.upperBound, !bytes[end].isHTMLSpace { end += 1 }
      if `is`(start..<end, name) { return true }
      start = end + 1
    }
    return false
  }
}

// MARK: - Tags

extension HTMLReader {
  private mutating func startTag() {
    let key = HTMLElement.key(bytes, tokenizer.name)
    let element = elements[key]
    let tag = tokenizer.attributes.isEmpty ? Tag() : tag()
    if element.contains(.block) { return startBlock(key, element, tag) }
    if key == Self.script { return script(tag) }
    guard isTranslating else { return element.contains(.skipped) ? skip(key, element, visible: false) : () }
    let wish = wish(of: tag)
    let range = tokenizer.range
    if wish == false || element.contains(.skipped) || element.contains(.code) && wish != true {
      if wish != false { attributes(of: tag, key) }
      let isCode = element.contains(.code)
      let target = element.contains(.void) ? string(tag.source) : nil
      if element.contains(.void) || tokenizer.isSelfClosing && element.contains(.foreign) {
        let code: Inline.Code = key == Self.br ? .lineBreak : key == Self.img ? .image : .html
        append(.placeholder, range, code: code, target: target)
      } else {
        skip(key, element, visible: !element.contains(.skipped), code: isCode ? .codeSpan : .html)
      }
      return
    }
    attributes(of: tag, key)
    if key == Self.br {
      append(.placeholder, range, code: .lineBreak)
    } else if key == Self.img {
      append(.placeholder, range, code: .image, target: string(tag.source))
    } else if element.contains(.void) {
      append(.placeholder, range, code: .html)
    } else {
      append(.start, range, code: code(of: key), target: key == Self.a ? string(tag.destination) : nil)
      if spans.count < Self.depthLimit {
        spans.append((key == 0 ? nameHash(tokenizer.name) : key, builder.leaf.count - 1))
      } else {
        builder.leaf[builder.leaf.count - 1].kind = .placeholder
      }
    }
  }

  private static let a = HTMLElement.key("a")
  private static let br = HTMLElement.key("br")
  private static let img = HTMLElement.key("img")
  private static let html = HTMLElement.key("html")
  private static let meta = HTMLElement.key("meta")
  private static let input = HTMLElement.key("input")
  private static let p = HTMLElement.key("p")
  private static let li = HTMLElement.key("li")
  private static let dt = HTMLElement.key("dt")
  private static let dd = HTMLElement.key("dd")
  private static let tr = HTMLElement.key("tr")
  private static let td = HTMLElement.key("td")
  private static let th = HTMLElement.key("th")
  private static let table = HTMLElement.key("table")
  private static let thead = HTMLElement.key("thead")
  private static let tbody = HTMLElement.key("tbody")
  private static let tfoot = HTMLElement.key("tfoot")
  private static let caption = HTMLElement.key("caption")
  private static let option = HTMLElement.key("option")
  private static let optgroup = HTMLElement.key("optgroup")
  private static let blockquote = HTMLElement.key("blockquote")

  private func code(of key: UInt64) -> Inline.Code {
    switch key {
    case Self.a: .link
    case HTMLReader.em, HTMLReader.i: .emphasis
    case HTMLReader.strong, HTMLReader.b: .strong
    case HTMLReader.del, HTMLReader.s: .strikethrough
    default: .html
    }
  }

  private static let em = HTMLElement.key("em")
  private static let i = HTMLElement.key("i")
  private static let strong = HTMLElement.key("strong")
  private static let b = HTMLElement.key("b")
  private static let del = HTMLElement.key("del")
  private static let s = HTMLElement.key("s")

  /// A number for a name that has none, such as `my-component`.
  private func nameHash(_ name: Range<Int>) -> UInt64 {
    name.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64(bytes[$1].lowered)) &* 1_099_511_628_211 } | 1 << 63
  }

  private mutating func startBlock(_ key: UInt64, _ element: HTMLElement, _ tag: Tag) {
    let range = tokenizer.range
    flush()
    closeImplied(by: key, element)
    if key == Self.html, let language = string(tag.language), !language.isEmpty {
      self.language = String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
    }
    let wish = wish(of: tag)
    let isTranslated = wish ?? (open.last?.isTranslated ?? true)
    if isTranslated, !isSkipping {
      if key == Self.meta { meta(tag) } else { attributes(of: tag, key) }
      drain()
    }
    if element.contains(.void) { return }
    if element.contains(.skipped) { return skip(key, element, visible: false) }
    if element.contains(.code), wish != true { return code(key, element, from: range.upperBound) }
    guard open.count < Self.depthLimit else {
      if overflow == 0 {
        builder.diagnostics.append(
          Diagnostic(
            rule: "file-problem", severity: .warning,
            message: "more than \(Self.depthLimit) elements are open; what is deeper is read as if it were not",
            range: file.range(range.lowerBound, range.upperBound)))
      }
      overflow += 1
      return
    }
    var entry = Open(
      key: key, element: element, kind: kind(of: key, element), id: string(tag.id), isTranslated: isTranslated)
    if entry.id?.isEmpty == true { entry.id = nil }
    if element.contains(.heading) { entry.level = Int(bytes[tokenizer.name.lowerBound + 1] - 0x30) }
    if let container = container(of: key, element) {
      builder.open(container)
      entry.opensContainer = true
    }
    open.append(entry)
  }

  private func kind(of key: UInt64, _ element: HTMLElement) -> Block.Kind {
    if element.contains(.heading) { return .heading }
    switch key {
    case Self.li, Self.option: return .listItem
    case Self.td, Self.th: return .tableCell
    case Self.blockquote: return .quote
    case Self.dt, Self.dd: return .definition
    case Self.caption, HTMLReader.figcaption: return .caption
    case HTMLReader.summary: return .summary
    case HTMLReader.button: return .button
    case HTMLReader.title: return .title
    default:
      let around = open.last?.kind ?? .paragraph
      return around == .heading || around == .title || around == .button ? .paragraph : around
    }
  }

  private static let figcaption = HTMLElement.key("figcaption")
  private static let summary = HTMLElement.key("summary")
  private static let button = HTMLElement.key("button")
  private static let title = HTMLElement.key("title")

  private func container(of key: UInt64, _ element: HTMLElement) -> Block.Container.Kind? {
    switch key {
    case Self.li: .item
    case Self.blockquote: .quote
    case Self.table: .table
    case Self.tr: .row
    default: element.contains(.list) ? .list : nil
    }
  }

  /// Closes what a start tag ends without saying so: `<li>` the item before it, a block the paragraph before it.
  private mutating func closeImplied(by key: UInt64, _ element: HTMLElement) {
    if open.last?.key == Self.p { pop(to: open.count - 1) }
    if element.contains(.heading), open.last?.element.contains(.heading) == true { pop(to: open.count - 1) }
    switch key {
    case Self.li: close([Self.li], until: .list)
    case Self.dt, Self.dd: close([Self.dt, Self.dd], until: .list)
    case Self.option: close([Self.option], until: .list)
    case Self.optgroup: close([Self.option, Self.optgroup], until: .list)
    case Self.td, Self.th: close([Self.td, Self.th], until: .tabular)
    case Self.tr: close([Self.tr], through: [Self.td, Self.th])
    case Self.thead, Self.tbody, Self.tfoot:
      close([Self.thead, Self.tbody, Self.tfoot], through: [Self.td, Self.th, Self.tr])
    default: break
    }
  }

  /// Closes the innermost element of the names unless an element of the group stands before it.
  private mutating func close(_ keys: [UInt64], until group: HTMLElement) {
    for index in open.indices.reversed() {
      if keys.contains(open[index].key) { return pop(to: index) }
      if !open[index].element.isDisjoint(with: group.union(.boundary)) { return }
    }
  }

  /// Closes the innermost element of the names when only the others, or no parts of tables, stand before it.
  private mutating func close(_ keys: [UInt64], through others: [UInt64]) {
    for index in open.indices.reversed() {
      if keys.contains(open[index].key) { return pop(to: index) }
      if open[index].element.contains(.tabular), !others.contains(open[index].key) { return }
    }
  }

  private mutating func pop(to count: Int) {
    while open.count > count, let last = open.popLast() {
      if last.opensContainer { builder.close() }
    }
  }

  private mutating func endTag() {
    let key = HTMLElement.key(bytes, tokenizer.name)
    let element = elements[key]
    if element.contains(.block) { return endBlock(key, element) }
    guard isTranslating else { return }
    let range = tokenizer.range
    if key == Self.br { return append(.placeholder, range, code: .lineBreak) }
    let name = key == 0 ? nameHash(tokenizer.name) : key
    guard let index = spans.lastIndex(where: { $0.key == name }) else {
      return append(.placeholder, range, code: .html)
    }
    // Spans that are still open inside lose their other half.
    while spans.count > index + 1 { builder.leaf[spans.removeLast().piece].kind = .placeholder }
    let start = spans.removeLast()
    append(.end, range, code: builder.leaf[start.piece].code)
  }

  private mutating func endBlock(_ key: UInt64, _ element: HTMLElement) {
    flush()
    if overflow > 0 {
      overflow -= 1
      return
    }
    for index in open.indices.reversed() {
      let entry = open[index]
      if entry.key == key || element.contains(.heading) && entry.element.contains(.heading) { return pop(to: index) }
      if entry.element.contains(.boundary), !element.contains(.tabular), !element.contains(.boundary) { return }
    }
  }
}

// MARK: - What is not translated

extension HTMLReader {
  /// Walks to the end of an element that is not translated; inline it becomes one code.
  ///
  /// An inline element ends where a block begins or ends, so that a forgotten end tag cannot hide the rest.
  private mutating func skip(
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

  private static let style = HTMLElement.key("style")

  /// A block of code: its bytes, and no segments.
  private mutating func code(_ key: UInt64, _ element: HTMLElement, from start: Int) {
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

  private mutating func comment() {
    let content = tokenizer.content
    let range = tokenizer.range
    var start = content.lowerBound
    while start < content.upperBound, bytes[start].isHTMLSpace { start += 1 }
    let first = start < content.upperBound ? bytes[start] : 0
    if first == UInt8(ascii: "t") || first == UInt8(ascii: "n") || first == UInt8(ascii: "/"),
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

// MARK: - Leaves

extension HTMLReader {
  private mutating func append(
    _ kind: Piece.Kind, _ range: Range<Int>, code: Inline.Code?, target: String? = nil, value: Int = 0
  ) {
    fillGap(range.lowerBound)
    let value = target.map { builder.keep($0) + 1 } ?? value
    builder.leaf.append(Piece(kind, range.lowerBound, range.upperBound, code: code, value: value))
    if kind == .visible { hasWords = true }
    leafEnd = range.upperBound
  }

  /// Pieces lie end to end; what the tokenizer left out between them contributes nothing.
  private mutating func fillGap(_ start: Int) {
    if !builder.leaf.isEmpty, leafEnd < start { builder.leaf.append(Piece(.syntax, leafEnd, start)) }
  }

  private mutating func text(_ content: Range<Int>, isDecoded: Bool) {
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

  private mutating func pieces(_ range: Range<Int>, isDecoded: Bool, isAttribute: Bool) {
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
  private mutating func flush() {
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

  private mutating func drain() {
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

  private mutating func attributes(of tag: Tag, _ key: UInt64) {
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

  private mutating func put(
    _ kind: Block.Kind, _ key: String, _ attribute: HTMLTokenizer.Attribute, path: String? = nil,
    target: UInt32 = 0
  ) {
    guard !attribute.value.isEmpty else { return }
    pending.append(
      Pending(
        kind: kind, key: key, value: attribute.value, quote: attribute.quote, path: path, target: target))
  }
}

// MARK: - The head

extension HTMLReader {
  /// What is said of the page: an entry of the front matter, and a block when it is text for readers.
  private mutating func meta(_ tag: Tag) {
    guard let key = string(tag.name) ?? string(tag.property), let content = tag.content else { return }
    let isText = Self.metaTexts.contains(key.lowercased())
    let range = file.range(content.value.lowerBound, content.value.upperBound)
    builder.entries.append(
      FrontMatter.Entry(
        key: key, value: string(content) ?? "", range: range, line: file.lineNumber(at: range.start),
        translatable: isText))
    if isText { put(.frontMatter, key, content, path: "meta." + key.lowercased()) }
  }

  private static let metaTexts: Set<String> = [
    "description", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title",
    "twitter:description", "twitter:image:alt", "abstract", "subtitle", "summary", "lead",
  ]

  /// A script: JSON-LD has texts for readers, everything else has none.
  private mutating func script(_ tag: Tag) {
    let type = string(tag.type)?.lowercased() ?? ""
    let isData = type.split(separator: ";").first?.split(separator: " ").first == "application/ld+json"
    guard isData, isTranslating, wish(of: tag) != false else {
      return skip(Self.script, elements[Self.script], visible: false)
    }
    let start = tokenizer.range.lowerBound
    var text: Range<Int>?
    var end = tokenizer.range.upperBound
    while true {
      let kind = next()
      if kind == .end { break }
      end = tokenizer.range.upperBound
      if kind == .text { text = tokenizer.content }
      if kind == .endTag { break }
    }
    let hadLeaf = !builder.leaf.isEmpty
    if hadLeaf { append(.placeholder, start..<end, code: .html) }
    guard let text else { return }
    // In the middle of a paragraph its texts wait for the end.
    if hadLeaf, hasWords {
      pendingData.append(text)
      return
    }
    if hadLeaf { flush() }
    HTMLStructuredData.read(text, of: file, into: &builder)
  }
}
