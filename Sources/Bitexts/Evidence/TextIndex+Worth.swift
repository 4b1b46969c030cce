extension TextIndex {
  /// Sets what each word is worth as evidence: the rarer, the more; a miss counts as far as it is surely one.
  ///
  /// - Parameter known: How surely a miss of a type is a miss, 0…256.
  mutating func weigh(_ known: [Int32], _ weights: Weights) {
    let units = Logarithm.of(count + 10)
    let byType = frequency.map { max(weights.lowestGain, min(weights.highestGain, units - Logarithm.of(Int($0)))) }
    var (gains, misses, gainTotals, missTotals): ([Int32], [Int32], [Int32], [Int32]) = ([], [], [], [])
    gains.reserveCapacity(words.count)
    misses.reserveCapacity(words.count)
    for unit in 0..<count {
      var gainTotal: Int32 = 0
      var missTotal: Int32 = 0
      for index in range(unit) {
        let type = Int(words[index])
        let gain = byType[type]
        let miss = gain * known[type] / 256
        gains.append(gain)
        misses.append(miss)
        gainTotal += gain
        missTotal += miss
      }
      gainTotals.append(gainTotal)
      missTotals.append(missTotal)
    }
    (self.gains, self.misses, self.gainTotals, self.missTotals) = (gains, misses, gainTotals, missTotals)
  }
}
