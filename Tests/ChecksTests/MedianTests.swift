import TestSupport
import Testing

@testable import Checks

@Suite struct MedianTests {
  @Test("the median and its deviation are those of the sorted numbers", arguments: [1, 2, 3, 10, 257])
  func sorted(_ count: Int) {
    var random = SplitMix(seed: UInt64(count))
    for _ in 0..<50 {
      // Few values, so that many are equal.
      let numbers = (0..<count).map { _ in Double(Int.random(in: -20...20, using: &random)) / 4 }
      let median = numbers.sorted()[count / 2]
      let deviation = numbers.map { abs($0 - median) }.sorted()[count / 2]
      #expect(numbers.medianAndDeviation == (median, deviation))
    }
  }
}
