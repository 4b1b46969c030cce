import Diagnostics

/// What git knows of the project's files: when each sentence was last worded, and what stood beside it then.
///
/// One `git log` for the whole history and one `git cat-file --batch` for the versions that are looked at.
final class GitHistory: Sendable {
  private let log: GitLog
  private let objects: GitObjects
  /// The project's folder as seen from the repository's, with a slash behind it; empty where they are one.
  private let prefix: String
  /// Commits whose parents a shallow clone lacks.
  private let edges: Set<String>

  /// Whether the clone lacks older commits, so that what is older cannot be known.
  var isShallow: Bool { !edges.isEmpty }

  /// Reads the history of the repository that a folder lies in.
  ///
  /// - Throws: Where there is none, or git is absent or refuses.
  init(of folder: String) throws(Git.Failure) {
    let git = Git(folder: folder)
    let place = try git.lines(["rev-parse", "--show-prefix", "--is-shallow-repository", "--git-path", "shallow"])
    guard place.count == 3 else { throw Git.Failure(reason: "git gave an answer that is not understood") }
    prefix = place[0]
    edges = place[1] == "true" ? GitHistory.edges(at: folder.appending(path: place[2])) : []
    do { log = try GitLog(git) } catch {
      // A repository without a commit has nothing to tell, and nothing is wrong with it.
      throw git.commit("HEAD") == nil ? Git.Failure(reason: nil) : error
    }
    objects = try GitObjects(git)
  }

  private static func edges(at path: String) -> Set<String> {
    let bytes = (try? Disk.read(path)) ?? []
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// When something was last worded.
  enum Moment: Hashable {
    /// In a commit, by its index in the log.
    case commit(Int)
    /// In the folder, and not committed yet.
    case now
    /// Further back than this clone reaches, or never in this history.
    case unknown

    /// Larger means later.
    var order: Int {
      switch self {
      case .now: 1
      case .commit(let index): -index
      case .unknown: .min
      }
    }
  }

  /// How the versions of a file are read.
  struct Reader<Item: Hashable & Sendable>: Sendable {
    /// What can be told apart in a version, in its order.
    var items: @Sendable (SourceFile) -> [Item]
    /// For each of some items the one of an earlier version that it came from.
    var origins: @Sendable (_ items: [Item], _ earlier: [Item]) -> [Int?]
  }

  /// When each of today's items of a file was last worded.
  ///
  /// Follows each item from the commit at hand to its parents for as long as they have it, over renames and merges, past
  /// commits that call themselves minor. Takes time proportional to the versions between the newest and the oldest item.
  func moments<Item>(of items: Set<Item>, in path: String, _ reader: Reader<Item>) -> [Item: Moment] {
    guard let head = objects.blob("HEAD:\(prefix)\(path)") else { return [:] }
    var walk = Walk(history: self, reader: reader)
    return walk.moments(of: items, from: (prefix + path, head))
  }

  /// A file as it stood at a moment, under the name that it had then; `nil` where it did not exist.
  func file(_ path: String, at moment: Moment) -> SourceFile? {
    guard case .commit(let index) = moment else { return nil }
    for name in log.names(of: prefix + path) {
      if let blob = objects.blob("\(log.commits[index].name):\(name)") {
        return SourceFile(path: path, bytes: blob.bytes)
      }
    }
    return nil
  }

  /// The commit of a moment, abbreviated as people quote it.
  func abbreviation(of moment: Moment) -> String? {
    guard case .commit(let index) = moment else { return nil }
    return String(log.commits[index].name.prefix(9))
  }

  /// The versions before and after each minor commit to a file since a moment, oldest first.
  func minorEdits(of path: String, since moment: Moment) -> [(before: SourceFile, after: SourceFile)] {
    guard case .commit(let index) = moment else { return [] }
    return log.names(of: prefix + path).flatMap { log.changes[$0] ?? [] }
      .filter { $0.commit < index && log.commits[$0.commit].isMinor }
      .sorted { $0.commit > $1.commit }
      .compactMap { change in
        guard let old = change.old.first, let new = change.new, let before = objects.blob(old.name),
          let after = objects.blob(new)
        else { return nil }
        return (SourceFile(path: path, bytes: before.bytes), SourceFile(path: path, bytes: after.bytes))
      }
  }
}

extension GitHistory {
  /// Items on their way back through the versions of one file.
  private struct Walk<Item: Hashable & Sendable> {
    let history: GitHistory
    let reader: Reader<Item>
    /// Items of the versions that have been read.
    var known: [String: [Item]] = [:]
    var found: [Item: Moment] = [:]

    /// Items that a version has: under the wording that they have there, the ones of today that they stand for.
    typealias Carried = [Item: [Item]]

    /// A version that is known to hold some items, and the commit behind which it was found.
    struct Stop {
      var path: String
      var version: String
      var behind: Int
      var carried: Carried
    }

    init(history: GitHistory, reader: Reader<Item>) { (self.history, self.reader) = (history, reader) }

    mutating func moments(of items: Set<Item>, from head: (path: String, blob: GitObjects.Blob)) -> [Item: Moment] {
      known[head.blob.name] = reader.items(SourceFile(path: head.path, bytes: head.blob.bytes))
      let committed = Set(known[head.blob.name] ?? [])
      for item in items where !committed.contains(item) { found[item] = .now }
      let carried = Carried(uniqueKeysWithValues: items.filter(committed.contains).map { ($0, [$0]) })
      var open = [Stop(path: head.path, version: head.blob.name, behind: -1, carried: carried)]
      while let stop = open.popLast() { open += step(stop) }
      return found
    }

    /// Finds the commit that made a version, settles what is new in it, and goes on to the versions before it.
    private mutating func step(_ stop: Stop) -> [Stop] {
      let changes = history.log.changes[stop.path] ?? []
      guard let change = changes.first(where: { $0.commit > stop.behind && $0.new == stop.version }) else {
        settle(stop.carried, .unknown)
        return []
      }
      var left = stop.carried
      var next: [Stop] = []
      for old in change.old where !left.isEmpty {
        let earlier = items(of: old.name, at: old.path)
        let held = Set(earlier)
        var carried = left.filter { held.contains($0.key) }
        for item in carried.keys { left[item] = nil }
        if history.log.commits[change.commit].isMinor { carry(&left, to: earlier, from: stop, into: &carried) }
        guard !carried.isEmpty else { continue }
        next.append(Stop(path: old.path, version: old.name, behind: change.commit, carried: carried))
      }
      let isEdge = change.old.isEmpty && history.edges.contains(history.log.commits[change.commit].name)
      settle(left, isEdge ? .unknown : .commit(change.commit))
      return next
    }

    /// A minor commit worded nothing anew: its sentences are followed under their earlier wording.
    private mutating func carry(
      _ left: inout Carried, to earlier: [Item], from stop: Stop, into carried: inout Carried
    ) {
      let now = known[stop.version] ?? []
      for (item, origin) in zip(now, reader.origins(now, earlier)) {
        guard let origin, let originals = left.removeValue(forKey: item) else { continue }
        carried[earlier[origin], default: []] += originals
      }
    }

    private mutating func settle(_ carried: Carried, _ moment: Moment) {
      for item in carried.values.joined() {
        found[item] = found[item].map { $0.order >= moment.order ? $0 : moment } ?? moment
      }
    }

    private mutating func items(of version: String, at path: String) -> [Item] {
      if let items = known[version] { return items }
      let items = history.objects.blob(version).map { reader.items(SourceFile(path: path, bytes: $0.bytes)) } ?? []
      known[version] = items
      return items
    }
  }
}
