import Diagnostics

/// The texts for readers in a script of JSON-LD: headlines, descriptions, questions and answers.
///
/// - Reference: schema.org; W3C, “JSON-LD 1.1”.
enum HTMLStructuredData {
  /// Adds a block for each text, in order; what is no JSON is a diagnostic.
  static func read(_ range: Range<Int>, of file: SourceFile, into builder: inout DocumentBuilder) {
    // Parsed by itself, so that many scripts in one file cost no more than their bytes.
    let part = SourceFile(path: file.path, bytes: Array(file.bytes[range]))
    let node: JSONNode
    do throws(Diagnostic) {
      node = try JSONNode.parse(part)
    } catch {
      let start = range.lowerBound + error.range.start
      builder.diagnostics.append(
        Diagnostic(
          rule: "file-problem", severity: .warning, message: "the structured data is no JSON: " + error.message,
          range: file.range(start, range.lowerBound + error.range.end)))
      return
    }
    for text in texts(in: node) {
      let string = (range.lowerBound + text.range.lowerBound + 1)..<(range.lowerBound + text.range.upperBound - 1)
      pieces(string, of: file, into: &builder)
      builder.add(
        .frontMatter, key: text.key, path: builder.unique("data." + text.key), notation: .jsonString, range: string)
    }
  }

  private struct Text {
    var key: String
    var range: Range<Int>
  }

  private static let keys: Set<String> = [
    "headline", "alternativeHeadline", "name", "description", "text", "caption", "abstract", "articleBody",
    "articleSection", "slogan", "disambiguatingDescription",
  ]

  /// Things whose names are theirs in every language.
  private static let named: Set<String> = [
    "Person", "Organization", "Brand", "Corporation", "NGO", "MedicalOrganization", "LocalBusiness", "MedicalClinic",
    "Physician", "NewsMediaOrganization", "EducationalOrganization", "CollegeOrUniversity", "GovernmentOrganization",
    "PostalAddress", "Place", "City", "Country", "Hospital", "ResearchOrganization", "Periodical", "Dataset",
  ]

  private static func texts(in root: JSONNode) -> [Text] {
    var found: [Text] = []
    var open: [(key: String, node: JSONNode)] = [("", root)]
    while let (key, node) = open.popLast() {
      switch node.content {
      case .scalar(let value):
        if keys.contains(key), value.stringValue != nil { found.append(Text(key: key, range: node.range)) }
      case .array(let nodes): open += nodes.map { (key, $0) }
      case .object(let members):
        // A text in a language of its own says so itself.
        if members.contains(where: { $0.name == "@language" }) { continue }
        let types = members.first { $0.name == "@type" }.map { strings($0.node) } ?? []
        let isNamed = types.contains { named.contains($0) }
        open += members.compactMap { isNamed && $0.name == "name" ? nil : ($0.name, $0.node) }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func strings(_ node: JSONNode) -> [String] {
    switch node.content {
    case .scalar(let value): value.stringValue.map { [$0] } ?? []
    case .array(let nodes):
      nodes.compactMap { if case .scalar(let value) = $0.content { value.stringValue } else { nil } }
    case .object: []
    }
  }

  /// The characters of a string that is known to be well-formed; markup in it is codes.
  private static func pieces(_ range: Range<Int>, of file: SourceFile, into builder: inout DocumentBuilder) {
    let bytes = file.bytes
    var start = range.lowerBound
    var index = start
    func flush(_ builder: inout DocumentBuilder) {
      if start < index { builder.leaf.append(Piece(.text, start, index)) }
    }
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        flush(&builder)
        let (value, end) = escape(bytes, index, range.upperBound)
        builder.leaf.append(Piece(.scalar, index, end, value: Int(value)))
        index = end
        start = end
      } else if bytes[index] == UInt8(ascii: "<"), let end = tagEnd(bytes, index, range.upperBound) {
        flush(&builder)
        builder.leaf.append(Piece(.placeholder, index, end, code: .html))
        index = end
        start = end
      } else {
        index += 1
      }
    }
    flush(&builder)
  }

  private static func escape(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (UInt32, Int) {
    guard start + 1 < limit else { return (0xFFFD, limit) }
    switch bytes[start + 1] {
    case UInt8(ascii: "n"): return (0x0A, start + 2)
    case UInt8(ascii: "r"): return (0x0D, start + 2)
    case UInt8(ascii: "t"): return (0x09, start + 2)
    case UInt8(ascii: "b"): return (0x08, start + 2)
    case UInt8(ascii: "f"): return (0x0C, start + 2)
    case UInt8(ascii: "u"):
      guard let high = unit(bytes, start, limit) else { return (0xFFFD, min(start + 2, limit)) }
      if high & 0xFC00 == 0xD800, let low = unit(bytes, start + 6, limit), low & 0xFC00 == 0xDC00 {
        return (0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF), start + 12)
      }
      return (high, start + 6)
    default: return (UInt32(bytes[start + 1]), start + 2)
    }
  }

  private static func unit(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> UInt32? {
    guard start + 6 <= limit, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: bytes[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
  }

  private static func tagEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = start + 1
    if index < limit, bytes[index] == UInt8(ascii: "\\") { index += 1 }
    if index < limit, bytes[index] == UInt8(ascii: "/") { index += 1 }
    guard index < limit, bytes[index].isLetter else { return nil }
    while index < limit, index - start < 1000 {
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      if bytes[index] == UInt8(ascii: "<") { return nil }
      index += 1
    }
    return nil
  }
}
