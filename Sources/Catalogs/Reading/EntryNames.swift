/// The names that a format makes of keys.
///
/// Two keys that become one name are both refused, since nobody could say which of them a program gets.
struct EntryNames {
  private static let mark = "Key: "

  private let keys: [String: [String]]
  private let make: (String) -> String?
  private let reserved: Set<String>
  private let place: String

  /// - Parameters:
  ///   - reserved: Words that the programming language keeps for itself.
  ///   - place: Whose names they are, such as `Java`.
  ///   - make: The name of a key; `nil` where none can be made.
  init(_ catalog: Catalog, reserved: Set<String> = [], of place: String, make: @escaping (String) -> String?) {
    let named = catalog.entries.filter { $0.target != nil }.map(\.id)
    keys = Dictionary(grouping: named) { make($0) ?? "" }
    self.make = make
    self.reserved = reserved
    self.place = place
  }

  /// The name of a key, or a call of `omit` with the reason why it has none.
  func name(of id: String, else omit: (String) -> Void) -> String? {
    guard let name = make(id) else {
      omit("no name that \(place) accepts can be made of the key")
      return nil
    }
    guard !reserved.contains(name) else {
      omit("“\(name)” is a word of \(place)'s own")
      return nil
    }
    if let other = keys[name]?.first(where: { !$0.utf8.elementsEqual(id.utf8) }) {
      omit("the key becomes “\(name)”, as “\(other)” does")
      return nil
    }
    return name
  }

  /// A comment that keeps the key where the name is another.
  static func note(_ id: String, named name: String) -> [String] { name == id ? [] : [mark + id] }

  /// Takes the key out of comments that hold it.
  static func readNote(_ comments: inout [String]) -> String? {
    let key = comments.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.utf8.count)) }
    comments.removeAll { $0.hasPrefix(mark) }
    return key
  }

  /// Parts of a key that other keys go through, with what no identifier may hold replaced by an underscore.
  static func identifier(_ key: String) -> String? {
    let bytes = key.utf8.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
    guard let first = bytes.first, (97...122).contains(first | 0x20) || first == UInt8(ascii: "_"),
      bytes.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
