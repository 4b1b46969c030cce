import Diagnostics
import Documents
import Languages

/// `evaluate outline FILE…`: the blocks and segments of documents, to look at.
func evaluateOutline(_ arguments: [String]) -> Int32 {
  guard let language = LanguageRegistry.builtIn.languages.first else { return 2 }
  for path in arguments {
    guard let bytes = input(path), let format = DocumentFormat.of(path: path) else { return 2 }
    let document = format.parse(SourceFile(path: path, bytes: bytes), language: language)
    for problem in document.diagnostics {
      let place = problem.range.startPosition
      write("! \(place.line):\(place.column) \(problem.message)\n")
    }
    for block in document.blocks {
      let container = block.container.map { "\($0.kind.rawValue)\($0.ordinal)" }.joined(separator: "/")
      write(
        "\(block.path) [\(block.kind.rawValue)\(block.level.map(String.init) ?? "")] \(block.key ?? "") \(container)\n")
      for index in block.segments {
        let segment = document.segments[index]
        let start = segment.range.startPosition
        let end = segment.range.endPosition
        write("  \(start.line):\(start.column)-\(end.line):\(end.column) “\(segment.text)”\n")
        let codes = segment.inlines.filter { $0.kind != .text }
        if !codes.isEmpty {
          write(
            "    "
              + codes.map { "\($0.kind.rawValue):\($0.code.map { "\($0)" } ?? ""):\($0.id):\($0.target ?? "")" }
              .joined(separator: " ") + "\n")
        }
      }
    }
  }
  return 0
}
