extension NumberConventions {
  /// A time of day, in minutes after midnight, written as another one is: “2.30 pm” or “14:30”.
  ///
  /// - Parameter example: A time in digits of the same text; `nil` comes back where it shows no form.
  public func time(_ minutes: Int, like example: String) -> String? {
    let digits = example.prefix { $0.isNumber || $0 == "." || $0 == ":" }
    guard digits.first?.isNumber == true, digits.last?.isNumber == true else { return nil }
    let rest = example[digits.endIndex...]
    let gap = rest.prefix { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let suffix = String(rest.dropFirst(gap.count))
    let separator = digits.first { !$0.isNumber }
    var hour = minutes / 60 % 24
    var ending = ""
    if !suffix.isEmpty {
      guard let half = half(suffix) else { return nil }
      let isMorning = hour < 12
      ending = gap + (half == isMorning ? suffix : swapped(suffix, isMorning: isMorning))
      hour = (hour + 11) % 12 + 1
    }
    let minute = minutes % 60
    if minute == 0, separator == nil { return "\(hour)\(ending)" }
    let mark = separator ?? decimalOfTime
    return "\(hour)\(mark)\(minute < 10 ? "0" : "")\(minute)\(ending)"
  }

  private var decimalOfTime: Character { "." }

  /// Whether a suffix is of the morning; `nil` when it is none.
  private func half(_ suffix: String) -> Bool? {
    let key = WordKey(suffix.filter { $0 != "." })
    return morningWords.contains(key) ? true : afternoonWords.contains(key) ? false : nil
  }

  /// The other half of the day, spelled alike: “a.m.” for “p.m.”, “PM” for “AM”.
  private func swapped(_ suffix: String, isMorning: Bool) -> String {
    let letter: Character = isMorning ? "a" : "p"
    let isUpper = suffix.first?.isUppercase == true
    return (isUpper ? String(letter).uppercased() : String(letter)) + suffix.dropFirst()
  }
}
