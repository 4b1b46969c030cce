import Diagnostics
import Languages

/// The format that people edit.
struct YAMLGlossary: GlossaryFormat {
  let name = "yaml"
  let extensions = ["yml", "yaml"]
  let isLossless = true

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) { Glossary.parse([file]) }

  func losses(of glossary: Glossary, languages: [LanguageTag]) -> [String] {
    var seen: Set<ObjectIdentifier> = []
    for file in glossary.concepts.lazy.map(\.range.file) where seen.insert(ObjectIdentifier(file)).inserted {
      if Glossary.hasComments(file) { return ["comments stay in the files of the glossary, and are not written"] }
    }
    return []
  }

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    var tags = languages
    let used =
      glossary.concepts.flatMap(\.terms).compactMap(\.language)
      + glossary.traps.flatMap { [$0.language, $0.targetLanguage] }
    for tag in used where !tags.contains(tag) { tags.append(tag) }
    var text = "schema: 1\nlanguages: [\(tags.map(\.description).joined(separator: ", "))]\n"
    text += glossary.concepts.isEmpty ? "concepts: []\n" : "concepts:\n"
    for concept in glossary.concepts { text += YAMLText.concept(concept, defaults: Term(text: "", language: nil)) }
    for kind in TranslationTrap.Kind.allCases {
      let traps = glossary.traps.filter { $0.kind == kind }
      if !traps.isEmpty { text += "\(kind.rawValue):\n" + traps.map(YAMLText.trap).joined() }
    }
    return Array(text.utf8)
  }
}

/// How glossaries are written in YAML.
enum YAMLText {
  /// A scalar, in quotation marks where it would be read as something else.
  static func scalar(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return "\"\"" }
    let isPlain =
      (first.properties.isAlphabetic || first.properties.numericType != nil) && !last.properties.isWhitespace
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || " -_./+'’()".unicodeScalars.contains($0)
      }
    let words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    return isPlain && !words.contains(text.lowercased()) && !text.contains(" #") ? text : quoted(text)
  }

  /// A scalar in double quotation marks.
  static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  static func list(_ values: [String]) -> String { "[" + values.map(scalar).joined(separator: ", ") + "]" }

  /// A concept as an entry of the list, with a line end behind it.
  static func concept(_ concept: Concept, defaults: Term, indent: String = "  ") -> String {
    let inner = indent + "  "
    var text = "\(indent)- id: \(scalar(concept.id))\n"
    if let domain = concept.domain { text += "\(inner)domain: \(scalar(domain))\n" }
    if !concept.definitions.isEmpty {
      text += "\(inner)definition:\n"
      for tag in concept.definitions.keys.sorted() {
        text += "\(inner)  \(scalar(tag)): \(scalar(concept.definitions[tag]!))\n"
      }
    }
    if let note = concept.note { text += "\(inner)note: \(scalar(note))\n" }
    if !concept.see.isEmpty { text += "\(inner)see: \(list(concept.see))\n" }
    let isName = concept.terms.contains { $0.language == nil }
    if concept.translate != (isName ? .verbatim : .required) {
      text += "\(inner)translate: \(concept.translate.rawValue)\n"
    }
    if !concept.scope.isEmpty { text += "\(inner)scope: \(list(concept.scope))\n" }
    if concept.count != .any { text += "\(inner)count: \(concept.count.rawValue)\n" }
    var languages: [LanguageTag?] = []
    for term in concept.terms where !languages.contains(term.language) { languages.append(term.language) }
    for language in languages {
      let tag = language?.description ?? "any"
      text += "\(inner)\(tag == "no" ? "\"no\"" : tag):\n"
      for (index, term) in concept.terms.filter({ $0.language == language }).enumerated() {
        text += "\(inner)  - \(self.term(term, defaults: defaults, needsStatus: index > 0 && language != nil))\n"
      }
    }
    return text
  }

  /// A false friend or calque as an entry of its list, with a line end behind it.
  static func trap(_ trap: TranslationTrap) -> String {
    func key(_ tag: LanguageTag) -> String { tag.description == "no" ? "\"no\"" : tag.description }
    var fields = [
      "\(key(trap.language)): \(trap.words.count == 1 ? scalar(trap.words[0]) : list(trap.words))",
      "\(key(trap.targetLanguage)): \(scalar(trap.trap))", "right: \(list(trap.right))",
    ]
    if !trap.unless.isEmpty { fields.append("unless: \(list(trap.unless))") }
    if let note = trap.note { fields.append("note: \(scalar(note))") }
    return "  - {\(fields.joined(separator: ", "))}\n"
  }

  private static func term(_ term: Term, defaults: Term, needsStatus: Bool) -> String {
    var fields: [String] = []
    if needsStatus || term.status != defaults.status { fields.append("status: \(term.status.rawValue)") }
    let usual = TermFields.of(defaults)
    for (name, values) in TermFields.of(term) {
      if usual.contains(where: { $0.name == name && $0.values == values }) { continue }
      fields.append("\(name): " + (TermFields.lists.contains(name) ? list(values) : scalar(values[0])))
    }
    // What the defaults would change must be said.
    if !defaults.inflects, term.inflects { fields.append("inflect: true") }
    if defaults.compounds != .auto, term.compounds == .auto { fields.append("compounds: auto") }
    guard !fields.isEmpty else { return scalar(term.text) }
    return "{term: \(scalar(term.text)), " + fields.joined(separator: ", ") + "}"
  }

}

