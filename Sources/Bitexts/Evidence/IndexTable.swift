/// From fingerprints to indexes: open addressing, the same order on every machine.
struct IndexTable {
  private var keys: [UInt64] = []
  private var values: [Int32] = []
  private var used = 0

  /// An empty table in which about as many keys fit as are given.
  init(capacity: Int = 0) {
    guard capacity > 0 else { return }
    var size = 64
    while size < 2 * capacity { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
  }

  /// The index of a key, or `nil`; setting `nil` does nothing.
  subscript(key: UInt64) -> Int32? {
    get {
      guard used > 0 else { return nil }
      var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & (keys.count &- 1)
      while values[slot] >= 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot &+ 1) & (keys.count &- 1)
      }
      return nil
    }
    set {
      guard let newValue else { return }
      if (used + 1) * 2 > keys.count { grow() }
      insert(key, newValue)
    }
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & (keys.count &- 1)
    while values[slot] >= 0, keys[slot] != key { slot = (slot &+ 1) & (keys.count &- 1) }
    if values[slot] < 0 { used += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: max(64, keys.count * 2))
    values = [Int32](repeating: -1, count: keys.count)
    used = 0
    for slot in oldKeys.indices where oldValues[slot] >= 0 { insert(oldKeys[slot], oldValues[slot]) }
  }
}
