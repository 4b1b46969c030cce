import Checks
import Diagnostics
import Documents
import Languages
import Ledgers
import Reports

extension ArticleOutcome {
  /// The outcome in bytes; of files no more than ``compact()`` keeps.
  func encoded() -> [UInt8] {
    let compact = compact()
    var table = FileTable()
    var body = ByteWriter()
    body.list(compact.findings) { $0.finding($1, &table) }
    body.optional(judged) { $0.judged($1, &table) }
    body.optional(facts) { $0.facts($1) }
    for count in [suppressed, softened] { body.number(count) }
    body.flag(isUndone)
    var writer = ByteWriter()
    writer.list(table.files) { $0.file($1) }
    return writer.bytes + body.bytes
  }

  /// Reads what ``encoded()`` wrote.
  ///
  /// - Parameter whole: the file at a path with all its bytes, for reports that show whole articles; `nil` takes what was kept.
  init(decoding bytes: ArraySlice<UInt8>, whole: (String) -> SourceFile? = { _ in nil }) throws(ByteReader.Broken) {
    var reader = ByteReader(bytes)
    let files = try reader.list { reader throws(ByteReader.Broken) in
      let file = try reader.file()
      return whole(file.path) ?? file
    }
    findings = try reader.list { reader throws(ByteReader.Broken) in try reader.finding(files) }
    judged = try reader.optional { reader throws(ByteReader.Broken) in try reader.judged(files) }
    facts = try reader.optional { reader throws(ByteReader.Broken) in try reader.facts() }
    suppressed = try reader.number()
    softened = try reader.number()
    isUndone = try reader.flag()
    guard reader.isAtEnd else { throw ByteReader.Broken() }
  }
}

/// The files that an outcome names, each once.
private struct FileTable {
  private(set) var files: [SourceFile] = []
  private var places: [ObjectIdentifier: Int] = [:]

  mutating func place(of file: SourceFile) -> Int {
    if let place = places[ObjectIdentifier(file)] { return place }
    places[ObjectIdentifier(file)] = files.count
    files.append(file)
    return files.count - 1
  }
}

extension ByteWriter {
  /// A file, as far as it is kept; of a whole one, which only the sentences name, the name.
  fileprivate mutating func file(_ file: SourceFile) {
    text(file.path)
    number(file.length)
    number(file.markLength)
    list(file.excerpt?.lines ?? []) { writer, line in
      writer.number(line.index)
      writer.number(line.start)
      writer.number(line.place)
    }
    blob(file.excerpt == nil ? [] : file.bytes)
  }

  fileprivate mutating func range(_ range: SourceRange, _ table: inout FileTable) {
    number(table.place(of: range.file))
    number(range.start)
    number(range.end - range.start)
  }

  fileprivate mutating func finding(_ finding: Finding, _ table: inout FileTable) {
    let found = finding.diagnostic
    text(found.rule)
    text(found.severity.rawValue)
    text(found.message)
    range(found.range, &table)
    number(found.notes.count)
    for note in found.notes {
      text(note.message)
      range(note.range, &table)
    }
    number(found.fixes.count)
    for fix in found.fixes {
      text(fix.title)
      number(fix.edits.count)
      for edit in fix.edits {
        text(edit.text)
        range(edit.range, &table)
      }
    }
    optional(finding.article) { $0.text($1) }
    optional(finding.locale) { $0.text($1.description) }
    text(finding.fingerprint.hex)
  }

  fileprivate mutating func judged(_ judged: Report.Judged, _ table: inout FileTable) {
    text(judged.article)
    text(judged.locale.description)
    let coverage = judged.coverage
    for count in [
      coverage.units, coverage.fresh, coverage.stale, coverage.missing, coverage.unconfirmed, coverage.orphaned,
      coverage.words,
    ] {
      number(count)
    }
    optional(judged.source) { $0.text($1.description) }
    number(judged.sentences.count)
    for pair in judged.sentences {
      for side in [pair.source, pair.target] {
        number(side.count)
        for sentence in side {
          text(sentence.text)
          range(sentence.range, &table)
          text(sentence.kind)
          optional(sentence.level) { $0.number($1) }
        }
      }
      text(pair.freshness.rawValue)
      optional(pair.confirmed) { $0.text($1) }
    }
  }

  mutating func facts(_ facts: ArticleFacts) {
    for text in [facts.article, facts.targetLanguage, facts.sourcePath, facts.targetPath] { self.text(text) }
    list(facts.entries) { writer, entry in
      writer.fixed(entry.source)
      writer.fixed(entry.target)
      writer.number(Block.Kind.allCases.firstIndex(of: entry.kind) ?? 0)
      for number in [entry.words, entry.targetWords, entry.sourceStart, entry.sourceEnd - entry.sourceStart] {
        writer.number(number)
      }
      writer.number(entry.targetStart)
      writer.number(entry.targetEnd - entry.targetStart)
    }
  }
}

