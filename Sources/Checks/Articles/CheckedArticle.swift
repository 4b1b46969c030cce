import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Ledgers

/// An article in two languages with everything that checks ask of it, computed once.
///
/// A class, so that a check which hands it on counts one reference.
public final class CheckedArticle: Sendable {
  /// The id of the article.
  public let id: String
  /// Both documents.
  public let source: Document
  /// The translation.
  public let target: Document
  /// What is known of the two languages together.
  public let pair: LanguagePair
  /// The beads in the order of the source.
  public let beads: [CheckedBead]
  /// How each bead stands towards the ledger; empty without one.
  public let freshness: [Freshness]
  /// What the glossary finds, in the order of the beads.
  public let terms: [TermIssue]
  /// The project around the article.
  public let surroundings: Surroundings
  let recognizer: LanguageRecognizer
  /// The sentences of both sides.
  let sourceTexts: [CheckedText]
  let targetTexts: [CheckedText]
  let phrases: PhraseIndex
  /// Finds dates as the source’s language writes them.
  let sourceDates: DateReader
  /// The tables of both sides, in order; `nil` when their number differs.
  let tables: [TablePair]?
  /// The bead of each target segment, and of each source segment.
  let beadOfTarget: [Int]
  let beadOfSource: [Int]
  /// The usual binary logarithm of the length of a translation over its source; 0 where few sentences tell.
  let usualRatio: Double
  /// The words of the source that are translated somewhere.
  let translated: TranslatedWords
  /// What is known of the language of each target segment.
  let verdicts: [LanguageVerdict]

  /// The languages of both sides.
  public var languages: (source: Language, target: Language) { (source.language, target.language) }

  init(
    _ bitext: Bitext, id: String, freshness: [Freshness], phrases: PhraseIndex, terms: TermAudit?,
    surroundings: Surroundings
  ) {
    self.id = id
    source = bitext.source
    target = bitext.target
    pair = bitext.pair
    self.freshness = freshness
    self.surroundings = surroundings
    let recognizer = LanguageRecognizer(bitext.source.language, bitext.target.language, pair: bitext.pair)
    self.recognizer = recognizer
    self.phrases = phrases
    sourceDates = DateReader(bitext.source.language)
    let sourceTexts = Self.read(bitext.source, phrases)
    let targetTexts = Self.read(bitext.target, phrases)
    var beadOfTarget = Array(repeating: -1, count: targetTexts.count)
    var beadOfSource = Array(repeating: -1, count: sourceTexts.count)
    var place = bitext.target.bodyStart
    var beads: [CheckedBead] = []
    beads.reserveCapacity(bitext.beads.count)
    for (index, bead) in bitext.beads.enumerated() {
      for segment in bead.target where segment.index < targetTexts.count { beadOfTarget[segment.index] = index }
      for segment in bead.source where segment.index < sourceTexts.count { beadOfSource[segment.index] = index }
      let mine = bead.source.compactMap { $0.index < sourceTexts.count ? sourceTexts[$0.index] : nil }
      let theirs = bead.target.compactMap { $0.index < targetTexts.count ? targetTexts[$0.index] : nil }
      beads.append(
        CheckedBead(
          index: index, kind: bead.kind, confidence: bead.confidence, isKnown: bead.reason.isKnown, source: mine,
          target: theirs, place: place))
      if let last = bead.target.last, bead.kind != .moved {
        place = last.range.file.range(last.range.end, last.range.end)
      }
    }
    self.sourceTexts = sourceTexts
    self.targetTexts = targetTexts
    tables = Self.tablePairs(
      bitext.source, bitext.target, sourceTexts, targetTexts, beads, beadOfSource, beadOfTarget)
    beads = Self.facingCells(beads, tables ?? [], bitext.source, bitext.target, beadOfSource, &beadOfTarget)
    self.beads = beads
    self.beadOfTarget = beadOfTarget
    self.beadOfSource = beadOfSource
    self.terms =
      terms?.issues(
        beads: beads.map { (source: $0.source.joinedText, target: $0.target.joinedText) }, path: bitext.target.file.path
      ) ?? []
    usualRatio = Self.usualRatio(beads)
    let translated = TranslatedWords(beads: beads)
    self.translated = translated
    verdicts = targetTexts.enumerated().map { index, text in
      let bead = beadOfTarget[index]
      return LanguageVerdict(
        text, facing: bead < 0 ? [] : beads[bead].source, recognizer, bitext.target.language.numbers,
        translated: translated)
    }
  }

  private static func read(_ document: Document, _ phrases: PhraseIndex) -> [CheckedText] {
    let numbers = NumberReader(document.language)
    let dates = DateReader(document.language)
    let triggers = phrases.triggers(of: document.language)
    return document.segments.map { CheckedText($0, numbers: numbers, dates: dates, triggers: triggers) }
  }
}

extension [CheckedText] {
  /// The sentences as one text, parted by a space.
  var joinedText: String { count == 1 ? self[0].reading : map(\.reading).joined(separator: " ") }

  /// Whether UTF-8 offsets in `joinedText` lie in code, an address or a placeholder.
  func isOpaque(_ range: Range<Int>) -> Bool {
    var start = 0
    for text in self {
      if text.opaque.contains(where: {
        $0.lowerBound + start < range.upperBound && range.lowerBound < $0.upperBound + start
      }) {
        return true
      }
      start += text.text.bytes.count + 1
    }
    return false
  }

  /// Where UTF-8 offsets in `joinedText` stand: the sentence and the offsets in it.
  func place(of range: Range<Int>) -> SourceRange? {
    var start = 0
    for text in self {
      let end = start + text.text.bytes.count
      if range.lowerBound <= end {
        return text.range(of: Swift.max(0, range.lowerBound - start)..<Swift.min(end, range.upperBound) - start)
      }
      start = end + 1
    }
    return last?.segment.range
  }
}

extension Document {
  /// Behind the front matter.
  var bodyStart: SourceRange {
    let end = frontMatter.range?.end ?? file.markLength
    return file.range(end, end)
  }
}
