import Diagnostics
import Languages

/// A notation for glossaries.
///
/// Law: where `isLossless`, `parse(encode(glossary))` gives the same concepts and no diagnostic.
public protocol GlossaryFormat: Sendable {
  /// The name that flags use.
  var name: String { get }
  /// File extensions without the dot.
  var extensions: [String] { get }
  /// Whether everything that a glossary says survives.
  var isLossless: Bool { get }
  /// Reads a file; `languages` are those that a file without names for them is in. What is wrong is a diagnostic of
  /// `glossary-problem`, and the rest is read.
  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic])
  /// Writes a glossary; `languages` says which ones, the source first, where the format has room for few.
  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8]
  /// What of a glossary `encode` leaves out or weakens, one sentence each, for people.
  func losses(of glossary: Glossary, languages: [LanguageTag]) -> [String]
}

extension GlossaryFormat {
  /// Nothing but false friends and calques, which YAML alone has.
  public func losses(of glossary: Glossary, languages: [LanguageTag]) -> [String] { trapLosses(of: glossary) }

  func trapLosses(of glossary: Glossary) -> [String] {
    let count = glossary.traps.count
    guard count > 0 else { return [] }
    let what = count == 1 ? "1 false friend or calque stays" : "\(count) false friends and calques stay"
    return ["\(what) in the YAML; \(name) has no place for \(count == 1 ? "it" : "them")"]
  }

  /// “1 term is”, “2 terms are”.
  func terms(_ count: Int, _ adjective: String = "") -> String {
    let word = adjective.isEmpty ? "term" : "\(adjective) term"
    return count == 1 ? "1 \(word) is" : "\(count) \(word)s are"
  }
}

extension [any GlossaryFormat] {
  /// The formats that ship with Tosprog, by name.
  public static var builtIn: [any GlossaryFormat] {
    [
      CSVGlossary(), OmegaTGlossary(), TBXGlossary(), TBX2Glossary(), CSVGlossary.tabs, ValeGlossary(), YAMLGlossary(),
    ]
  }

  /// The format of a name, or `nil`.
  public func named(_ name: String) -> (any GlossaryFormat)? { first { $0.name == name } }

  /// The format of a path by its extension, or `nil`.
  public func of(path: String) -> (any GlossaryFormat)? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    return first { $0.extensions.contains(ending) }
  }
}

extension Diagnostic {
  /// A problem of a glossary file.
  static func glossary(_ message: String, at range: SourceRange) -> Diagnostic {
    .error(message, at: range, rule: Glossary.problem.id)
  }

  /// A name that is none of those allowed: with the likest where one is near, else with all of them.
  static func unknown(_ what: String, _ name: String, _ allowed: [String], at range: SourceRange) -> Diagnostic {
    let nearest = allowed.map { ($0, Glossaries.distance($0, name)) }.min { $0.1 < $1.1 }
    // Any letter is near to any other: of a word of one or two, nothing can be guessed.
    let length = name.unicodeScalars.count
    if let nearest, length > 2, nearest.1 <= max(1, length / 3) {
      return .glossary("“\(name)” is no \(what); did you mean “\(nearest.0)”?", at: range)
        .fix("write “\(nearest.0)”", replacing: range, with: nearest.0)
    }
    return .glossary(
      "“\(name)” is no \(what); there \(allowed.count == 1 ? "is" : "are") \(allowed.joined(separator: ", "))",
      at: range)
  }
}

extension SourceFile {
  /// Why the bytes are no text in UTF-8, or `nil` when they are one.
  func encodingProblem(saveAs advice: String) -> Diagnostic? {
    if let order = wideByteOrder { return .glossary("this file is UTF-16 (\(order)); \(advice)", at: start) }
    return firstInvalidByte.map { .glossary("this byte is not UTF-8; \(advice)", at: range($0, $0 + 1)) }
  }
}

/// The facts of a term beside text, language and status, by the names of the YAML keys, for formats that spell them out.
enum TermFields {
  static let lists: Set<String> = ["forms", "forms+", "forms-", "not"]

