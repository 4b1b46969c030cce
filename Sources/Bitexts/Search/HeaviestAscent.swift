/// The heaviest of the subsequences of some numbers that ascend; O(n log m) for numbers from 0 to m.
///
/// - Reference: P. Fenwick, “A New Data Structure for Cumulative Frequency Tables”, Software: Practice and Experience 24(3), 1994,
///   for the tree of best ends.
struct HeaviestAscent {
  /// Where the numbers of the subsequence stand; of equally heavy ones the first found.
  let indexes: [Int]

  /// Takes numbers from 0 on with weights above 0.
  init(_ numbers: [(value: Int, weight: Int)]) {
    let most = numbers.reduce(-1) { max($0, $1.value) } + 1
    var bestEnd = [Int32](repeating: -1, count: most + 1)
    var total = [Int](repeating: 0, count: numbers.count)
    var before = [Int32](repeating: -1, count: numbers.count)
    var last: Int32 = -1
    for (index, number) in numbers.enumerated() {
      var previous: Int32 = -1
      var slot = number.value
      while slot > 0 {
        let end = bestEnd[slot]
        if end >= 0, previous < 0 || total[Int(end)] > total[Int(previous)] { previous = end }
        slot &= slot - 1
      }
      before[index] = previous
      total[index] = number.weight + (previous >= 0 ? total[Int(previous)] : 0)
      slot = number.value + 1
      while slot <= most {
        if bestEnd[slot] < 0 || total[Int(bestEnd[slot])] < total[index] { bestEnd[slot] = Int32(index) }
        slot += slot & -slot
      }
      if last < 0 || total[Int(last)] < total[index] { last = Int32(index) }
    }
    var indexes: [Int] = []
    while last >= 0 {
      indexes.append(Int(last))
      last = before[Int(last)]
    }
    self.indexes = indexes.reversed()
  }
}
