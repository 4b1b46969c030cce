import Diagnostics
import Ledgers

/// What the last confirmation changed, so that it can be taken back.
struct UndoRecord {
  /// A ledger that was written.
  struct Entry {
    var path: String
    /// Its text before; `nil` where there was none.
    var before: String?
    /// What was written; `nil` where it was removed.
    var after: Digest?
  }

  var files: [Entry]
  /// How many units were confirmed.
  var count: Int

  init(_ changes: [LedgerChange]) {
    files = changes.map { change in
      Entry(
        path: change.path, before: change.before.map { String(decoding: $0, as: UTF8.self) },
        after: Digest(change.after))
    }
    count = changes.reduce(0) { $0 + $1.count }
  }

  /// - Throws: A `ledger-problem` when the file is none of ours.
  init(reading file: SourceFile) throws(Diagnostic) {
    func broken() -> Diagnostic {
      .error(
        "this record of the last confirmation is broken; delete it, and use version control instead", at: file.start,
        rule: Ledger.problem.id)
    }
    guard let value = try? JSON.parse(file), case .int(1)? = value["schema"], case .int(let count)? = value["count"],
      case .array(let entries)? = value["files"]
    else { throw broken() }
    self.count = count
    files = []
    for entry in entries {
      let after = entry["after"]?.stringValue.flatMap { Digest(hex: $0) }
      guard let path = entry["path"]?.stringValue, after != nil || entry["before"]?.stringValue != nil,
        !path.hasPrefix("/"), !path.split(separator: "/").contains("..")
      else { throw broken() }
      files.append(Entry(path: path, before: entry["before"]?.stringValue, after: after))
    }
  }

  var encoded: String {
    let entries = files.map { entry in
      JSON.object([
        ("path", .string(entry.path)), ("before", entry.before.map { .string($0) } ?? .null),
        ("after", entry.after.map { .string($0.hex) } ?? .null),
      ])
    }
    return JSON.object([("schema", .int(1)), ("count", .int(count)), ("files", .array(entries))]).encoded() + "\n"
  }
}
