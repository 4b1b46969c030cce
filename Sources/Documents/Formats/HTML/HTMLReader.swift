import Diagnostics
import Languages

/// Cuts a page into blocks from its tokens, with a stack of the block elements that are open.
///
/// No tree is built: text stays where it stands in the file, also where the standard would move it.
struct HTMLReader {
  /// How many elements may be open; browsers stop there too.
  static let depthLimit = 512

  /// A block element that is open.
  struct Open {
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
  struct Pending {
    var kind: Block.Kind
    var key: String
    var value: Range<Int>
    var quote: UInt8
    var path: String?
    /// The number of an image's source or a link's destination.
    var target: UInt32 = 0
  }

  let file: SourceFile
  let bytes: UnsafePointer<UInt8>
  let elements = HTMLElementTable.shared
  var tokenizer: HTMLTokenizer
  var builder: DocumentBuilder
  var open: [Open] = []
  var overflow = 0
  var pending: [Pending] = []
  /// Structured data inside the leaf that is being read.
  var pendingData: [Range<Int>] = []
  /// The language that unmarked text is in, as its main subtag.
  var language: String
  var isSkipping = false
  var foreignDepth = 0

  // The leaf that is being read.
  var spans: [(key: UInt64, piece: Int)] = []
  var leafEnd = 0
  var hasWords = false

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

  mutating func readTokens() {
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

extension HTMLReader {
  static let script = HTMLElement.key("script")
  static let plainText = HTMLElement.key("plaintext")

  /// The next token; behind a start tag the tokenizer goes on as the element wants it.
  mutating func next() -> HTMLTokenizer.Kind {
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

  var isTranslating: Bool { !isSkipping && (open.last?.isTranslated ?? true) }

  /// What the tag's attributes say, each the first of its name.
  struct Tag {
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

  func tag() -> Tag {
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

  func set(
    _ place: inout HTMLTokenizer.Attribute?, _ attribute: HTMLTokenizer.Attribute, _ name: StaticString
  ) {
    if place == nil, `is`(attribute.name, name) { place = attribute }
  }

  func `is`(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset].lowered != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func string(_ attribute: HTMLTokenizer.Attribute?) -> String? {
    attribute.map { HTMLText.decode(bytes, $0.value, in: .data, isAttribute: true) }
  }

  /// Whether the tag says that its element is translated or not; `nil` when it does not say.
  func wish(of tag: Tag) -> Bool? {
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

  func hasClass(_ name: StaticString, _ value: Range<Int>) -> Bool {
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
