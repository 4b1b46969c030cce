import Diagnostics

/// What `.gitignore` and `.tosprogignore` leave out, in the folder of each and below; the last line that fits counts.
///
/// In one folder `.tosprogignore` stands behind `.gitignore`, so that `!path` takes back what git ignores.
///
/// - Reference: gitignore(5), “Pattern format”.
struct IgnoreRules: Sendable {
  private struct Line {
    /// The folder that the pattern counts from, absolute.
    var base: String
    var pattern: PathPattern
    var isNegated: Bool
    var isForFolders: Bool
  }

  private let root: String
  private var lines: [Line] = []
  private var read: Set<String> = []

  /// Reads what holds at a project's root, from the top of its git repository on.
  init(root: String) {
    self.root = root
    var above: [String] = []
    var here = root
    while true {
      above.append(here)
      if Disk.kind("\(here)/.git") != nil { break }
      let parent = here.parentPath
      guard parent != here, parent != "." else {
        above = [root]
        break
      }
      here = parent
    }
    append("\(above.last!)/.git/info/exclude", base: above.last!)
    for folder in above.reversed() { enter(absolute: folder) }
  }

  /// Reads the files of a folder, given relative to the root, and of those above it.
  mutating func enter(_ folder: String) {
    guard folder != ".", !folder.isEmpty else { return }
    if folder.contains("/") { enter(folder.parentPath) }
    enter(absolute: root.appending(path: folder))
  }

  /// Whether a path, given relative to the root, is left out; folders above it are not looked at.
  func ignores(_ path: String, isFolder: Bool) -> Bool {
    let full = root.appending(path: path)
    let last = lines.last { line in
      guard isFolder || !line.isForFolders, full.hasPrefix(line.base + "/") else { return false }
      return line.pattern.matches(String(full.dropFirst(line.base.count + 1)), exactly: true)
    }
    return last.map { !$0.isNegated } ?? false
  }

  private mutating func enter(absolute folder: String) {
    guard read.insert(folder).inserted else { return }
    for name in [".gitignore", ".tosprogignore"] { append("\(folder)/\(name)", base: folder) }
  }

  private mutating func append(_ path: String, base: String) {
    guard Disk.resolvedKind(path) == .file, let bytes = try? Disk.read(path) else { return }
    for part in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      var text = String(decoding: part, as: UTF8.self)
      guard !text.hasPrefix("#") else { continue }
      let isNegated = text.hasPrefix("!")
      if isNegated { text.removeFirst() }
      while text.hasSuffix(" "), !text.hasSuffix("\\ ") { text.removeLast() }
      guard !text.isEmpty else { continue }
      let line = Line(
        base: base, pattern: PathPattern(text), isNegated: isNegated, isForFolders: text.hasSuffix("/"))
      lines.append(line)
    }
  }
}
