import Diagnostics
import Languages

/// Interface strings in JSON: nested objects whose innermost values are ICU messages.
struct JSONCatalog: CatalogFormat {
  let name = "json"
  let extensions = ["json"]
  let explanation = """
    Nested objects whose innermost values are ICU messages, as ICU, formatjs and Tosprog itself read them.
    Everything fits but comments, which JSON has no place for.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = NestedJSON.root(of: file, into: &catalog.diagnostics) else { return catalog }
    for value in NestedJSON.values(of: root, in: file, into: &catalog.diagnostics) {
      guard let text = value.text else {
        let wrong = file.range(value.node.range)
        catalog.diagnostics.append(.fileProblem("“\(value.path.joined(separator: "."))” is no text", at: wrong))
        continue
      }
      let target = CatalogText(text)
      catalog.diagnostics += target.diagnostics
      catalog.entries.append(
        CatalogEntry(
          id: value.path.joined(separator: "."), path: value.path, target: target, keyRange: file.range(value.key)))
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var tree = NestedTree<JSON>()
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      if message.nodes.hasCodes {
        problems.append(.init(id: entry.id, message: "markup codes have no place in an ICU message", isOmitted: true))
      } else if !tree.insert(.string(message.canonicalText), at: entry.path) {
        problems.append(.init(id: entry.id, message: "the key is also the beginning of another key", isOmitted: true))
      } else if !entry.comments.isEmpty {
        problems.append(.init(id: entry.id, message: "JSON has no comments", isOmitted: false, isAside: true))
      }
    }
    let value = tree.fold({ $0 }, { .object($0) })
    return EncodedCatalog(bytes: value.encodedBytes(pretty: true) + [0x0A], problems: problems)
  }

  func literal(_ text: String, replacing value: SourceText) -> [UInt8]? { JSON.string(text).encodedBytes() }
}

/// What the JSON formats share: objects in objects with texts inside.
enum NestedJSON {
  struct Value {
    var path: [String]
    var key: Range<Int>
    var node: JSONNode
    var text: SourceText?
  }

  /// The object that the file consists of; whatever else it is gets reported.
  static func root(of file: SourceFile, into diagnostics: inout [Diagnostic]) -> JSONNode? {
    do throws(Diagnostic) {
      let root = try JSONNode.parse(file)
      guard case .object = root.content else {
        diagnostics.append(.fileProblem("expected an object of keys and texts", at: file.range(root.range)))
        return nil
      }
      for name in root.duplicateNames {
        diagnostics.append(
          .fileProblem("the key \(file.range(name).text) occurs twice in one object", at: file.range(name)))
      }
      return root
    } catch {
      var diagnostic = error
      diagnostic.rule = "file-problem"
      diagnostics.append(diagnostic)
      return nil
    }
  }

  /// The innermost values in order; lists are reported and left out.
  static func values(of root: JSONNode, in file: SourceFile, into diagnostics: inout [Diagnostic]) -> [Value] {
    var found: [Value] = []
    // The reader has capped the depth.
    func walk(_ node: JSONNode, _ path: [String], _ key: Range<Int>) {
      switch node.content {
      case .object(let members):
        var seen: Set<[UInt8]> = []
        for member in members where seen.insert(Array(member.name.utf8)).inserted {
          walk(member.node, path + [member.name], member.nameRange)
        }
      case .array: diagnostics.append(.fileProblem("expected a text, not a list", at: file.range(node.range)))
      case .scalar(let value):
        let text = value.stringValue.map { _ in sourceText(of: node.range, in: file) }
        found.append(Value(path: path, key: key, node: node, text: text))
      }
    }
    walk(root, [], root.range)
    return found
  }

  /// The text of a string whose quotes stand at both ends of `range`.
  static func sourceText(of range: Range<Int>, in file: SourceFile) -> SourceText {
    let bytes = file.bytes
    var pieces: [SourceText.Piece] = []
    var index = range.lowerBound + 1
    var plain = index
    while index < range.upperBound - 1 {
      guard bytes[index] == 0x5C else {
        index += 1
        continue
      }
      pieces.append(SourceText.Piece(plain..<index))
      let start = index
      index += bytes[index + 1] == UInt8(ascii: "u") ? 6 : 2
      // Both halves of a surrogate pair are one escape.
      if index - start == 6, bytes[start + 2] | 0x20 == UInt8(ascii: "d"), bytes[start + 3] > UInt8(ascii: "7") {
        index += 6
      }
      let decoded = try? JSON.parse(file.quoted(start..<index)).stringValue
      pieces.append(SourceText.Piece(start..<index, decoded ?? ""))
      plain = index
    }
    pieces.append(SourceText.Piece(plain..<max(plain, range.upperBound - 1)))
    return SourceText(pieces, range: file.range(range))
  }
}

extension SourceFile {
  fileprivate func quoted(_ bytes: Range<Int>) -> String { "\"\(range(bytes).text)\"" }
}

extension Catalog {
  /// Reports entries whose id another has: `a.b` beside `b` inside `a`.
  mutating func reportDuplicateIDs() {
    var seen: Set<[UInt8]> = []
    for entry in entries where !seen.insert(Array(entry.id.utf8)).inserted {
      guard let range = entry.keyRange else { continue }
      diagnostics.append(.fileProblem("the key “\(entry.id)” occurs twice", at: range))
    }
  }
}

/// Values under nested keys, in the order in which they came.
struct NestedTree<Value> {
  private var nodes: [Node] = [Node()]

  private struct Node {
    var value: Value?
    var children: [(key: String, node: Int)] = []
    var places: [[UInt8]: Int] = [:]
  }

  /// Puts a value at its place; `false` where that is taken, lies inside a value or would hold values.
  mutating func insert(_ value: Value, at path: [String]) -> Bool {
    var index = 0

    for key in path {
      guard nodes[index].value == nil else { return false }
      let bytes = Array(key.utf8)
      if let next = nodes[index].places[bytes] {
        index = next
      } else {
        nodes.append(Node())
        nodes[index].places[bytes] = nodes.count - 1
        nodes[index].children.append((key, nodes.count - 1))

        index = nodes.count - 1
      }
    }
    guard nodes[index].value == nil, nodes[index].children.isEmpty, index != 0 else { return false }
    nodes[index].value = value
    return true
  }

  /// Whether a value could be put there.
  func isFree(_ path: [String]) -> Bool {
    var index = 0
    for key in path {
      guard nodes[index].value == nil else { return false }
      guard let next = nodes[index].places[Array(key.utf8)] else { return true }
      index = next
    }
    return false
  }

  /// Builds one thing of the whole tree.
  func fold<Result>(_ leaf: (Value) -> Result, _ branch: ([(String, Result)]) -> Result) -> Result {
    // Children always come behind their parents.
    var results: [Int: Result] = [:]
    for index in nodes.indices.reversed() {
      if let value = nodes[index].value {
        results[index] = leaf(value)
      } else {
        results[index] = branch(nodes[index].children.map { ($0.key, results[$0.node]!) })
      }
    }
    return results[0]!
  }
}
