/// Phrases of several words, each word with its alternatives: `tage/tager del` is two phrases.
///
/// They stay as they are written and are found by their first words, since few of some thousand are ever met.
struct PhraseTable: Sendable {
  /// A phrase that begins with some word, and the one before it that begins so too.
  private struct Node {
    let line: Range<Int>
    let next: Int
  }

  private static let space = UInt8(ascii: " ")
  private static let slash = UInt8(ascii: "/")

  private let firsts = ByteTable(capacity: 1024)
  private var nodes: [Node] = []
  private var text: [UInt8] = []

  /// Adds the phrases of one line, which has single spaces.
  mutating func add(_ line: some Sequence<UInt8>) {
    let start = text.count
    text.append(contentsOf: line)
    let line = start..<text.count
    let end = text[line].firstIndex(of: Self.space) ?? line.upperBound
    for word in text[line.lowerBound..<end].split(separator: Self.slash) {
      let first = firsts.insert(word)
      nodes.append(Node(line: line, next: Int(firsts.value(first))))
      firsts.setValue(Int32(nodes.count - 1), of: first)
    }
  }

  /// Whether a phrase begins with a word.
  func begins(with word: [UInt8]) -> Bool { firsts.find(word) >= 0 }

  /// Whether a phrase that begins at one of some words reaches beyond another of them.
  func reaches(from start: Int, beyond at: Int, in words: [[UInt8]]) -> Bool {
    let first = firsts.find(words[start])
    guard first >= 0 else { return false }
    var node = Int(firsts.value(first))
    while node >= 0 {
      if let end = end(of: nodes[node].line, from: start, in: words), end > at { return true }
      node = nodes[node].next
    }
    return false
  }

  /// The index behind words that say a phrase, of which the first is said; `nil` where they say something else.
  private func end(of line: Range<Int>, from start: Int, in words: [[UInt8]]) -> Int? {
    text.withUnsafeBufferPointer { text in
      let phrase = UnsafeBufferPointer(rebasing: text[line])
      var place = Self.skip(to: Self.space, phrase, 0)
      var at = start + 1
      while place < phrase.count {
        guard at < words.count, Self.offers(words[at], phrase, place + 1) else { return nil }
        place = Self.skip(to: Self.space, phrase, place + 1)
        at += 1
      }
      return at
    }
  }

  /// Whether one of the alternatives that begin at a place is a word.
  private static func offers(_ word: [UInt8], _ phrase: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var place = start
    while true {
      var same = 0
      while place < phrase.count, same < word.count, phrase[place] == word[same] {
        (place, same) = (place + 1, same + 1)
      }
      if same == word.count, place == phrase.count || phrase[place] == space || phrase[place] == slash { return true }
      while place < phrase.count, phrase[place] != space, phrase[place] != slash { place += 1 }
      guard place < phrase.count, phrase[place] == slash else { return false }
      place += 1
    }
  }

  private static func skip(to byte: UInt8, _ phrase: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < phrase.count, phrase[place] != byte { place += 1 }
    return place
  }
}
