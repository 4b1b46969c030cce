import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

/// An article in one locale, ready to be used.
public struct BundleArticle: Sendable {
  /// The id, equal in all locales.
  public var id: String
  /// The last part of its address.
  public var slug: String
  /// The headline.
  public var title: String
  /// `published`, or what the article's `status` says.
  public var state: String
  /// Whether every sentence of the source has a translation.
  public var isComplete: Bool
  /// The locale that stands in for the whole article.
  public var fallback: LanguageTag?
  /// The settings at its head in order, translated or not.
  public var metadata: [(key: String, value: String)]
  /// The sentences in the order in which they are read.
  public var segments: [BundleSegment]
  /// The whole article as HTML; what stands in carries a `lang` attribute.
  public var html: String
  /// The whole article without its front matter, as it is written.
  public var markdown: String
  /// How its sentences stand.
  public var coverage: Coverage
  /// The path within its locale without extension, such as `articles/needles`.
  public var place: String
  /// The same for the source.
  public var sourcePlace: String
  /// The files of the project that it comes from: its own, and the source's.
  public var files: [String]
  /// What it is written of: the translation with what stands in for the rest.
  let document: Document
  /// Where code stands in that, which holds no links.
  let code: [Range<Int>]

  /// The slug as a file name, else the file's own.
  var fileName: String {
    let isName = !slug.isEmpty && !slug.hasPrefix(".") && !slug.contains("/") && !slug.contains("\0")
    return isName ? slug : place.baseName
  }
}

/// A sentence of a bundle.
public struct BundleSegment: Sendable, Hashable {
  /// The id that the sentence has in all locales.
  public var id: String
  /// What the block is that it belongs to: `paragraph`, `heading` …
  public var kind: String
  /// The level of a heading.
  public var level: Int?
  /// The words alone.
  public var text: String
  /// The words with safe inline markup.
  public var html: String
  /// The words as they are written.
  public var markdown: String
  /// How the translation stands; `fresh` in the source itself.
  public var freshness: Freshness
  /// How far the translation has come.
  public var state: State
  /// The digest of the source's wording.
  public var sourceDigest: Digest
  /// The locale that stands in.
  public var fallback: LanguageTag?
  /// The id of the sentence whose translation says this one's too; the texts are empty then.
  public var joined: String?

  init(_ segments: [Segment], key: SentenceKey, freshness: Freshness, state: State) {
    id = key.id.description
    kind = segments.first?.kind.rawValue ?? ""
    text = segments.map(\.text).joined(separator: " ")
    html = segments.map(SegmentHTML.render).joined(separator: " ")
    markdown = segments.map(\.range.text).joined(separator: " ")
    self.freshness = freshness
    self.state = state
    sourceDigest = key.digest
  }
}

extension BundleArticle {
  /// The article in its source language.
  init(id: String, source document: Document, keys: [SentenceKey], render: (Document) -> String) {
    let segments = zip(document.segments, keys).map { segment, key in
      var unit = BundleSegment([segment], key: key, freshness: .fresh, state: .final)
      unit.level = document.blocks[segment.block].level
      return unit
    }
    let coverage = Coverage(segments.map(\.freshness), words: document.wordCount)
    self.init(id: id, document: document, segments: segments, coverage: coverage, isComplete: true, shown: document)
    html = render(document)
    markdown = document.body
  }

  /// The source in place of a translation that is not there.
  init(id: String, standingIn document: Document, keys: [SentenceKey], render: (Document) -> String) {
    self.init(id: id, source: document, keys: keys, render: render)
    let tag = document.language.tag
    for index in segments.indices {
      segments[index].freshness = .missing
      segments[index].state = .initial
      segments[index].fallback = tag
    }
    coverage = Coverage(segments.map(\.freshness), words: document.wordCount)
    isComplete = false
    fallback = tag
    html = "<div lang=\"\(tag)\">\n\(html)</div>\n"
  }

