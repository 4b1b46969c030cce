extension Typography {
  /// “…”, ‘…’; months, weekdays and nationalities with a capital.
  static let english = Typography(
    quotes: "“” ‘’",
    capitalWords: """
      January February April June July August September October November December
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday
      Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
      Danish English German Swedish Norwegian Finnish French Spanish Italian Dutch British American Chinese Japanese Korean
      Russian Portuguese European Scandinavian Australian Canadian Indian Asian African Greek Nordic Faroese Greenlandic Arabic Turkish Swiss Belgian Austrian Hungarian Ukrainian Icelandic Irish Scottish
      Danes Germans Swedes Norwegians Americans Europeans Christmas Halloween Ramadan Hanukkah Whitsun Denmark Germany Sweden Norway England Europe
      """,
    repeatable: "that had bye very ha blah",
    abbreviations: "e.g. i.e. approx. etc.", hasTitleCase: true)
}
