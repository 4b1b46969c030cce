import Diagnostics

/// Files in one zip archive whose bytes depend on nothing but paths and contents: sorted by the bytes of their paths, all
/// of 1 January 1980, UTF-8 names, no extra fields. Nothing is packed: packers change their bytes from version to version.
///
/// - Reference: PKWARE, “.ZIP File Format Specification” 6.3.10.
public enum ZipArchive {
  /// The archive of these files; `nil` for more than the classic format holds, which is 65,535 files and 4 GiB.
  public static func encode(_ files: [(path: String, bytes: [UInt8])]) -> [UInt8]? {
    let room = files.reduce(0) { $0 + $1.bytes.count + 2 * $1.path.utf8.count + 76 }
    guard files.count < 0xFFFF, room < 0xFFFF_FFFF else { return nil }
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let name = Array(file.path.utf8)
      let sum = crc32(file.bytes)
      // Version 2.0, names in UTF-8, not packed, midnight of 1980-01-01; then checksum, both lengths and the name's.
      let common: [UInt8] =
        short(20) + short(1 << 11) + short(0) + short(0) + short(0x21) + long(sum) + long(UInt32(file.bytes.count))
        + long(UInt32(file.bytes.count)) + short(name.count) + short(0)
      // Made on a Unix; no comment, first disk; a plain file that all may read; where it begins.
      directory +=
        long(0x0201_4B50) + short(3 << 8 | 20) + common + short(0) + short(0) + short(0) + long(0o100644 << 16)
        + long(UInt32(out.count)) + name
      out += long(0x0403_4B50) + common + name + file.bytes
    }
    let start = out.count
    return out + directory + long(0x0605_4B50) + short(0) + short(0) + short(files.count) + short(files.count)
      + long(UInt32(directory.count)) + long(UInt32(start)) + short(0)
  }

  private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  private static func long(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) } }

  /// The remainder for each byte.
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { rest, byte in rest >> 8 ^ table[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] }
  }
}