  /// A translation.
  init(
    id: String, bitext: Bitext, reviews: [UnitReview], keys: [SentenceKey], policy: BundlePolicy,
    render: (Document) -> String
  ) {
    let slots = Slot.slots(of: bitext, reviews: reviews, keys: keys)
    let stands = policy.incomplete == .fallback
    let tag = bitext.source.language.tag
    let segments = slots.flatMap { slot -> [BundleSegment] in
      guard slot.isMissing else { return slot.translated(in: bitext) }
      return stands ? slot.standingIn(bitext.source, tag: tag) : []
    }
    let coverage = Coverage(reviews.map(\.freshness), words: bitext.source.wordCount)
    let marks = StandInMarks(tag)
    let document = stands ? Composite(bitext, slots: slots, marks: marks).document : bitext.target
    self.init(
      id: id, document: bitext.target, segments: segments, coverage: coverage, isComplete: coverage.missing == 0,
      shown: document)
    html =
      stands
      ? marks.restored(render(Composite(bitext, slots: slots, marks: .placeholders).document)) : render(bitext.target)
    markdown = document.body
    if stands { takeMissingMetadata(of: bitext) }
  }

  private init(
    id: String, document: Document, segments: [BundleSegment], coverage: Coverage, isComplete: Bool, shown: Document
  ) {
    let settings = document.frontMatter
    let heading = document.blocks.first { $0.kind == .heading && $0.level == 1 }
    self.id = id
    slug = settings["slug"]?.value ?? document.file.path.baseName
    title =
      settings["title"]?.value ?? heading.map { document.segments[$0.segments].map(\.text).joined(separator: " ") }
      ?? id
    state = settings["status"]?.value ?? "published"
    self.isComplete = isComplete
    metadata = settings.entries.map { ($0.key, $0.value) }
    self.segments = segments
    html = ""
    markdown = ""
    self.coverage = coverage
    place = document.file.path.baseName
    sourcePlace = place
    files = [document.file.path]
    self.document = shown
    code = Relinking.code(in: shown)
  }

  /// A title or description that only the source has.
  private mutating func takeMissingMetadata(of bitext: Bitext) {
    for entry in bitext.source.frontMatter.entries
    where entry.translatable && bitext.target.frontMatter[entry.key] == nil {
      metadata.append((entry.key, entry.value))
      if entry.key == "title" { title = entry.value }
    }
  }

  /// About how many bytes ``json`` takes when it is written.
  var jsonSize: Int {
    segments.reduce(1024 + (html.utf8.count + markdown.utf8.count) * 17 / 16) {
      $0 + 512 + ($1.text.utf8.count + $1.html.utf8.count + $1.markdown.utf8.count) * 17 / 16
    }
  }

  /// As in the JSON bundle.
  var json: JSON {
    var members: [(String, JSON)] = [
      ("slug", .string(slug)), ("title", .string(title)), ("state", .string(state)), ("complete", .bool(isComplete)),
      ("metadata", .sorted(metadata.map { ($0.key, .string($0.value)) })), ("segments", .array(segments.map(\.json))),
      ("html", .string(html)), ("markdown", .string(markdown)),
    ]
    if let fallback { members.append(("fallback", .string(fallback.description))) }
    return .sorted(members)
  }
}

extension BundleSegment {
  /// As in the JSON bundle; there are so many of them that the members are put down in their order.
  var json: JSON {
    var members: [(String, JSON)] = []
    members.reserveCapacity(11)
    if let fallback { members.append(("fallback", .string(fallback.description))) }
    members += [("freshness", .string(freshness.rawValue)), ("html", .string(html)), ("id", .string(id))]
    if let joined { members.append(("joined", .string(joined))) }
    members.append(("kind", .string(kind)))
    if let level { members.append(("level", .int(level))) }
    members += [
      ("markdown", .string(markdown)), ("sourceDigest", .string(sourceDigest.hex)), ("state", .string(state.rawValue)),
      ("text", .string(text)),
    ]
    return .object(members)
  }
}

extension Document {
  /// The text behind the front matter, with LF at the end of each line.
  var body: String {
    let start = frontMatter.range?.end ?? file.start.start
    let bytes = Array(file.bytes[start...]).withLineFeeds
    let text = bytes.drop { $0 == 0x0A }
    return String(decoding: text, as: UTF8.self)
  }
}

extension String {
  /// The last part of a path without its extension.
  fileprivate var baseName: String {
    let name = split(separator: "/").last.map(String.init) ?? self
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
