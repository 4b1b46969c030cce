extension Language {
  /// Danish.
  public static let danish = Language(tag: LanguageTag("da")!, name: "Danish")
}
