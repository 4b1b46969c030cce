/// A word, and whether it stayed, went or came.
struct WordDifference: Sendable, Hashable {
  enum Change: String, Sendable, Hashable { case same, removed, added }

  var change: Change
  var words: [Substring]

  /// Texts with more words than this are told apart as a whole, since finding the shortest difference takes their product.
  private static let mostWords = 1_000

  /// What has become of a text, word by word, in reading order; neighbours of one kind stand together.
  ///
  /// - Reference: E. Myers, “An O(ND) Difference Algorithm and Its Variations”, Algorithmica 1, 1986.
  static func between(_ old: String, _ new: String) -> [WordDifference] {
    let (before, after) = (old.split(separator: " "), new.split(separator: " "))
    guard max(before.count, after.count) <= mostWords else {
      return [WordDifference(change: .removed, words: before), WordDifference(change: .added, words: after)]
    }
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var result: [WordDifference] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      if i < before.count, removed.contains(i) {
        result.append(before[i], as: .removed)
        i += 1
      } else if j < after.count, added.contains(j) {
        result.append(after[j], as: .added)
        j += 1
      } else {
        result.append(after[j], as: .same)
        i += 1
        j += 1
      }
    }
    return result
  }
}

extension [WordDifference] {
  fileprivate mutating func append(_ word: Substring, as change: WordDifference.Change) {
    if last?.change == change {
      self[count - 1].words.append(word)
    } else {
      append(WordDifference(change: change, words: [word]))
    }
  }
}
