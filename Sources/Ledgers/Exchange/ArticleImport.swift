import Bitexts
import Catalogs
import Diagnostics
import Documents

/// Translations on their way into an article: those of sentences that it has are written over them, and sentences, blocks
/// and settings that it lacks are put where they belong, in the source's own markup.
public struct ArticleImport: Sendable {
  /// What came of it.
  public struct Result: Sendable {
    /// The translated article; the bytes that it had where nothing could be written.
    public var bytes: [UInt8]
    /// The sentences of the article as they now read, by position among the beads.
    public var written: [Int: Wording] = [:]
    /// Why others could not be written, by position among the beads.
    public var refused: [Int: String] = [:]
  }

  /// A translation of one bead.
  private struct Translation {
    var bead: Bead
    var inlines: [Inline]
  }

  private let bitext: Bitext
  private let format: DocumentFormat
  private var translations: [Int: Translation] = [:]

  /// - Parameters:
  ///   - answers: The unit and its translation, by position among the beads of the bitext.
  ///   - link: What an address of the source is in the translation; `nil` where it is the same.
  public init(
    _ bitext: Bitext, answers: [Int: (unit: ExchangeUnit, text: Message)], link: (String) -> String? = { _ in nil }
  ) {
    self.bitext = bitext
    let target = bitext.target
    format = DocumentFormat.builtIn.first { $0.name == target.format } ?? DocumentFormat.builtIn[0]
    for (index, answer) in answers {
      translations[index] = Translation(
        bead: bitext.beads[index], inlines: answer.unit.inlines(of: answer.text, link: link))
    }
  }

  /// Writes what can be written. Every text is read back before it counts as written.
  public var result: Result {
    if bitext.target.file.bytes.isEmpty { return wholeArticle }
    var result = Result(bytes: bitext.target.file.bytes)
    let insertions = Insertions(bitext, translations.filter { $0.value.bead.target.isEmpty }.mapValues(\.inlines))
    var plan = insertions.plan(refused: &result.refused)
    var inserted = read(plan.bytes)
    if !plan.holds(inserted) {
      // One that does not fit must not keep the others out.
      var kept = plan.keeping([])
      for edit in plan.edits {
        let ways = ([edit.place] + edit.otherPlaces).lazy.map { plan.keeping(kept.edits + [edit.moved(to: $0)]) }
        if let more = ways.first(where: { $0.holds(read($0.bytes)) }) {
          kept = more
        } else {
          for bead in edit.beads { result.refused[bead] = Refusal.place }
        }
      }
      plan = kept
      inserted = read(plan.bytes)
    }
    for bead in plan.edits.flatMap(\.beads) { result.written[bead] = Wording(translations[bead]!.inlines) }
    result.bytes = plan.bytes
    replace(in: inserted, plan, &result)
    return result
  }

  private func read(_ bytes: [UInt8]) -> Document {
    format.parse(SourceFile(path: bitext.target.file.path, bytes: bytes), language: bitext.target.language)
  }

  /// An article that there was not: the source with what has been translated in place, the rest as it stands.
  private var wholeArticle: Result {
    var wishes: [Int: [Int: [Inline]]] = [:]
    for (index, translation) in translations {
      wishes[index] = spread(translation.inlines, over: translation.bead.source, language: bitext.source)
    }
    var result = Result(bytes: bitext.target.file.bytes)
    write(wishes, into: bitext.source, &result)
    if result.written.isEmpty { result.bytes = bitext.target.file.bytes }
    return result
  }

  private func replace(in document: Document, _ plan: InsertionPlan, _ result: inout Result) {
    let places = document.placesOfWords
    var wishes: [Int: [Int: [Inline]]] = [:]
    for (index, translation) in translations where !translation.bead.target.isEmpty {
      let segments = translation.bead.target.compactMap { segment in
        places[plan.moved(segment.wordStart)].map { document.segments[$0] }
      }
      guard segments.count == translation.bead.target.count else {
        result.refused[index] = Refusal.place
        continue
      }
      wishes[index] = spread(
        moved(translation.inlines, from: translation.bead.target, to: segments), over: segments, language: document)
    }
    write(wishes, into: document, &result)
  }

