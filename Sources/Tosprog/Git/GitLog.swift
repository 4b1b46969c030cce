/// All commits that lead to the one at hand and the files that each changed, newest first.
struct GitLog: Sendable {
  /// A commit.
  struct Commit: Sendable {
    /// Its name.
    let name: String
    /// Whether its trailer `Tosprog: minor` says that nothing needs to be translated anew.
    let isMinor: Bool
  }

  /// One file as a commit left it.
  struct Change: Sendable {
    /// Index into `commits`; a smaller one is newer or unrelated.
    let commit: Int
    /// The version after it; `nil` when the file was deleted.
    let new: String?
    /// The versions before it, one for each parent that had the file, under the name that it had there.
    let old: [(path: String, name: String)]
  }

  /// Commits, every one before its parents.
  let commits: [Commit]
  /// The changes of each file, newest first.
  let changes: [String: [Change]]

  /// The names that a file had, today's first.
  func names(of path: String) -> [String] {
    var names = [path]
    var seen: Set = [path]
    var next = 0
    while next < names.count {
      for change in changes[names[next]] ?? [] {
        for old in change.old where seen.insert(old.path).inserted { names.append(old.path) }
      }
      next += 1
    }
    return names
  }
}

extension GitLog {
  /// Reads the whole history in one call.
  ///
  /// Merges are listed with the files that differ from all parents; for the others the versions link up by themselves.
  ///
  /// - Throws: When git is absent, or there is no commit.
  init(_ git: Git) throws(Git.Failure) {
    let format = "%x02%H%x00%(trailers:key=Tosprog,valueonly,separator=%x2C)"
    self.init(
      parsing: try git.output([
        "log", "--topo-order", "--raw", "-z", "-c", "-M", "--no-abbrev", "--no-color", "--no-ext-diff",
        "--no-show-signature", "--format=\(format)", "--end-of-options", "HEAD", "--",
      ]))
  }

  /// Reads the output of that call: fields that end with NUL.
  init(parsing output: [UInt8]) {
    var commits: [Commit] = []
    var changes: [String: [Change]] = [:]
    var fields = Fields(output)
    while let field = fields.next() {
      if field.first == 0x02 {
        let trailer = fields.next() ?? []
        let values = String(decoding: trailer, as: UTF8.self).split(separator: ",")
        let isMinor = values.contains { $0.trimmed.lowercased() == "minor" }
        commits.append(Commit(name: String(decoding: field.dropFirst(), as: UTF8.self), isMinor: isMinor))
      } else if field.first == 0x3A, let record = Record(field, &fields) {
        let change = Change(commit: commits.count - 1, new: record.new, old: record.old)
        changes[record.path, default: []].append(change)
      }
    }
    self.commits = commits
    self.changes = changes
  }
}

/// Slices between NULs, without the line end that git sets before the first record of a commit.
private struct Fields {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    let end = bytes[position...].firstIndex(of: 0) ?? bytes.count
    defer { position = end + 1 }
    let field = bytes[position..<end]
    return field.first == 0x0A ? field.dropFirst() : field
  }

  /// A path is taken as it stands.
  mutating func path() -> String? {
    guard position < bytes.count else { return nil }
    let end = bytes[position...].firstIndex(of: 0) ?? bytes.count
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }
}

/// `:mode mode name name status` and the paths behind it; with n colons there are n parents.
private struct Record {
  let path: String
  let new: String?
  let old: [(path: String, name: String)]

  init?(_ field: ArraySlice<UInt8>, _ fields: inout Fields) {
    let parents = field.prefix { $0 == 0x3A }.count
    let words = field.dropFirst(parents).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2 * parents + 3, let first = fields.path() else { return nil }
    let names = words[(parents + 1)...(2 * parents + 1)].map { $0.allSatisfy { $0 == "0" } ? nil : $0 }
    let isRenamed = parents == 1 && words.last!.first.map { $0 == "R" || $0 == "C" } == true
    path = isRenamed ? fields.path() ?? first : first
    new = names.last!
    old = names.dropLast().compactMap { name in name.map { (first, $0) } }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
