extension Typography {
  /// »…«, ”…”; months, weekdays and nationalities in lower case.
  static let danish = Typography(
    quotes: "”” »« ’’ ›‹",
    lowerWords: """
      januar februar marts april maj juni juli august september oktober november december
      mandag tirsdag onsdag torsdag fredag lørdag søndag
      mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen
      mandage tirsdage onsdage torsdage fredage lørdage søndage
      dansk danske engelsk engelske tysk tyske svensk svenske norsk norske finsk finske fransk franske spansk spanske
      italiensk italienske hollandsk hollandske britisk britiske amerikansk amerikanske kinesisk kinesiske japansk japanske
      koreansk koreanske russisk russiske polsk polske europæisk europæiske australsk australske canadisk canadiske
      nordisk nordiske skandinavisk skandinaviske arabisk arabiske græsk græske tyrkisk tyrkiske islandsk islandske færøsk
      færøske grønlandsk grønlandske irsk irske skotsk skotske
      dansker danskere danskerne
      """,
    repeatable: "der det den så ha nej ja",
    abbreviations: """
      f.eks. fx bl.a. dvs. d.v.s. osv. o.s.v. m.m. m.fl. mv. m.v. mht. m.h.t. pga. p.g.a. iflg. ifm. ift. hhv. evt. jf. jfr. vedr. pct. mio. mia. kl.
      stk. årg. maks. inkl. ekskl. vha. v.h.a. o.l. o.lign. e.l. el.lign. tlf. fhv. gns. nuv. udg. overs. sml. mdr. nr. pr. spsk. ugtl.
      """)
}
