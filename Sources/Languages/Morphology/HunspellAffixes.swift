/// The suffix rules of a hunspell dictionary: an `.aff` file, which makes forms out of the words of the `.dic` beside it.
///
/// Only suffixes are read, and one after the other up to two; that is how inflection is written. What takes a compound
/// flag alone is left out, since compounds are taken apart elsewhere.
public struct HunspellAffixes: Sendable {
  private struct Suffix {
    var strip: [UInt8]
    var append: [UInt8]
    var flags: [Substring]
    /// Letters before which it stands, the last one last; each a set, negated or not.
    var condition: [(letters: [Unicode.Scalar], isNegated: Bool)]
  }

  private var suffixes: [Substring: [Suffix]] = [:]
  private var hasNumbers = false
  private var hasPairs = false
  private var hidden: Set<Substring> = []

  /// Reads the text of an `.aff` file.
  public init(_ text: String) {
    for line in text.split(separator: "\n") {
      let cells = line.split { $0 == " " || $0 == "\t" }
      guard let name = cells.first, cells.count >= 2 else { continue }
      switch name {
      case "FLAG":
        hasNumbers = cells[1] == "num"
        hasPairs = cells[1] == "long"
      case "ONLYINCOMPOUND", "FORBIDDENWORD", "NEEDAFFIX": hidden.insert(cells[1])
      case "SFX" where cells.count >= 5:
        let parts = cells[3].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        suffixes[cells[1], default: []].append(
          Suffix(
            strip: cells[2] == "0" ? [] : Array(cells[2].utf8), append: parts[0] == "0" ? [] : Array(parts[0].utf8),
            flags: parts.count > 1 ? flags(parts[1]) : [], condition: HunspellAffixes.condition(cells[4])))
      default: continue
      }
    }
  }

  /// The words of a `.dic` file with all their forms, one a line.
  public func expanded(_ dictionary: String) -> String {
    var out: [UInt8] = []
    for line in dictionary.split(separator: "\n") {
      let cells = line.split(separator: "/", maxSplits: 1)
      guard let word = cells.first, word.utf8.count > 1 else { continue }
      let own = cells.count > 1 ? flags(cells[1].prefix { $0 != " " && $0 != "\t" }) : []
      if hidden.isDisjoint(with: own) { out += Array(word.utf8) + [10] }
      expand(Array(word.utf8), own, depth: 2, into: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func expand(_ word: [UInt8], _ flags: [Substring], depth: Int, into out: inout [UInt8]) {
    guard depth > 0, out.count < 1 << 28 else { return }
    for flag in flags {
      for suffix in suffixes[flag] ?? [] {
        guard word.count > suffix.strip.count, word.suffix(suffix.strip.count).elementsEqual(suffix.strip),
          HunspellAffixes.fits(suffix.condition, word)
        else { continue }
        let form = word.dropLast(suffix.strip.count) + suffix.append
        if hidden.isDisjoint(with: suffix.flags) { out += form + [10] }
        expand(Array(form), suffix.flags, depth: depth - 1, into: &out)
      }
    }
  }

  private func flags(_ text: Substring) -> [Substring] {
    if hasNumbers { return text.split(separator: ",") }
    let width = hasPairs ? 2 : 1
    var found: [Substring] = []
    var rest = text
    while rest.count >= width {
      found.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return found
  }

  private static func condition(_ text: Substring) -> [(letters: [Unicode.Scalar], isNegated: Bool)] {
    guard text != "." else { return [] }
    var found: [(letters: [Unicode.Scalar], isNegated: Bool)] = []
    var open: (letters: [Unicode.Scalar], isNegated: Bool)?
    for scalar in text.unicodeScalars {
      switch (scalar, open) {
      case ("[", _): open = ([], false)
      case ("]", let set?):
        found.append(set)
        open = nil
      case ("^", let set?) where set.letters.isEmpty: open = ([], true)
      case (_, let set?): open = (set.letters + [scalar], set.isNegated)
      case (".", nil): found.append(([], true))
      default: found.append(([scalar], false))
      }
    }
    return found
  }

  private static func fits(_ condition: [(letters: [Unicode.Scalar], isNegated: Bool)], _ word: [UInt8]) -> Bool {
    guard !condition.isEmpty else { return true }
    let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars.suffix(condition.count))
    guard letters.count == condition.count else { return false }
    return zip(condition, letters).allSatisfy { $0.letters.contains($1) != $0.isNegated }
  }
}
