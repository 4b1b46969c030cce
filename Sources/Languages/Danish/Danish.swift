extension Language {
  /// Danish.
  public static let danish = Language(
    tag: LanguageTag("da")!, name: "Danish", sentences: .danish, numbers: .danish, dates: .danish, typography: .danish,
    recognition: .danish, wordForms: .danish, plurals: .danish, morphology: .danish)
}
