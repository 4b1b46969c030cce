import Releases

/// Manifests and contents that were fetched before, in the user's cache folder, each under its hash.
///
/// Whatever is read is hashed, so that a damaged file is as good as none; what cannot be written is not kept.
struct ReleaseCache: Sendable {
  /// The folder, or `nil` for no cache.
  let folder: String?
  /// How many bytes are kept; the oldest are removed first.
  var capacity = 1 << 30

  /// Bytes by their hash.
  func content(_ path: String, _ hash: ContentHash) -> [UInt8]? {
    guard let folder, Disk.kind("\(folder)/\(path)") == .file, let bytes = try? Disk.read("\(folder)/\(path)"),
      ContentHash(of: bytes) == hash
    else { return nil }
    return bytes
  }

  /// Keeps bytes.
  func keep(_ bytes: [UInt8], at path: String) {
    guard let folder, bytes.count <= capacity / 16 else { return }
    let place = "\(folder)/\(path)"
    guard (try? Disk.makeFolder(place.parentPath)) != nil else { return }
    try? Disk.write(bytes, to: place, isDurable: false)
  }

  /// Removes what was not written lately, until what is left fits.
  func trim() {
    guard let folder, let files = try? Disk.tree(folder) else { return }
    var known = files.compactMap { file in
      Disk.sizeAndTime("\(folder)/\(file.path)").map { (file.path, $0.size, $0.time) }
    }
    var total = known.reduce(0) { $0 + $1.1 }
    guard total > capacity else { return }
    known.sort { $0.2 < $1.2 }
    for (path, size, _) in known {
      guard total > capacity else { return }
      try? Disk.remove("\(folder)/\(path)")
      total -= size
    }
  }
}
