/// What an element means for translation, by its name.
struct HTMLElement: OptionSet, Sendable {
  let rawValue: UInt32

  /// Begins and ends a block.
  static let block = HTMLElement(rawValue: 1 << 0)
  /// Has no end tag.
  static let void = HTMLElement(rawValue: 1 << 1)
  /// Its text is characters without tags: `title`, `textarea`.
  static let characterData = HTMLElement(rawValue: 1 << 2)
  /// Its text is neither tags nor references.
  static let rawText = HTMLElement(rawValue: 1 << 3)
  /// What is in it is not translated.
  static let skipped = HTMLElement(rawValue: 1 << 4)
  /// SVG or MathML.
  static let foreign = HTMLElement(rawValue: 1 << 5)
  /// Holds list items.
  static let list = HTMLElement(rawValue: 1 << 6)
  /// A part of a table.
  static let tabular = HTMLElement(rawValue: 1 << 7)
  /// What ends the search for what an end tag closes.
  static let boundary = HTMLElement(rawValue: 1 << 8)
  /// `h1` through `h6`.
  static let heading = HTMLElement(rawValue: 1 << 9)
  /// Code: not translated, and shown as it is.
  static let code = HTMLElement(rawValue: 1 << 10)

  /// The name as a number: up to ten letters, digits and hyphens, in small letters; 0 for any other.
  static func key(_ bytes: UnsafePointer<UInt8>, _ name: Range<Int>) -> UInt64 {
    guard name.count <= 10 else { return 0 }
    var key: UInt64 = 0
    for index in name {
      let byte = bytes[index].lowered
      let code: UInt8
      if byte &- 0x61 < 26 {
        code = byte &- 0x60
      } else if byte &- 0x30 < 10 {
        code = byte &- 0x30 &+ 27
      } else if byte == 0x2D {
        code = 37
      } else {
        return 0
      }
      key = key << 6 | UInt64(code)
    }
    return key
  }

  /// The number of a name that is known to have one.
  static func key(_ name: StaticString) -> UInt64 { key(name.utf8Start, 0..<name.utf8CodeUnitCount) }
}

/// The elements that mean something, found by their numbers.
struct HTMLElementTable: Sendable {
  static let shared = HTMLElementTable()

  private var keys = [UInt64](repeating: 0, count: 512)
  private var values = [HTMLElement](repeating: [], count: 512)

  private init() {
    let groups: [(HTMLElement, String)] = [
      (
        .block,
        """
        address article aside blockquote body button canvas caption center col colgroup dd details dialog dir div dl dt
        fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link
        listing main menu meta nav noframes noscript ol optgroup option p plaintext pre search section select
        summary table tbody td template textarea tfoot th thead title tr ul xmp base iframe style
        """
      ),
      (.void, "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen"),
      (.characterData, "title textarea"),
      (.rawText, "script style xmp iframe noembed noframes"),
      (.skipped, "script style iframe noembed noframes object svg math"),
      (.foreign, "svg math"),
      (.list, "ul ol menu dir dl select"),
      (.tabular, "table caption colgroup col thead tbody tfoot tr td th"),
      (.boundary, "table td th caption html template"),
      (.heading, "h1 h2 h3 h4 h5 h6"),
      (.code, "pre code xmp listing plaintext"),
    ]
    for (group, names) in groups {
      for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let key = Array(name.utf8).withUnsafeBufferPointer { HTMLElement.key($0.baseAddress!, 0..<$0.count) }
        let slot = slot(of: key)
        keys[slot] = key
        values[slot].formUnion(group)
      }
    }
  }

  subscript(key: UInt64) -> HTMLElement {
    guard key != 0 else { return [] }
    return values[slot(of: key)]
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 511 }
    return slot
  }
}