  /// Name and value of everything that differs from the default.
  static func of(_ term: Term) -> [(name: String, values: [String])] {
    var fields: [(String, [String])] = []
    func add(_ name: String, _ value: String?) { if let value { fields.append((name, [value])) } }
    func add(_ name: String, _ values: [String]) { if !values.isEmpty { fields.append((name, values)) } }
    add("pos", term.pos?.rawValue)
    add("gender", term.gender?.rawValue)
    add("type", term.form?.rawValue)
    add("forms", term.forms)
    add("forms+", term.addedForms)
    add("forms-", term.removedForms)
    add("inflect", term.inflects ? nil : "false")
    add("head", term.head)
    add("compounds", term.compounds == .auto ? nil : term.compounds.rawValue)
    add("not", term.not)
    add("case", term.isCaseExact.map { $0 ? "exact" : "ignore" })
    add("region", term.region)
    add("context", term.context)
    add("source", term.source)
    add("note", term.note)
    return fields
  }

  /// The values that a fact may have; empty where any text may stand.
  static func choices(_ name: String) -> [String] {
    switch name {
    case "status": Term.Status.allCases.map(\.rawValue)
    case "pos": PartOfSpeech.allCases.map(\.rawValue)
    case "gender": GrammaticalGender.allCases.map(\.rawValue)
    case "type": Term.Form.allCases.map(\.rawValue)
    case "compounds": Term.Compounds.allCases.map(\.rawValue)
    case "inflect": ["true", "false"]
    case "case": ["exact", "ignore"]
    case "translate": Concept.Translation.allCases.map(\.rawValue)
    case "count": Concept.Count.allCases.map(\.rawValue)
    default: []
    }
  }

  /// Takes a fact over; `false` when the value is none of those allowed.
  static func set(_ name: String, _ values: [String], in term: inout Term) -> Bool {
    guard let value = values.first else { return true }
    switch name {
    case "status":
      guard let status = Term.Status(rawValue: value) else { return false }
      term.status = status
    case "pos":
      guard let pos = PartOfSpeech(rawValue: value) else { return false }
      term.pos = pos
    case "gender":
      guard let gender = GrammaticalGender(rawValue: value) else { return false }
      term.gender = gender
    case "type":
      guard let form = Term.Form(rawValue: value) else { return false }
      term.form = form
    case "forms": term.forms = values
    case "forms+": term.addedForms = values
    case "forms-": term.removedForms = values
    case "inflect":
      switch value.lowercased() {
      case "true", "yes", "ja": term.inflects = true
      case "false", "no", "nej": term.inflects = false
      default: return false
      }
    case "head": term.head = value
    case "compounds":
      guard let compounds = Term.Compounds(rawValue: value) else { return false }
      term.compounds = compounds
    case "not": term.not = values
    case "case":
      guard value == "exact" || value == "ignore" else { return false }
      term.isCaseExact = value == "exact"
    case "region": term.region = value
    case "context": term.context = value
    case "source": term.source = value
    case "note": term.note = value
    default: return false
    }
    return true
  }
}

/// Identifiers made of terms.
struct ConceptIDs {
  private var used: Set<String> = []

  /// An identifier that no other concept of the file has.
  mutating func make(_ text: String) -> String {
    let letters: [UInt8: String] = [0xA6: "ae", 0xB8: "oe", 0xA5: "aa"]
    var id = ""
    var isLetterPair = false
    for byte in FoldedText.fold(text) {
      switch byte {
      case 97...122, 48...57: id.append(Character(Unicode.Scalar(byte)))
      case 0xC3: isLetterPair = true
      default:
        if isLetterPair, let pair = letters[byte] { id += pair } else if !id.isEmpty, !id.hasSuffix("-") { id += "-" }
        isLetterPair = false
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    if id.isEmpty { id = "concept" }
    var made = id
    var number = 2
    while !used.insert(made).inserted {
      made = "\(id)-\(number)"
      number += 1
    }
    return made
  }
}
