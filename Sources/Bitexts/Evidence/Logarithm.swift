/// Logarithms from whole numbers only, so that every machine has the same.
enum Logarithm {
  /// The binary logarithm in 256ths.
  static func of(_ value: Int) -> Int32 {
    guard value > 1 else { return 0 }
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    var mantissa = whole > 30 ? UInt64(value >> (whole - 30)) : UInt64(value) << UInt64(30 - whole)
    var result = Int32(whole)
    for _ in 0..<8 {
      mantissa = (mantissa * mantissa) >> 30
      result <<= 1
      if mantissa >= 1 << 31 {
        result |= 1
        mantissa >>= 1
      }
    }
    return result
  }
}
