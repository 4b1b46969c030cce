/// A polynomial hash of bytes, of which the hash of any part follows from the hashes of two beginnings.
package enum ByteHash {
  /// The base; odd, so that no information is lost.
  @inlinable package static var base: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The hash of what was hashed so far and one more byte.
  @inlinable package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    hash &* base &+ UInt64(byte) &+ 1
  }

  /// The hash of a run of bytes.
  @inlinable package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The hashes of all ends of a run of bytes, each at the offset where it begins.
  static func ofTails(_ bytes: UnsafeBufferPointer<UInt8>, into hashes: UnsafeMutableBufferPointer<UInt64>) {
    var hash: UInt64 = 0
    var power: UInt64 = 1
    for at in bytes.indices.reversed() {
      hash &+= (UInt64(bytes[at]) &+ 1) &* power
      power &*= base
      hashes.initializeElement(at: at, to: hash)
    }
  }

  /// Spreads a hash over all 64 bits.
  @inlinable package static func mixed(_ hash: UInt64) -> UInt64 {
    let first = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return first ^ (first >> 29)
  }
}

/// A growing hash table from runs of bytes to numbers: open addressing, keys in one arena.
///
/// It is filled by one owner and only read afterwards, which is what makes it `Sendable`.
package final class ByteTable: @unchecked Sendable {
  /// A key's place in the arena and what it stands for.
  @usableFromInline struct Entry {
    @usableFromInline var start: UInt32
    @usableFromInline var count: UInt32
    @usableFromInline var value: Int32
  }

  /// What grows; behind a pointer, so that reading it needs no check of exclusive access.
  @usableFromInline struct Storage {
    // The upper half of a slot is a part of the hash, the lower half an entry's index plus one; 0 is free.
    @usableFromInline var slots: UnsafeMutablePointer<UInt64>
    @usableFromInline var mask: Int
    @usableFromInline var entries: UnsafeMutablePointer<Entry>
    @usableFromInline var arena: UnsafeMutablePointer<UInt8>
    var entryCapacity: Int
    var arenaCapacity: Int
    var arenaCount = 0
    var count = 0
  }

  @usableFromInline let storage: UnsafeMutablePointer<Storage>

  /// How many keys there are; entries are numbered in the order of insertion.
  package var count: Int { storage.pointee.count }

  /// Makes an empty table with room for about `capacity` keys.
  package init(capacity: Int = 16) {
    var size = 32
    while size < capacity &* 2 { size &*= 2 }
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    let entryCapacity = max(capacity, 16)
    let arenaCapacity = max(capacity &* 12, 256)
    storage = .allocate(capacity: 1)
    storage.initialize(
      to: Storage(
        slots: slots, mask: size - 1, entries: .allocate(capacity: entryCapacity),
        arena: .allocate(capacity: arenaCapacity), entryCapacity: entryCapacity, arenaCapacity: arenaCapacity))
  }

  deinit {
    storage.pointee.slots.deallocate()
    storage.pointee.entries.deallocate()
    storage.pointee.arena.deallocate()
    storage.deallocate()
  }

  /// The entry of a key, or -1; `hash` is the key's `ByteHash`.
  @inlinable package func find(_ key: UnsafePointer<UInt8>, _ length: Int, hash: UInt64) -> Int {
    let mixed = ByteHash.mixed(hash)
    let slots = storage.pointee.slots
    let mask = storage.pointee.mask
    var index = Int(truncatingIfNeeded: mixed) & mask
    while true {
      let slot = slots[index]
      if slot == 0 { return -1 }
      if slot >> 32 == mixed >> 32 {
        let number = Int(slot & 0xFFFF_FFFF) &- 1
        let entry = storage.pointee.entries[number]
        if Int(entry.count) == length {
          let stored = storage.pointee.arena + Int(entry.start)
          var at = 0
          while at < length, stored[at] == key[at] { at &+= 1 }
          if at == length { return number }
        }
      }
      index = (index &+ 1) & mask
    }
  }

  /// The number that an entry holds; -1 when none was given.
  @inlinable package func value(_ entry: Int) -> Int32 { storage.pointee.entries[entry].value }

  /// Gives an entry its number.
  package func setValue(_ value: Int32, of entry: Int) { storage.pointee.entries[entry].value = value }

  /// The key of an entry.
  package func key(_ entry: Int) -> UnsafeBufferPointer<UInt8> {
    let found = storage.pointee.entries[entry]
    return UnsafeBufferPointer(start: storage.pointee.arena + Int(found.start), count: Int(found.count))
  }

  /// The entry of a key, which is made when it is not there.
  package func insert(_ key: UnsafePointer<UInt8>, _ length: Int, hash: UInt64) -> Int {
    let found = find(key, length, hash: hash)
    if found >= 0 { return found }
    if (storage.pointee.count &+ 1) &* 2 > storage.pointee.mask { grow() }
    if storage.pointee.count == storage.pointee.entryCapacity {
      let larger = UnsafeMutablePointer<Entry>.allocate(capacity: storage.pointee.entryCapacity &* 2)
      larger.moveInitialize(from: storage.pointee.entries, count: storage.pointee.count)
      storage.pointee.entries.deallocate()
      storage.pointee.entries = larger
      storage.pointee.entryCapacity &*= 2
    }
    let start = storage.pointee.arenaCount
    if start &+ length > storage.pointee.arenaCapacity {
      let capacity = max(storage.pointee.arenaCapacity &* 2, start &+ length)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      larger.moveInitialize(from: storage.pointee.arena, count: start)
      storage.pointee.arena.deallocate()
      storage.pointee.arena = larger
      storage.pointee.arenaCapacity = capacity
    }
    (storage.pointee.arena + start).update(from: key, count: length)
    let number = storage.pointee.count
    storage.pointee.entries[number] = Entry(start: UInt32(start), count: UInt32(length), value: -1)
    storage.pointee.arenaCount = start &+ length
    storage.pointee.count = number &+ 1
    place(ByteHash.mixed(hash), entry: number &+ 1)
    return number
  }

  private func place(_ mixed: UInt64, entry: Int) {
    let slots = storage.pointee.slots
    let mask = storage.pointee.mask
    var index = Int(truncatingIfNeeded: mixed) & mask
    while slots[index] != 0 { index = (index &+ 1) & mask }
    slots[index] = (mixed >> 32) << 32 | UInt64(entry)
  }

  private func grow() {
    let size = (storage.pointee.mask &+ 1) &* 4
    storage.pointee.slots.deallocate()
    storage.pointee.slots = .allocate(capacity: size)
    storage.pointee.slots.initialize(repeating: 0, count: size)
    storage.pointee.mask = size - 1
    for number in 0..<count { place(ByteHash.mixed(ByteHash.of(key(number))), entry: number + 1) }
  }
}

extension ByteTable {
  /// The entry of a key, or -1.
  package func find(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = key.baseAddress else { return -1 }
    return find(base, key.count, hash: ByteHash.of(key))
  }

  /// The entry of a key, or -1.
  package func find(_ key: some Collection<UInt8>) -> Int {
    key.withContiguousStorageIfAvailable { find($0) } ?? Array(key).withUnsafeBufferPointer { find($0) }
  }

  /// The entry of a key, which is made when it is not there.
  @discardableResult
  package func insert(_ key: some Collection<UInt8>) -> Int {
    func add(_ key: UnsafeBufferPointer<UInt8>) -> Int {
      guard let base = key.baseAddress else { return -1 }
      return insert(base, key.count, hash: ByteHash.of(key))
    }
    return key.withContiguousStorageIfAvailable(add) ?? Array(key).withUnsafeBufferPointer(add)
  }

  /// Whether a key is there.
  package func contains(_ key: some Collection<UInt8>) -> Bool { find(key) >= 0 }
}
