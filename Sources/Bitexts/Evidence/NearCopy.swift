/// How much of one text's spelling another repeats: “Akupunktur behandling i klinik” and “Akupunkturbehandling i klinik”.
///
/// Dice's coefficient over runs of three letters, without case, spaces and marks; linear in the texts.
enum NearCopy {
  /// From which likeness on a text counts as a copy with a word changed, or a typing error.
  static let enough = 0.75

  /// The likeness of two texts, 0…1.
  static func likeness(_ one: String, _ other: String) -> Double {
    let (a, b) = (runs(of: one), runs(of: other))
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var shared = 0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(shared) / Double(a.count + b.count)
  }

  /// Every three letters or digits that follow each other, sorted; of long texts the first few thousand.
  private static func runs(of text: String) -> [UInt32] {
    var runs: [UInt32] = []
    var last: UInt32 = 0
    var count = 0
    for byte in text.utf8.prefix(4096) {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard lower &- 0x61 < 26 || lower &- 0x30 < 10 || lower >= 0x80 else { continue }
      last = (last << 8 | UInt32(lower)) & 0xFF_FFFF
      count += 1
      if count >= 3 { runs.append(last) }
    }
    return runs.sorted()
  }
}
