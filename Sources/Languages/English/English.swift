extension Language {
  /// English, British unless a term says otherwise.
  public static let english = Language(
    tag: LanguageTag("en")!, name: "English", numbers: .english, dates: .english, typography: .english,
    recognition: .english, wordForms: .english)
}
