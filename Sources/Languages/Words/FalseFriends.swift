/// A word of one language that looks like a word of the other and means something else.
///
/// A class, like ``Calque``: the words that either may begin with are many, and each time one is looked at more closely.
public final class FalseFriend: Sendable {
  /// The word in one language, in the forms that count.
  public let word: WordPattern
  /// The word of the other language that is wrong for it.
  public let trap: WordPattern
  /// What would be right; one of them beside the trap silences.
  public let right: [WordPattern]
  /// Words of the first language that make the trap right.
  public let unless: [WordPattern]
  /// What is right, as the reader should see it.
  public let advice: String
  /// What the trap is in the language of the word, as the reader should see it; `nil` where that is not known.
  public let meaning: String?
  /// The language of the word; `nil` for the first of the pair.
  public let language: LanguageTag?

  init(
    word: WordPattern, trap: WordPattern, right: [WordPattern], unless: [WordPattern], advice: String,
    meaning: String? = nil, language: LanguageTag? = nil
  ) {
    self.meaning = meaning
    self.word = word
    self.trap = trap
    self.right = right
    self.unless = unless
    self.advice = advice
    self.language = language
  }
}

/// A turn of phrase that keeps the other language’s build.
public final class Calque: Sendable {
  /// What stands in the language that the phrase comes from.
  public let trigger: [WordPattern]
  /// The phrase that is wrong in the other language.
  public let phrase: WordPattern
  /// Words of either side that make the phrase right.
  public let unless: [WordPattern]
  /// What is right, as the reader should see it.
  public let advice: String
  /// The language that the phrase comes from; `nil` for the first of the pair.
  public let language: LanguageTag?

  init(
    trigger: [WordPattern], phrase: WordPattern, unless: [WordPattern], advice: String, language: LanguageTag? = nil
  ) {
    self.trigger = trigger
    self.phrase = phrase
    self.unless = unless
    self.advice = advice
    self.language = language
  }
}

/// A word or a few in a row; a word that ends in `~` also stands for its forms, `#` for a number in digits or words,
/// `…` for a few words of any kind.
public struct WordPattern: Sendable {
  struct Part: Sendable {
    let key: WordKey
    let keys: Set<WordKey>
    let isNumber: Bool
    var isGap = false
    /// Words that count as a number.
    var numerals: [WordSet] = []
  }
  /// The most tokens that `…` stands for.
  private static let longestGap = 8
  let parts: [Part]
  /// The pattern as a reader should see it.
  public let text: String

  /// - Parameter morphology: has the forms that no ending makes: “fabrikker”, “overså”, “møbler”.
  init(_ text: String, endings: [String] = [], morphology: Morphology? = nil, numerals: [WordSet] = []) {
    self.text = text.filter { $0 != "~" }
    parts = text.split(separator: " ").map { word in
      if word == "…" { return Part(key: WordKey("…"), keys: [], isNumber: false, isGap: true) }
      if word == "#" { return Part(key: WordKey("#"), keys: [], isNumber: true, numerals: numerals) }
      guard word.last == "~" else { return Part(key: WordKey(String(word)), keys: [], isNumber: false) }
      let stem = String(word.dropLast())
      var keys = Set(endings.map { WordKey(stem + $0) })
      if let last = stem.last, "aeiouy".contains(last) { keys.formUnion(endings.map { WordKey(stem.dropLast() + $0) }) }
      for form in morphology?.tabled(stem).texts ?? [] { keys.insert(WordKey(form)) }
      return Part(key: WordKey(stem), keys: keys, isNumber: false)
    }
  }

  /// A pattern in which every word stands for all its forms in a language.
  package init(_ text: String, inflectedIn language: Language) {
    self.text = text
    parts = text.split(separator: " ").map { word in
      let lower = word.lowercased()
      let listed = language.morphology.listed(Array(lower.utf8))
      var keys: Set<WordKey> = []
      for pos in listed.isEmpty ? [.noun] : PartOfSpeech.allCases.filter(listed.contains) {
        for form in language.morphology.inflected(lower, as: pos).texts { keys.insert(WordKey(form)) }
      }
      return Part(key: WordKey(lower), keys: keys, isNumber: false)
    }
  }

  /// The words that the pattern can begin with.
  public var firstWords: [WordKey] { parts.first.map { [$0.key] + $0.keys } ?? [] }

  /// The tokens of the first place where the pattern stands, of those that are accepted.
  public func match(in text: TokenizedText, where accepts: (Range<Int>) -> Bool = { _ in true }) -> Range<Int>? {
    for index in text.tokens.indices {
      if let end = end(from: index, in: text.tokens), accepts(index..<end) { return index..<end }
    }
    return nil
  }

