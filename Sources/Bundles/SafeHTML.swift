/// An article that is written in HTML, as a part of any page: its body with elements that show text and pictures, without
/// what runs, loads or styles.
///
/// Only what is on the lists is written, and it is written anew: every `<` of the result is one of ours, whatever the
/// source was. Tags that close what nobody opened are left out, and what stays open is closed.
package struct SafeHTML {
  private let bytes: [UInt8]
  private var index = 0
  private var out: [UInt8] = []
  /// Whether the tag at hand has its `>`; one that the text ends in is none.
  private var isTagClosed = false
  /// The elements that are open, outermost first.
  private var open: [String] = []

  /// The safe body of a page, or of a part of one.
  package static func body(of html: String) -> String {
    var reader = SafeHTML(bytes: Array(html.utf8))
    reader.read()
    return String(decoding: reader.out, as: UTF8.self)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static let elements = words(
    """
    a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em \
    figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp \
    section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
    """)
  private static let void = words("br col hr img source wbr")
  /// Elements that are left out with everything in them.
  private static let dropped = words(
    "head iframe math noembed noframes noscript object plaintext script style svg template textarea title xmp")
  private static let attributes = words(
    """
    abbr alt cite class colspan datetime dir headers height href hreflang id lang loading media open reversed role rowspan \
    scope sizes span src start title type value width
    """)
  private static let addresses = words("cite href src")

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  // MARK: - Reading

  private mutating func read() {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else {
        write(text: bytes[index])
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): skip(behind: ">")
      case UInt8(ascii: "/"): readEndTag()
      case let byte where (97...122).contains(byte | 0x20): readStartTag()
      default:
        write(text: bytes[index])
        index += 1
      }
    }
    while let name = open.popLast() { out += Array("</\(name)>".utf8) }
  }

  private mutating func readStartTag() {
    index += 1
    let name = name()
    var attributes: [(name: String, value: String)] = []
    isTagClosed = false
    while let attribute = attribute() { attributes.append(attribute) }
    guard isTagClosed else { return }
    guard !SafeHTML.dropped.contains(name) else { return skipContent(of: name) }
    guard SafeHTML.elements.contains(name) else { return }
    out += Array("<\(name)".utf8)
    var seen: Set<String> = []
    for (key, value) in attributes where seen.insert(key).inserted && SafeHTML.isSafe(key, value) {
      out += Array(" \(key)=\"".utf8)
      for byte in value.utf8 { write(text: byte) }
      out.append(UInt8(ascii: "\""))
    }
    out.append(UInt8(ascii: ">"))
    if !SafeHTML.void.contains(name) { open.append(name) }
  }

  private mutating func readEndTag() {
    index += 2
    let name = name()
    skip(behind: ">")
    guard let place = open.lastIndex(of: name) else { return }
    while open.count > place { out += Array("</\(open.removeLast())>".utf8) }
  }

  /// A name in small letters.
  private mutating func name() -> String {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !"/>=\"'<".utf8.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  /// The next attribute of a tag; `nil` behind its end.
  private mutating func attribute() -> (name: String, value: String)? {
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let name = name()
      guard !name.isEmpty else {
        index += 1
        continue
      }
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name, "") }
      index += 1
      skipSpace()
      return (name, value())
    }
    isTagClosed = index < bytes.count
    index = min(index + 1, bytes.count)
    return nil
  }

  private mutating func value() -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while index < bytes.count, isQuoted ? bytes[index] != quote : bytes[index] > 0x20 && bytes[index] != 0x3E {
      index += 1
    }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    if isQuoted, index < bytes.count { index += 1 }
    return value
  }

  // MARK: - Leaving out

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func skip(behind mark: String) {
    while index < bytes.count, !bytes[index...].starts(with: mark.utf8) { index += 1 }
    index = min(index + mark.utf8.count, bytes.count)
  }

  private mutating func skipDeclaration() {
    skip(behind: bytes[index...].starts(with: "<!--".utf8) ? "-->" : ">")
  }

  /// To behind the end tag; where there is none, everything else is the element's.
  private mutating func skipContent(of name: String) {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      index += 2
      guard self.name() == name else { continue }
      return skip(behind: ">")
    }
  }

  // MARK: - Writing

  private static func isSafe(_ name: String, _ value: String) -> Bool {
    guard attributes.contains(name) || name.hasPrefix("aria-") else { return false }
    guard addresses.contains(name) else { return true }
    // A reference before the path could hide the colon of a scheme.
    let head = value.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !head.contains("&") && SegmentHTML.isSafe(value)
  }

  /// References stay as they are; what could be markup does not.
  private mutating func write(text byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): out += Array("&lt;".utf8)
    case UInt8(ascii: ">"): out += Array("&gt;".utf8)
    case UInt8(ascii: "\""): out += Array("&quot;".utf8)
    case 0: break
    default: out.append(byte)
    }
  }
}
