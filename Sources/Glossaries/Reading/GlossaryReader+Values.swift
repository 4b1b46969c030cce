import Diagnostics

/// Values of YAML as what they stand for; what cannot be meant is said with its line.
extension GlossaryReader {
  mutating func complain(_ message: String, _ range: Range<Int>) {
    diagnostics.append(.error(message, at: place(range), rule: Glossary.problem.id))
  }

  func place(_ range: Range<Int>) -> SourceRange { file.range(range.lowerBound, range.upperBound) }

  mutating func unknown(_ what: String, _ name: String, _ allowed: [String], _ range: Range<Int>) {
    diagnostics.append(.unknown(what, name, allowed, at: place(range)))
  }

  mutating func members(_ node: YAMLTree, _ what: String, keys: [String]?) -> [(String, Range<Int>, YAMLTree)] {
    guard case .mapping(let members) = node.content else {
      complain("\(what) must be written as “key: value” lines", node.range)
      return []
    }
    // Few keys are looked through faster than hashed.
    var seen: [String: Range<Int>] = [:]
    var found: [(String, Range<Int>, YAMLTree)] = []
    found.reserveCapacity(members.count)
    for (key, value) in members {
      guard case .scalar(let name) = key.content else {
        complain("a key must be a word", key.range)
        continue
      }
      let earlier = members.count > 24 ? seen[name] : found.first { $0.0 == name }?.1
      if let first = earlier {
        diagnostics.append(
          .error("“\(name)” stands here a second time", at: place(key.range), rule: Glossary.problem.id)
            .note("the first time", at: place(first)))
        continue
      }
      if members.count > 24 { seen[name] = key.range }
      if let keys, !keys.contains(name) {
        unknown("key of \(what)", name, keys, key.range)
        continue
      }
      found.append((name, key.range, value))
    }
    return found
  }

  mutating func text(_ node: YAMLTree, _ key: String) -> String? {
    switch node.content {
    case .scalar(let text) where text.utf8.contains(where: { $0 > 0x20 }): return text
    case .scalar, .empty:
      complain("“\(key)” is empty; write a text or leave the key out", node.range)
      return nil
    default:
      complain("“\(key)” must be one text", node.range)
      return nil
    }
  }

  mutating func list(_ node: YAMLTree, _ key: String) -> [(String, Range<Int>)] {
    switch node.content {
    case .sequence(let items):
      var found: [(String, Range<Int>)] = []
      for item in items {
        if let text = text(item, key) { found.append((text, item.range)) }
      }
      return found
    case .scalar(let text): return [(text, node.range)]
    case .empty: return []
    case .mapping:
      complain("“\(key)” must be a list: “[one, two]”", node.range)
      return []
    }
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLTree, _ key: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let text = text(node, key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    unknown("value of “\(key)”", text, Value.allCases.map(\.rawValue), node.range)
    return nil
  }

  mutating func flag(_ node: YAMLTree, _ key: String) -> Bool? {
    guard let text = text(node, key) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on", "ja": return true
    case "false", "no", "off", "nej": return false
    default:
      unknown("value of “\(key)”", text, ["true", "false"], node.range)
      return nil
    }
  }
}
