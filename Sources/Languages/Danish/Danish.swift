extension Language {
  /// Danish.
  public static let danish = Language(
    tag: LanguageTag("da")!, name: "Danish", numbers: .danish, dates: .danish, typography: .danish,
    recognition: .danish, wordForms: .danish)
}
