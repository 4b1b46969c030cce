extension PluralRules {
  /// Danish, from CLDR 48.
  static let danish = PluralRules(
    cardinal: "one: n = 1 or t != 0 and i = 0,1", ordinal: "", gettext: "nplurals=2; plural=(n != 1);")
}
