import Foundation
import TestSupport
import Testing

/// Pairs depend on the two texts alone: not on the number of tasks, nor on which file was written or read first.
@Suite("The order of the work")
struct AlignOrderTests {
  @Test(
    "align writes the same bytes for one task and for four, and for files written in any order",
    arguments: ["json", "tsv", "tmx"])
  func bytes(_ format: String) throws {
    let one = try Self.copy { $0 }
    let other = try Self.copy { $0.reversed() }
    defer { for root in [one, other] { try? FileManager.default.removeItem(atPath: root) } }
    let first = try Tool.run("tosprog align --format \(format) -j 1", in: one)
    #expect(first.count > 50)
    #expect(try Tool.run("tosprog align --format \(format) -j 4", in: one) == first)
    #expect(try Tool.run("tosprog align --format \(format) -j 1", in: other) == first)
    #expect(try Tool.run("tosprog align --format \(format) -j 4", in: other) == first)
  }

  /// A copy of this repository's articles, its files made in the order that `order` says.
  private static func copy(_ order: ([String]) -> [String]) throws -> String {
    let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let root = TestFolder.path("order")
    let files = try ["Glossary", "Locales"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: "\(here)/\(folder)").sorted().map { "\(folder)/\($0)" }
    }
    for file in order(files + [".tosprog.yml"]) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(here)/\(file)", isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      let folder = ("\(root)/\(file)" as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: "\(here)/\(file)", toPath: "\(root)/\(file)")
    }
    return root
  }
}
