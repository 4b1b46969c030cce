import Documents

extension Aligner {
  /// Links between the sentences of two documents.
  public func align(_ source: Document, _ target: Document) -> [Link] {
    align(Aligner.units(of: source), Aligner.units(of: target), from: source.language, to: target.language)
  }

  /// The sentences of a document with what a translation keeps of them.
  public static func units(of document: Document) -> [AlignmentUnit] {
    document.segments.map { segment in
      let block = document.blocks[segment.block]
      var anchors: [String] = []
      for inline in segment.inlines {
        if let target = inline.target, inline.kind != .end { anchors.append(target) }
        if inline.code == .codeSpan || inline.code == .variable { anchors.append(inline.text) }
      }
      // Values of the settings and alternative texts are told apart by their key.
      var kind = block.kind.rawValue
      if let key = block.key { kind += " " + key }
      return AlignmentUnit(
        text: segment.text, kind: kind, level: block.level, block: segment.block, anchors: anchors)
    }
  }
}
