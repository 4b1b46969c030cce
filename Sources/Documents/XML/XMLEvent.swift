import Diagnostics

/// What an XML scanner comes across.
public struct XMLEvent: Sendable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable {
    /// A start tag; `<a/>` gives a start, and behind it an end without bytes of its own.
    case start
    /// An end tag.
    case end
    /// Text between tags, entities decoded and line endings as LF.
    case text
    /// A CDATA section.
    case cdata
    /// A comment.
    case comment
    /// A processing instruction; the XML declaration is none.
    case instruction
  }

  /// What it is.
  public let kind: Kind
  /// All its bytes, tags and delimiters included.
  public let range: SourceRange
  /// The name of an element or the target of an instruction, as written, with a prefix if there is one.
  public var name = ""
  /// The namespace of an element, or `nil`.
  public var namespace: String?
  /// The attributes of a start tag in order, namespace declarations included.
  public var attributes: [XMLAttribute] = []
  /// Whether a start tag is an empty-element tag such as `<a/>`.
  public var isEmpty = false
  /// The decoded text; the content of a comment, CDATA section or instruction.
  public var text = ""
  /// The bytes of `text` as they stand in the file, without delimiters.
  public let content: SourceRange
  /// How many elements are open around it; 0 for the root's tags.
  public var depth = 0

  init(_ kind: Kind, range: SourceRange, content: SourceRange) {
    self.kind = kind
    self.range = range
    self.content = content
  }

  /// The name without its prefix.
  public var localName: String { name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name }

  /// The decoded value of the attribute of this name as written, or `nil`.
  public subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The attribute of this name as written, or `nil`.
  public func attribute(_ name: String) -> XMLAttribute? { attributes.first { $0.name == name } }
}

/// An attribute of a start tag.
public struct XMLAttribute: Sendable {
  /// The name as written, with a prefix if there is one.
  public let name: String
  /// The value, entities decoded and white space as spaces.
  public let value: String
  /// The bytes from the name to the closing quotation mark.
  public let range: SourceRange
  /// The bytes of the value between its quotation marks.
  public let valueRange: SourceRange
  /// The byte that quotes the value.
  public let quote: UInt8
}

/// How text is written into XML.
public enum XMLEscape {
  /// Text between tags; `nil` where the text holds a character that XML cannot.
  public static func text(_ text: String) -> String? {
    encode(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\r": "&#13;"
      default: nil
      }
    }
  }

  /// A value between double quotation marks; `nil` where the text holds a character that XML cannot.
  public static func attribute(_ text: String) -> String? {
    encode(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\t": "&#9;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      default: nil
      }
    }
  }

  /// Whether XML 1.0 has the character.
  public static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func encode(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String? {
    var written = ""
    written.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      if let escaped = escape(scalar) {
        written += escaped
      } else if isCharacter(scalar) {
        written.unicodeScalars.append(scalar)
      } else {
        return nil
      }
    }
    return written
  }
}
