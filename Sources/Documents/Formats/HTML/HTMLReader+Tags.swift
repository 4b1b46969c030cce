import Diagnostics
import Languages

extension HTMLReader {
  mutating func startTag() {
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

  static let a = HTMLElement.key("a")
  static let br = HTMLElement.key("br")
  static let img = HTMLElement.key("img")
  static let html = HTMLElement.key("html")
  static let meta = HTMLElement.key("meta")
  static let input = HTMLElement.key("input")
  static let p = HTMLElement.key("p")
  static let li = HTMLElement.key("li")
  static let dt = HTMLElement.key("dt")
  static let dd = HTMLElement.key("dd")
  static let tr = HTMLElement.key("tr")
  static let td = HTMLElement.key("td")
  static let th = HTMLElement.key("th")
  static let table = HTMLElement.key("table")
  static let thead = HTMLElement.key("thead")
  static let tbody = HTMLElement.key("tbody")
  static let tfoot = HTMLElement.key("tfoot")
  static let caption = HTMLElement.key("caption")
  static let option = HTMLElement.key("option")
  static let optgroup = HTMLElement.key("optgroup")
  static let blockquote = HTMLElement.key("blockquote")

  func code(of key: UInt64) -> Inline.Code {
    switch key {
    case Self.a: .link
    case HTMLReader.em, HTMLReader.i: .emphasis
    case HTMLReader.strong, HTMLReader.b: .strong
    case HTMLReader.del, HTMLReader.s: .strikethrough
    default: .html
    }
  }

  static let em = HTMLElement.key("em")
  static let i = HTMLElement.key("i")
  static let strong = HTMLElement.key("strong")
  static let b = HTMLElement.key("b")
  static let del = HTMLElement.key("del")
  static let s = HTMLElement.key("s")

  /// A number for a name that has none, such as `my-component`.
  func nameHash(_ name: Range<Int>) -> UInt64 {
    name.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64(bytes[$1].lowered)) &* 1_099_511_628_211 } | 1 << 63
  }

  mutating func startBlock(_ key: UInt64, _ element: HTMLElement, _ tag: Tag) {
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

  func kind(of key: UInt64, _ element: HTMLElement) -> Block.Kind {
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

  static let figcaption = HTMLElement.key("figcaption")
  static let summary = HTMLElement.key("summary")
  static let button = HTMLElement.key("button")
  static let title = HTMLElement.key("title")

  func container(of key: UInt64, _ element: HTMLElement) -> Block.Container.Kind? {
    switch key {
    case Self.li: .item
    case Self.blockquote: .quote
    case Self.table: .table
    case Self.tr: .row
    default: element.contains(.list) ? .list : nil
    }
  }

  /// Closes what a start tag ends without saying so: `<li>` the item before it, a block the paragraph before it.
  mutating func closeImplied(by key: UInt64, _ element: HTMLElement) {
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
  mutating func close(_ keys: [UInt64], until group: HTMLElement) {
    for index in open.indices.reversed() {
      if keys.contains(open[index].key) { return pop(to: index) }
      if !open[index].element.isDisjoint(with: group.union(.boundary)) { return }
    }
  }

  /// Closes the innermost element of the names when only the others, or no parts of tables, stand before it.
  mutating func close(_ keys: [UInt64], through others: [UInt64]) {
    for index in open.indices.reversed() {
      if keys.contains(open[index].key) { return pop(to: index) }
      if open[index].element.contains(.tabular), !others.contains(open[index].key) { return }
    }
  }

  mutating func pop(to count: Int) {
    while open.count > count, let last = open.popLast() {
      if last.opensContainer { builder.close() }
    }
  }

  mutating func endTag() {
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

  mutating func endBlock(_ key: UInt64, _ element: HTMLElement) {
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
