extension WordForms {
  /// Danish: articles, plurals, genitives and verb endings; compounds join with nothing, an s or an e.
  static let danish = WordForms(
    endings: [
      "ernes", "erne", "enes", "ene", "ende", "erede", "eret", "eres", "erer", "ede", "edes", "tes", "te", "ets", "ens",
      "ers", "er", "en", "et", "es", "e", "s", "t", "ere", "est", "este", "elser", "elsen", "else", "elserne",
    ],
    linkers: ["", "s", "e"])
}
