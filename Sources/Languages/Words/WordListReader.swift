/// What a tag of a full-form lexicon says of a form.
package struct LexiconTag: Sendable {
  var pos: PartOfSpeech
  var gender: GrammaticalGender?
  var slot: UInt8
}

/// Reads the word lists and lexicons that users have.
///
/// | file | its lines |
/// |---|---|
/// | word list (`/usr/share/dict/danish`) | one word |
/// | spelling dictionary of hunspell (`.dic`) | `word/flags`; `.aff` rules are applied where they are given |
/// | COR 1.x, the Danish Central Word Register | index, lemma, gloss, tag, form, norm, between tabs |
/// | COR.EXT | index, lemma, gloss, class, id, norm, tag, form, between tabs |
/// | what `lexicon import` writes | `lemma`, class, `slot=form …`, between tabs |
///
/// What a line says beyond its notation is left out; names and words with other signs than letters and hyphens count as
/// words and have no forms.
struct WordListReader {
  let tags: [String: LexiconTag]
  let words: ByteTable
  let lemmas = ByteTable(capacity: 256)
  private(set) var paradigms: [WordList.Paradigm] = []
  private(set) var readings: [WordList.Reading] = []
  /// The paradigms of lemmas whose lines have been read, by the lemma's index in the lexicon.
  private var known: [String: Int] = [:]

  init(tags: [String: LexiconTag], capacity: Int) {
    self.tags = tags
    words = ByteTable(capacity: capacity)
  }

  mutating func read(_ text: String) {
    for line in text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      guard line.contains(9) else {
        addWord(line)
        continue
      }
      let cells = line.split(separator: 9, omittingEmptySubsequences: false)
      if cells[0].starts(with: "COR.".utf8) { readRegister(cells) } else { readOwn(cells) }
    }
  }

  private mutating func addWord(_ line: Substring.UTF8View.SubSequence) {
    let word = line.prefix { $0 != UInt8(ascii: "/") }
    // Names are no parts of compounds: “limerick” is no “Erick” of “lim”. Abbreviations are.
    guard word.count > 1, !isName(word) else { return }
    words.insert(WordListReader.folded(word))
  }

  private func isName(_ word: Substring.UTF8View.SubSequence) -> Bool {
    var letters = Substring(word).unicodeScalars.makeIterator()
    guard let first = letters.next(), let second = letters.next() else { return false }
    return first.properties.isUppercase && second.properties.isLowercase
  }

  /// A line of COR: the index without its last two parts names the lemma.
  private mutating func readRegister(_ cells: [Substring.UTF8View.SubSequence]) {
    guard cells.count >= 5 else { return }
    let isExtended = cells.count >= 8
    let form = WordListReader.folded(cells[isExtended ? 7 : 4])
    let lemma = WordListReader.folded(cells[1])
    guard !form.isEmpty, !lemma.isEmpty else { return }
    words.insert(form)
    guard let tag = tag(String(Substring(cells[isExtended ? 6 : 3]))) else { return }
    let index = Substring(cells[0]).split(separator: ".").dropLast(2).joined(separator: ".")
    add(form, tag.slot, lemma: lemma, tag.pos, tag.gender, key: index)
  }

  /// What a tag says; a tag with more parts than are known says at least the class, for a slot that no rule asks for.
  private func tag(_ name: String) -> LexiconTag? {
    if let known = tags[name] { return known }
    var parts = name.split(separator: ".")
    while parts.count > 1 {
      parts.removeLast()
      if var known = tags[parts.joined(separator: ".")] {
        known.slot = UInt8(ascii: "?")
        return known
      }
    }
    return nil
  }

  /// A line that `lexicon import` wrote.
  private mutating func readOwn(_ cells: [Substring.UTF8View.SubSequence]) {
    guard cells.count >= 3 else { return addWord(cells[0]) }
    let kind = cells[1].split(separator: UInt8(ascii: "."))
    guard let pos = kind.first.flatMap({ PartOfSpeech(rawValue: String(Substring($0))) }) else {
      return addWord(cells[0])
    }
    let gender = kind.count > 1 ? GrammaticalGender(rawValue: String(Substring(kind[1]))) : nil
    let lemma = Array(cells[0])
    let key = String(paradigms.count)
    for form in cells[2].split(separator: UInt8(ascii: " ")) where form.count > 2 {
      let text = Array(form.dropFirst(2))
      words.insert(text)
      add(text, form.first!, lemma: lemma, pos, gender, key: key)
    }
  }

  private mutating func add(
    _ form: [UInt8], _ slot: UInt8, lemma: [UInt8], _ pos: PartOfSpeech, _ gender: GrammaticalGender?, key: String
  ) {
    let entry = lemmas.insert(lemma)
    if let number = known[key] {
      paradigms[number].forms.append((slot, form))
    } else {
      known[key] = paradigms.count
      let next = lemmas.value(entry)
      lemmas.setValue(Int32(paradigms.count), of: entry)
      paradigms.append(WordList.Paradigm(pos: pos, gender: gender, forms: [(slot, form)], next: next))
    }
    let word = words.insert(form)
    let first = words.value(word)
    var at = first
    while at >= 0 {
      if readings[Int(at)].lemma == Int32(entry) { return }
      at = readings[Int(at)].next
    }
    words.setValue(Int32(readings.count), of: word)
    readings.append(WordList.Reading(lemma: Int32(entry), next: first))
  }

  /// Lower case; text that is ASCII or has letters such as “æ” is folded without a copy of the whole.
  private static func folded(_ word: Substring.UTF8View.SubSequence) -> [UInt8] {
    Array(String(Substring(word)).lowercased().utf8)
  }
}
