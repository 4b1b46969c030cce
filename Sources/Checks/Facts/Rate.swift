import Bitexts
import Diagnostics
import Documents
import Languages

/// What something is counted by: “per kg”, “pr. side”, “a day”.
struct Rate {
  /// The unit; none where a noun is counted by.
  let unit: Unit?
  let range: SourceRange
  /// The word behind “per”, where that is a noun, with its sentence.
  var noun: (token: Token, text: CheckedText)?
  /// Whether it is “every month” and not “a month”, which may stand beside it.
  var isEvery = false
}

extension CheckedArticle {
  /// What a source counts by and its translation does not, where each side counts by one thing more than the other.
  func rates(of bead: CheckedBead) -> (source: Rate, target: Rate)? {
    let (source, target) = (languages.source.numbers, languages.target.numbers)
    let mine = bead.source.flatMap { $0.rates(source) }
    if !mine.isEmpty {
      let theirs = bead.target.flatMap { $0.rates(target) }
      for isUnit in [true, false] {
        if let found = otherRate(
          mine.filter { ($0.unit != nil) == isUnit }, theirs.filter { ($0.unit != nil) == isUnit }, bead)
        {
          return found
        }
      }
    }
    let times = bead.source.flatMap { $0.timeRates(source) }
    guard !times.isEmpty else { return nil }
    let others = bead.target.flatMap { $0.timeRates(target) }
    // “Within a day” says what “på et døgn” does, and not how often.
    return otherRate(times.filter { !bead.target.count($0.unit) }, others.filter { !bead.source.count($0.unit) }, bead)
  }

  /// One on each side that differ.
  private func otherRate(_ source: [Rate], _ target: [Rate], _ bead: CheckedBead) -> (source: Rate, target: Rate)? {
    guard source.count == 1, target.count == 1, let wanted = source.first, let found = target.first,
      wanted.isEvery == found.isEvery
    else { return nil }
    if let unit = wanted.unit, let other = found.unit { return unit.agrees(with: other) ? nil : (wanted, found) }
    guard let noun = wanted.noun, let other = found.noun else { return nil }
    let (mine, theirs) = languages
    return isStranger(noun.token, noun.text, mine, to: bead.target, theirs)
      && isStranger(other.token, other.text, theirs, to: bead.source, mine) ? (wanted, found) : nil
  }

  /// Whether the dictionary has a noun of one side and the other side says none of its translations.
  private func isStranger(
    _ noun: Token, _ text: CheckedText, _ language: Language, to others: [CheckedText], _ otherLanguage: Language
  ) -> Bool {
    let matches = pair.words().matches(
      text.stem(of: noun, language.wordForms), reversed: pair.first.tag != language.tag
    ).filter { $0.weight >= 4 }
    return !matches.isEmpty
      && !others.contains { other in
        other.text.tokens.contains { token in
          guard token.kind == .word else { return false }
          if token.key == noun.key { return true }
          let stem = other.stem(of: token, otherLanguage.wordForms)
          return matches.contains { $0.key == stem }
        }
      }
  }
}

extension [CheckedText] {
  /// Whether one of some unit is counted by an article: “a day”.
  fileprivate func count(_ unit: Unit?) -> Bool {
    contains { $0.numerals.contains { $0.isArticle && $0.unit == unit && $0.values.first == .one } }
  }
}

extension CheckedText {
  /// What says how often something comes: “a day”, “pr. uge”.
  fileprivate func timeRates(_ numbers: NumberConventions) -> [Rate] {
    let tokens = text.tokens
    return tokens.indices.dropLast().compactMap { index in
      let next = tokens[index + 1].isMark(0x2E) && index + 2 < tokens.count ? index + 2 : index + 1
      guard let unit = numbers.timeRate(tokens[index].key, tokens[next].key) else { return nil }
      return Rate(
        unit: unit, range: range(of: tokens[index].start..<tokens[next].end),
        isEvery: numbers.isEvery(tokens[index].key))
    }
  }

  /// The units and nouns behind “per”.
  fileprivate func rates(_ numbers: NumberConventions) -> [Rate] {
    let tokens = text.tokens
    return tokens.indices.compactMap { index in
      guard tokens[index].kind == .word, !tokens[index].isOpaque, numbers.isPer(tokens[index].key) else { return nil }
      let next = index + 1 < tokens.count && tokens[index + 1].isMark(0x2E) ? index + 2 : index + 1
      guard next < tokens.count, tokens[next].kind == .word else { return nil }
      guard let unit = numbers.unit(tokens[next].key) else {
        // “Per” is a name as well.
        guard tokens[index].shape == .lower, tokens[next].shape == .lower, tokens[next].end - tokens[next].start >= 3,
          !numbers.isPercent(tokens[index].key, tokens[next].key)
        else { return nil }
        return Rate(unit: nil, range: range(of: tokens[next]), noun: (tokens[next], self))
      }
      let behind = next + 1
      if behind < tokens.count, !tokens[behind].isSpaced, let power = unit.power(tokens[behind].key.hash) {
        return Rate(unit: power, range: range(of: tokens[next].start..<tokens[behind].end))
      }
      return Rate(unit: unit, range: range(of: tokens[next]))
    }
  }
}
