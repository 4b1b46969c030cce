import Diagnostics
import Languages

extension GlossaryReader {
  /// Reads a project's own false friends or calques.
  ///
  /// An entry has two languages in the order of translation: `{da: eventuelt, en: eventually, right: [possibly]}`.
  mutating func readTraps(_ node: YAMLTree, _ kind: TranslationTrap.Kind) {
    switch node.content {
    case .sequence(let items):
      for item in items { if let trap = readTrap(item, kind) { glossary.traps.append(trap) } }
    case .empty: break
    default:
      complain(
        "“\(kind.rawValue)” must be a list of entries such as “- {da: eventuelt, en: eventually, right: [possibly]}”",
        node.range)
    }
  }

  private static let trapKeys = ["right", "unless", "note"]

  private mutating func readTrap(_ node: YAMLTree, _ kind: TranslationTrap.Kind) -> TranslationTrap? {
    let what = kind == .falseFriends ? "a false friend" : "a calque"
    let keys = GlossaryReader.trapKeys
    let before = diagnostics.count
    var sides: [(language: LanguageTag, words: [String], range: Range<Int>)] = []
    var right: [String] = []
    var unless: [String] = []
    var note: String?
    for (key, range, value) in members(node, what, keys: nil) {
      switch key {
      case "right": right = list(value, key).map(\.0)
      case "unless": unless = list(value, key).map(\.0)
      case "note": note = text(value, key)
      default:
        guard !keys.contains(key), let language = LanguageTag(key), knows(language) else {
          unknown("key of \(what)", key, keys + nameable.map(\.description), range)
          continue
        }
        sides.append((language, list(value, key).map(\.0), value.range))
      }
    }
    guard diagnostics.count == before else { return nil }
    guard sides.count == 2, !sides[0].words.isEmpty, sides[1].words.count == 1 else {
      complain(
        "\(what) needs two languages, first that of the word, then that of the one wrong rendering: "
          + "“{da: eventuelt, en: eventually, right: [possibly]}”", node.range)
      return nil
    }
    guard !right.isEmpty else {
      complain("\(what) needs “right: […]”, so that a reader is told what to write", node.range)
      return nil
    }
    return TranslationTrap(
      kind: kind, language: sides[0].language, words: sides[0].words, targetLanguage: sides[1].language,
      trap: sides[1].words[0], right: right, unless: unless, note: note)
  }

  /// The languages that keys may name.
  private var nameable: [LanguageTag] { declared.isEmpty ? languages.languages.map(\.tag) : declared }

  private func knows(_ language: LanguageTag) -> Bool {
    nameable.contains { $0 == language || $0.language == language.language }
  }
}
