extension Message {
  /// What a message says when its plurals and selects have been decided.
  public struct Reading: Sendable, Hashable {
    /// The decisions, as `minutes=one`; empty where everything took `other`.
    public var choices: [String]
    /// The text; an argument is shown as `{name}`, the number of a plural likewise.
    public var text: String
    /// The UTF-8 ranges of ``text`` that are arguments, not prose.
    public var opaque: [Range<Int>]
    /// The names of the arguments that it shows.
    public var arguments: Set<String>
    var pieces: [Piece]

    struct Piece: Hashable, Sendable {
      var text: Range<Int>
      var message: Range<Int>
    }

    /// The message's text that a part of the reading comes from, both in UTF-8 offsets.
    public func messageRange(of part: Range<Int>) -> Range<Int> {
      let touched = pieces.filter { $0.text.overlaps(part) || (part.isEmpty && $0.text.contains(part.lowerBound)) }
      guard let first = touched.first, let last = touched.last else {
        let end = pieces.last?.message.upperBound ?? 0
        return end..<end
      }
      let start =
        first.text.count == first.message.count
        ? first.message.lowerBound + max(0, part.lowerBound - first.text.lowerBound) : first.message.lowerBound
      let end =
        last.text.count == last.message.count
        ? last.message.lowerBound + min(last.text.count, part.upperBound - last.text.lowerBound)
        : last.message.upperBound
      return start..<max(start, end)
    }
  }

  /// How many readings are given at most; a message with more choices than that is cut.
  public static let readingLimit = 64

  /// First the text in which everything takes `other`, then one for every other choice, alone.
  ///
  /// A choice within a choice is read together with the one around it.
  public var readings: [Reading] {
    var found: [Reading] = []
    var open: [[String]] = [[]]
    var seen: Set<[String]> = [[]]
    while !open.isEmpty, found.count < Message.readingLimit {
      let choices = open.removeFirst()
      var reading = Reading(choices: choices, text: "", opaque: [], arguments: [], pieces: [])
      var others: [[String]] = []
      Message.read(nodes, number: nil, isOpen: choices.isEmpty, into: &reading, others: &others)
      found.append(reading)
      // Only one decision is changed at a time, except below a changed one.
      for other in others where seen.insert(choices + other).inserted { open.append(choices + other) }
    }
    return found
  }

  /// What the message says under the given decisions; what is not decided takes `other`.
  func reading(_ choices: [String]) -> Reading {
    var reading = Reading(choices: choices, text: "", opaque: [], arguments: [], pieces: [])
    var others: [[String]] = []
    Message.read(nodes, number: nil, isOpen: false, into: &reading, others: &others)
    return reading
  }

  /// `isOpen` says whether choices met here may be decided otherwise in a reading of their own.
  private static func read(
    _ nodes: [Node], number: String?, isOpen: Bool, into reading: inout Reading, others: inout [[String]]
  ) {
    func append(_ text: String, _ range: Range<Int>, isOpaque: Bool) {
      let start = reading.text.utf8.count
      reading.text += text
      let place = start..<start + text.utf8.count
      reading.pieces.append(Reading.Piece(text: place, message: range))
      if isOpaque { reading.opaque.append(place) }
    }
    func choose(_ name: String, _ variants: [Variant], number: String?) {
      let wanted = reading.choices.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
      guard
        let variant = variants.first(where: { $0.key == (wanted ?? "other") })
          ?? variants.first(where: { $0.key == "other" }) ?? variants.last
      else { return }
      if wanted == nil, isOpen {
        others += variants.filter { $0.key != variant.key }.map { ["\(name)=\($0.key)"] }
      }
      read(variant.nodes, number: number, isOpen: isOpen || wanted != nil, into: &reading, others: &others)
    }
    for node in nodes {
      switch node.kind {
      case .text(let text): append(text, node.range, isOpaque: false)
      case .argument(let name), .formatted(let name, _, _):
        append("{\(name)}", node.range, isOpaque: true)
        reading.arguments.insert(name)
      case .pound:
        append("{\(number ?? "#")}", node.range, isOpaque: true)
        if let number { reading.arguments.insert(number) }
      case .code(let code): append(code.data, node.range, isOpaque: true)
      case .plural(let name, _, _, let variants): choose(name, variants, number: name)
      case .select(let name, let variants): choose(name, variants, number: number)
      }
    }
  }
}
