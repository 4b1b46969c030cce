/// Things of which a sentence says one, each by the words of both languages that say it: morning, afternoon, evening.
///
/// A class, like ``Calque``: the words that one may begin with are many, and each time it is looked at more closely.
public final class Contrast: Sendable {
  /// What the things are, which tells whose matter it is that one stands for another.
  public enum Kind: String, Sendable, CaseIterable {
    /// What turns a sentence round: more and less, before and after.
    case reversal
    /// The first and the last, one and both.
    case order
    /// How often something comes.
    case frequency
    /// Seasons and parts of the day.
    case season
  }

  /// One of the things.
  public struct Choice: Sendable {
    /// The words of the first language, and of the second, that say it.
    public let words: (first: [WordPattern], second: [WordPattern])
    /// Words that may say it, or something else.
    public let hints: (first: [WordPattern], second: [WordPattern])
  }

  /// What the things are.
  public let kind: Kind
  /// The things.
  public let choices: [Choice]
  /// Words of either side that let one thing be said by another.
  public let unless: [WordPattern]

  init(kind: Kind, choices: [Choice], unless: [WordPattern]) {
    self.kind = kind
    self.choices = choices
    self.unless = unless
  }

  /// Reads contrasts, parted by empty lines, each with a choice a line: the words of both languages, parted by `|`, those with
  /// `?` before them as hints. A line with `-` has words that silence, and one with `@` says of which kind the next ones are.
  static func read(_ table: String, endings: [String]) -> [Contrast] {
    var found: [Contrast] = []
    var kind = Kind.reversal
    var choices: [Choice] = []
    var unless: [WordPattern] = []
    func patterns(_ field: Substring, where isHint: Bool) -> [WordPattern] {
      field.split(separator: ";").map { Table.trimmed($0) }.filter { $0.hasPrefix("?") == isHint }.map {
        WordPattern(isHint ? String($0.dropFirst()) : $0, endings: endings)
      }
    }
    for line in (table + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.first == "@" {
        if !choices.isEmpty { found.append(Contrast(kind: kind, choices: choices, unless: unless)) }
        (choices, unless) = ([], [])
        if let next = Kind(rawValue: String(line.dropFirst())) { kind = next }
      } else if line.first == "-" {
        unless += patterns(line.dropFirst(), where: false)
      } else {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count == 2 else { continue }
        choices.append(
          Choice(
            words: (patterns(fields[0], where: false), patterns(fields[1], where: false)),
            hints: (patterns(fields[0], where: true), patterns(fields[1], where: true))))
      }
    }
    return found
  }
}
