import Foundation
import TestSupport
import Testing

@Suite("Asking before each fix")
struct FixDialogueTests {
  private let danish = "# Te\n\nLad teen trække i 3 minutter.\n\nKøb te hver mandag.\n"
  private let english = "# Tea\n\nLeave the tea to  brew for 5 minutes.\n\nBuy tea every monday.\n"

  @Test(
    "only what was agreed to is written",
    arguments: [
      ("y\ny\ny\n", "# Tea\n\nLeave the tea to brew for 3 minutes.\n\nBuy tea every Monday.\n"),
      ("n\nyes\nn\n", "# Tea\n\nLeave the tea to  brew for 3 minutes.\n\nBuy tea every monday.\n"),
      ("n\na\n", "# Tea\n\nLeave the tea to  brew for 3 minutes.\n\nBuy tea every Monday.\n"),
      ("y\nq\n", "# Tea\n\nLeave the tea to brew for 5 minutes.\n\nBuy tea every monday.\n"),
      ("", "# Tea\n\nLeave the tea to  brew for 5 minutes.\n\nBuy tea every monday.\n"),
    ])
  func answers(_ input: String, _ expected: String) throws {
    let root = TestFolder.path("ask")
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    try danish.write(toFile: "\(root)/te.da.md", atomically: true, encoding: .utf8)
    try english.write(toFile: "\(root)/te.en.md", atomically: true, encoding: .utf8)
    let arguments = ["check", "--source", "te.da.md", "--target", "te.en.md", "--fix", "--interactive"]
    try Tool.converse(arguments, input, in: root)
    #expect(try String(contentsOfFile: "\(root)/te.en.md", encoding: .utf8) == expected)
  }
}
