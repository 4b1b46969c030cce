/// In which units a type occurs, for types that are rare.
struct Postings {
  private var starts: [Int32]
  private var all: [Int32] = []

  init(_ side: TextIndex, atMost rare: Int) {
    starts = [Int32](repeating: 0, count: side.keys.count + 1)
    for word in side.words where side.frequency[Int(word)] <= rare { starts[Int(word) + 1] += 1 }
    for type in side.keys.indices { starts[type + 1] += starts[type] }
    all = [Int32](repeating: 0, count: Int(starts.last!))
    var next = starts
    for unit in 0..<side.count {
      for index in side.range(unit) where side.frequency[Int(side.words[index])] <= rare {
        let type = Int(side.words[index])
        all[Int(next[type])] = Int32(unit)
        next[type] += 1
      }
    }
  }

  func units(_ type: Int) -> ArraySlice<Int32> { all[Int(starts[type])..<Int(starts[type + 1])] }
}