extension ByteReader {
  fileprivate mutating func file() throws(Broken) -> SourceFile {
    let (path, length, mark) = (try text(), try number(), try number())
    let lines = try list { reader throws(Broken) in
      Excerpt.Line(index: try reader.number(), start: try reader.number(), place: try reader.number())
    }
    let kept = try blob()
    let isSound =
      zip(lines, lines.dropFirst()).allSatisfy { $0.index < $1.index && $0.start <= $1.start && $0.place <= $1.place }
      && lines.allSatisfy { $0.index >= 0 && $0.start >= 0 && (0...kept.count).contains($0.place) }
    guard length >= 0, mark >= 0, isSound else { throw Broken() }
    return SourceFile(
      path: path, bytes: Array(kept), excerpt: Excerpt(length: length, markLength: mark, lines: lines))
  }

  fileprivate mutating func range(_ files: [SourceFile]) throws(Broken) -> SourceRange {
    let (index, start, length) = (try number(), try number(), try number())
    guard files.indices.contains(index), start >= 0, length >= 0, start <= files[index].length,
      length <= files[index].length
    else { throw Broken() }
    return files[index].range(start, start + length)
  }

  fileprivate mutating func finding(_ files: [SourceFile]) throws(Broken) -> Finding {
    let (rule, weight, message) = (try text(), try text(), try text())
    guard let severity = Severity(rawValue: weight) else { throw Broken() }
    var found = Diagnostic(rule: rule, severity: severity, message: message, range: try range(files))
    for _ in 0..<(try count()) { found = found.note(try text(), at: try range(files)) }
    for _ in 0..<(try count()) {
      let title = try text()
      let edits = try list { reader throws(Broken) in
        let text = try reader.text()
        return TextEdit(range: try reader.range(files), text: text)
      }
      found.fixes.append(Fix(title: title, edits: edits))
    }
    let article = try optional { reader throws(Broken) in try reader.text() }
    let locale = try optional { reader throws(Broken) in try reader.tag() }
    guard let print = Digest(hex: try text()) else { throw Broken() }
    return Finding(found, article: article, locale: locale, fingerprint: print)
  }

  private mutating func tag() throws(Broken) -> LanguageTag {
    guard let tag = LanguageTag(try text()) else { throw Broken() }
    return tag
  }

  fileprivate mutating func judged(_ files: [SourceFile]) throws(Broken) -> Report.Judged {
    let (article, locale) = (try text(), try tag())
    var coverage = Coverage()
    coverage.units = try number()
    coverage.fresh = try number()
    coverage.stale = try number()
    coverage.missing = try number()
    coverage.unconfirmed = try number()
    coverage.orphaned = try number()
    coverage.words = try number()
    let source = try optional { reader throws(Broken) in try reader.tag() }
    let sentences = try list { reader throws(Broken) in try reader.facing(files) }
    return Report.Judged(article: article, locale: locale, coverage: coverage, source: source, sentences: sentences)
  }

  private mutating func facing(_ files: [SourceFile]) throws(Broken) -> FacingSentences {
    func side(_ reader: inout ByteReader) throws(Broken) -> [FacingSentences.Sentence] {
      try reader.list { reader throws(Broken) in
        FacingSentences.Sentence(
          text: try reader.text(), range: try reader.range(files), kind: try reader.text(),
          level: try reader.optional { reader throws(Broken) in try reader.number() })
      }
    }
    let (source, target) = (try side(&self), try side(&self))
    guard let freshness = Freshness(rawValue: try text()) else { throw Broken() }
    return FacingSentences(
      source: source, target: target, freshness: freshness,
      confirmed: try optional { reader throws(Broken) in try reader.text() })
  }

  mutating func facts() throws(Broken) -> ArticleFacts {
    let (article, language, source, target) = (try text(), try text(), try text(), try text())
    let entries = try list { reader throws(Broken) in try reader.fact() }
    return ArticleFacts(
      article: article, targetLanguage: language, sourcePath: source, targetPath: target, entries: entries)
  }

  private mutating func fact() throws(Broken) -> ArticleFacts.Entry {
    let (source, target, kind) = (try fixed(), try fixed(), try number())
    let (words, targetWords) = (try number(), try number())
    let (sourceRange, targetRange) = (try span(), try span())
    guard Block.Kind.allCases.indices.contains(kind) else { throw Broken() }
    return ArticleFacts.Entry(
      source: source, target: target, kind: Block.Kind.allCases[kind], words: words, targetWords: targetWords,
      sourceRange: sourceRange, targetRange: targetRange)
  }

  private mutating func span() throws(Broken) -> Range<Int> {
    let (start, length) = (try number(), try number())
    guard (0...Int(UInt32.max)).contains(start), (0...Int(UInt32.max)).contains(length) else { throw Broken() }
    return start..<start + length
  }
}
