import Diagnostics

/// Files in one tar archive whose bytes depend on nothing but paths and contents: sorted by the bytes of their paths,
/// no times, no owners. It is not packed: packers change their bytes from version to version.
///
/// - Reference: POSIX.1-2017, pax, “ustar Interchange Format” and “pax Extended Header”.
public enum TarArchive {
  private static let block = 512

  /// The archive of these files.
  ///
  /// - Parameter time: The time that all files get, in seconds since 1970.
  public static func encode(_ files: [(path: String, bytes: [UInt8])], time: Int = 0) -> [UInt8] {
    var out: [UInt8] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      // The classic field holds 100 bytes in no certain encoding.
      if file.path.utf8.count > 100 || !file.path.utf8.allSatisfy({ $0 < 0x80 }) {
        let record = TarArchive.record("path", file.path)
        add(Array("PaxHeader/file".utf8), record, type: "x", time: time, to: &out)
        add(Array("file".utf8), file.bytes, type: "0", time: time, to: &out)
      } else {
        add(Array(file.path.utf8), file.bytes, type: "0", time: time, to: &out)
      }
    }
    return out + [UInt8](repeating: 0, count: 2 * block)
  }

  /// A record of an extended header, whose length counts its own digits.
  private static func record(_ key: String, _ value: String) -> [UInt8] {
    let rest = Array(" \(key)=\(value)\n".utf8)
    var length = rest.count + 1
    while String(length).utf8.count + rest.count != length { length = String(length).utf8.count + rest.count }
    return Array(String(length).utf8) + rest
  }

  private static func add(
    _ name: [UInt8], _ bytes: [UInt8], type: Unicode.Scalar, time: Int, to out: inout [UInt8]
  ) {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ field: [UInt8], at place: Int) { header.replaceSubrange(place..<(place + field.count), with: field) }
    func octal(_ number: Int, digits: Int) -> [UInt8] {
      let text = String(max(0, number), radix: 8)
      return Array((String(repeating: "0", count: max(0, digits - text.count)) + text).utf8.suffix(digits))
    }
    put(name, at: 0)
    put(octal(0o644, digits: 7), at: 100)
    put(octal(0, digits: 7), at: 108)
    put(octal(0, digits: 7), at: 116)
    put(octal(bytes.count, digits: 11), at: 124)
    put(octal(time, digits: 11), at: 136)
    put(Array(repeating: 0x20, count: 8), at: 148)
    put([UInt8(ascii: type)], at: 156)
    put(Array("ustar\0".utf8) + Array("00".utf8), at: 257)
    put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + [0, 0x20], at: 148)
    out += header
    out += bytes
    out += [UInt8](repeating: 0, count: (block - bytes.count % block) % block)
  }
}
