import Bundles
import Foundation
import Testing

/// Whole bundles of this repository's articles in the programs that they are meant for; those of single formats of
/// messages are tested with their formats.
@Suite("Consumers of bundles")
struct BundleConsumersTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  private static let variables = ProcessInfo.processInfo.environment.merging([
    "PATH": "\(root)/.build/consumers/bin:\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")",
    "LC_ALL": "C.UTF-8",
  ]) { $1 }

  @Test(
    "pages, bundles and content trees hold in their readers",
    arguments: [
      ("jsonschema", "json", "python3 bundle_json.py OUT SCHEMA"), ("html5lib", "html", "python3 bundle_html.py OUT"),
      ("Hugo content", "hugo", "./bundle_hugo.sh OUT"), ("skopeo", "json", "./bundle_oci.sh OUT"),
      ("docker-registry", "json,html", "./bundle_registry.sh OUT TOSPROG KEY"),
      ("cmark-gfm", "json,markdown", "python3 bundle_markdown.py OUT"), ("msginit", "po,pot", "./bundle_pot.sh OUT"),
    ])
  func holds(_ name: String, _ format: String, _ command: String) throws {
    let scripts = "\(Self.root)/Tests/Consumers"
    let list = try String(contentsOfFile: "\(scripts)/consumers.tsv", encoding: .utf8).components(separatedBy: "\n")
    let row = try #require(list.first { $0.hasPrefix(name + "\t") }).components(separatedBy: "\t")
    guard try shell(row[2], in: scripts).status == 0 else { return }
    let copy = try SampleCopy()
    // A paragraph that is not translated stands in, and is marked.
    let path = "\(copy.root)/Locales/en/articles/does-acupuncture-work.md"
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let heading = try #require(lines.firstIndex { $0.hasPrefix("## Chronic") })
    lines.remove(at: heading + 2)
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let written = try Tool.run("tosprog bundle --lossy --format \(format) --out out", in: copy.root)
    #expect(written.last == "wrote out/manifest.json")
    if command.contains("_oci") || command.contains("_registry") {
      _ = try Tool.run("tosprog keygen --out key", in: copy.root)
      _ = try Tool.run(
        "tosprog bundle --lossy --format \(format) --oci out/oci --channel stable --project klinik --sign key",
        in: copy.root)
    }
    let schema = "\(Self.root)/Sources/Tosprog/Tosprog.docc/bundle.schema.json"
    let line = command.replacing("OUT", with: "'\(copy.root)/out'").replacing("SCHEMA", with: "'\(schema)'")
      .replacing("TOSPROG", with: "'\(Tool.path)'").replacing("KEY", with: "'\(copy.root)/key.pub'")
    let run = try shell(line, in: "\(scripts)/read")
    #expect(run.status == 0, "\(run.output)")
    if let log = ProcessInfo.processInfo.environment["TOSPROG_CONSUMERS"] {
      _ = try shell("echo '\(name)' >> '\(log)'", in: "/")
    }
  }

  private func shell(_ line: String, in folder: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.environment = Self.variables
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test("the manual names the consumer of each format, or says that it is unproved")
  func manual() throws {
    let page = try String(contentsOfFile: "\(Self.root)/Sources/Tosprog/Tosprog.docc/Bundles.md", encoding: .utf8)
    let lines = page.components(separatedBy: "\n")
    let list = try String(contentsOfFile: "\(Self.root)/Tests/Consumers/consumers.tsv", encoding: .utf8)
    let rows = list.components(separatedBy: "\n").map { $0.components(separatedBy: "\t") }.filter { $0.count == 6 }
    for format in BundleFormat.builtIn {
      let line = try #require(
        lines.first { $0.hasPrefix("| `\(format.name)` |") }, "\(format.name) is not in the manual")
      let consumers = rows.filter { $0[1].components(separatedBy: ",").contains(format.name) }.map { $0[0] }
      for consumer in consumers { #expect(line.contains(consumer), "\(format.name): \(consumer)") }
      if consumers.isEmpty { #expect(line.contains("unproved"), "\(format.name)") }
    }
  }
}
