import Diagnostics

/// Reads Fluent's messages; terms and attributes are skipped, references to other messages are said.
///
/// - Reference: Fluent syntax 1.0, `fluent.ebnf` and `abstract.js` (the common indent of a block is none of its text).
struct FluentReader {
  /// A message of the file.
  struct Entry {
    var name: SourceRange
    var value: SourceRange
    var kinds: [Message.Kind]
    var comments: [String]
  }

  struct Broken: Error {}

  private(set) var diagnostics: [Diagnostic] = []
  let file: SourceFile
  let bytes: [UInt8]
  var index: Int

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    index = file.markLength
  }

  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  // MARK: Entries

  mutating func messages() -> [Entry] {
    var entries: [Entry] = []
    var comments: [String] = []
    while let byte = peek {
      let start = index
      if byte == UInt8(ascii: "#") {
        while peek == UInt8(ascii: "#") { index += 1 }
        let isOwn = index - start == 1
        let text = restOfLine()
        if isOwn { comments.append(text) }
        continue
      }
      if byte == 0x0A || byte == 0x0D || byte == 0x20 {
        // An empty line parts a comment from what follows; indented lines belong to what was skipped.
        let line = restOfLine()
        if line.isEmpty { comments = [] }
        continue
      }
      if let entry = message(comments) { entries.append(entry) }
      comments = []
    }
    return entries
  }

  mutating func message(_ comments: [String]) -> Entry? {
    let start = index
    let isTerm = peek == UInt8(ascii: "-")
    if isTerm { index += 1 }
    let name = identifier()
    let nameRange = file.range(start, index)
    skipBlanks()
    guard FluentWriter.isIdentifier(name), peek == UInt8(ascii: "=") else {
      report("expected a message such as “key = text”", nameRange)
      skipEntry()
      return nil
    }
    index += 1
    let value = index
    do throws(Broken) {
      let kinds = try pattern(depth: 0)
      return isTerm ? nil : Entry(name: nameRange, value: file.range(value, index), kinds: kinds, comments: comments)
    } catch {
      skipEntry()
      return nil
    }
  }

  /// Goes on at the next line that is not indented.
  mutating func skipEntry() {
    _ = restOfLine()
    while let byte = peek, byte == 0x20 || byte == UInt8(ascii: "}") { _ = restOfLine() }
  }

  mutating func restOfLine() -> String {
    let start = index
    while let byte = peek, byte != 0x0A { index += 1 }
    let text = bytes[start..<index].trimmed
    if index < bytes.count { index += 1 }
    return text
  }

  // MARK: Small parts

  mutating func number() -> String {
    let start = index
    while let byte = peek, (48...57).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
      index += 1
    }
    return file.range(start, index).text
  }

  mutating func identifier() -> String {
    let start = index
    while let byte = peek, byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") {
      index += 1
    }
    return file.range(start, index).text
  }

  mutating func skipBlanks() { while peek == 0x20 { index += 1 } }

  mutating func skipSpace() { while let byte = peek, [0x20, 0x0A, 0x0D].contains(byte) { index += 1 } }

  mutating func report(_ message: String, _ range: SourceRange) {
    diagnostics.append(.fileProblem(message, at: range))
  }

  mutating func fail(_ message: String) -> Broken {
    let place = min(index, max(bytes.count - 1, 0))
    report(message, file.range(place, place + 1))
    return Broken()
  }
}
