extension LanguagePair {
  /// Danish and English.
  public static let danishEnglish = LanguagePair(
    first: .danish, second: .english, words: { .danishEnglish }, starter: danishEnglishStarter)
}
