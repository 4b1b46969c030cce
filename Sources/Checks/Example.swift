/// Two sides that face each other, and where the check must find something in the translation: between `⟦` and `⟧`.
public struct Example: Sendable, CustomStringConvertible {
  /// Tags and texts, the source first; several sentences or blocks are allowed.
  public let sides: [(tag: String, text: String)]
  /// Whether something must be found.
  public let isFlagged: Bool

  /// The translation holds the fault at the marked place. The side that carries the mark is the translation, else the second.
  public static func flagged(da: String, en: String) -> Example {
    Example(da: da, en: en, isFlagged: true)
  }

  /// Nothing is found, in either direction.
  public static func clean(da: String, en: String) -> Example {
    Example(da: da, en: en, isFlagged: false)
  }

  private init(da: String, en: String, isFlagged: Bool) {
    let sides = [(tag: "da", text: da), (tag: "en", text: en)]
    self.sides = da.contains("⟦") ? sides.reversed() : sides
    self.isFlagged = isFlagged
  }

  /// The texts, for the names of tests.
  public var description: String { sides.map { "\($0.tag): \($0.text)" }.joined(separator: " · ") }
}
