import Diagnostics

/// The interface in two languages, key by key.
public struct CatalogPair: Sendable {
  /// The catalog that is translated.
  public let source: Catalog
  /// Its translation.
  public let target: Catalog
  /// The source's keys in order, then those that only the target has.
  public let units: [Unit]

  /// One key on both sides.
  public struct Unit: Sendable {
    /// The key.
    public var id: String
    /// The entry of the source; `nil` for an extra one.
    public var source: CatalogEntry?
    /// The entry of the target; `nil` for a missing one.
    public var target: CatalogEntry?
    /// The entry's text, or the place in the target file where a missing one belongs: behind what precedes it.
    public var targetRange: SourceRange

    /// Whether both sides say exactly the same, and there is a letter in it.
    public var isIdentical: Bool {
      guard let source = source?.target?.message, let target = target?.target?.message, source == target else {
        return false
      }
      return source.readings.contains { $0.prose.unicodeScalars.contains(where: \.properties.isAlphabetic) }
    }

    /// What the translation gets wrong about arguments, choices and tags.
    public var mismatches: [Message.Mismatch] {
      guard let source = source?.target?.message, let target = target?.target?.message,
        source.problems.isEmpty, target.problems.isEmpty
      else { return [] }
      return source.mismatches(in: target)
    }

    /// Readings that say the same on both sides: the same choices, else the source's reading for `other`.
    ///
    /// One place may occur in several of them; findings at one range are one finding.
    public var sentences: [(source: CatalogText.Sentence, target: CatalogText.Sentence)] {
      guard let source = source?.target?.sentences, let target = target?.target?.sentences, !source.isEmpty else {
        return []
      }
      return target.map { sentence in
        (source.first { $0.reading.choices == sentence.reading.choices } ?? source[0], sentence)
      }
    }
  }

  /// Faces two catalogs; entries without a text count as missing.
  public init(source: Catalog, target: Catalog) {
    self.source = source
    self.target = target
    var theirs: [[UInt8]: CatalogEntry] = [:]
    for entry in target.entries where entry.target != nil && theirs[entry.key] == nil { theirs[entry.key] = entry }
    let ours = Set(source.entries.map(\.key))
    let file = target.entries.first?.target?.range.file ?? target.diagnostics.first?.range.file
    var place = file?.start ?? SourceFile(path: "", text: "").start
    var units: [Unit] = []
    for entry in source.entries where entry.target != nil {
      let counterpart = theirs[entry.key]
      if let range = counterpart?.target?.range { place = range }
      let belongs = counterpart == nil ? place.file.range(place.end, place.end) : place
      units.append(Unit(id: entry.id, source: entry, target: counterpart, targetRange: belongs))
    }
    for entry in target.entries where !ours.contains(entry.key) {
      guard let range = entry.target?.range else { continue }
      units.append(Unit(id: entry.id, source: nil, target: entry, targetRange: range))
    }
    self.units = units
  }
}

extension CatalogEntry {
  /// The id's bytes: Swift takes å and a+ring for one text.
  fileprivate var key: [UInt8] { Array(id.utf8) }
}

extension Message.Reading {
  /// The text without its arguments.
  public var prose: String {
    var bytes: [UInt8] = []
    var done = 0
    let text = Array(text.utf8)
    for range in opaque {
      bytes += text[done..<range.lowerBound]
      done = range.upperBound
    }
    return String(decoding: bytes + text[done...], as: UTF8.self)
  }
}
