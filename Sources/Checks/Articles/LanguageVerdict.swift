import Bitexts
import Diagnostics
import Documents
import Languages

/// Which language a sentence of the target seems to be written in.
struct LanguageVerdict: Sendable {
  /// What speaks for the source’s language, less what speaks against it.
  var score: Float = 0
  /// How many words speak clearly for the source’s language, and for the target’s.
  var clearSource = 0
  var clearTarget = 0
  /// How many words are known of the source’s language only.
  var known = 0
  /// Whether all words but the first have a capital, as in a name.
  var looksLikeName = true
  /// How many words were looked at.
  var words = 0
  /// The share of the words that stand in the source as well, 0…1, in any case and order.
  var shared: Float = 0
  /// Whether all words are the source’s in its order.
  var isCopy = false
  /// Whether the source’s language writes titles with capitals.
  let sourceHasTitleCase: Bool
  /// The longest run of words that are clearly of the source’s language, as tokens.
  var run: Range<Int>?
  /// What each token says, as the recognizer has it; NaN where that was not asked.
  let evidences: [Float]
  /// Whether the target's language knows all words but such with capitals that the source has: “Chef for Fyrtårnets Køkken”.
  private var keepsName = false
  /// Whether a single word with a capital and a number behind it, a street or a product, are all there is: “Torvet 1”.
  private var numbersName = false
  /// Words that stand behind each other in the source as well, and of which one is known of its language only.
  var copied: Range<Int>?

  init(
    _ text: CheckedText, facing source: [CheckedText], _ recognizer: LanguageRecognizer, _ numbers: NumberConventions,
    translated: TranslatedWords? = nil
  ) {
    let tokens = text.text.tokens
    sourceHasTitleCase = recognizer.sourceHasTitleCase
    var sourceWords: [WordKey] = []
    var sourceOrder: [WordKey] = []
    let sourceCount = source.reduce(0) { $0 + $1.text.tokens.count }
    sourceWords.reserveCapacity(sourceCount)
    sourceOrder.reserveCapacity(sourceCount)
    for side in source {
      for (index, token) in side.text.tokens.enumerated() where token.kind == .word {
        sourceWords.append(token.key)
        if Self.isProse(index, side.text.tokens, side.numbers) { sourceOrder.append(token.key) }
      }
    }
    let sourceKeys = WordSet(sourceWords)
    var isSame = true
    var common = 0
    var runStart: Int?
    var runEnd = 0
    var runScore: Float = 0
    var runWords = 0
    var bestScore: Float = 0
    var sharedWords = 0
    var bestIsCopied = false
    var hasCapital = false
    var evidences = [Float?](repeating: nil, count: tokens.count)
    var plain = [Float](repeating: .nan, count: tokens.count)
    for (index, token) in tokens.enumerated() where Self.isProse(index, tokens, numbers) {
      isSame = isSame && words < sourceOrder.count && sourceOrder[words] == token.key
      words += 1
      let isShared = sourceKeys.contains(token.key)
      if isShared { common += 1 }
      var evidence = recognizer.evidence(of: token, in: text.text)
      plain[index] = evidence
      if isShared, abs(evidence) < 2.4, index == 0 || token.shape == .lower,
        recognizer.isBuilt(token, in: text.text, mayBeName: token.shape == .capitalized)
      {
        evidence = 2.5
      } else if isShared, abs(evidence) < 2.4, token.shape == .capitalized, tokens.count <= 4,
        translated?.contains(token.key) == true, !recognizer.knows(token, in: text.text, asFirst: false)
      {
        evidence = 2.5
      }
      // A capital inside a sentence makes a name likely.
      if token.shape == .capitalized, index > 0, abs(evidence) < 2.3 { evidence *= 0.3 }
      score += evidence
      evidences[index] = evidence
      if evidence >= 2.4 {
        known += 1
        if token.shape == .lower || index == 0 { runWords += 1 }
      } else if evidence >= 1.4, isShared, token.shape == .lower {
        // A word of the sentence that is faced was not translated.
        runWords += 1
      }
      // A name does not begin with a small word that holds sentences together.
      if token.shape == .lower, words > 1 ? token.end - token.start > 2 : evidence >= 2.4 { looksLikeName = false }
      // A word that the source writes small is none either: “Bestil Tid”.
      if token.shape == .capitalized, words > 1, isShared, looksLikeName,
        source.contains(where: { $0.text.tokens.contains { $0.key == token.key && $0.shape == .lower } })
      {
        looksLikeName = false
      }
      if token.shape != .lower, words > 1 { hasCapital = true }
      if evidence >= 2 { clearSource += 1 }
      if evidence <= -2 { clearTarget += 1 }
      // A run ends at the second word that speaks against it.
      if evidence <= -1 {
        runStart = nil
        runScore = 0
        runWords = 0
        sharedWords = 0
      } else {
        if runStart == nil, evidence > 0.5 {
          runStart = index
          runScore = 0
          sharedWords = 0
          runWords = evidence >= 2.4 && (token.shape == .lower || index == 0) ? 1 : 0
        }
        runScore += evidence
        if isShared { sharedWords += 1 }
        if evidence > 0.5 { runEnd = index + 1 }
        // Names and titles have capitals.
        let isCopied = sharedWords >= 3 && sharedWords == index - (runStart ?? index) + 1
        if let start = runStart, runScore > bestScore, runEnd > start, runWords >= (isCopied ? 2 : 3) {
          bestScore = runScore
          bestIsCopied = isCopied
          run = start..<runEnd
        }
      }
    }
    // “Priser i 2026” has no second word that a name could have.
    if words > 1, !hasCapital { looksLikeName = false }
    copied = Self.copied(text, source, evidences)
    keepsName = words > 1 && score > 0 && !isSame && Self.keepsName(text, sourceKeys, recognizer)
    numbersName = words == 1 && isSame && recognizer.isNumberedName(tokens, in: text.text)
    self.evidences = plain
    shared = words == 0 ? 0 : Float(common) / Float(words)
    isCopy = words > 0 && isSame && words == sourceOrder.count
    if bestScore < (bestIsCopied ? 4.5 : 7) { run = nil }
  }

