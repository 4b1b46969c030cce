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

  let bytes: [UInt8]
  var index: Int
  var open: [Element] = []
  var bindings: [Binding] = []
  var pendingEnd: XMLEvent?
  var hasRoot = false
  var isBroken = false

  struct Element {
    let name: String
    let namespace: String?
    let bindings: Int
    let range: SourceRange
  }

  struct Binding {
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
