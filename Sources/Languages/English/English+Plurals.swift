extension PluralRules {
  /// English, from CLDR 48.
  static let english = PluralRules(
    cardinal: "one: i = 1 and v = 0",
    ordinal: """
      one: n % 10 = 1 and n % 100 != 11
      two: n % 10 = 2 and n % 100 != 12
      few: n % 10 = 3 and n % 100 != 13
      """, gettext: "nplurals=2; plural=(n != 1);")
}
