import Documents

/// HTML that is known to be well-formed; plain text gets into it escaped only.
struct Markup: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  private(set) var description: String

  /// Markup as it was written in the program.
  init(stringLiteral literal: String) { description = literal }

  init(stringInterpolation parts: Parts) { description = parts.text }

  /// Pieces after each other.
  init(_ pieces: [Markup], separator: String = "\n") {
    description = pieces.map(\.description).joined(separator: separator)
  }

  var isEmpty: Bool { description.isEmpty }

  /// What stands between the literal parts: markup as it is, everything else escaped.
  struct Parts: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ markup: Markup) { text += markup.description }

    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    mutating func appendInterpolation(_ plain: some StringProtocol) {
      // Nothing is left that XML could not hold, so the escape is always there.
      text += XMLEscape.attribute(String(plain).terminalSafe) ?? ""
    }
  }
}
