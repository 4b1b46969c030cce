import Diagnostics
import Languages

extension CatalogFormat {
  /// The bytes of a file of interface strings with further messages in it, each behind the one that precedes it in the
  /// source and in the file's own notation.
  ///
  /// - Parameters:
  ///   - entries: Messages whose keys the file lacks.
  ///   - order: The keys of the source in its order.
  /// - Returns: The bytes, and the ids of messages for which there is no place that reads back; YAML and JSON have places.
  public func inserting(
    _ entries: [CatalogEntry], into file: SourceFile, order: [String], language: Language
  ) -> (bytes: [UInt8], refused: [String]) {
    var file = file
    var refused: [String] = []
    for entry in entries {
      let before = parse(file, language: language)
      let place = InsertionPlace(entry, before, order: order)
      let bytes = place.flatMap { inserting(entry, at: $0, in: file) }
      let after = bytes.map { parse(SourceFile(path: file.path, bytes: $0), language: language) }
      let isRight =
        after.map { after in
          let others = after.entries.filter { $0.id != entry.id }
          return after.diagnostics.count == before.diagnostics.count && after[entry.id]?.target == entry.target
            && others.elementsEqual(before.entries) { $0.id == $1.id && $0.target == $1.target }
        } ?? false
      if isRight, let bytes { file = SourceFile(path: file.path, bytes: bytes) } else { refused.append(entry.id) }
    }
    return (file.bytes, refused)
  }

  private func inserting(_ entry: CatalogEntry, at place: InsertionPlace, in file: SourceFile) -> [UInt8]? {
    guard let message = entry.target?.message, let text = message.tagged else { return nil }
    let isJSON = name == "json"
    guard isJSON || name == "yaml" else { return nil }
    let newline = file.bytes.contains(0x0D) ? "\r\n" : "\n"
    var written = ""
    var indent = place.indent
    let keys = Array(entry.path[place.depth...])
    for (index, key) in keys.enumerated() {
      let isLast = index == keys.count - 1
      let name = isJSON ? JSON.string(key).encoded() : YAMLWriter.key(key)
      written += newline + indent + name + ":"
      if isLast {
        written += " " + (isJSON ? JSON.string(text).encoded() : YAMLWriter.doubleQuoted(text))
      } else {
        written += isJSON ? " {" : ""
        indent += place.step
      }
    }
    if isJSON {
      for _ in keys.dropLast() {
        indent = String(indent.dropLast(place.step.count))
        written += newline + indent + "}"
      }
      // In front of the line end of what precedes; a comma parts the two.
      let lead = place.isFirst ? "" : ","
      let rest = place.isFirst ? "," : ""
      return Array(file.bytes[..<place.offset]) + Array((lead + written + rest).utf8) + file.bytes[place.offset...]
    }
    return Array(file.bytes[..<place.offset]) + Array(written.utf8) + file.bytes[place.offset...]
  }
}

/// Where a message belongs in a file of nested keys.
private struct InsertionPlace {
  /// The byte behind which it is written: the end of what precedes it.
  var offset: Int
  /// How many of its keys stand around that place.
  var depth: Int
  /// The white space in front of a key there.
  var indent: String
  /// What a level is indented by.
  var step: String
  var isFirst = false

  /// `nil` where the file has no message that shares the place.
  init?(_ entry: CatalogEntry, _ catalog: Catalog, order: [String]) {
    let rank = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    let own = rank[entry.id] ?? order.count
    let placed = catalog.entries.filter { $0.keyRange != nil && $0.target != nil && (rank[$0.id] ?? Int.max) < own }
    func shared(_ other: CatalogEntry) -> Int {
      let count = zip(entry.path, other.path).prefix { $0 == $1 }.count
      return min(count, entry.path.count - 1, other.path.count - 1)
    }
    // Among the keys in front, the last of those that share most of the path.
    guard let best = placed.enumerated().max(by: { (shared($0.element), $0.offset) < (shared($1.element), $1.offset) })
    else { return nil }
    let depth = shared(best.element)
    // Behind everything below the key that stands beside the new one.
    let beside = Array(best.element.path.prefix(depth + 1))
    let last = catalog.entries.last { Array($0.path.prefix(depth + 1)) == beside && $0.target != nil } ?? best.element
    guard let key = last.keyRange, let value = last.target?.range else { return nil }
    let file = value.file
    self.depth = depth
    step = "  "
    var line = key.startPosition.line
    var indent = InsertionPlace.indent(of: file.line(line))
    var open = last.path.count - 1 - depth
    while open > 0, line > 1 {
      line -= 1
      let above = file.line(line)
      let width = InsertionPlace.indent(of: above)
      guard above.text.contains(where: { $0 != " " && $0 != "\t" }), width.utf8.count < indent.utf8.count else {
        continue
      }
      step = String(indent.dropFirst(width.count))
      indent = width
      open -= 1
    }
    // What a level is indented by shows where the next line upwards is indented by less.
    let lines = (1..<max(line, 1)).reversed().lazy.map { file.line($0) }
    let outer = lines.first { above in
      let width = InsertionPlace.indent(of: above)
      return above.text.contains { $0 != " " && $0 != "\t" } && width.utf8.count < indent.utf8.count
    }
    if step == "  ", let outer { step = String(indent.dropFirst(InsertionPlace.indent(of: outer).count)) }
    self.indent = indent
    // Closing brackets of groups that end here stand behind the value; in YAML there are none.
    offset = value.end
    var closing = last.path.count - 1 - depth
    let bytes = file.bytes
    while closing > 0 || offset < bytes.count, offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x7D, closing > 0 {
        closing -= 1
        offset += 1
        continue
      }
      let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      guard closing > 0, isBlank, bytes[offset...].first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == 0x7D
      else {
        break
      }
      offset += 1
    }
    if file.path.hasSuffix(".yml") || file.path.hasSuffix(".yaml") {
      // A comment behind the value stays on its line.
      let line = file.line(value.endPosition.line)
      offset = max(value.end, line.end)
      if value.end > value.start, bytes[value.end - 1] == 0x0A { offset = value.end - 1 }
    }
  }

  private static func indent(of line: SourceRange) -> String {
    String(line.text.prefix { $0 == " " || $0 == "\t" })
  }
}
