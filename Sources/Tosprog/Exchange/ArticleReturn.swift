import Bitexts
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers

/// The units of one article that came back from translation, on their way into its files.
struct ArticleReturn {
  let project: Project
  let locale: LanguageTag
  let catalog: Catalog
  let saysWhenDone: Bool
  var imported: [String] = []
  var confirmed: [String] = []
  var untouched: [String] = []
  /// What this import has confirmed so far, in the articles before this one too.
  var undo: UndoRecord?
  /// Why entries of the catalog do not fit, by position.
  var refusals: [Int: String] = [:]
  /// Where the sentences stand that were written, in bytes by file.
  var places: [String: [Range<Int>]] = [:]

  init(project: Project, locale: LanguageTag, catalog: Catalog, saysWhenDone: Bool) {
    self.project = project
    self.locale = locale
    self.catalog = catalog
    self.saysWhenDone = saysWhenDone
  }

  /// An answer that fits, by its unit's position.
  private struct Answer {
    var entry: Int
    var unit: ArticleExchange.Unit
    /// What is to be written; `nil` where it stands there already.
    var text: Message?
    var state: State?
  }

  mutating func take(_ entries: [Int], into article: Article, dryRun: Bool) throws(Diagnostic) {
    guard let exchange = try ArticleExchange(project, article, locale) else {
      for index in entries { refusals[index] = "the article has no source any more" }
      return
    }
    if let problem = exchange.diagnostics.first(where: { $0.severity == .error }) { throw problem }
    let answers = judge(entries, exchange)
    guard !answers.isEmpty else { return }
    switch exchange.content {
    case .text(let pairing): try take(answers, pairing, article, dryRun: dryRun)
    case .strings(let pairing): try take(answers, pairing, article, dryRun: dryRun)
    }
  }

  // MARK: What fits

  private mutating func judge(_ entries: [Int], _ exchange: ArticleExchange) -> [Answer] {
    let places = Dictionary(exchange.units.indices.map { (exchange.units[$0].key, $0) }) { first, _ in first }
    var answers: [Int: Answer] = [:]
    for index in entries {
      let entry = catalog.entries[index]
      var place = places[entry.id]
      if let source = entry.source?.message, place.map({ !exchange.units[$0].unit.isOf(source) }) ?? true {
        // Ids of sentences that nobody has confirmed count them, so they shift when others come before them.
        let same = exchange.units.indices.filter { exchange.units[$0].unit.isOf(source) }
        if same.count == 1 { place = same[0] }
      }
      guard let place else {
        refusals[index] = "the article has no unit with this id any more"
        continue
      }
      guard answers[place] == nil else {
        refusals[index] = "another unit of the file is of the same sentence"
        continue
      }
      let unit = exchange.units[place]
      let state = entry.state.flatMap { State(rawValue: $0.rawValue) }
      let stored = state == .initial ? .translated : state
      switch unit.unit.answer(to: entry, saysWhenDone: saysWhenDone) {
      case .untouched: untouched.append(entry.id)
      case .refused(let reason): refusals[index] = reason
      case .known:
        let isStored = unit.review.freshness == .fresh && (stored == nil || stored == unit.review.confirmed?.state)
        if isStored {
          untouched.append(entry.id)
        } else {
          answers[place] = Answer(entry: index, unit: unit, state: stored)
        }
      case .translated(let text): answers[place] = Answer(entry: index, unit: unit, text: text, state: stored)
      }
    }
    return answers.sorted { $0.key < $1.key }.map(\.value)
  }

  // MARK: Articles

  private mutating func take(
    _ answers: [Answer], _ pairing: Pairing, _ article: Article, dryRun: Bool
  ) throws(Diagnostic) {
    let links = LinkTranslation(project, article, locale: locale)
    var open = answers
    while true {
      let texts = open.compactMap { answer in answer.text.map { (answer.unit.index, (answer.unit.unit, $0)) } }
      let result = ArticleImport(
        pairing.bitext, answers: Dictionary(uniqueKeysWithValues: texts), link: links.address
      ).result
      refuse(&open) { result.refused[$0.unit.index] }
      var units = pairing.units
      var states: [Int: State?] = [:]
      for answer in open {
        for unit in pairing.unitsOfBead[answer.unit.index] {
          if let written = result.written[answer.unit.index] { units[unit].target = written }
          states[unit] = .some(answer.state)
        }
      }
      guard !open.isEmpty else { return }
      let ledger = pairing.reading.ledger.confirming(units, pairing.reviews, chosen: states)
      let again = try pairing.written(result.bytes, ledger, project, article, locale)
      let fresh = Set(again.reviews.filter { $0.freshness == .fresh }.map(\.id))
      let count = open.count
      refuse(&open) { answer in
        let ids = pairing.unitsOfBead[answer.unit.index].map { pairing.reviews[$0].id }
        return ids.allSatisfy(fresh.contains) ? nil : "it would not face its source in the article; put it in by hand"
      }
      guard open.count == count else { continue }
      if !dryRun {
        if result.bytes != pairing.bitext.target.file.bytes {
          try project.write(result.bytes, over: pairing.bitext.target.file)
        }
        try write(ledger, of: article, count: open.count, insteadOf: pairing.reading.formerPath)
      }
      return note(open, again)
    }
  }

  private mutating func refuse(_ open: inout [Answer], _ reason: (Answer) -> String?) {
    open.removeAll { answer in
      guard let reason = reason(answer) else { return false }
      refusals[answer.entry] = reason
      return true
    }
  }