  /// Whether the pattern stands where a token begins it.
  package func stands(at index: Int, in text: TokenizedText) -> Bool { end(from: index, in: text.tokens) != nil }

  /// The index behind the pattern when a token begins it.
  package func end(from index: Int, in text: TokenizedText) -> Int? { end(from: index, in: text.tokens) }

  /// The index behind the pattern when it begins at a token.
  private func end(from start: Int, in tokens: [Token]) -> Int? {
    // In place: a copy of a part counts the references to its forms, and most parts do not fit.
    parts.withUnsafeBufferPointer { parts in
      guard !parts.isEmpty else { return nil }
      var at = start
      var isOpen = false
      for index in parts.indices {
        if parts[index].isGap {
          isOpen = true
          continue
        }
        if isOpen {
          // No gap reaches over a comma or the end of a clause.
          let limit = min(at + Self.longestGap, tokens.count)
          while at < limit, !Self.fits(parts[index], tokens[at]) {
            if Self.clauseMarks.contains(tokens[at].key) { return nil }
            at += 1
          }
          guard at < limit else { return nil }
          isOpen = false
        } else if at >= tokens.count || !Self.fits(parts[index], tokens[at]) {
          return nil
        }
        at += 1
      }
      return at
    }
  }

  private static let clauseMarks = Set([",", ";", ":", ".", "?", "!"].map { WordKey($0) })

  @inline(__always)
  private static func fits(_ part: borrowing Part, _ token: Token) -> Bool {
    if token.isOpaque { return false }
    if part.isNumber {
      return token.kind == .number || part.numerals.contains { $0.place(of: token.key) != nil }
    }
    return token.key == part.key || (!part.keys.isEmpty && part.keys.contains(token.key))
  }
}

extension FalseFriend {
  /// A false friend of a project: words in all their forms.
  package convenience init(
    word: String, trap: String, right: [String], unless: [String], from first: Language, to second: Language
  ) {
    self.init(
      word: WordPattern(word, inflectedIn: first), trap: WordPattern(trap, inflectedIn: second),
      right: right.map { WordPattern($0, inflectedIn: second) },
      unless: unless.map { WordPattern($0, inflectedIn: first) },
      advice: right.prefix(3).joined(separator: "” or “"), language: first.tag)
  }

  /// Reads lines of `word | trap | right; right | unless | what the trap is`, the last two of which may be absent, with
  /// the everyday endings of both languages.
  static func read(
    _ table: String, from first: Language, endings: [String], to second: Language, trapEndings: [String]
  ) -> [FalseFriend] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { Table.trimmed($0) }
      guard fields.count >= 3 else { return nil }
      let right = fields[2].split(separator: ";").map { Table.trimmed($0) }
      let unless = fields.count > 3 ? fields[3].split(separator: ";").map { Table.trimmed($0) } : []
      let meanings = fields.count > 4 ? fields[4].split(separator: ";").map { Table.trimmed($0) } : []
      return FalseFriend(
        word: WordPattern(fields[0], endings: endings, morphology: first.morphology),
        trap: WordPattern(fields[1], endings: trapEndings, morphology: second.morphology),
        right: right.map { WordPattern($0.contains(" ") ? $0 : $0 + "~", endings: trapEndings) },
        unless: unless.map { WordPattern($0, endings: endings) }, advice: right.prefix(3).joined(separator: "” or “"),
        meaning: meanings.isEmpty ? nil : meanings.joined(separator: "” or “"))
    }
  }
}

extension Calque {
  /// A calque of a project: what triggers it in all its forms, the phrase as it is written.
  package convenience init(trigger: [String], phrase: String, right: [String], unless: [String], from first: Language) {
    self.init(
      trigger: trigger.map { WordPattern($0, inflectedIn: first) }, phrase: WordPattern(phrase),
      unless: unless.map { WordPattern($0, inflectedIn: first) },
      advice: right.joined(separator: "” or “"), language: first.tag)
  }

  /// Reads lines of `trigger; trigger | phrase | right | unless`; the last may be absent.
  static func read(_ table: String, endings: [String], numerals: [WordSet]) -> [Calque] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { Table.trimmed($0) }
      guard fields.count >= 3 else { return nil }
      let unless = fields.count > 3 ? fields[3].split(separator: ";").map { Table.trimmed($0) } : []
      return Calque(
        trigger: fields[0].split(separator: ";").map {
          WordPattern(Table.trimmed($0), endings: endings, numerals: numerals)
        },
        phrase: WordPattern(fields[1], numerals: numerals), unless: unless.map { WordPattern($0, endings: endings) },
        advice: fields[2])
    }
  }
}
