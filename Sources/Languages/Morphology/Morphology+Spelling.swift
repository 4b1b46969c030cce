extension Morphology {
  /// The other spellings of a lower-case word, at most eight; the word itself is not among them.
  package func respelled(_ word: [UInt8]) -> [[UInt8]] {
    guard !spellings.isEmpty, word.count >= 3 else { return [] }
    var found: [[UInt8]] = []
    respell(word, into: &found, except: word)
    // A word may have two such sounds: “paediatrician's anaesthetised”.
    for other in found where found.count < 8 { respell(other, into: &found, except: word) }
    return found
  }

  private func respell(_ word: [UInt8], into found: inout [[UInt8]], except: [UInt8]) {
    var letters = 0
    for start in word.indices where word[start] & 0xC0 != 0x80 {
      for (spelling, from, to) in spellingsByLetter[Int(word[start])] {
        guard letters >= spelling.minimum, word.count - start >= from.count,
          word[start..<(start + from.count)].elementsEqual(from),
          spelling.place == .anywhere || start + from.count == word.count,
          spelling.place != .word || start == 0
        else { continue }
        let other = Array(word[..<start]) + to + word[(start + from.count)...]
        if other != except, !found.contains(other) { found.append(other) }
      }
      letters += 1
    }
  }
}
