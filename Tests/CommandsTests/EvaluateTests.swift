import Foundation
import TestSupport
import Testing

/// `evaluate align` is fed by scripts: whatever a line holds, it is answered with a line.
@Suite("evaluate align")
struct EvaluateTests {
  @Test(
    "an odd line gets an answer of its own",
    arguments: [
      "this is no JSON", "{", "[]", "null", "7", "\"text\"", "{}", #"{"id":"x"}"#,
      #"{"id":7,"src":[],"tgt":[]}"#, #"{"id":"x","src":["Hej."],"tgt":[]}"#, #"{"id":"x","src":[],"tgt":["Hello."]}"#,
      #"{"id":"x","src_lang":"da","tgt_lang":"en","src":"Hej.","tgt":{"a":1}}"#,
      #"{"id":"x","src_lang":7,"tgt_lang":[],"src":[1,null,["Hej."]],"tgt":[{},true]}"#,
      #"{"id":"x","src_lang":"","tgt_lang":"no such tag","src":["Hej."],"tgt":["Hello."]}"#,
      #"{"id":"x","src_lang":"da","tgt_lang":"da","src":["Hej."],"tgt":["Hej."]}"#,
      #"{"id":"x","src":["Hej."],"tgt":["Hello."],"src_kind":[7],"src_block":["a",9],"src_anchors":[[1],7],"gold":8}"#,
      #"{"id":"x","src":["Hej."],"tgt":["Hello."],"src_block":[9223372036854775807],"tgt_block":[-1e300]}"#,
      #"{"id":"x","src":["a\u0000b","\ud800"],"tgt":[""]}"#, String(repeating: "[", count: 100_000),
    ])
  func oddLines(_ line: String) throws {
    let plain = #"{"id":"after","src_lang":"da","tgt_lang":"en","src":["Hej."],"tgt":["Hello."]}"#
    let (status, answers) = try Self.align(line + "\n" + plain + "\n")
    #expect(status == 0)
    try #require(answers.count == 2)
    let odd = try #require(try JSONSerialization.jsonObject(with: Data(answers[0].utf8)) as? [String: Any])
    #expect(odd["id"] != nil)
    #expect(odd["beads"] is [[[Int]]])
    #expect(answers[1] == #"{"id":"after","beads":[[[0],[0]]]}"#)
  }

  @Test("every segment is named once, however little its case says of it")
  func segments() throws {
    let (_, answers) = try Self.align(#"{"src":[1,"Hej.",null],"tgt":["Hello.",{}]}"# + "\n")
    let answer = try JSONSerialization.jsonObject(with: Data((answers.first ?? "").utf8)) as? [String: Any]
    let beads = try #require(answer?["beads"] as? [[[Int]]])
    #expect(beads.flatMap { $0[0] }.sorted() == [0, 1, 2])
    #expect(beads.flatMap { $0[1] }.sorted() == [0, 1])
  }

  /// What the built program answers, a line each.
  private static func align(_ input: String) throws -> (status: Int32, answers: [String]) {
    let file = URL(filePath: TestFolder.path("cases"))
    try input.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: Tool.path).deletingLastPathComponent().appending(path: "evaluate")
    process.arguments = ["align"]
    process.environment = Tool.sanitizing.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let answers = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return (process.terminationStatus, answers)
  }
}
