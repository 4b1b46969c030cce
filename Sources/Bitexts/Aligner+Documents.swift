import Documents

extension Aligner {
  /// Links between the sentences of two documents; indexes are positions in `Document.segments`.
  public func align(_ source: Document, _ target: Document) -> [Link] {
    let units = Aligner.units(of: target)
    let order = Aligner.order(of: target, like: source)
    guard let order else {
      return align(Aligner.units(of: source), units, from: source.language, to: target.language)
    }
    var links = align(Aligner.units(of: source), order.map { units[$0] }, from: source.language, to: target.language)
    for index in links.indices {
      links[index].target = links[index].target.map { order[$0] }.sorted()
      if let other = links[index].reason.runnerUp { links[index].reason.runnerUp?.target = order[other.target] }
    }
    return links
  }

  /// The sentences of a document with what a translation keeps of them.
  public static func units(of document: Document) -> [AlignmentUnit] {
    document.segments.map { segment in
      let block = document.blocks[segment.block]
      var anchors: [String] = []
      for inline in segment.hasCodes ? segment.inlines : [] {
        if let target = inline.target, inline.kind != .end { anchors.append(target) }
        if inline.code == .codeSpan || inline.code == .variable { anchors.append(inline.text) }
      }
      // An alternative text goes with its image.
      if let target = block.target { anchors.append(target) }
      // Values of the settings and alternative texts are told apart by their key.
      var kind = block.kind.rawValue
      if let key = block.key { kind += " " + key }
      return AlignmentUnit(
        text: segment.text, kind: kind, level: block.level, block: segment.block, anchors: anchors)
    }
  }

  /// The target's segments with the settings at its head in the source's order, because their order means nothing; `nil`
  /// when that is the order that they have.
  private static func order(of target: Document, like source: Document) -> [Int]? {
    var rank: [String: Int] = [:]
    for block in source.blocks where block.kind == .frontMatter {
      if let key = block.key, rank[key] == nil { rank[key] = rank.count }
    }
    let settings = target.blocks.filter { $0.kind == .frontMatter }
    func place(_ index: Int) -> (Int, Int) { (settings[index].key.flatMap { rank[$0] } ?? .max, index) }
    let sorted = settings.indices.sorted { place($0) < place($1) }
    guard sorted != Array(settings.indices), let first = settings.first?.segments.lowerBound,
      let last = settings.last?.segments.upperBound
    else { return nil }
    let moved = sorted.flatMap { Array(settings[$0].segments) }
    guard moved.count == last - first else { return nil }
    return Array(0..<first) + moved + Array(last..<target.segments.count)
  }
}
