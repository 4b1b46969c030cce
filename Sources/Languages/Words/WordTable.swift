/// Words that are looked up by their keys.
///
/// A key is a hash already, so its low bits are the place where the search begins, and nothing is hashed again: checks ask
/// for each word of a text in twenty such sets, and hashing was most of what that took.
public struct WordSet: Sendable {
  /// The words' hashes, each at the first free place from the one that its low bits say; 0 is free.
  @usableFromInline let slots: [UInt64]
  /// Whether there are no words.
  public let isEmpty: Bool

  /// The words of a list, in which one may stand twice.
  public init(_ words: [WordKey]) {
    isEmpty = words.isEmpty
    var size = 1
    while !words.isEmpty, size <= words.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for word in words {
      var place = Int(truncatingIfNeeded: word.hash) & (size - 1)
      while slots[place] != 0, slots[place] != word.hash { place = (place + 1) & (size - 1) }
      slots[place] = word.hash
    }
    self.slots = slots
  }

  /// The place of a word among the slots; `nil` for a word that is not there.
  @inlinable
  func place(of word: WordKey) -> Int? {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: word.hash) & mask
    while slots[place] != 0 {
      if slots[place] == word.hash { return place }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// Whether a word is one of them.
  @inlinable
  public func contains(_ word: WordKey) -> Bool { place(of: word) != nil }

  /// The words, in no order.
  var keys: [WordKey] { slots.filter { $0 != 0 }.map { WordKey(hash: $0) } }
}

/// What is known of words, looked up by their keys as in a ``WordSet``.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline let words: WordSet
  /// The values, each at the place of its word.
  @usableFromInline let values: [Value?]

  /// Takes words with their values; of a word that is there twice, the last counts.
  public init(_ entries: some Collection<(key: WordKey, value: Value)>) {
    words = WordSet(entries.map(\.key))
    var values = [Value?](repeating: nil, count: words.slots.count)
    for (word, value) in entries {
      if let place = words.place(of: word) { values[place] = value }
    }
    self.values = values
  }

  /// Whether there are no words.
  @inlinable
  public var isEmpty: Bool { words.isEmpty }

  /// What is known of a word.
  @inlinable
  public subscript(word: WordKey) -> Value? { words.place(of: word).flatMap { values[$0] } }
}
