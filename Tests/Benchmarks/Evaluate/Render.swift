import Diagnostics
import Documents

/// `evaluate render [--extensions NAMES] [FILE]`: a case a line in, its HTML a line out; or a page of Markdown in, and
/// its HTML out.
func evaluateRender(_ arguments: [String]) -> Int32 {
  var syntax = MarkdownSyntax.commonMark
  var files: [String] = []
  var index = 0
  while index < arguments.count {
    let argument = arguments[index]
    index += 1
    let names: String
    if argument == "--extensions", index < arguments.count {
      names = arguments[index]
      index += 1
    } else if argument.hasPrefix("--extensions=") {
      names = String(argument.dropFirst("--extensions=".count))
    } else {
      files.append(argument)
      continue
    }
    for name in names.split(separator: ",") {
      guard let part = extensions[String(name)] else {
        complain("there is no extension “\(name)”; write \(extensions.keys.sorted().joined(separator: ", "))")
        return 2
      }
      syntax.formUnion(part)
    }
    // Task lists change nothing but `[ ]` at the beginning of an item, and belong to GitHub's Markdown.
    if !syntax.isEmpty { syntax.insert(.taskLists) }
  }
  guard files.count <= 1 else {
    complain("usage: evaluate render [--extensions NAMES] [FILE]")
    return 2
  }
  guard let input = input(files.first) else { return 2 }
  let renderer = MarkdownRenderer(syntax: syntax)
  var output: [UInt8] = []
  let cases = lines(of: input).filter { $0.contains { $0 > 0x20 } }
  let isCases = cases.first.flatMap { try? JSON.parse(String(decoding: $0, as: UTF8.self)) }?["markdown"] != nil
  guard isCases else {
    // A file of Markdown is one case, and its answer is the page.
    write(renderer.html(String(decoding: input, as: UTF8.self)))
    return 0
  }
  for line in cases {
    let value = (try? JSON.parse(String(decoding: line, as: UTF8.self))) ?? .null
    guard let markdown = value["markdown"]?.stringValue else {
      complain("a line is no JSON object with “markdown”")
      output += Array("{\"html\":null}\n".utf8)
      continue
    }
    var members: [(String, JSON)] = []
    for name in ["id", "example"] {
      if let member = value[name] { members.append((name, member)) }
    }
    members.append(("html", .string(renderer.html(markdown))))
    JSON.object(members).write(into: &output)
    output.append(0x0A)
  }
  write(String(decoding: output, as: UTF8.self))
  return 0
}

private let extensions: [String: MarkdownSyntax] = [
  "table": .tables, "strikethrough": .strikethrough, "autolink": .autolinks, "tagfilter": .tagFilter,
  "footnotes": .footnotes, "tasklist": .taskLists,
]
