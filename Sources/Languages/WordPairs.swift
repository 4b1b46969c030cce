/// Words of two languages that translate each other, found by the fingerprints of their stems.
///
/// A table has one line an entry, `first<TAB>second<TAB>weight`: several words on a side are alternatives behind commas;
/// the weight goes from 1 (says little) to 9 (says much).
public struct WordPairs: Sendable {
  /// One word of the other language.
  public struct Match: Sendable {
    /// The fingerprint of its stem.
    public let key: UInt64
    /// From 1 to 9.
    public let weight: UInt8
  }

  private var forward = Side()
  private var backward = Side()

  /// How many pairs there are.
  public private(set) var count = 0

  /// Two languages of which no words are known.
  public static let none = WordPairs()

  private init() {}

  /// Reads tables; of a pair that is there twice the higher weight counts. Lines that are no entries are left out.
  public init(tables: [StaticString], first: WordForms, second: WordForms) {
    var entries: [(UInt64, UInt64, UInt8)] = []
    for table in tables where table.utf8CodeUnitCount > 0 {
      table.withUTF8Buffer { WordPairs.read($0, into: &entries, first, second) }
    }
    self.init(entries)
  }

  /// Takes pairs as they are.
  public init(_ pairs: [(first: [UInt8], second: [UInt8], weight: UInt8)], first: WordForms, second: WordForms) {
    self.init(pairs.map { (WordFingerprint.stem($0.first, first), WordFingerprint.stem($0.second, second), $0.weight) })
  }

  private init(_ entries: [(UInt64, UInt64, UInt8)]) {
    count = entries.count
    forward = Side(entries.map { ($0.0, Match(key: $0.1, weight: $0.2)) })
    backward = Side(entries.map { ($0.1, Match(key: $0.0, weight: $0.2)) })
  }

  /// What the word of the first language (`reversed`: of the second) with this stem may be in the other.
  public func matches(_ key: UInt64, reversed: Bool) -> ArraySlice<Match> {
    reversed ? backward.matches(key) : forward.matches(key)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into entries: inout [(UInt64, UInt64, UInt8)], _ first: WordForms,
    _ second: WordForms
  ) {
    entries.reserveCapacity(entries.count + bytes.count / 16)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let fields = bytes[start..<end].split(separator: 0x09, omittingEmptySubsequences: false)
      start = end + 1
      guard fields.count == 3, let digit = fields[2].first, (0x31...0x39).contains(digit) else { continue }
      let seconds = fields[1].split(separator: 0x2C).flatMap { alternative in
        // Of “purchase order” each word is weaker evidence than the two together.
        let words = alternative.split(separator: 0x20)
        return words.map { (WordFingerprint.stem($0, second), UInt8(words.count)) }
      }
      for one in fields[0].split(separator: 0x2C) {
        let key = WordFingerprint.stem(one, first)
        for (other, words) in seconds {
          entries.append((key, other, words == 1 ? digit - 0x30 : max(1, (digit - 0x30) * 2 / 3)))
        }
      }
    }
  }

  /// One direction: keys in ascending order, and for each the slice of its matches.
  private struct Side: Sendable {
    private var slots: [Int32] = []
    private var keys: [UInt64] = []
    private var starts: [Int32] = [0]
    private var all: [Match] = []

    init() {}

    init(_ entries: [(UInt64, Match)]) {
      let sorted = entries.sorted {
        ($0.0, $0.1.key, $1.1.weight) < ($1.0, $1.1.key, $0.1.weight)
      }
      all.reserveCapacity(sorted.count)
      for (key, match) in sorted {
        if keys.last != key {
          if !keys.isEmpty { starts.append(Int32(all.count)) }
          keys.append(key)
        } else if all.last?.key == match.key {
          continue
        }
        all.append(match)
      }
      starts.append(Int32(all.count))
      var capacity = 16
      while capacity < keys.count * 2 { capacity *= 2 }
      slots = [Int32](repeating: -1, count: capacity)
      for (index, key) in keys.enumerated() {
        var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
        slots[slot] = Int32(index)
      }
    }

    func matches(_ key: UInt64) -> ArraySlice<Match> {
      guard !slots.isEmpty else { return [] }
      var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
      while slots[slot] >= 0 {
        let index = Int(slots[slot])
        if keys[index] == key { return all[Int(starts[index])..<Int(starts[index + 1])] }
        slot = (slot + 1) & (slots.count - 1)
      }
      return []
    }
  }
}

/// Fingerprints of words, the same on every machine.
public enum WordFingerprint {
  /// FNV-1a, 64 bits, with the halves mixed so that the low bits may index a table.
  ///
  /// - Reference: http://www.isthe.com/chongo/tech/comp/fnv/
  @inlinable public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }

  /// The fingerprint of a word's stem.
  public static func stem(_ word: some RandomAccessCollection<UInt8>, _ forms: WordForms) -> UInt64 {
    of(word.prefix(forms.stemLength(word)))
  }
}
