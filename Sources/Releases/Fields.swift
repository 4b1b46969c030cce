import Diagnostics

/// The members of a JSON object that somebody else has written, each asked for by its name and type.
struct Fields {
  private let file: SourceFile
  private let json: JSON
  /// What the object is part of, for messages: “files[3].”.
  private let place: String

  /// Reads a file that must be one JSON object.
  init(_ file: SourceFile, as what: String) throws(Diagnostic) {
    do { json = try JSON.parse(file) } catch {
      throw .error("this is not \(what): \(error.message)", at: error.range, rule: "file-problem")
    }
    self.file = file
    place = ""
    guard json.members != nil else { throw problem("this is not \(what)") }
  }

  private init(_ file: SourceFile, _ json: JSON, _ place: String) {
    self.file = file
    self.json = json
    self.place = place
  }

  func problem(_ message: String) -> Diagnostic { .error(message, at: file.start, rule: "file-problem") }

  private func needs(_ name: String, _ type: String) -> Diagnostic { problem("“\(place)\(name)” must be \(type)") }

  func text(_ name: String) throws(Diagnostic) -> String {
    guard let text = json[name]?.stringValue else { throw needs(name, "a text") }
    return text
  }

  func optionalText(_ name: String) -> String? { json[name]?.stringValue }

  /// A whole number from 0.
  func count(_ name: String) throws(Diagnostic) -> Int {
    guard let number = json[name]?.intValue, number >= 0 else { throw needs(name, "a whole number from 0") }
    return number
  }

  func flag(_ name: String) throws(Diagnostic) -> Bool {
    guard let flag = json[name]?.boolValue else { throw needs(name, "true or false") }
    return flag
  }

  func hash(_ name: String) throws(Diagnostic) -> ContentHash {
    guard let hash = ContentHash(hex: try text(name)) else { throw needs(name, "a SHA-256 in 64 hexadecimal digits") }
    return hash
  }

  func time(_ name: String) throws(Diagnostic) -> Timestamp {
    guard let time = Timestamp(try text(name)) else { throw needs(name, "a time such as 2026-05-03T08:00:00Z") }
    return time
  }

  func object(_ name: String) throws(Diagnostic) -> Fields {
    guard let value = json[name], value.members != nil else { throw needs(name, "an object") }
    return Fields(file, value, "\(place)\(name).")
  }

  /// The members of this object, all of which must be objects, in order.
  func objects() throws(Diagnostic) -> [(name: String, fields: Fields)] {
    var found: [(String, Fields)] = []
    for (name, _) in json.members ?? [] { found.append((name, try object(name))) }
    return found
  }

  /// A list of objects.
  func list(_ name: String) throws(Diagnostic) -> [Fields] {
    guard let elements = json[name]?.arrayValue else { throw needs(name, "a list") }
    guard elements.allSatisfy({ $0.members != nil }) else { throw needs(name, "a list of objects") }
    return elements.enumerated().map { Fields(file, $1, "\(place)\(name)[\($0)].") }
  }

  /// Holds a file to the one version of its format that we know.
  func checkFormat(_ expected: String) throws(Diagnostic) {
    let found = try text("format")
    guard found == expected else {
      throw problem("the format is “\(found)”, and this version reads “\(expected)”; a newer tosprog may read it")
    }
  }
}
