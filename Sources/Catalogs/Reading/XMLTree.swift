import Diagnostics
import Documents

/// A whole XML file, small enough to be held: elements with their attributes, texts and places.
struct XMLTree {
  struct Element {
    var name: String
    var attributes: [XMLAttribute]
    var children: [Child] = []
    var range: SourceRange
    /// The bytes between the tags.
    var content: SourceRange

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    /// Child elements of that name.
    func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }
    func first(_ name: String) -> Element? { elements.first { $0.name == name } }
    var elements: [Element] {
      children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }
    /// All text in it, that of elements in it included.
    var text: String {
      children.map { child in
        switch child {
        case .text(let text, _): text
        case .element(let element): element.text
        case .comment: ""
        }
      }.joined()
    }
  }

  enum Child {
    case element(Element)
    case text(String, isSection: Bool)
    case comment(String)
  }

  /// The root, or `nil` with a diagnostic where the file is not well-formed.
  static func root(of file: SourceFile, into diagnostics: inout [Diagnostic]) -> Element? {
    do throws(Diagnostic) {
      var scanner = try XMLScanner(file)
      var open: [Element] = []
      var root: Element?
      while let event = try scanner.next() {
        switch event.kind {
        case .start:
          open.append(
            Element(name: event.name, attributes: event.attributes, range: event.range, content: event.content))
        case .end:
          guard var done = open.popLast() else { continue }
          let start = done.range.end
          done.content = event.range.file.range(start, max(start, event.range.start))
          done.range = event.range.file.range(done.range.start, max(start, event.range.end))
          if open.isEmpty { root = done } else { open[open.count - 1].children.append(.element(done)) }
        case .text where !open.isEmpty:
          open[open.count - 1].children.append(.text(event.text, isSection: false))
        case .cdata where !open.isEmpty:
          open[open.count - 1].children.append(.text(event.text, isSection: true))
        case .comment where !open.isEmpty: open[open.count - 1].children.append(.comment(event.text))
        default: break
        }
      }
      return root
    } catch {
      var diagnostic = error
      diagnostic.rule = "file-problem"
      diagnostics.append(diagnostic)
      return nil
    }
  }
}

/// Writes XML in one way only: two spaces a level, attributes in the order given.
package struct XMLText {
  /// What has been written so far.
  package private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  /// An empty document.
  package init() {}

  private var indent: String { String(repeating: "  ", count: open.count) }

  /// A line of its own.
  mutating func line(_ line: String) { text += indent + line + "\n" }

  /// Opens an element; attributes without a value are left out.
  package mutating func begin(_ name: String, _ attributes: [(String, String?)] = []) {
    line("<\(name)\(XMLText.attributes(attributes))>")
    open.append(name)
  }

  package mutating func end() {
    let name = open.removeLast()
    line("</\(name)>")
  }

  /// An element on one line whose content is markup already.
  package mutating func element(_ name: String, _ attributes: [(String, String?)] = [], markup: String? = nil) {
    guard let markup else { return line("<\(name)\(XMLText.attributes(attributes))/>") }
    line("<\(name)\(XMLText.attributes(attributes))>\(markup)</\(name)>")
  }

  static func attributes(_ attributes: [(String, String?)]) -> String {
    attributes.compactMap { name, value in value.map { " \(name)=\"\(XMLEscape.attribute($0) ?? "")\"" } }.joined()
  }

  /// Text with what XML cannot hold shown as U+FFFD, for comments and notes only.
  static func lossy(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { XMLEscape.isCharacter($0) ? $0 : "\u{FFFD}" }
    return XMLEscape.text(String(String.UnicodeScalarView(scalars))) ?? ""
  }

  /// A comment on one line; “--” would end it early.
  static func comment(_ text: String) -> String {
    var safe = ""
    for character in lossy(text.onOneLine).unicodeScalars {
      if character == "-", safe.hasSuffix("-") { safe += " " }
      safe.unicodeScalars.append(character)
    }
    return "<!-- \(safe) -->"
  }
}
