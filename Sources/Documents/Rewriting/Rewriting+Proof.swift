import Diagnostics

extension Rewriting {
  // MARK: Proof

  func words(of wish: Wish, _ record: SegmentRecord) -> [UInt8] {
    switch wish {
    case .text(let text): return Rewriting.folded(text)
    case .inlines(let inlines):
      return Rewriting.folded(inlines.map { $0.code == .lineBreak ? " " : $0.text }.joined())
    }
  }

  /// Whether `bytes`, read again, have the blocks of the document with the words that were asked for.
  func readsBack(_ bytes: [UInt8], _ expected: [Int: [UInt8]]) -> Bool {
    guard let format = DocumentFormat.builtIn.first(where: { $0.name == document.format }) else { return false }
    let again = format.parse(SourceFile(path: file.path, bytes: bytes), language: document.language)
    return Rewriting.outline(of: document.storage, expected) == Rewriting.outline(of: again.storage, [:])
  }

  /// Kind and words of every block that says something; white space is left out.
  static func outline(of storage: DocumentStorage, _ expected: [Int: [UInt8]]) -> [[UInt8]] {
    var outline: [[UInt8]] = []
    for block in storage.blocks {
      var words: [UInt8] = []
      for segment in Int(block.firstSegment)..<Int(block.endSegment) {
        words += expected[segment] ?? storage.reading(of: storage.segments[segment]).bytes
      }
      words.removeAll { $0 == 0x20 }
      if !words.isEmpty || block.kind == .code { outline.append([UInt8(block.kind.position)] + words) }
    }
    return outline
  }

  // MARK: Words

  /// White space folded as reading folds it.
  static func folded(_ text: String) -> [UInt8] {
    var reading = Reading(traces: false)
    for byte in text.utf8 {
      if byte.isBlank { reading.space(0, 0) } else { reading.append(byte, 0, 0) }
    }
    var bytes = reading.bytes
    // Sentences have no white space outside them, whatever its width.
    while let width = blankWidth(bytes.prefix(3)) { bytes.removeFirst(width) }
    while let last = bytes.indices.last {
      let width = (1...3).first { last + 1 >= $0 && blankWidth(bytes[(last + 1 - $0)...]) == $0 }
      guard let width else { break }
      bytes.removeLast(width)
    }
    return bytes
  }

  /// The length of the white space that bytes begin with.
  static func blankWidth(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first.isBlank { return 1 }
    guard first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 else { return nil }
    let width = first == 0xC2 ? 2 : 3
    guard bytes.count >= width, let scalar = String(decoding: bytes.prefix(width), as: UTF8.self).unicodeScalars.first
    else { return nil }
    return scalar.properties.isWhitespace ? width : nil
  }

  /// How many bytes two texts share at the beginning and at the end, without overlap, in whole scalars.
  static func shared(_ one: [UInt8], _ other: [UInt8]) -> (prefix: Int, suffix: Int) {
    let most = min(one.count, other.count)
    var prefix = 0
    while prefix < most, one[prefix] == other[prefix] { prefix += 1 }
    while prefix > 0,
      prefix < one.count && one[prefix] & 0xC0 == 0x80 || prefix < other.count && other[prefix] & 0xC0 == 0x80
    {
      prefix -= 1
    }
    var suffix = 0
    while suffix < most - prefix, one[one.count - 1 - suffix] == other[other.count - 1 - suffix] { suffix += 1 }
    while suffix > 0, one[one.count - suffix] & 0xC0 == 0x80 { suffix -= 1 }
    return (prefix, suffix)
  }

  /// What tells a segment's codes apart.
  struct Code: Hashable {
    let id: Int
    let kind: Inline.Kind

    init(_ inline: Inline) {
      id = inline.id
      kind = inline.kind
    }
  }
}
