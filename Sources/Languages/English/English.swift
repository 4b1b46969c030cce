extension Language {
  /// English, British unless a term says otherwise.
  public static let english = Language(
    tag: LanguageTag("en")!, name: "English", sentences: .english, numbers: .english, dates: .english,
    typography: .english, recognition: .english, wordForms: .english, plurals: .english, morphology: .english)
}

extension LanguageTag {
  /// The language of Tosprog's own messages.
  public static let ofMessages = Language.english.tag
}
