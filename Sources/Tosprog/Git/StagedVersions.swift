/// How files that git is about to commit differ from those that lie in a folder; paths are absolute.
struct StagedVersions: Sendable {
  /// The bytes of files that lie there otherwise, or not at all.
  private(set) var bytes: [String: [UInt8]] = [:]
  /// Files that lie there and will not be committed.
  private(set) var absent: Set<String> = []
  /// Names in folders where nothing of the kind lies.
  private var added: [String: Set<String>] = [:]

  /// Whether everything will be committed as it lies there.
  var isEmpty: Bool { bytes.isEmpty && absent.isEmpty }

  /// Takes a file's bytes as git holds them.
  mutating func hold(_ bytes: [UInt8], at path: String) {
    self.bytes[path] = bytes
    var path = path
    while Disk.kind(path) == nil, path.parentPath != path {
      let isNew = added[path.parentPath, default: []].insert(path.lastPathComponent).inserted
      guard isNew else { return }
      path = path.parentPath
    }
  }

  /// Leaves a file out.
  mutating func leaveOut(_ path: String) { absent.insert(path) }

  /// What will stand at a path; `nil` where what lies there tells.
  func kind(_ path: String) -> Disk.Kind?? {
    if isEmpty { return nil }
    if bytes[path] != nil { return .some(.file) }
    if absent.contains(path) { return .some(nil) }
    return added[path] == nil ? nil : .some(.folder)
  }

  /// Whether a folder will have files that do not lie there.
  func adds(to folder: String) -> Bool { added[folder] != nil }

  /// The names that a folder will have, in no order.
  func names(in folder: String, lying names: [String]) -> [String] {
    let kept = absent.isEmpty ? names : names.filter { !absent.contains(folder.appending(path: $0)) }
    return kept + (added[folder] ?? [])
  }
}
