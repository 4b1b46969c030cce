extension DateConventions {
  /// 23 April 2026, April 23, 2026, 23/04/2026, 2026-04-23.
  static let english = DateConventions(
    months: """
      1 | January Jan
      2 | February Feb
      3 | March Mar
      4 | April Apr
      5 | May
      6 | June Jun
      7 | July Jul
      8 | August Aug
      9 | September Sep Sept
      10 | October Oct
      11 | November Nov
      12 | December Dec
      """,
    weekdays: """
      1 | Monday Mondays
      2 | Tuesday Tuesdays
      3 | Wednesday Wednesdays
      4 | Thursday Thursdays
      5 | Friday Fridays
      6 | Saturday Saturdays
      7 | Sunday Sundays
      """,
    ambiguous: "May March Mar Jan Jun Jul Sep Aug Nov Dec Feb Oct Sept Apr",
    prepositions: "in since until by from during of before after to through and between",
    dayJoiners: "and to or",
    hasDayPoint: false, mayBeginWithMonth: true, mayBeginWithMonthInDigits: true,
    separators: ["/", "-"])
}
