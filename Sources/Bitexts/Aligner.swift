import Languages

/// Pairs the units of a text with those of its translation.
///
/// Rare shared words give hand-holds, hand-holds a corridor, and in the corridor a dynamic program finds the best beads. What it
/// is sure of teaches it words of this very text, then it looks again; at last what is left over is paired across the order.
/// Time and memory are linear in the number of units. Equal input gives equal links on every machine.
///
/// - Reference: W. Gale and K. Church, “A Program for Aligning Sentences in Bilingual Corpora”, Computational Linguistics 19(1),
///   1993, for the beads; D. Varga et al., “Parallel corpora for medium density languages”, RANLP 2005, for lexicon plus length.
public struct Aligner: Sendable {
  let pair: LanguagePair
  let lexicon: LexiconWords?
  var weights = Weights()

  /// An aligner for two languages; `lexicon` holds what the project has confirmed of their words.
  public init(pair: LanguagePair, lexicon: Lexicon? = nil) {
    self.init(pair: pair, words: lexicon.map { LexiconWords($0, pair) })
  }

  /// An aligner for two languages, with a lexicon that was made ready for many articles.
  public init(pair: LanguagePair, words: LexiconWords?) {
    self.pair = pair
    lexicon = words
  }

  /// Links between source and target units: in the order of the source, extras at their place in the target's order.
  public func align(
    _ source: [AlignmentUnit], _ target: [AlignmentUnit], from: Language, to: Language
  ) -> [Link] {
    guard !source.isEmpty, !target.isEmpty else {
      return source.indices.map { Link(source: [$0], target: [], kind: .missing, confidence: 1) }
        + target.indices.map { Link(source: [], target: [$0], kind: .extra, confidence: 1) }
    }
    let reversed = pair.first.tag.language != from.tag.language
    let knows =
      [pair.first, pair.second].map(\.tag.language).contains(to.tag.language)
      && from.tag.language != to.tag.language
    let words = knows ? pair.words() : .none
    let own = lexicon?.pairs(from: from, to: to) ?? .none
    return align(
      (source, target),
      TextIndex(source, language: from) {
        words.contains($0, reversed: reversed) || own.contains($0, reversed: false)
      },
      TextIndex(target, language: to) {
        words.contains($0, reversed: !reversed) || own.contains($0, reversed: true)
      },
      words, reversed: reversed, lexicon: own)
  }

  private func align(
    _ texts: (source: [AlignmentUnit], target: [AlignmentUnit]), _ source: TextIndex, _ target: TextIndex,
    _ words: WordPairs, reversed: Bool, lexicon: WordPairs
  ) -> [Link] {
    var links = WordLinks(source, target, words: words, reversed: reversed, lexicon: lexicon, weights: weights)
    var scorer = CellScorer(source, target, links, weights)
    var path = Aligner.search(&scorer, Chain(&scorer))
    let learnt = Aligner.learn(path, &scorer)
    let habits = Aligner.habits(path, source, target)
    if !learnt.isEmpty || habits.areNotable {
      links.add(learnt)
      scorer = CellScorer(source, target, links, weights, habits: habits)
      path = Aligner.search(&scorer, Chain(path))
    }
    let steps = Exchange(path, &scorer).result
    let moved = Crossing(steps, &scorer).beads
    return LinkBuilder(source, target, words: words, reversed: reversed, texts: texts)
      .links(steps, moved, &scorer)
  }

  private static func search(_ scorer: inout CellScorer, _ chain: Chain) -> BestPath {
    var width = 24
    while true {
      let corridor = Corridor(chain, scorer.source.count, scorer.target.count, width: width)
      let path = BestPath(&scorer, corridor)
      width *= 4
      guard path.touchesEdge, corridor.isCut, width < 1600, corridor.count < 2_000_000 else { return path }
    }
  }

  /// How long the source is beside its translation by the beads that are sure, and how much faces nothing.
  private static func habits(_ path: BestPath, _ source: TextIndex, _ target: TextIndex) -> Habits {
    var m = 1500
    var n = 1500
    var missing = 0
    var extra = 0
    for step in path.steps {
      if step.target.isEmpty { missing += 1 }
      if step.source.isEmpty { extra += 1 }
      guard step.source.count == 1, step.target.count == 1, step.margin > 500 else { continue }
      m += Int(source.lengths[step.source.lowerBound])
      n += Int(target.lengths[step.target.lowerBound])
    }
    // One unit in ten until the text says otherwise: a short article with one gap in it tells little of its habits.
    return Habits(
      ratio: Int32(min(max(m * 1024 / n, 600), 1700)),
      missing: (missing + 5) * 1024 / (source.count + 50), extra: (extra + 5) * 1024 / (target.count + 50))
  }

  /// Words that stand together in sure beads again and again, and that no list explains.
  ///
  /// The prior stays: words are only added, and only from beads that beat their alternatives by far.
  private static func learn(_ path: BestPath, _ scorer: inout CellScorer) -> [WordLinks.Entry] {
    var sourceCounts = [Int32](repeating: 0, count: scorer.source.keys.count)
    var targetCounts = [Int32](repeating: 0, count: scorer.target.keys.count)
    var table = IndexTable()
    var counts: [(source: Int32, target: Int32, count: Int32)] = []
    for step in path.steps
    where step.source.count == 1 && step.target.count == 1 && step.margin >= 600 && step.score >= 400 {
      let one = step.source.lowerBound
      let other = step.target.lowerBound
      scorer.open(one)
      let cell = scorer.cell(other)
      let open = rarest(scorer.source, one, without: cell.sourceMask, &sourceCounts)
      let facing = rarest(scorer.target, other, without: cell.targetMask, &targetCounts)
      for word in open {
        for translation in facing {
          let key = UInt64(word) << 32 | UInt64(translation)
          let mixed = (key &+ 1) &* 0x9E37_79B9_7F4A_7C15
          if let index = table[mixed] {
            counts[Int(index)].count += 1
          } else {
            table[mixed] = Int32(counts.count)
            counts.append((word, translation, 1))
          }
        }
      }
    }
    let full = scorer.weights.learnt
    return counts.compactMap { source, target, count in
      guard count >= 2 else { return nil }
      let both = sourceCounts[Int(source)] + targetCounts[Int(target)]
      guard count * 2 * 100 >= both * (count == 2 ? 75 : 60) else { return nil }
      return (source, target, full * 2 * count / both)
    }
  }

  /// The words of a unit that nothing answers, at most twelve, the rarest first; all its words are counted.
  private static func rarest(
    _ side: TextIndex, _ unit: Int, without mask: UInt64, _ counts: inout [Int32]
  ) -> ArraySlice<Int32> {
    let start = Int(side.starts[unit])
    var open: [Int32] = []
    for index in side.range(unit) {
      let type = Int(side.words[index])
      counts[type] += 1
      if mask >> UInt64(index - start) & 1 == 0, side.frequency[type] >= 2, side.classes[type] == .word {
        open.append(Int32(type))
      }
    }
    if open.count > 12 { open.sort { (side.frequency[Int($0)], $0) < (side.frequency[Int($1)], $1) } }
    return open.prefix(12)
  }
}
