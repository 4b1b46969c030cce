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

  /// The first line; a file with another one is of another version, and forgotten.
  private static let head = "tosprog git 1"

  /// - Parameters:
  ///   - folder: The cache folder, which need not exist.
  ///   - root: The project's root.
  init(in folder: String, of root: String) {
    path = "\(folder)/git-\(Digest(Disk.resolved(root)).hex).tsv"
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
      let articles = store.articles.sorted { $0.key < $1.key }.flatMap { lines($0.key, $0.value) }
      let text = ([Self.head] + articles).joined(separator: "\n") + "\n"
      guard (try? Disk.makeFolder(path.parentPath)) != nil else { return }
      try? Disk.write(Array(text.utf8), to: path)
    }
  }

  // MARK: The file

  /// `A`, the state, the article and the gap; then for each unit `U`, its hash, the commit, and the source where it was
  /// another one. Texts are JSON, what is absent is `-`, tabs part the fields.
  private func lines(_ key: String, _ article: Article) -> [String] {
    func text(_ value: String?) -> String { value.map { JSON.string($0).encoded() } ?? "-" }
    let head = "A\t\(article.state.hex)\t\(text(key))\t\(text(article.gap))"
    let units = article.units.sorted { $0.key < $1.key }.map { hash, unit in
      switch unit {
      case .unknown: "U\t\(hash)"
      case .same(let commit): "U\t\(hash)\t\(commit ?? "-")"
      case .other(let former, let commit): "U\t\(hash)\t\(commit ?? "-")\t\(text(former?.text))"
      }
    }
    return [head] + units
  }

  private func read() -> [String: Article] {
    guard Disk.kind(path) == .file, let bytes = try? Disk.read(path) else { return [:] }
    var lines = String(decoding: bytes, as: UTF8.self).utf8.split(separator: 0x0A)[...]
    guard lines.popFirst()?.elementsEqual(Self.head.utf8) == true else { return [:] }
    func text(_ field: Substring.UTF8View) -> String? {
      guard !field.elementsEqual("-".utf8) else { return nil }
      return (try? JSON.parse(String(Substring(field))))?.stringValue
    }
    var articles: [String: Article] = [:]
    var open: (key: String, article: Article)?
    func close() { if let open { articles[open.key] = open.article } }
    for line in lines {
      let fields = line.split(separator: 0x09)
      if fields.count == 4, fields[0].elementsEqual("A".utf8) {
        close()
        open = text(fields[2]).flatMap { key in
          Digest(hex: String(Substring(fields[1]))).map { (key, Article(state: $0, gap: text(fields[3]))) }
        }
        continue
      }
      guard fields.count > 1, let hash = UInt64(Substring(fields[1])) else { continue }
      let commit = fields.count > 2 && !fields[2].elementsEqual("-".utf8) ? String(Substring(fields[2])) : nil
      let unit: Unit =
        switch fields.count {
        case 2: .unknown
        case 3: .same(commit: commit)
        default: .other(text(fields[3]).map { Wording(stored: $0) }, commit: commit)
        }
      open?.article.units[hash] = unit
    }
    close()
    return articles
  }
}

extension ReviewedPair {
  /// Settles what version control has settled before; `false` where something of it is not known.
  mutating func recall(_ article: HistoryMemo.Article) -> Bool {
    let open = units.indices.filter(isOpen)
    let known = open.compactMap { article.units[units[$0].memoKey] }
    guard known.count == open.count else { return false }
    gap = article.gap
    for (index, unit) in zip(open, known) {
      switch unit {
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
  /// Both wordings and the place in a number; of two units that say the same at one place, git says the same.
  ///
  /// - Reference: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, “The FNV Non-Cryptographic Hash Algorithm” (64 bits, 1a).
  fileprivate var memoKey: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [source?.text, target?.text, path] {
      for byte in (text ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}
