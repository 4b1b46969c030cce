import Languages
import Ledgers
import Reports

/// Asks about each translation whether it is right: yes, no, all that follow, or stop.
struct ConfirmDialogue {
  /// An article in a locale.
  struct Place: Hashable, Comparable {
    var article: String
    var locale: LanguageTag

    static func < (one: Place, other: Place) -> Bool { (one.article, one.locale) < (other.article, other.locale) }
  }

  let colour: Bool
  /// How many units there are to ask about.
  var total: Int
  /// Whether the person has stopped, or has nothing more to say.
  private(set) var isOver = false
  /// The units that are right.
  private(set) var agreed: [Place: Set<SegmentID>] = [:]
  private var takesAll = false
  private var count = 0

  init(colour: Bool, total: Int) {
    self.colour = colour
    self.total = total
  }

  mutating func ask(_ unit: UnitChange) {
    count += 1
    switch takesAll ? "y" : answer(unit) {
    case "y": agreed[Place(article: unit.article, locale: unit.locale), default: []].insert(unit.id)
    case "a":
      takesAll = true
      agreed[Place(article: unit.article, locale: unit.locale), default: []].insert(unit.id)
    case "q": isOver = true
    default: break
    }
  }

  private func answer(_ unit: UnitChange) -> Character {
    Console.prompt("\n\(count) of \(total)  \(ChangeList.paragraph(unit, colour: colour))")
    Console.prompt("Is the translation right? [y]es, [n]o, [a]ll that follow, [q]uit: ")
    guard let line = readLine() else { return "q" }
    return line.lowercased().first { !$0.isWhitespace } ?? "n"
  }
}
