extension WordForms {
  /// English: plurals, genitives and verb endings.
  static let english = WordForms(endings: ["ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"])
}