  /// Writes the ledger, so that it can be taken back as one confirmation with those of the other articles.
  private mutating func write(
    _ ledger: Ledger, of article: Article, count: Int, insteadOf former: String?
  ) throws(Diagnostic) {
    let change = try project.change(of: article, locale: locale, to: ledger, count: count, formerPath: former)
    try project.write([change], adding: &undo)
  }

  private mutating func note(_ answers: [Answer], _ pairing: Pairing) {
    let ids = Set(answers.filter { $0.text != nil }.map(\.unit.key))
    for (bead, range) in zip(pairing.bitext.beads, pairing.unitsOfBead) where !bead.target.isEmpty {
      guard range.contains(where: { ids.contains("\(pairing.article)#\(pairing.reviews[$0].id)") }) else { continue }
      let span: SourceRange = bead.target.span
      places[span.file.path, default: []].append(span.start..<span.end)
    }
    note(answers)
  }

  private mutating func note(_ answers: [Answer]) {
    imported += answers.filter { $0.text != nil }.map { catalog.entries[$0.entry].id }
    confirmed += answers.filter { $0.text == nil }.map { catalog.entries[$0.entry].id }
  }

  // MARK: Interface strings

  private mutating func take(
    _ answers: [Answer], _ pairing: StringsPairing, _ article: Article, dryRun: Bool
  ) throws(Diagnostic) {
    guard let format = Project.stringsFormat(of: pairing.files.target.path) else { return }
    var open = answers
    var file = pairing.files.target
    var replaced: [Int: String] = [:]
    var added: [CatalogEntry] = []
    for answer in open {
      guard let text = answer.text else { continue }
      let unit = pairing.pair.units[answer.unit.index]
      if let index = pairing.pair.target.entries.firstIndex(where: { $0.id == unit.id && $0.target != nil }) {
        replaced[index] = text.tagged ?? text.canonicalText
      } else {
        var entry = CatalogEntry(id: unit.id, path: unit.source?.path, target: CatalogText(text))
        entry.comments = file.bytes.isEmpty ? unit.source?.comments ?? [] : []
        added.append(entry)
      }
    }
    if !replaced.isEmpty {
      file = SourceFile(path: file.path, bytes: try format.replacing(replaced, in: pairing.pair.target))
    }
    if file.bytes.isEmpty {
      let whole = Catalog(language: locale, entries: added)
      file = SourceFile(path: file.path, bytes: format.encode(whole, language: pairing.languages.target).bytes)
    } else if !added.isEmpty {
      let order = pairing.pair.source.entries.map(\.id)
      let (bytes, refused) = format.inserting(added, into: file, order: order, language: pairing.languages.target)
      file = SourceFile(path: file.path, bytes: bytes)
      refuse(&open) { answer in
        refused.contains(pairing.pair.units[answer.unit.index].id)
          ? "the file has no place for this key; write it there by hand" : nil
      }
    }
    guard !open.isEmpty else { return }
    let pair = CatalogPair(source: pairing.pair.source, target: format.parse(file, language: pairing.languages.target))
    let again = StringsPairing(
      article: pairing.article, locales: (pairing.sourceLocale, locale), pair: pair,
      files: (pairing.files.source, file),
      languages: pairing.languages, reading: pairing.reading)
    let wanted = Dictionary(open.map { (pairing.pair.units[$0.unit.index].id, $0.state) }) { first, _ in first }
    var states: [Int: State?] = [:]
    for (index, unit) in pair.units.enumerated() {
      if let state = wanted[unit.id] { states[index] = .some(state) }
      if wanted[unit.id] != nil, let place = unit.target?.target?.range {
        places[file.path, default: []].append(place.start..<place.end)
      }
    }
    let ledger = pairing.reading.ledger.confirming(again.units, again.reviews, chosen: states)
    if !dryRun {
      if file.bytes != pairing.files.target.bytes { try project.write(file.bytes, over: pairing.files.target) }
      try write(ledger, of: article, count: open.count, insteadOf: pairing.reading.formerPath)
    }
    note(open)
  }
}

extension Pairing {
  /// The article with other bytes on its translated side, paired again by the ledger that is about to be written.
  fileprivate func written(
    _ bytes: [UInt8], _ ledger: Ledger, _ project: Project, _ article: Article, _ locale: LanguageTag
  ) throws(Diagnostic) -> Pairing {
    let (source, target) = try project.languages(of: article, locale: locale)
    let file = SourceFile(path: bitext.target.file.path, bytes: bytes)
    return Pairing(
      article: self.article, source: bitext.source,
      target: DocumentFormat.reading(file.path).parse(file, language: target), locales: (sourceLocale, locale),
      aligner: Aligner(pair: project.registry.pair(source, target), words: project.vocabulary),
      reading: LedgerReading(ledger: ledger))
  }
}

extension Project {
  /// Writes a file of an article that still is as it was read, or makes it where there was none.
  fileprivate func write(_ bytes: [UInt8], over file: SourceFile) throws(Diagnostic) {
    try boundary.check(file.path, rule: "file-problem")
    let path = root.appending(path: file.path)
    do {
      if file.bytes.isEmpty, Disk.kind(path) == nil {
        try Disk.makeFolder(path.parentPath)
        try Disk.write(bytes, to: path)
      } else {
        try Disk.replace(file, by: bytes, below: root)
      }
    } catch {
      throw .error("this file cannot be written: \(error.reason)", at: file.start, rule: "file-problem")
    }
  }
}