extension Glossary {
  /// A glossary file with the given concepts in place of its own: what is unchanged keeps its bytes, order and comments;
  /// changed concepts are written anew below their comments, new ones stand at the end, and what is absent goes.
  public static func rewrite(_ file: SourceFile, with concepts: [Concept]) -> [UInt8] {
    var reader = GlossaryReader(languages: .builtIn)
    reader.read(file)
    let old = reader.glossary
    let diagnostics = reader.diagnostics
    let defaults = reader.defaults
    let known = Dictionary(old.concepts.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    guard diagnostics.isEmpty, !old.concepts.isEmpty else {
      // Nothing may be lost: a file that cannot be read wholly is only added to.
      let added = concepts.filter { known[$0.id] == nil }
      if old.concepts.isEmpty, diagnostics.allSatisfy({ $0.range.isEmpty }) || file.bytes.isEmpty {
        return file.bytes + YAMLGlossary().encode(Glossary(concepts: concepts), languages: [])
      }
      return file.bytes + added.flatMap { Array(YAMLText.concept($0, defaults: defaults).utf8) }
    }
    let wanted = Dictionary(concepts.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var bytes: [UInt8] = []
    var at = 0
    for concept in old.concepts {
      let entry = Self.entry(of: concept, in: file)
      bytes += file.bytes[at..<entry.lowerBound]
      at = entry.upperBound
      guard let new = wanted[concept.id] else { continue }
      if new == concept {
        bytes += file.bytes[entry]
      } else {
        let indent = String(repeating: " ", count: file.position(at: entry.lowerBound).column - 1)
        bytes += comments(in: file.bytes[entry], indent: indent)
        bytes += Array(YAMLText.concept(new, defaults: defaults, indent: indent).utf8).drop { $0 == 0x20 }
      }
    }
    // What follows the concepts, such as false friends, stays behind them.
    let rest = file.bytes[at...]
    let hasMore = rest.split(separator: 0x0A).contains { line in line.first.map { $0 > 0x20 && $0 != 0x23 } ?? false }
    if !hasMore { bytes += rest }
    let indent =
      old.concepts.first.map {
        String(repeating: " ", count: file.position(at: Self.entry(of: $0, in: file).lowerBound).column - 1)
      } ?? "  "
    let added = concepts.filter { known[$0.id] == nil }
    if !added.isEmpty, bytes.last != 0x0A { bytes.append(0x0A) }
    for concept in added { bytes += YAMLText.concept(concept, defaults: defaults, indent: indent).utf8 }
    if hasMore { bytes += rest }
    return bytes
  }

  /// The bytes of a concept from its dash to the end of its last line.
  private static func entry(of concept: Concept, in file: SourceFile) -> Range<Int> {
    var start = concept.range.start
    while start > 0, file.bytes[start] != UInt8(ascii: "-") || file.bytes[start..<concept.range.start].contains(0x0A) {
      start -= 1
      if file.bytes[start] == UInt8(ascii: "-"), start + 1 < file.bytes.count, file.bytes[start + 1] == 0x20 { break }
    }
    var end = concept.range.end
    while end < file.bytes.count, file.bytes[end] != 0x0A { end += 1 }
    return start..<min(end + 1, file.bytes.count)
  }

  /// Whether a glossary file has comments.
  fileprivate static func hasComments(_ file: SourceFile) -> Bool {
    !comments(in: file.bytes[...], indent: "").isEmpty
  }

  /// The comments of a concept that is written anew, one a line.
  private static func comments(in bytes: ArraySlice<UInt8>, indent: String) -> [UInt8] {
    var found: [UInt8] = []
    for line in bytes.split(separator: 0x0A) {
      var quote: UInt8 = 0
      var before: UInt8 = 0x20
      for (index, byte) in zip(line.indices, line) {
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") && before == 0x20 {
          quote = byte
        } else if byte == UInt8(ascii: "#"), before == 0x20 {
          found += line[index...] + [0x0A] + Array(indent.utf8)
          break
        }
        before = byte
      }
    }
    return found
  }
}
