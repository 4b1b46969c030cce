import struct TosprogRuntime.LocaleTable

/// Parts that the generated files of Swift have in common.
enum SwiftSource {
  /// What every file begins with.
  static let head = """
    // Written by tosprog bundle --format swift. Changes are lost.
    public import TosprogRuntime


    """

  /// Declarations in enums that are nested as their places say.
  static func tree(_ root: String, _ members: [(place: SwiftNames.Place, lines: [String])]) -> String {
    let sorted = members.sorted { $0.place < $1.place }
    var text = "public enum \(root) {\n"
    var open: [String] = []
    for (index, member) in sorted.enumerated() {
      let scope = member.place.namespaces
      let shared = zip(open, scope).prefix { $0 == $1 }.count
      while open.count > shared {
        open.removeLast()
        text += indent(open.count + 1) + "}\n"
      }
      if index > 0 { text += "\n" }
      for name in scope[shared...] {
        text += comment(["The group “\((open + [name]).joined(separator: "."))”."]).map {
          indent(open.count + 1) + $0 + "\n"
        }
        .joined()
        text += indent(open.count + 1) + "public enum \(SwiftNames.written(name)) {\n"
        open.append(name)
      }
      text += member.lines.map { $0.isEmpty ? "\n" : indent(open.count + 1) + $0 + "\n" }.joined()
    }
    while !open.isEmpty {
      open.removeLast()
      text += indent(open.count + 1) + "}\n"
    }
    return text + "}\n"
  }

  /// The choices of a select as an enum.
  static func choices(_ name: String, _ choices: [String], for argument: String) -> [String] {
    var taken: Set<String> = ["other"]
    let cases = choices.enumerated().map { index, choice -> String in
      var name = SwiftNames.identifier(choice) ?? "_\(index + 1)"
      // The order of the message decides which of two gets the plain name.
      while !taken.insert(name).inserted { name += "_" }
      return "case \(SwiftNames.written(name)) = \(SwiftLiteral.line(choice))"
    }
    return comment(["What \(argument) can be."])
      + ["public enum \(name): Swift.String, Swift.Sendable, Swift.CaseIterable {"]
      + (cases + ["case other"]).map { "  " + $0 } + ["}"]
  }

  /// A doc comment; each text is a paragraph, cut where it is long.
  static func comment(_ paragraphs: [String]) -> [String] {
    let texts = paragraphs.map { text in
      let scalars = text.unicodeScalars.prefix(400)
      let isCut = scalars.endIndex < text.unicodeScalars.endIndex
      return scalars.map { $0 == "\n" ? "\n" : SwiftLiteral.isPlain($0) ? String($0) : " " }.joined()
        + (isCut ? "…" : "")
    }
    return texts.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "///" : "/// \($0)"
    }
  }

  /// A key or message as `LocaleTable` reads it back.
  static func escaped(_ text: String) -> String { LocaleTable.escaped(text) }

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
