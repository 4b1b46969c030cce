extension LanguagePair {
  /// Danish and English.
  public static let danishEnglish = LanguagePair(
    first: .danish, second: .english, words: { .danishEnglish },
    falseFriends: { danishFalseFriends },
    calques: { danishCalques }, contrasts: { danishContrasts },
    senses: { (.danish, .english) }, names: danishNames, particles: danishParticles,
    countries: danishCountries, starter: danishEnglishStarter)
}
