/// The sections and containers of a document while it is read, and names for the blocks in them.
struct DocumentOutline {
  /// Paths of sections; the first is what stands before any heading.
  private(set) var sections = [""]
  private(set) var containers: [ContainerRecord] = []
  /// The section that blocks are added to.
  private(set) var section = 0
  /// The container that blocks are added to, plus one; 0 is none.
  private(set) var container: UInt32 = 0

  private var headings: [(level: Int, section: Int)] = []
  private var counts = [UInt32](repeating: 0, count: Block.Kind.allCases.count)
  private var used: Set<[UInt8]> = []
  private var numbers: [[UInt8]: Int] = [:]
  private var containerCounts: [[Block.Container.Kind: UInt32]] = [[:]]

  mutating func begin(_ words: String, level: Int, id: String?) -> String {
    while let last = headings.last, last.level >= level { headings.removeLast() }
    let path: String
    if let id {
      path = unique(id)
    } else {
      var slug = DocumentOutline.slug(of: words)
      if DocumentOutline.looksLikeBlock(slug) { slug += "-" }
      // The title of the whole document would stand before every path and say nothing.
      let parent = headings.last.flatMap { $0.level > 1 ? sections[$0.section] : nil }
      path = unique(parent.map { $0.utf8.count < 400 ? $0 + "." + slug : slug } ?? slug)
    }
    sections.append(path)
    section = sections.count - 1
    headings.append((level, section))
    for index in counts.indices { counts[index] = 0 }
    return path
  }

  mutating func count(_ kind: Block.Kind) -> UInt32 {
    let index = kind.position
    counts[index] += 1
    return counts[index]
  }

  mutating func unique(_ name: String) -> String {
    let key = Array(name.utf8)
    if used.insert(key).inserted { return name }
    var number = numbers[key] ?? 1
    while true {
      number += 1
      let candidate = "\(name)-\(number)"
      guard used.insert(Array(candidate.utf8)).inserted else { continue }
      numbers[key] = number
      return candidate
    }
  }

  mutating func open(_ kind: Block.Container.Kind) {
    let ordinal = (containerCounts[containerCounts.count - 1][kind] ?? 0) + 1
    containerCounts[containerCounts.count - 1][kind] = ordinal
    containerCounts.append([:])
    containers.append(ContainerRecord(kind: kind, ordinal: ordinal, parent: container))
    container = UInt32(containers.count)
  }

  mutating func close() {
    guard container != 0 else { return }
    containerCounts.removeLast()
    container = containers[Int(container) - 1].parent
  }

  /// Lower-case letters, digits and hyphens: `Virker akupunktur?` becomes `virker-akupunktur`.
  static func slug(of words: String) -> String {
    var slug = ""
    var needsHyphen = false
    for scalar in words.unicodeScalars {
      let isKept =
        scalar.isASCII ? UInt8(scalar.value).isDigit || UInt8(scalar.value).isLetter : scalar.properties.isAlphabetic
      guard isKept else {
        needsHyphen = !slug.isEmpty
        continue
      }
      if needsHyphen {
        slug += "-"
        needsHyphen = false
      }
      switch scalar {
      case "æ", "Æ": slug += "ae"
      case "ø", "Ø": slug += "oe"
      case "å", "Å": slug += "aa"
      case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "\u{0}"..."\u{7F}": slug.unicodeScalars.append(scalar)
      default: slug += scalar.properties.lowercaseMapping
      }
      if slug.utf8.count >= 80 { break }
    }
    return slug.isEmpty ? "section" : slug
  }

  /// Whether a slug could be taken for the name of a block in a section, such as `p2`.
  private static func looksLikeBlock(_ slug: String) -> Bool {
    guard let last = slug.utf8.last, last.isDigit else { return false }
    let letters = slug.utf8.dropLast(slug.utf8.reversed().prefix(while: \.isDigit).count)
    return Block.Kind.allCases.contains { $0.abbreviation.utf8.elementsEqual(letters) }
  }
}

extension Block.Kind {
  /// The position in `allCases`.
  var position: Int {
    switch self {
    case .heading: 0
    case .paragraph: 1
    case .listItem: 2
    case .quote: 3
    case .tableCell: 4
    case .imageAlt: 5
    case .caption: 6
    case .code: 7
    case .frontMatter: 8
    case .title: 9
    case .attribute: 10
    case .definition: 11
    case .footnote: 12
    case .summary: 13
    case .button: 14
    }
  }
}
