/// Words of two languages that translate each other, found by the fingerprints of their stems.
///
/// A table has one line an entry, `first<TAB>second<TAB>weight`: the second may hold several words, alternatives with
/// commas between; the weight goes from 1 (says little) to 9 (says much).
public struct WordPairs: Sendable {
  /// One word of the other language.
  public struct Match: Sendable {
    /// The fingerprint of its stem.
    public let key: UInt64
    /// From 1 to 9.
    public let weight: UInt8
  }

  private let forward: Side
  private let backward: Side

  /// How many pairs there are.
  public let count: Int

  /// Two languages of which no words are known.
  public static let none = WordPairs([])

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
    self.init(
      pairs.map {
        ($0.first.withUnsafeBufferPointer(first.key), $0.second.withUnsafeBufferPointer(second.key), $0.weight)
      })
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

  /// Whether the word is in the list at all.
  public func contains(_ key: UInt64, reversed: Bool) -> Bool { (reversed ? backward : forward).contains(key) }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into entries: inout [(UInt64, UInt64, UInt8)], _ first: WordForms,
    _ second: WordForms
  ) {
    entries.reserveCapacity(entries.count + bytes.count / 12)
    func key(_ range: Range<Int>, _ forms: WordForms) -> UInt64 {
      forms.key(UnsafeBufferPointer(rebasing: bytes[range]))
    }
    var start = 0
    while start < bytes.count {
      var end = start
      var tabs: [Int] = []
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09 { tabs.append(end) }
        end += 1
      }
      defer { start = end + 1 }
      guard tabs.count == 2, tabs[1] + 1 < end, (0x31...0x39).contains(bytes[tabs[1] + 1]) else { continue }
      let weight = bytes[tabs[1] + 1] - 0x30
      let one = key(start..<tabs[0], first)
      var from = tabs[0] + 1
      while from < tabs[1] {
        var to = from
        var spaces = 0
        while to < tabs[1], bytes[to] != 0x2C {
          if bytes[to] == 0x20 { spaces += 1 }
          to += 1
        }
        // Of “purchase order” each word is weaker evidence than the two together.
        let share = spaces == 0 ? weight : max(1, weight * 2 / 3)
        var word = from
        for index in from...to where index == to || bytes[index] == 0x20 {
          if index > word { entries.append((one, key(word..<index, second), share)) }
          word = index + 1
        }
        from = to + 1
      }
    }
  }

  /// One direction: keys in a table of hashes, and for each the slice of its matches.
  ///
  /// A class, so that handing word pairs on counts two references and not eight.
  private final class Side: Sendable {
    /// A key with the place of its matches; free where there are none. All in one, since a look elsewhere waits for memory.
    private struct Slot {
      var key: UInt64 = 0
      var start: Int32 = 0
      var count: Int32 = 0
    }

    private let slots: [Slot]
    private let all: [Match]

    init(_ entries: [(UInt64, Match)]) {
      let sorted = entries.sorted {
        ($0.0, $0.1.key, $1.1.weight) < ($1.0, $1.1.key, $0.1.weight)
      }
      var all: [Match] = []
      all.reserveCapacity(sorted.count)
      var found: [Slot] = []
      for (key, match) in sorted {
        if found.last?.key != key || found.isEmpty {
          found.append(Slot(key: key, start: Int32(all.count), count: 0))
        } else if all.last?.key == match.key {
          continue
        }
        found[found.count - 1].count += 1
        all.append(match)
      }
      var capacity = 16
      while capacity < found.count * 2 { capacity *= 2 }
      var slots = [Slot](repeating: Slot(), count: capacity)
      for entry in found {
        var slot = Int(truncatingIfNeeded: entry.key) & (capacity - 1)
        while slots[slot].count > 0 { slot = (slot + 1) & (capacity - 1) }
        slots[slot] = entry
      }
      (self.slots, self.all) = (slots, all)
    }

    private func slot(_ key: UInt64) -> Slot? {
      let mask = slots.count &- 1
      var place = Int(truncatingIfNeeded: key) & mask
      while slots[place].count > 0 {
        if slots[place].key == key { return slots[place] }
        place = (place &+ 1) & mask
      }
      return nil
    }

    func contains(_ key: UInt64) -> Bool { slot(key) != nil }

    func matches(_ key: UInt64) -> ArraySlice<Match> {
      guard let slot = slot(key) else { return [] }
      return all[Int(slot.start)..<Int(slot.start + slot.count)]
    }
  }
}
