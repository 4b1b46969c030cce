/// The parts of a sentence as a reader meets them: bytes of text gather until something else comes.
struct MessageParts {
  private var parts: [Message.Kind] = []
  private var text: [UInt8] = []

  /// The parts up to here.
  var all: [Message.Kind] {
    text.isEmpty ? parts : parts + [.text(String(decoding: text, as: UTF8.self))]
  }

  /// The byte before the next one, where it is text.
  var lastByte: UInt8? { text.last }

  mutating func append(_ byte: UInt8) { text.append(byte) }

  mutating func append(_ bytes: some Sequence<UInt8>) { text += bytes }

  mutating func append(_ part: Message.Kind) {
    if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
    text.removeAll()
    parts.append(part)
  }
}
