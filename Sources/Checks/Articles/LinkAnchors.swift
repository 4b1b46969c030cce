import Bitexts
import Diagnostics
import Documents
import Languages

/// What the texts of links say of where the links lead.
struct LinkAnchors {
  /// How many links of a sentence are compared with each other.
  static let most = 6

  let article: CheckedArticle

  /// Whether the address in the target names something else than the source's.
  ///
  /// The source's link speaks of what its address names, “vandets kvalitet” of “/vand/kvalitet”; the target's address names
  /// nothing of what its own link or the source's address says. Where the source's text is no help, nothing is known.
  func namesAnother(_ lost: Item, _ added: Item, _ bead: CheckedBead) -> Bool {
    let mine = Self.words(ofAddress: lost.text)
    let theirs = Self.words(ofAddress: added.text)
    guard !mine.isEmpty, !theirs.isEmpty, let one = anchor(of: lost, in: bead.source),
      let two = anchor(of: added, in: bead.target), Self.share(mine, one), !Self.share(theirs, two),
      !Self.share(mine, theirs)
    else { return false }
    return !translates(mine + one, theirs)
  }

  /// Links of a bead whose texts say that their addresses have changed places.
  func swapped(_ bead: CheckedBead, _ source: [Item], _ target: [Item]) -> Item? {
    guard source.count == target.count, (2...Self.most).contains(source.count), source.map(\.key) != target.map(\.key),
      Set(source.map(\.key)).count == source.count
    else { return nil }
    let texts = source.map { anchor(of: $0, in: bead.source) ?? [] }
    for item in target {
      guard let own = source.firstIndex(where: { $0.key == item.key }), let said = anchor(of: item, in: bead.target),
        !says(said, texts[own]), let other = texts.indices.first(where: { $0 != own && says(said, texts[$0]) }),
        case let back = target.first(where: { $0.key == source[other].key }),
        back.flatMap({ anchor(of: $0, in: bead.target) }).map({ !says($0, texts[other]) }) ?? true
      else { continue }
      return item
    }
    return nil
  }

  private func says(_ target: [String], _ source: [String]) -> Bool {
    Self.share(source, target) || translates(source, target)
  }

  private func translates(_ source: [String], _ target: [String]) -> Bool {
    let (mine, theirs) = (article.languages.source.wordForms, article.languages.target.wordForms)
    let keys = Set(target.map { Self.key($0, theirs) })
    return source.contains { word in
      article.pair.words().matches(
        Self.key(word, mine), reversed: article.pair.first.tag != article.languages.source.tag
      ).contains { keys.contains($0.key) }
    }
  }

  private static func key(_ word: String, _ forms: WordForms) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { forms.key($0) }
  }

  /// The longer words of a link's text, in lower case; those of the address itself for a bare one.
  private func anchor(of item: Item, in texts: [CheckedText]) -> [String]? {
    for text in texts {
      guard let words = text.words(ofLinkTo: item) else { continue }
      return words
    }
    return nil
  }

  /// The words of the last part of an address.
  private static func words(ofAddress address: String) -> [String] {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard !path.hasPrefix("mailto:"), let last = path.split(separator: "/").last else { return [] }
    let name = last.contains(".") ? last[..<(last.lastIndex(of: ".") ?? last.endIndex)] : last
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return words.allSatisfy { $0.utf8.count >= 3 } ? words : words.filter { $0.utf8.count >= 4 }
  }

  /// Whether a word of one list begins as one of the other does, or stands in it.
  private static func share(_ one: [String], _ two: [String]) -> Bool {
    let (mine, theirs) = (one.map(folded), two.map(folded))
    return mine.contains { word in
      theirs.contains { other in
        word == other || zip(word, other).prefix { $0 == $1 }.count >= 4 || (word.count >= 4 && other.hasRun(word))
          || (other.count >= 4 && word.hasRun(other))
      }
    }
  }

  /// A word as addresses spell it: “strøm” and “stroem” are one.
  private static func folded(_ word: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.utf8.count)
    for scalar in word.nfc.unicodeScalars {
      switch (scalar, folded.last) {
      case ("ø", _): folded.append(UInt8(ascii: "o"))
      case ("å", _), ("æ", _): folded.append(UInt8(ascii: "a"))
      case ("e", UInt8(ascii: "o")), ("e", UInt8(ascii: "a")), ("a", UInt8(ascii: "a")): break
      default: folded += String(scalar).utf8
      }
    }
    return folded
  }
}

extension [UInt8] {
  /// Whether bytes stand behind each other somewhere in these.
  fileprivate func hasRun(_ bytes: [UInt8]) -> Bool {
    bytes.count <= count && (0...count - bytes.count).contains { self[$0...].starts(with: bytes) }
  }
}

extension CheckedText {
  /// The longer words of the text of a link, in lower case.
  fileprivate func words(ofLinkTo item: Item) -> [String]? {
    for link in linkTexts where link.bytes.lowerBound <= item.range.start && item.range.end <= link.bytes.upperBound {
      return text.tokens[link.tokens].filter { $0.kind == .word && $0.end - $0.start >= 3 }.map {
        text.text($0.range).lowercased()
      }
    }
    return nil
  }
}