  /// Whether all words are known to the target's language but for some inside that have capitals and are the source's.
  private static func keepsName(_ text: CheckedText, _ source: WordSet, _ recognizer: LanguageRecognizer) -> Bool {
    guard let first = text.text.tokens.first, first.kind == .word, !source.contains(first.key) else { return false }
    return text.text.tokens.enumerated().allSatisfy { index, token in
      token.kind != .word || (index > 0 && token.shape == .capitalized && source.contains(token.key))
        || recognizer.lists(token, in: text.text, asFirst: false)
    }
  }

  /// Whether a token is a word that may tell a language; units are the same in many.
  private static func isProse(_ index: Int, _ tokens: [Token], _ numbers: NumberConventions) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isOpaque else { return false }
    if index > 0, tokens[index - 1].kind == .number, token.end - token.start <= 4, numbers.isUnit(token.key) {
      return false
    }
    return !isGlued(index, tokens)
  }

  /// Whether a word is a part of an identifier: `prod_short`, `type="icon"`, `User.Read`.
  private static func isGlued(_ index: Int, _ tokens: [Token]) -> Bool {
    func isGlue(_ token: Token) -> Bool {
      guard token.kind == .mark, !token.isSpaced else { return false }
      switch token.key.hash {
      case 0x5F, 0x3D, 0x2F, 0x5C, 0x2E, 0x40: return true
      default: return false
      }
    }
    if index > 1, !tokens[index].isSpaced, isGlue(tokens[index - 1]) { return true }
    return index + 2 < tokens.count && isGlue(tokens[index + 1]) && !tokens[index + 2].isSpaced
  }

  /// Whether the sentence is written in the source’s language.
  var isUntranslated: Bool {
    guard words > 0, !numbersName, !keepsName else { return false }
    // In a copy, a word that both languages have is the source’s: “Find mørket”.
    if isCopy, words > 1, clearTarget > 0, !looksLikeName, known >= clearTarget, known * 2 >= words { return true }
    // Against clear words of the target’s language it takes twice as many of the source’s.
    if clearTarget > 0, clearSource < 3 * clearTarget { return false }
    // One word, and words with capitals, may be a name; where titles have no capitals, several such words are one.
    if looksLikeName, words > 1, !sourceHasTitleCase { return false }
    if words == 1 || (looksLikeName && words <= 6) { return known >= 1 && known * 3 >= words * 2 && score >= 2.4 }
    // A copy needs no more than one clear word that nothing speaks against.
    if isCopy, clearTarget == 0 { return score >= (clearSource >= 1 ? 0.5 : 2.5) }
    if isCopy || shared >= 0.8 { return clearSource >= 1 && score >= 2.5 || score >= 3.5 }
    // A near-copy, or other words of that language.
    if shared >= 0.5 {
      return clearSource >= 1 && score >= (words <= 3 && clearTarget == 0 && known >= 1 ? 2.4 : 3.5)
    }
    return clearSource >= 2 && score >= 5 || (words <= 3 && clearSource >= 1 && score >= 4)
  }
}
