extension DateConventions {
  /// 23. april 2026, 23.4.2026, 23/4 2026.
  static let danish = DateConventions(
    months: """
      1 | januar jan januars
      2 | februar feb februars
      3 | marts mar
      4 | april apr aprils
      5 | maj
      6 | juni jun
      7 | juli jul
      8 | august aug augusts
      9 | september sep sept septembers
      10 | oktober okt oktobers
      11 | november nov novembers
      12 | december dec decembers
      """,
    weekdays: """
      1 | mandag mandage mandagen mandags mandagene
      2 | tirsdag tirsdage tirsdagen tirsdags
      3 | onsdag onsdage onsdagen onsdags
      4 | torsdag torsdage torsdagen torsdags
      5 | fredag fredage fredagen fredags
      6 | lørdag lørdage lørdagen lørdags
      7 | søndag søndage søndagen søndags
      """,
    ambiguous: "jan mar apr jun jul sep aug nov dec feb okt sept",
    prepositions: "i fra til siden inden medio primo ultimo og",
    dayJoiners: "og til eller", dayArticles: "den d",
    hasDayPoint: true, mayBeginWithMonth: false, mayBeginWithMonthInDigits: false,
    separators: [".", "/", "-"])
}
