import TosprogRuntime

/// Everything that the interface says to a reader of `locale`, and who answered.
func show(_ locale: String) {
  print("== \(locale)")
  let messages = [
    Strings.readingTime(minutes: 1), Strings.readingTime(minutes: 7), Strings.greeting(name: "Ida"),
    Strings.Cart.items(count: 0), Strings.Cart.items(count: 1), Strings.Cart.items(count: 1234),
    Strings.Cart.rank(place: 3), Strings.Cart.guests(count: 2, name: "Bo"),
    Strings.Reviews.rating(rating: 4.5, max: 5), Strings.Reviews.author(role: .patient),
    Strings.Reviews.author(role: .class), Strings.class, Strings.String.swiftType, Strings.lines,
  ]
  for message in messages {
    let said = message.in(locale)
    print("\(said.locale ?? "–")\(said.isFallback ? "!" : ""): \(said)")
  }
  for article in Articles.all {
    let version = article.in(locale)
    print(
      "\(article.id) \(version.locale) \(version.fallback ?? "–") \(version.isComplete) /\(version.slug) “\(version.title)”"
    )
    print(version.html + version.metadata["description", default: "no description"])
  }
}

show("da")
show("en-GB")
show("sv")
PreferredLocales.set("en")
print(Strings.readingTime(minutes: 2), Articles.brewingTea.localized.title, separator: "; ")
