import Diagnostics
import Ledgers
import Synchronization

/// What git said of each article in an earlier run, so that it need not be asked again as long as nothing has changed.
///
/// One file for each project in the user's cache folder. It is only ever replaced whole; one that cannot be read is forgotten,
/// and one that cannot be written is not kept.
final class HistoryMemo: Sendable {
  /// What is known of the units of one article.
  struct Article: Sendable {
    /// The commit at hand, the two files, and this version, as one digest.
    var state: Digest
    /// Why version control could not answer for all units.
    var gap: String?
    /// By both wordings.
    var units: [UInt64: Unit] = [:]
  }

  /// What was said of a unit.
  enum Unit: Sendable {
    /// Nothing.
    case unknown
    /// Its source said the same, or this, or was not there (`nil`), and in which commit it was translated.
    case same(commit: String?)
    case other(Wording?, commit: String?)
  }

  private struct Store {
    var articles: [String: Article] = [:]
    var isRead = false
    var isChanged = false
  }

  private let path: String
  private let store = Mutex(Store())

  /// A version of the file that others do not read.
  private static let schema = 1

  /// - Parameters:
  ///   - folder: The cache folder, which need not exist.
  ///   - root: The project's root.
  init(in folder: String, of root: String) {
    path = "\(folder)/git-\(Digest(Disk.resolved(root)).hex).jsonl"
  }

  /// What was said of an article in this very state.
  func article(_ key: String, in state: Digest) -> Article? {
    store.withLock { store in
      if !store.isRead { store.articles = read() }
      store.isRead = true
      return store.articles[key].flatMap { $0.state == state ? $0 : nil }
    }
  }

  /// Keeps what was said of an article.
  func keep(_ article: Article, as key: String) {
    store.withLock { store in
      store.articles[key] = article
      store.isChanged = true
    }
  }

  /// Writes what is new.
  func save() {
    store.withLock { store in
      guard store.isChanged else { return }
      store.isChanged = false
      let lines = store.articles.sorted { $0.key < $1.key }.map { key, article in line(key, article) }
      let head = JSON.object([("schema", .int(Self.schema))]).encoded()
      let text = ([head] + lines).joined(separator: "\n") + "\n"
      guard (try? Disk.makeFolder(path.parentPath)) != nil else { return }
      try? Disk.write(Array(text.utf8), to: path)
    }
  }

  // MARK: The file

  private func line(_ key: String, _ article: Article) -> String {
    let units = article.units.sorted { $0.key < $1.key }.map { hash, unit -> JSON in
      let name = JSON.string(String(hash, radix: 16))
      func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
      switch unit {
      case .unknown: return .array([name])
      case .same(let commit): return .array([name, text(commit)])
      case .other(let former, let commit): return .array([name, text(commit), text(former?.text)])
      }
    }
    return JSON.object([
      ("article", .string(key)), ("state", .string(article.state.hex)),
      ("gap", article.gap.map { .string($0) } ?? .null), ("units", .array(units)),
    ]).encoded()
  }

  private func read() -> [String: Article] {
    guard Disk.kind(path) == .file, let bytes = try? Disk.read(path) else { return [:] }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, case .int(Self.schema)? = (try? JSON.parse(String(first)))?["schema"] else {
      return [:]
    }
    lines.removeFirst()
    var articles: [String: Article] = [:]
    for line in lines {
      guard let value = try? JSON.parse(String(line)), let key = value["article"]?.stringValue,
        let state = value["state"]?.stringValue.flatMap({ Digest(hex: $0) }), case .array(let units)? = value["units"]
      else { continue }
      var article = Article(state: state, gap: value["gap"]?.stringValue)
      for case .array(let cells) in units {
        guard let hash = cells.first?.stringValue.flatMap({ UInt64($0, radix: 16) }) else { continue }
        switch cells.count {
        case 1: article.units[hash] = .unknown
        case 2: article.units[hash] = .same(commit: cells[1].stringValue)
        default:
          article.units[hash] = .other(cells[2].stringValue.map { Wording(stored: $0) }, commit: cells[1].stringValue)
        }
      }
      articles[key] = article
    }
    return articles
  }
}

extension ReviewedPair {
  /// Settles what version control has settled before; `false` where something of it is not known.
  mutating func recall(_ article: HistoryMemo.Article) -> Bool {
    let open = units.indices.filter(isOpen)
    guard open.allSatisfy({ article.units[units[$0].memoKey] != nil }) else { return false }
    gap = article.gap
    for index in open {
      switch article.units[units[index].memoKey]! {
      case .unknown: break
      case .same(let commit): reviews[index].settle(units[index].source!, former: units[index].source, commit)
      case .other(let former, let commit): reviews[index].settle(units[index].source!, former: former, commit)
      }
    }
    return true
  }

  /// What version control has said of units that were open.
  func remembered(_ open: [Int], in state: Digest) -> HistoryMemo.Article {
    var article = HistoryMemo.Article(state: state, gap: gap)
    for index in open {
      let recovered = reviews[index].recovered
      let unit: HistoryMemo.Unit =
        recovered.map { known in
          known.source == units[index].source
            ? .same(commit: known.commit) : .other(known.source, commit: known.commit)
        } ?? .unknown
      article.units[units[index].memoKey] = unit
    }
    return article
  }
}

extension FacingUnit {
  /// Both wordings in a number; of two units that say the same, git says the same.
  fileprivate var memoKey: UInt64 {
    let digest = Digest("\(source?.text ?? "")\u{0}\(target?.text ?? "")\u{0}\(path)").hex
    return UInt64(digest.prefix(16), radix: 16) ?? 0
  }
}
