import Bitexts
import Diagnostics
import Foundation
import Languages
import Testing

/// The practice cases beside the repository: floors that a change must not fall below. Not a measurement; see Tests/Benchmarks.
@Suite struct PracticeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/eval/align")

  private static let isThere = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    .enabled(if: isThere, "../shared/eval/align is not here"),
    arguments: [
      ("bc.sentence.clean", 0.997), ("bc.sentence.n15", 0.99), ("bc.sentence.m40", 0.985), ("bc.sentence.swap", 0.99),
      ("bc.block.natural", 0.995),
    ])
  func aFewArticles(_ set: String, _ floor: Double) throws {
    let text = try String(contentsOf: Self.folder.appending(path: set + ".jsonl"), encoding: .utf8)
    var right = 0
    var all = 0
    for line in text.split(separator: "\n").prefix(12) {
      let json = try JSON.parse(String(line))
      let ignored = [json["ignore_src"], json["ignore_tgt"]].map { Set(($0?.arrayValue ?? []).compactMap(\.intValue)) }
      func beads(_ pairs: [[[Int]]]) -> Set<[[Int]]> {
        Set(
          pairs.filter {
            !$0[0].isEmpty && !$0[1].isEmpty && ignored[0].isDisjoint(with: $0[0]) && ignored[1].isDisjoint(with: $0[1])
          })
      }
      let gold = beads(
        (json["gold"]?.arrayValue ?? []).map {
          ($0.arrayValue ?? []).map { ($0.arrayValue ?? []).compactMap(\.intValue) }
        })
      let found = Aligner(pair: .danishEnglish).align(
        Self.units(json, "src"), Self.units(json, "tgt"), from: .english, to: .danish)
      let made = beads(found.map { [$0.source, $0.target] })
      right += 2 * gold.intersection(made).count
      all += gold.count + made.count
    }
    #expect(Double(right) / Double(all) >= floor)
  }

  private static func units(_ json: JSON, _ side: String) -> [AlignmentUnit] {
    func list(_ name: String) -> [JSON] { json[side + name]?.arrayValue ?? [] }
    return list("").indices.map {
      AlignmentUnit(
        text: list("")[$0].stringValue ?? "", kind: list("_kind")[$0].stringValue ?? "",
        block: list("_block")[$0].intValue ?? $0,
        anchors: (list("_anchors")[$0].arrayValue ?? []).compactMap(\.stringValue))
    }
  }
}
