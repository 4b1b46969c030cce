import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares the links of both sides, by target and in any order.
struct LinkMismatch: ArticleCheck {
  static let rule = Rule(
    id: "link-mismatch", severity: .error, issue: .markup,
    manual: """
      A link of the source is missing from the target, leads elsewhere, or has been added.

      Addresses may differ by language: “/da/” and “/en/”, “da.” and “en.” before a domain, what the settings map, the
      translated name of an article of the project, and headings within a page. An address that names nothing of what the
      texts of the links say, and addresses that changed places, are warnings.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "Læs mere hos [WHO](https://www.who.int/acupuncture).",
      en: "Read more at [WHO](⟦https://www.who.int/yoga⟧)."),
    .flagged(da: "Læs [vejledningen](https://a.dk/v) først.", en: "⟦Read the guide first.⟧"),
    .flagged(da: "Læs vejledningen først.", en: "Read [the guide](⟦https://a.dk/v⟧) first."),
    .flagged(
      da: "Se [siden](/da/om) og [prisen](/da/pris) og [vejen](/da/vej).",
      en: "See [the page](/en/om) and [the price](/en/pris) and [the way](⟦/da/vej⟧)."),
    .flagged(da: "⟦Læs vejledningen først.⟧", en: "Read [the guide](https://a.dk/v) first."),
    .flagged(da: "Læs om [skibene](/da/skibe/) her.", en: "Read about [the ships](⟦/da/skibe/⟧) here."),
    .flagged(
      da: "Søg [jobbet](https://a.dk/da/job).", en: "Apply for [the job](⟦https://a.dk/da/job⟧)."),
    .flagged(
      da: "Læs om [vandets kvalitet](/da/vand/kvalitet).",
      en: "Read about [the quality of the water](⟦/en/water/seals⟧)."),
    .flagged(
      da: "Se [kortet](kort.md) og [reglerne](https://a.dk/regler).",
      en: "See [the map](https://a.dk/regler) and [the rules](⟦kort.md⟧)."),
    .clean(
      da: "Læs om [vandets kvalitet](/da/vand/kvalitet).", en: "Read about [our water](/en/water/quality)."),
    .clean(da: "Se [siden](https://a.dk/da/om).", en: "See [the page](https://a.dk/en/om)."),
    .clean(
      da: "Se [Wikipedia](https://da.wikipedia.org/wiki/Akupunktur).",
      en: "See [Wikipedia](https://en.wikipedia.org/wiki/Acupuncture)."),
    .clean(da: "Se [priser](#priser) og [om](om.md).", en: "See [about](om.md) and [prices](#prices)."),
    .clean(da: "Se [nåle](naale.md).", en: "See [needles](needles.md)."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    let addresses = AddressBook(article)
    let anchors = LinkAnchors(article: article)
    return article.compare(
      source: { $0.links { addresses.key(source: $0) } }, target: { $0.links { addresses.key(target: $0) } }
    ).flatMap { comparison -> [Diagnostic] in
      var comparison = comparison
      let left = comparison.added.filter { link in
        comparison.lost.contains { $0.text == link.text } && addresses.isOfSource(link.text)
      }.map { link in
        let isLeft = addresses.isLeft(link.text)
        var found = finding(
          isLeft
            ? "the link “\(link.text)” leads where the source’s does; this site has translations"
            : "the link “\(link.text)” leads to a page in \(article.languages.source.name), as the source’s does",
          at: link.range)
        // Another's site may have the page in one language only.
        found.severity = isLeft ? .warning : .note
        return found
      }
      // Addresses that may well be each other's translation, unless the texts of the links say otherwise.
      var strange: [Diagnostic] = []
      let isShort = max(comparison.lost.count, comparison.added.count) <= LinkAnchors.most
      comparison.lost.removeAll { lost in
        guard
          // A page of links that all differ is no translation; each is compared with the nearest only.
          let found = comparison.added.prefix(50).firstIndex(where: {
            $0.text == lost.text || addresses.mayAgree(lost, $0)
          })
        else {
          return false
        }
        let added = comparison.added.remove(at: found)
        if isShort, added.text != lost.text, anchors.namesAnother(lost, added, comparison.bead) {
          var finding = finding(
            "the link “\(added.text)” leads elsewhere than the source’s “\(lost.text)”", at: added.range
          )
          .note("the link in the source", at: lost.range)
          finding.severity = .warning
          strange.append(finding)
        }
        return true
      }
      return left + strange + findings(comparison, "link")
    } + swapped(article, addresses, anchors)
  }

  /// Links whose addresses changed places.
  private func swapped(_ article: CheckedArticle, _ addresses: AddressBook, _ anchors: LinkAnchors) -> [Diagnostic] {
    article.beads.compactMap { bead in
      let count = bead.target.reduce(0) { $0 + $1.inlines.count { $0.kind == .start && $0.code == .link } }
      guard bead.isPaired, (2...LinkAnchors.most).contains(count) else { return nil }
      let theirs = bead.target.flatMap { $0.links { addresses.key(target: $0) } }
      guard theirs.count > 1,
        let item = anchors.swapped(bead, bead.source.flatMap { $0.links { addresses.key(source: $0) } }, theirs)
      else { return nil }
      var finding = finding("the link “\(item.text)” has changed places with another, as its text says", at: item.range)
      finding.severity = .warning
      return finding
    }
  }
}

extension CheckedText {
  /// The links with what equal targets share; mail addresses and bare addresses included.
  func links(_ key: (String) -> String) -> [Item] {
    // Most sentences have none.
    guard !inlines.isEmpty || !opaque.isEmpty else { return [] }
    let marked = inlines.compactMap { inline -> Item? in
      guard inline.code == .link && inline.kind == .start || inline.code == .autolink && inline.kind != .end else {
        return nil
      }
      let target = inline.target ?? inline.text
      guard !target.isEmpty else { return nil }
      // “<a@b.dk>” leads where “[…](mailto:a@b.dk)” does.
      let isMail = inline.code == .autolink && target.contains("@") && !target.contains(":")
      let address = isMail ? "mailto:" + target : target
      return Item(key: key(address), range: targetRange(of: inline, target), text: address)
    }
    let keys = Set(marked.map(\.key))
    return marked + writtenMail(key).filter { !keys.contains($0.key) }
  }

  /// Mail addresses that a reader sees, though no link leads there, or another.
  private func writtenMail(_ key: (String) -> String) -> [Item] {
    // The example in a field is no address.
    if segment.kind == .attribute { return [] }
    return opaque.compactMap { range in
      guard let at = text.bytes[range].firstIndex(of: UInt8(ascii: "@")) else { return nil }
      func isPart(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x5F
      }
      let dot = UInt8(ascii: ".")
      var start = at
      while start > range.lowerBound, isPart(text.bytes[start - 1]) || text.bytes[start - 1] == dot { start -= 1 }
      var end = at + 1
      while end < range.upperBound, isPart(text.bytes[end]) || text.bytes[end] == dot { end += 1 }
      while end > at, text.bytes[end - 1] == dot { end -= 1 }
      guard start < at, text.bytes[at..<end].contains(dot) else { return nil }
      let address = "mailto:" + text.text(start..<end)
      return Item(key: key(address), range: self.range(of: start..<end), text: address)
    }
  }

  /// The bytes of a link's destination, or of the link when it stands elsewhere.
  private func targetRange(of inline: Inline, _ target: String) -> SourceRange {
    let file = inline.range.file
    let end = self.end(of: inline)
    let wanted = Array(target.utf8)
    guard !wanted.isEmpty, end - inline.range.start >= wanted.count else { return file.range(inline.range.start, end) }
    let bytes = file.bytes
    // A destination follows its text, except in formats that write it first.
    var start =
      inline.kind == .start && bytes[inline.range.start] == UInt8(ascii: "[") ? end - wanted.count : inline.range.start
    let step = start == inline.range.start ? 1 : -1
    while start >= inline.range.start, start + wanted.count <= end {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return file.range(start, start + wanted.count) }
      start += step
    }
    return file.range(inline.range.start, end)
  }
}

/// What links of both sides mean the same.
final class AddressBook {
  let article: CheckedArticle
  /// Whether the article's local links keep their names in translation, and what follows the language in others.
  private let keepsNames: Bool
  private var keepsRests = false
  /// What stands before the language in addresses of which a translation was found.
  private var translatedSites: Set<Substring> = []
  /// The translations of the pages and files that the source links to.
  private let counterparts: Set<String>
  /// What is known of addresses already: each is asked for again and again.
  private var keys: (source: [String: String], target: [String: String]) = ([:], [:])

  init(_ article: CheckedArticle) {
    self.article = article
    var source: Set<String> = []
    var target: Set<String> = []
    for bead in article.beads {
      for text in bead.source { source.formUnion(text.inlines.compactMap(Self.localPath)) }
      for text in bead.target { target.formUnion(text.inlines.compactMap(Self.localPath)) }
    }
    let same = source.intersection(target).count
    counterparts = Set(
      source.compactMap { path in
        Self.resolve(path, from: article.source.file.path).flatMap(article.surroundings.counterpart)
      })
    keepsNames = same >= 2 && same * 4 >= source.count * 3
    let one = Set(article.beads.flatMap { $0.source.flatMap { $0.links { self.key(source: $0) } } }.map(\.key))
    let two = Set(article.beads.flatMap { $0.target.flatMap { $0.links { self.key(target: $0) } } }.map(\.key))
    let rests = one.filter { $0.utf8.contains(UInt8(ascii: "*")) && $0.contains("*/") }
    let kept = rests.intersection(two).count
    translatedSites = Set(rests.map { $0.prefix { $0 != "*" } }).intersection(
      two.filter { $0.contains("*/") }.map { $0.prefix { $0 != "*" } })
    keepsRests = kept >= 2 && kept * 2 > rests.count
  }

  /// Whether an address names the source's language: “/da/”, “da.”, or what the settings have another name for.
  func isOfSource(_ address: String) -> Bool { key(source: address).contains("*") || isMapped(address) }

  /// Whether the settings name another address for it.
  private func isMapped(_ address: String) -> Bool {
    article.surroundings.urls.contains { from, to in
      // All pages of a site may be meant by “/”, and its files as well.
      from != "/" && (from.hasPrefix("/") ? address.hasPrefix(from) : address.contains(from)) && !address.hasPrefix(to)
    }
  }

  /// Whether a link that was kept as it is leads to the source's language, on the article's own site or on one of which
  /// others were translated.
  func isLeft(_ address: String) -> Bool {
    if isMapped(address) { return true }
    let key = key(source: address)
    return key.contains("*")
      && (address.hasPrefix("/") && key.hasPrefix("*/") || translatedSites.contains(key.prefix { $0 != "*" }))
  }

  private static func localPath(_ inline: Inline) -> String? {
    guard inline.kind == .start, inline.code == .link, let target = inline.target, !target.contains("://"),
      !target.hasPrefix("#"), !target.hasPrefix("mailto:")
    else { return nil }
    return String(target.prefix { $0 != "#" })
  }

  /// What equal addresses of the target share with each other and with the source's.
  func key(target: String) -> String {
    if let known = keys.target[target] { return known }
    let key = makeKey(target: target)
    keys.target[target] = key
    return key
  }

  /// What equal addresses of the source share with each other and with the target's.
  func key(source: String) -> String {
    if let known = keys.source[source] { return known }
    let key = makeKey(source: source)
    keys.source[source] = key
    return key
  }

  private func makeKey(target: String) -> String {
    if !counterparts.isEmpty,
      let resolved = Self.resolve(String(target.prefix { $0 != "#" }), from: article.target.file.path),
      counterparts.contains(resolved)
    {
      return "→" + resolved
    }
    return normalized(target, of: article.languages.target.tag.language)
  }

  private func makeKey(source: String) -> String {
    var address = source
    var language = article.languages.source
    for (from, to) in article.surroundings.urls where address.hasPrefix(from) || address.contains(from) {
      if let range = address.firstRange(of: from) { address.replaceSubrange(range, with: to) }
      // What the settings lead to is an address of the target.
      language = article.languages.target
      break
    }
    if !address.contains("://"), !address.hasPrefix("#") {
      let path = String(address.prefix { $0 != "#" })
      if let resolved = Self.resolve(path, from: article.source.file.path),
        let counterpart = article.surroundings.counterpart(resolved)
      {
        return "→" + counterpart
      }
    }
    return normalized(address, of: language.tag.language)
  }

  /// An address without what may differ by language.
  private func normalized(_ address: String, of language: String) -> String {
    var text = address.lowercased()
    if text.hasPrefix("#") { return "#" }
    if text.utf8.contains(UInt8(ascii: ":")), let range = text.firstRange(of: "://") {
      text.removeSubrange(..<range.upperBound)
    }
    if text.hasPrefix("www.") { text.removeFirst(4) }
    var parts = text.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    for index in parts.indices {
      if index == 0, let dot = parts[0].firstIndex(of: "."), Self.isTag(String(parts[0][..<dot]), language) {
        parts[0] = "*" + parts[0][dot...]
      } else if Self.isTag(parts[index], language) {
        parts[index] = "*"
      }
    }
    if let last = parts.last, let hash = last.firstIndex(of: "#") {
      // Headings have other names in another language.
      parts[parts.count - 1] = String(last[..<hash])
      if parts[parts.count - 1].isEmpty { parts.removeLast() }
    }
    let path = parts.joined(separator: "/")
    guard path.utf8.contains(UInt8(ascii: "=")) else { return path }
    return path.replacing("hreflang=\(language)", with: "hreflang=*").replacing(
      "lang=\(language)", with: "lang=*")
  }

  private static func isTag(_ part: String, _ language: String) -> Bool {
    part == language || (part.hasPrefix(language) && part.utf8.count == language.utf8.count + 3 && part.contains("-"))
  }

  /// Whether two addresses that differ may be translations of each other.
  func mayAgree(_ lost: Item, _ added: Item) -> Bool {
    let (source, target) = (lost.text, added.text)
    let (one, two) = (lost.key, added.key)
    if one == two { return true }
    // A site that keeps its languages apart names its pages in them.
    if one.hasPrefix("*."), two.hasPrefix("*."), one.prefix(while: { $0 != "/" }) == two.prefix(while: { $0 != "/" }) {
      return true
    }
    if Self.isSlip(one, two) { return false }
    if one.contains("/*/") || one.hasPrefix("*/"), two.contains("/*/") || two.hasPrefix("*/"),
      one.prefix(while: { $0 != "*" }) == two.prefix(while: { $0 != "*" })
    {
      // Pages have translated names, unless those of this article keep theirs.
      return !keepsRests && Self.ending(one) == Self.ending(two)
        && one.count(where: { $0 == "/" }) == two.count(where: { $0 == "/" })
    }
    // Local pages have translated names, unless those of this article keep theirs or the project says otherwise.
    guard !source.contains(":"), !target.contains(":"), !keepsNames, !one.hasPrefix("→") else { return false }
    guard Self.ending(source) == Self.ending(target), source.hasPrefix("#") == target.hasPrefix("#") else {
      return false
    }
    // A name that goes on where the source's ends is a slip, not a translation.
    let stems = [source, target].map {
      $0.split(separator: "/").last.map { String($0.prefix { $0 != "." && $0 != "#" }) } ?? ""
    }
    return !(stems[0].utf8.count >= 3 && stems[1].hasPrefix(stems[0]))
      && !(stems[1].utf8.count >= 3 && stems[0].hasPrefix(stems[1]))
  }

  /// What follows the point in the name of a file.
  private static func ending(_ address: String) -> Substring {
    address.prefix { $0 != "#" && $0 != "?" }.split(separator: "/").last.flatMap {
      $0.contains(".") ? $0.split(separator: ".").last : ""
    } ?? ""
  }

  /// Whether one part of two addresses differs in a letter that no translation changes: “endelave” and “enderlave”.
  private static func isSlip(_ one: String, _ other: String) -> Bool {
    let mine = one.split(separator: "/")
    let theirs = other.split(separator: "/")
    guard mine.count == theirs.count else { return false }
    let pairs = zip(mine, theirs).filter { $0 != $1 }
    guard pairs.count == 1, let pair = pairs.first else { return false }
    let words = [pair.0, pair.1].map { Array($0.prefix { $0 != "." && $0 != "?" }.utf8) }
    return words[0].count >= 6 && words[0].isOneSlip(from: words[1]) && words[0].dropLast() != words[1].dropLast()
  }

  /// A path relative to the project's root, from one that is relative to a file.
  static func resolve(_ path: String, from file: String) -> String? {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.contains(":") else { return nil }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
