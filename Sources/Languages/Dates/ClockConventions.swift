/// How a language says the time of day in words, as data.
///
/// A class like ``Language``, of which it is a part.
public final class ClockConventions: Sendable {
  /// A part of the day.
  public enum DayPart: String, Sendable { case morning, afternoon, night }

  /// Words between minutes and the hour that they follow, and that they precede.
  let past: WordSet
  let to: WordSet
  /// Words behind a full hour.
  let oclock: WordSet
  /// Words that lead to a part of the day: “in the”, “om”.
  let leads: WordSet
  /// The parts of the day.
  let dayParts: WordTable<DayPart>
  /// Words for a time of day, in minutes after midnight.
  let names: WordTable<Int>
  /// Whether “half eight” lies before eight.
  let halfIsBefore: Bool

  /// Reads the tables, words parted by spaces; `dayParts` has lines of `morning`, `afternoon` or `night`, `|`, words, and
  /// `names` lines of minutes after midnight, `|`, words.
  public init(
    past: String = "", to: String = "", oclock: String = "", leads: String = "", dayParts: String = "",
    names: String = "",
    halfIsBefore: Bool = false
  ) {
    self.past = Table.set(past)
    self.to = Table.set(to)
    self.oclock = Table.set(oclock)
    self.leads = Table.set(leads)
    self.dayParts = Table.dictionary(dayParts) { DayPart(rawValue: $0) }
    self.names = Table.dictionary(names) { Int($0) }
    self.halfIsBefore = halfIsBefore
  }

  /// Whether the language says anything of it.
  var isKnown: Bool { !past.isEmpty || !oclock.isEmpty || !dayParts.isEmpty }
}
