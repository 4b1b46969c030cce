import Bitexts
import Diagnostics
import Languages

/// `evaluate align [--time]`: the links of a case's units, as beads of indexes with both sides; the processor time of aligning
/// alone goes to standard error.
func evaluateAlign(_ arguments: [String]) -> Int32 {
  guard let cases = readCases() else { return 2 }
  var count = 0
  var seconds = 0.0
  for line in cases {
    let from = evaluatedLanguage(line["src_lang"])
    let to = evaluatedLanguage(line["tgt_lang"])
    let aligner = Aligner(pair: LanguageRegistry.builtIn.pair(from, to))
    let (source, target) = (alignmentUnits(line, "src"), alignmentUnits(line, "tgt"))
    var links: [Link] = []
    seconds += cpuTime { links = aligner.align(source, target, from: from, to: to) }
    count += source.count + target.count
    let beads = links.map { link in
      JSON.array([.array(link.source.map { .int($0) }), .array(link.target.map { .int($0) })])
    }
    write(JSON.object([("id", line["id"] ?? .null), ("beads", .array(beads))]).encoded() + "\n")
  }
  if arguments.contains("--time") { complain("\(count) segments in \(seconds) s") }
  return 0
}

/// The units of a side; kinds, blocks and anchors where the case gives them.
private func alignmentUnits(_ line: JSON, _ side: String) -> [AlignmentUnit] {
  let kinds = line[side + "_kind"]?.arrayValue ?? []
  let levels = line[side + "_level"]?.arrayValue ?? []
  let blocks = line[side + "_block"]?.arrayValue ?? []
  let anchors = line[side + "_anchors"]?.arrayValue ?? []
  return (line[side]?.arrayValue ?? []).enumerated().map { index, text in
    AlignmentUnit(
      text: text.stringValue ?? "",
      kind: index < kinds.count ? kinds[index].stringValue ?? "" : "",
      level: index < levels.count ? levels[index].intValue : nil,
      block: index < blocks.count ? blocks[index].intValue : nil,
      anchors: index < anchors.count ? (anchors[index].arrayValue ?? []).compactMap(\.stringValue) : [])
  }
}

/// The language of a tag; one that nobody knows is a language without tables.
private func evaluatedLanguage(_ tag: JSON?) -> Language {
  let tag = tag?.stringValue.flatMap { LanguageTag($0) } ?? LanguageTag("und")!
  return LanguageRegistry.builtIn.language(tag) ?? Language(tag: tag, name: tag.description)
}
