/// How a unit stands towards what has been confirmed of it.
public enum Freshness: String, Sendable, Hashable, CaseIterable, Codable {
  /// The wording of both sides is the confirmed one.
  case fresh
  /// The source has changed since its translation was confirmed.
  case stale
  /// There is no translation.
  case missing
  /// There is a translation, but no source for it.
  case orphaned
  /// There is a translation, and nobody has confirmed it as it stands.
  case unconfirmed
}

/// How far the translation of a unit has come.
///
/// - Reference: XLIFF 2.1, the attribute `state`.
public enum State: String, Sendable, Hashable, CaseIterable, Codable {
  /// Nothing has been done.
  case initial
  /// Translated, and confirmed by whoever did it.
  case translated
  /// Confirmed by a second person.
  case reviewed
  /// Not to be touched again.
  case final
}
