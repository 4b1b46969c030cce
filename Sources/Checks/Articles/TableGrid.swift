import Bitexts
import Diagnostics
import Documents
import Languages

/// The cells of a table as rows of blocks.
struct TableGrid: Sendable {
  /// Positions in the document's blocks.
  var rows: [[Int]] = []

  var columns: Int { rows.map(\.count).max() ?? 0 }

  /// The tables of a document in order.
  static func tables(of document: Document) -> [TableGrid] {
    var tables: [TableGrid] = []
    var current: [Block.Container] = []
    var row: Block.Container?
    for block in document.blocks where block.kind == .tableCell {
      let container = block.container
      guard let depth = container.lastIndex(where: { $0.kind == .table }) else { continue }
      let key = Array(container[...depth])
      if key != current || tables.isEmpty {
        current = key
        tables.append(TableGrid())
        row = nil
      }
      let next = depth + 1 < container.count ? container[depth + 1] : nil
      if row == nil || next != row {
        row = next
        tables[tables.count - 1].rows.append([])
      }
      tables[tables.count - 1].rows[tables[tables.count - 1].rows.count - 1].append(block.index)
    }
    return tables
  }
}

/// Two tables that face each other.
struct TablePair: Sendable {
  let source: TableGrid
  let target: TableGrid
  /// Rows that face each other, by their places; `nil` where a row faces nothing.
  let links: [(source: Int?, target: Int?)]

  var columnsDiffer: Bool { source.columns != target.columns }

  /// Rows of the source that the target lacks, with the row of the target behind which each belongs.
  var missing: [(row: Int, behind: Int?)] {
    var last: Int?
    return links.compactMap { link in
      guard link.target == nil, let row = link.source else {
        last = link.target ?? last
        return nil
      }
      return (row, last)
    }
  }

  /// Rows of the target that the source lacks.
  var added: [Int] { links.compactMap { $0.source == nil ? $0.target : nil } }

  /// Aligns the rows in order, so that as many cells as possible face each other.
  init(_ source: TableGrid, _ target: TableGrid, likeness: (Int, Int) -> Int) {
    self.source = source
    self.target = target
    let (mine, theirs) = (source.rows.count, target.rows.count)
    guard mine != theirs, mine * theirs <= 40_000 else {
      links = (0..<max(mine, theirs)).map { ($0 < mine ? $0 : nil, $0 < theirs ? $0 : nil) }
      return
    }
    var best = Array(repeating: Array(repeating: 0, count: theirs + 1), count: mine + 1)
    var pairs = best
    for one in 0..<mine {
      for two in 0..<theirs {
        pairs[one][two] = zip(source.rows[one], target.rows[two]).reduce(0) { $0 + likeness($1.0, $1.1) }
      }
    }
    for one in stride(from: mine - 1, through: 0, by: -1) {
      for two in stride(from: theirs - 1, through: 0, by: -1) {
        // A pair of rows that share nothing is still better than two rows that face nothing.
        best[one][two] = max(best[one + 1][two + 1] + pairs[one][two] + 1, best[one + 1][two], best[one][two + 1])
      }
    }
    var links: [(source: Int?, target: Int?)] = []
    var (one, two) = (0, 0)
    while one < mine || two < theirs {
      if one < mine, two < theirs, best[one][two] == best[one + 1][two + 1] + pairs[one][two] + 1 {
        links.append((one, two))
        (one, two) = (one + 1, two + 1)
      } else if two == theirs || (one < mine && best[one][two] == best[one + 1][two]) {
        links.append((one, nil))
        one += 1
      } else {
        links.append((nil, two))
        two += 1
      }
    }
    self.links = links
  }
}

extension CheckedArticle {
  /// The tables of both sides, in order; `nil` when their number differs.
  static func tablePairs(
    _ source: Document, _ target: Document, _ sourceTexts: [CheckedText], _ targetTexts: [CheckedText],
    _ beads: [CheckedBead], _ beadOfSource: [Int], _ beadOfTarget: [Int]
  ) -> [TablePair]? {
    let mine = TableGrid.tables(of: source)
    let theirs = TableGrid.tables(of: target)
    guard mine.count == theirs.count else { return nil }
    return zip(mine, theirs).map { one, two in
      TablePair(one, two) { cell, other in
        let segments = source.blocks[cell].segments
        let others = target.blocks[other].segments
        // Digits say more than a guess of the aligner.
        let digits = segments.flatMap { sourceTexts[$0].numerals.filter { !$0.isWord }.map(\.digits) }
        let theirDigits = others.flatMap { targetTexts[$0].numerals.filter { !$0.isWord }.map(\.digits) }
        if !digits.isEmpty || !theirDigits.isEmpty { return digits == theirDigits ? 4 : 0 }
        guard let first = segments.first, let second = others.first else { return 0 }
        return beadOfSource[first] >= 0 && beadOfSource[first] == beadOfTarget[second] ? 3 : 0
      }
    }
  }
}
