import Diagnostics
import TestSupport
import Tosprog

/// A small project with something of everything, and what may happen to it between two runs.
struct ProjectChanges {
  let project: TemporaryProject
  private var random: SplitMix
  /// What stands at each path in the beginning; `nil` for files that may come.
  private let texts: [(path: String, text: String?)]

  init(seed: Int) throws {
    project = try Self.project()
    random = SplitMix(seed: UInt64(seed))
    var paths: [String] = []
    for folder in [
      "Locales/da/articles", "Locales/en/articles", "Locales/en", "Locales/da", "Locales/assets", "Glossary",
    ] {
      paths += try Disk.names(in: "\(project.root)/\(folder)").names.map { "\(folder)/\($0)" }
        .filter { [project] in Disk.kind("\(project.root)/\($0)") == .file }
    }
    paths += [".tosprog.yml", "Locales/.ledger/en/articles/te.jsonl", "Locales/en/.tosprogignore"]
    texts = paths.map { [project] in ($0, try? project.read($0)) }
  }

  /// Three articles with a fault each, of which two link to each other.
  static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    for (name, number) in [("te", 3), ("kaffe", 4), ("brod", 40)] {
      let link = name == "te" ? "Se [kaffe](kaffe.md)." : "![Kop](../../assets/kop.svg)"
      try project.write(
        "---\\ntitle: \(name)\\n---\\n\\n# \(name)\\n\\nLad det stå i \(number) minutter. Rør så om.\\n\\n\(link)\\n"
          .replacing("\\n", with: "\n"), to: "Locales/da/articles/\(name).md")
      try project.write(
        "---\\ntitle: \(name)\\n---\\n\\n# \(name)\\n\\nLeave it for \(number + 1) minutes. Then stir.\\n\\n\(link)\\n"
          .replacing("\\n", with: "\n"), to: "Locales/en/articles/\(name).md")
    }
    try project.write("<svg/>", to: "Locales/assets/kop.svg")
    try project.write("schema: 1\nlocales: [da, en]\n", to: ".tosprog.yml")
    try project.write(
      "schema: 1\nlanguages: [da, en]\nconcepts:\n  - id: minute\n    da: [minut]\n    en: [minute]\n",
      to: "Glossary/a.yml")
    try project.write("buy: Køb te\n", to: "Locales/da/ui.yml")
    try project.write("buy: Buy tea\n", to: "Locales/en/ui.yml")
    return project
  }

  /// Changes a file, whichever.
  ///
  /// - Returns: Its path.
  mutating func next() throws -> String {
    let (path, text) = texts.randomElement(using: &random)!
    var bytes = (try? Disk.read("\(project.root)/\(path)")) ?? []
    switch Int.random(in: 0...5, using: &random) {
    case 0: project.delete(path)
    case 1: try project.write(text ?? "# te\n", to: path)
    case 2 where !bytes.isEmpty:
      // Another byte, and the size stays.
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random)
      try project.write(bytes, to: path)
    case 3: try project.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    case 4:
      // The same bytes in a file of its own, with another time.
      project.delete(path)
      try project.write(bytes, to: path)
    default: try project.write(bytes + Array("\nHere are 77 needles.\n".utf8), to: path)
    }
    return path
  }
}