  /// Codes of the translation of today, as they stand in the article after others were put into it.
  private func moved(_ inlines: [Inline], from old: [Segment], to new: [Segment]) -> [Inline] {
    let pairs = zip(old.flatMap(\.inlines), new.flatMap(\.inlines))
    let places = Dictionary(pairs.map { ($0, $1) }) { first, _ in first }
    return inlines.map { $0.kind == .text ? $0 : places[$0] ?? $0 }
  }

  /// Writes by bead what its sentences become, as many at once as can be written.
  private func write(_ wishes: [Int: [Int: [Inline]]], into document: Document, _ result: inout Result) {
    func bytes(_ beads: [Int]) -> [UInt8]? {
      let all = beads.reduce(into: [Int: [Inline]]()) { $0.merge(wishes[$1]!) { first, _ in first } }
      return try? document.replacing(inlines: all)
    }
    let beads = wishes.keys.sorted()
    var good = beads
    var written = bytes(good)
    if written == nil {
      good = []
      for bead in beads where bytes(good + [bead]) != nil { good.append(bead) }
      written = bytes(good)
    }
    if let written { result.bytes = written }
    for bead in good { result.written[bead] = Wording(translations[bead]!.inlines) }
    for bead in beads where !good.contains(bead) { result.refused[bead] = Refusal.words }
  }

  /// Gives each sentence its part of a translation: one each, and to the last one what is left. Where there are more
  /// sentences than the translation has, the last ones become empty.
  private func spread(_ inlines: [Inline], over segments: [Segment], language document: Document) -> [Int: [Inline]] {
    var rest = inlines
    var wishes: [Int: [Inline]] = [:]
    for segment in segments.dropLast() {
      let text = rest.map(\.text).joined()
      let cuts = SentenceBreaker(document.language).sentences(in: text)
      let end = cuts.count > 1 ? cuts[0].upperBound : text.utf8.count
      let (first, others) = rest.cut(at: end)
      wishes[segment.index] = first.keeping(segment.inlines)
      rest = others
    }
    if let last = segments.last { wishes[last.index] = rest.keeping(last.inlines) }
    return wishes
  }
}

/// Why a translation is not written.
enum Refusal {
  static let words = "these words cannot be written there so that they read back; edit the article by hand"
  static let place = "the article has no place for this where it would read back; put it in by hand"
  static let rest = "the rest of its paragraph is missing too and has no translation here"
}

extension [Inline] {
  /// The parts before and behind a place in the words, in UTF-8 bytes; codes at the place stay in front.
  fileprivate func cut(at place: Int) -> (first: [Inline], rest: [Inline]) {
    var first: [Inline] = []
    var rest: [Inline] = []
    var offset = 0
    for inline in self {
      let end = offset + inline.text.utf8.count
      defer { offset = end }
      if end <= place {
        first.append(inline)
      } else if offset >= place || inline.kind != .text {
        rest.append(inline)
      } else {
        let bytes = Array<UInt8>(inline.text.utf8)
        let halves = [bytes[..<(place - offset)], bytes[(place - offset)...]].map {
          String(decoding: $0, as: UTF8.self)
        }
        first.append(.text(halves[0], at: inline.range))
        rest.append(.text(String(halves[1].drop { $0 == " " }), at: inline.range))
      }
    }
    return (first, rest)
  }

  /// The same with words that stand there already left as they stand, line breaks and escapes included.
  fileprivate func keeping(_ own: [Inline]) -> [Inline] {
    var free = own.filter { $0.kind == .text }
    return map { inline in
      guard inline.kind == .text,
        let place = free.firstIndex(where: { $0.text.foldedSpaces == inline.text.foldedSpaces })
      else { return inline }
      return free.remove(at: place)
    }
  }
}
