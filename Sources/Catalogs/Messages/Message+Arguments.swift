extension Message {
  /// A value that a message is given.
  public struct Argument: Sendable, Hashable {
    /// What is done with it.
    public enum Kind: String, Sendable, Hashable {
      case text, number, date, time, plural, ordinal, select
    }

    /// The name.
    public var name: String
    /// What is done with it.
    public var kind: Kind
    /// Where: UTF-8 offsets in the message's text.
    public var range: Range<Int>
    /// The choices that a select knows.
    public var keys: [String] = []
  }

  /// All arguments in order, as often as they occur.
  public var arguments: [Argument] { Message.arguments(of: nodes) }

  private static func arguments(of nodes: [Node]) -> [Argument] {
    nodes.flatMap { node -> [Argument] in
      switch node.kind {
      case .text, .pound, .code: return []
      case .argument(let name): return [Argument(name: name, kind: .text, range: node.range)]
      case .formatted(let name, let type, _):
        let kind: Argument.Kind = type == "date" ? .date : type == "time" ? .time : .number
        return [Argument(name: name, kind: kind, range: node.range)]
      case .plural(let name, let isOrdinal, _, let variants):
        return [Argument(name: name, kind: isOrdinal ? .ordinal : .plural, range: node.range)]
          + variants.flatMap { arguments(of: $0.nodes) }
      case .select(let name, let variants):
        return [Argument(name: name, kind: .select, range: node.range, keys: variants.map(\.key))]
          + variants.flatMap { arguments(of: $0.nodes) }
      }
    }
  }

  /// The names of tags such as `<b>` or `</link>` in the text, with their places.
  public var tags: [(name: String, range: Range<Int>)] {
    let bytes = Array(text.utf8)
    var found: [(String, Range<Int>)] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let start = index
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
      let word = index
      guard index < bytes.count, (97...122).contains(bytes[index] | 0x20) else { continue }
      while index < bytes.count, bytes[index].isASCIIAlphanumeric || bytes[index] == UInt8(ascii: "-") { index += 1 }
      let name = String(decoding: bytes[word..<index], as: UTF8.self)
      // Attributes up to the end of the tag; a “<” or brace before it means that this was none.
      while index < bytes.count, ![UInt8(ascii: ">"), UInt8(ascii: "<")].contains(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { continue }
      index += 1
      found.append((name, start..<index))
    }
    return found
  }

  /// A way in which a translation asks for other values than its source.
  public struct Mismatch: Sendable, Hashable {
    /// What is the case.
    public enum Kind: String, Sendable, Hashable {
      /// The translation leaves an argument out.
      case missingArgument
      /// The translation uses an argument that the source does not have.
      case extraArgument
      /// The argument is used as something else.
      case changedType
      /// A choice of a select that the source does not know, such as a translated one.
      case unknownChoice
      /// A tag of the source is missing.
      case missingTag
      /// A tag is not in the source.
      case extraTag
    }

    /// What is the case.
    public var kind: Kind
    /// The argument, choice or tag.
    public var name: String
    /// UTF-8 offsets in the source's text, where the source has it.
    public var source: Range<Int>?
    /// UTF-8 offsets in the translation's text, where the translation has it.
    public var target: Range<Int>?
  }

  /// What a translation of this message gets wrong about arguments, choices and tags; order does not matter.
  public func mismatches(in translation: Message) -> [Mismatch] {
    let ours = arguments
    let theirs = translation.arguments
    var found: [Mismatch] = []
    for argument in ours.uniqued(by: \.name) where !theirs.contains(where: { $0.name == argument.name }) {
      found.append(Mismatch(kind: .missingArgument, name: argument.name, source: argument.range))
    }
    for argument in theirs.uniqued(by: \.name) {
      let counterparts = ours.filter { $0.name == argument.name }
      guard let first = counterparts.first else {
        found.append(Mismatch(kind: .extraArgument, name: argument.name, target: argument.range))
        continue
      }
      let uses = theirs.filter { $0.name == argument.name }
      if let wrong = uses.first(where: { use in !counterparts.contains { $0.kind.fits(use.kind) } }) {
        found.append(
          Mismatch(kind: .changedType, name: argument.name, source: first.range, target: wrong.range))
      }
      let known = counterparts.flatMap(\.keys)
      for use in uses where use.kind == .select && !known.isEmpty {
        for key in use.keys where key != "other" && !known.contains(key) {
          found.append(Mismatch(kind: .unknownChoice, name: key, source: first.range, target: use.range))
        }
      }
    }
    return found + lostInChoices(translation) + tagMismatches(in: translation)
  }

  /// Arguments that every reading of the source shows but one of the translation's does not.
  private func lostInChoices(_ translation: Message) -> [Mismatch] {
    let ours = readings
    guard let first = ours.first, translation.readings.count > 1 else { return [] }
    // The number itself may be left out: “one needle”.
    let numbers = Set(arguments.filter { [.plural, .ordinal, .select].contains($0.kind) }.map(\.name))
    let always = ours.dropFirst().reduce(first.arguments) { $0.intersection($1.arguments) }.subtracting(numbers)
    let present = Set(translation.arguments.map(\.name))
    var reported: Set<String> = []
    return translation.readings.flatMap { reading in
      always.subtracting(reading.arguments).intersection(present).sorted().filter { reported.insert($0).inserted }.map {
        Mismatch(
          kind: .missingArgument, name: $0, source: arguments.first { [name = $0] in $0.name == name }?.range,
          target: reading.messageRange(of: 0..<reading.text.utf8.count))
      }
    }
  }

  private func tagMismatches(in translation: Message) -> [Mismatch] {
    let ours = tags
    let theirs = translation.tags
    let missing = ours.uniqued(by: \.name).filter { tag in !theirs.contains { $0.name == tag.name } }
    let extra = theirs.uniqued(by: \.name).filter { tag in !ours.contains { $0.name == tag.name } }
    return missing.map { Mismatch(kind: .missingTag, name: $0.name, source: $0.range) }
      + extra.map { Mismatch(kind: .extraTag, name: $0.name, target: $0.range) }
  }
}

extension Message.Argument.Kind {
  /// Whether a translation may use as `other` what the source uses so.
  fileprivate func fits(_ other: Self) -> Bool {
    if self == other { return true }
    let numeric: Set<Self> = [.number, .plural, .ordinal, .text]
    let timely: Set<Self> = [.date, .time, .text]
    return numeric.isSuperset(of: [self, other]) || timely.isSuperset(of: [self, other])
  }
}

extension Array {
  fileprivate func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
