/// What changed between two wordings, word by word.
public struct WordDiff: Sendable, Hashable {
  /// Stretches in reading order; where something was replaced, what was deleted stands before what was inserted.
  public let parts: [Part]

  /// A stretch of words that was kept, put in or taken out.
  public struct Part: Sendable, Hashable {
    /// What happened to it.
    public var op: Operation
    /// The words, with the spaces between and behind them.
    public var text: String

    /// The words, and the spaces behind them.
    public var words: (text: String, spaces: String) {
      let words = String(text.reversed().drop { $0 == " " }.reversed())
      return (words, String(repeating: " ", count: text.count - words.count))
    }

    /// As git marks it in plain text: what was taken out in `[-…-]`, what was put in in `{+…+}`.
    public var marked: String {
      switch op {
      case .same: text
      case .delete: "[-\(words.text)-]\(words.spaces)"
      case .insert: "{+\(words.text)+}\(words.spaces)"
      }
    }
  }

  /// What happened to a stretch.
  public enum Operation: String, Sendable, Hashable { case same, insert, delete }

  /// Compares two texts. The parts that are not inserts join to `old`, those that are not deletes to `new`.
  ///
  /// Takes time proportional to the length times the number of changes, which is bounded.
  ///
  /// - Reference: E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”, Algorithmica 1, 1986.
  public init(from old: String, to new: String) {
    let (mine, theirs) = (old.tokens, new.tokens)
    let prefix = zip(mine, theirs).prefix { $0.word == $1.word }.count
    let suffix = zip(mine.dropFirst(prefix).reversed(), theirs.dropFirst(prefix).reversed())
      .prefix { $0.word == $1.word }.count
    let middle = (Array(mine[prefix..<(mine.count - suffix)]), Array(theirs[prefix..<(theirs.count - suffix)]))
    var script = zip(mine, theirs).prefix(prefix).map { Step(old: $0, new: $1) }
    script += Step.script(from: middle.0, to: middle.1)
    script += zip(mine.suffix(suffix), theirs.suffix(suffix)).map { Step(old: $0, new: $1) }
    parts = WordDiff.joined(script)
  }

  /// Both texts in one line, with the changes marked.
  public var marked: String { parts.map(\.marked).joined() }

  /// Whether both sides are the same but for spaces.
  public var isEmpty: Bool { parts.allSatisfy { $0.op == .same } }

  /// Words that were taken out and words that were put in, change by change.
  public var replacements: [(deleted: String, inserted: String)] {
    var found: [(deleted: String, inserted: String)] = []
    var isOpen = false
    for part in parts {
      guard part.op != .same else {
        isOpen = false
        continue
      }
      if !isOpen { found.append(("", "")) }
      isOpen = true
      if part.op == .delete { found[found.count - 1].deleted += part.text }
      if part.op == .insert { found[found.count - 1].inserted += part.text }
    }
    return found
  }

  private static func joined(_ script: [Step]) -> [Part] {
    var parts: [Part] = []
    var pending = (deleted: "", inserted: "")
    func flush() {
      if !pending.deleted.isEmpty { parts.append(Part(op: .delete, text: pending.deleted)) }
      if !pending.inserted.isEmpty { parts.append(Part(op: .insert, text: pending.inserted)) }
      pending = ("", "")
    }
    for step in script {
      if let old = step.old, let new = step.new {
        flush()
        if parts.last?.op != .same { parts.append(Part(op: .same, text: "")) }
        parts[parts.count - 1].text += new.word
        // Spaces behind a word do not make it another one, but both sides keep theirs.
        if old.spaces == new.spaces {
          parts[parts.count - 1].text += new.spaces
        } else {
          pending = (String(old.spaces), String(new.spaces))
        }
      } else {
        pending.deleted += step.old?.text ?? ""
        pending.inserted += step.new?.text ?? ""
      }
    }
    flush()
    return parts
  }
}

/// A word, or a mark between words, with the spaces behind it.
private struct Token {
  let word: Substring
  let spaces: Substring
  var text: Substring { word.base[word.startIndex..<spaces.endIndex] }
}

/// A word that was taken out, put in, or kept when both sides have it.
private struct Step {
  var old: Token?
  var new: Token?

  /// Past so many pairs of words the whole stretch counts as replaced.
  static let effort = 4_000_000

  static func script(from old: [Token], to new: [Token]) -> [Step] {
    guard old.count * new.count <= effort else {
      return old.map { Step(old: $0, new: nil) } + new.map { Step(old: nil, new: $0) }
    }
    let difference = new.map(\.word).difference(from: old.map(\.word))
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var steps: [Step] = []
    var place = 0
    for (index, token) in new.enumerated() {
      guard !inserted.contains(index) else {
        steps.append(Step(old: nil, new: token))
        continue
      }
      while removed.contains(place) {
        steps.append(Step(old: old[place], new: nil))
        place += 1
      }
      steps.append(Step(old: old[place], new: token))
      place += 1
    }
    return steps + old[place...].map { Step(old: $0, new: nil) }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension String {
  /// Words and marks; digits with their separators stay one word, and so does a code in angle brackets.
  fileprivate var tokens: [Token] {
    var tokens: [Token] = []
    let bytes = utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = wordEnd(from: start)
      var behind = end
      while behind < bytes.endIndex, bytes[behind].isSpace { bytes.formIndex(after: &behind) }
      tokens.append(Token(word: self[start..<end], spaces: self[end..<behind]))
      start = behind
    }
    return tokens
  }

  private func wordEnd(from start: Index) -> Index {
    let bytes = utf8
    if bytes[start] == 0x3C, let close = bytes[start...].firstIndex(of: 0x3E) { return bytes.index(after: close) }
    var end = start
    while end < bytes.endIndex {
      let byte = bytes[end]
      let next = bytes.index(after: end)
      let isInside = next < bytes.endIndex && end > start && bytes[next].isWordByte && ".,:-'/".utf8.contains(byte)
      guard byte.isWordByte || isInside else { break }
      end = next
    }
    // A mark is a token of its own; what is not ASCII counts as a letter, so that no scalar is cut.
    return end > start ? end : bytes.index(after: start)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var isWordByte: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
