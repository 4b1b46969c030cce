import Diagnostics
import Yams

/// A YAML document as far as glossaries need it: every value with its place, and scalars as the text that they are.
///
/// Scalars are never taken for booleans or numbers, so that the term “no” stays a word.
struct YAMLTree: Sendable {
  /// A value.
  enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLTree])
    case mapping([(key: YAMLTree, value: YAMLTree)])
    /// Nothing behind a colon or dash.
    case empty
  }

  var content: Content
  /// Byte offsets.
  var range: Range<Int>

  /// Reads block and flow collections and all styles of scalars; what is rarer (anchors, tags) is read by Yams.
  static func parse(_ file: SourceFile) throws(Diagnostic) -> YAMLTree {
    if let problem = file.encodingProblem(saveAs: "save the file as UTF-8") { throw problem }
    do {
      return try file.bytes.withUnsafeBufferPointer { bytes throws(YAMLScanner.Trouble) in
        var scanner = YAMLScanner(bytes, from: file.markLength)
        return try scanner.document()
      }
    } catch {
      guard case .wrong(let message, let offset) = error else { return try YAMLTree(yams: file) }
      throw .error(message, at: file.range(offset, min(offset + 1, file.bytes.count)))
    }
  }

  private init(yams file: SourceFile) throws(Diagnostic) {
    let node: Node?
    do {
      node = try compose(yaml: file.text)
    } catch let YamlError.scanner(_, problem, mark, _), let YamlError.parser(_, problem, mark, _),
      let YamlError.composer(_, problem, mark, _)
    {
      let offset =
        file.offset(at: SourcePosition(line: max(mark.line, 1), column: max(mark.column, 1))) ?? file.bytes.count
      throw .error("this is no YAML: \(problem)", at: file.range(offset, offset + 1))
    } catch {
      throw .error("this is no YAML", at: file.start)
    }
    guard let node else {
      self.init(content: .empty, range: file.bytes.count..<file.bytes.count)
      return
    }
    self = try YAMLTree(node, file, depth: 0)
  }

  init(content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  private init(_ node: Node, _ file: SourceFile, depth: Int) throws(Diagnostic) {
    let mark = node.mark
    let start = mark.flatMap { file.offset(at: SourcePosition(line: $0.line, column: $0.column)) } ?? file.markLength
    guard depth < YAMLScanner.depthLimit else {
      throw .error("this is nested more than \(YAMLScanner.depthLimit) deep", at: file.range(start, start + 1))
    }
    switch node {
    case .scalar(let scalar):
      range = start..<max(start, min(start + max(scalar.string.utf8.count, 1), file.bytes.count))
      content = scalar.string.isEmpty || scalar.string == "~" ? .empty : .scalar(scalar.string)
    case .sequence(let sequence):
      var items: [YAMLTree] = []
      for item in sequence { items.append(try YAMLTree(item, file, depth: depth + 1)) }
      content = .sequence(items)
      // A repeated alias brings the places of its anchor along, which lie before this one.
      range = start..<max(start, items.last?.range.upperBound ?? start)
    case .mapping(let mapping):
      var members: [(key: YAMLTree, value: YAMLTree)] = []
      for (key, value) in mapping {
        members.append((try YAMLTree(key, file, depth: depth + 1), try YAMLTree(value, file, depth: depth + 1)))
      }
      content = .mapping(members)
      range = start..<max(start, members.last?.value.range.upperBound ?? start)
    case .alias:
      content = .empty
      range = start..<start
    }
  }
}
