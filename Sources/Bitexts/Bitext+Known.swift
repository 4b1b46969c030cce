import Documents

extension Bitext {
  /// Sentences that are known to face each other, as indexes into both documents, ascending.
  public struct KnownPair: Sendable, Hashable {
    /// Sentences of the source.
    public var source: [Int]
    /// Sentences of the target.
    public var target: [Int]

    /// Describes a pair.
    public init(source: [Int], target: [Int]) {
      self.source = source
      self.target = target
    }
  }

  /// Pairs two documents of which some sentences are known to face each other; only the others are aligned.
  ///
  /// - Parameter known: Pairs in which no sentence occurs twice.
  public init(source: Document, target: Document, aligner: Aligner, known: [KnownPair]) {
    let free = (
      source: source.segments.indices.without(known.flatMap(\.source)),
      target: target.segments.indices.without(known.flatMap(\.target))
    )
    let units = (Aligner.units(of: source), Aligner.units(of: target))
    var links = aligner.align(
      free.source.map { units.0[$0] }, free.target.map { units.1[$0] }, from: source.language, to: target.language
    ).map { $0.translated(free.source, free.target) }
    links += Link.known(known)
    self.init(source: source, target: target, pair: aligner.pair, links: links.arranged)
  }
}

extension Link {
  /// The pairs as links; those that stand in another order than most are moved.
  fileprivate static func known(_ pairs: [Bitext.KnownPair]) -> [Link] {
    let pairs = pairs.sorted { $0.source[0] < $1.source[0] }
    let inOrder = Set(HeaviestAscent(pairs.map { ($0.target[0], 1) }).indexes)
    var reason = Reason()
    reason.isKnown = true
    return pairs.enumerated().map { index, pair in
      let kind: Kind = inOrder.contains(index) ? .paired : .moved
      return Link(source: pair.source, target: pair.target, kind: kind, confidence: 1, reason: reason)
    }
  }

  /// The link with the indexes that its own point to.
  fileprivate func translated(_ sources: [Int], _ targets: [Int]) -> Link {
    var link = self
    link.source = source.map { sources[$0] }
    link.target = target.map { targets[$0] }
    link.reason.runnerUp = reason.runnerUp.map { RunnerUp(source: sources[$0.source], target: targets[$0.target]) }
    return link
  }
}

extension [Link] {
  /// In the order of the source; what only the target has stands behind what precedes it there.
  fileprivate var arranged: [Link] {
    let paired = filter { !$0.source.isEmpty }.sorted { $0.source[0] < $1.source[0] }
    let extra = filter(\.source.isEmpty).sorted { $0.target[0] < $1.target[0] }
    var behind: [Int: [Link]] = [:]
    let places = paired.indices.filter { !paired[$0].target.isEmpty }.sorted {
      paired[$0].target.last! < paired[$1].target.last!
    }
    var next = 0
    var place = -1
    for link in extra {
      while next < places.count, paired[places[next]].target.last! < link.target[0] {
        place = places[next]
        next += 1
      }
      behind[place, default: []].append(link)
    }
    return (behind[-1] ?? []) + paired.indices.flatMap { [paired[$0]] + (behind[$0] ?? []) }
  }
}

extension Range<Int> {
  fileprivate func without(_ taken: [Int]) -> [Int] {
    let taken = Set(taken)
    return filter { !taken.contains($0) }
  }
}
