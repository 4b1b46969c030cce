import Diagnostics

/// What a file in a release may be called, so that every common file system can hold it and none puts it elsewhere.
public enum ReleasePath {
  /// The folder in an installed tree that is our own.
  public static let ownFolder = ".tosprog"

  /// Why a path is refused; `nil` when it is fine.
  public static func problem(_ path: String, limits: ReleaseLimits = ReleaseLimits()) -> String? {
    guard !path.isEmpty else { return "is empty" }
    guard path.utf8.count <= limits.path else { return "is longer than \(limits.path) bytes" }
    guard path.nfc.utf8.elementsEqual(path.utf8) else { return "is not in Unicode's composed form (NFC)" }
    if let scalar = path.unicodeScalars.first(where: isForbidden) { return "contains \(name(scalar))" }
    for (index, part) in path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).enumerated() {
      let part = String(Substring(part))
      if part.isEmpty { return index == 0 ? "begins with “/”" : "has an empty name between two “/” or at its end" }
      if part == "." || part == ".." { return "has “\(part)” for a name" }
      if part.utf8.count > 255 { return "has a name of more than 255 bytes" }
      if part.hasSuffix(".") || part.hasSuffix(" ") { return "has a name that ends with a dot or a space" }
      if isDevice(part) { return "has a name that Windows keeps for a device" }
      if index == 0, folded(part) == ownFolder { return "lies in “\(ownFolder)”, which pulling keeps for itself" }
    }
    return nil
  }

  /// The first two paths that cannot stand beside each other: alike but for case, or one the other's folder.
  public static func conflict(in paths: [String]) -> (one: String, other: String, reason: String)? {
    var files: [String: String] = [:]
    // A folder that two files spell in two ways would be one folder here and two there.
    var folders: [String: (spelling: String, path: String)] = [:]
    for path in paths {
      let key = folded(path)
      if let other = files.updateValue(path, forKey: key) {
        return (other, path, other == path ? "occurs twice" : "differ in upper and lower case alone")
      }
      for slash in path.utf8.indices where path.utf8[slash] == 0x2F {
        let spelling = String(path[..<slash])
        let folder = folders[folded(spelling)] ?? (spelling, path)
        guard folder.spelling == spelling else {
          return (folder.path, path, "lie in folders that differ in upper and lower case alone")
        }
        folders[folded(spelling)] = folder
      }
    }
    for (key, path) in files.sorted(by: { $0.key < $1.key }) {
      if let folder = folders[key] {
        return (path, folder.path, "the first is a file and the second needs a folder there")
      }
    }
    return nil
  }

  /// What stays the same when upper and lower case are not told apart: “ß” is “ss”, and the Kelvin sign is “k”.
  private static func folded(_ text: String) -> String { text.uppercased().lowercased().nfc }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || "\\:*?\"<>|".unicodeScalars.contains(scalar)
      // What would make a path look like another one: marks of direction, and others that show nothing.
      || scalar.properties.generalCategory == .format || (0x80...0x9F).contains(scalar.value)
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (0x21..<0x7F).contains(scalar.value) ? "“\(scalar)”" : code
  }

  private static func isDevice(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.uppercased()
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(stem) { return true }
    guard stem.count == 4, stem.hasPrefix("COM") || stem.hasPrefix("LPT") else { return false }
    return "0123456789¹²³".contains(stem.last!)
  }
}
