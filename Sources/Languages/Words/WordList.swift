/// Words of a language out of a list or lexicon that the user has, in lower case.
///
/// A plain list says which words there are. A lexicon of full forms also says which lemma each form belongs to, so that
/// exact paradigms take the place of the rules. Neither ships with Tosprog.
public final class WordList: Sendable {
  /// Every word; its number is the first of its readings, or -1.
  let words: ByteTable
  /// Every lemma; its number is the first of its paradigms, or -1.
  let lemmas: ByteTable
  let paradigms: [Paradigm]
  let readings: [Reading]

  /// A lemma with its forms.
  struct Paradigm: Sendable {
    var pos: PartOfSpeech
    var gender: GrammaticalGender?
    var forms: [(slot: UInt8, text: [UInt8])]
    /// The next paradigm of the same lemma, or -1.
    var next: Int32
  }

  /// One lemma that a form belongs to.
  struct Reading: Sendable {
    /// The entry of the lemma.
    var lemma: Int32
    /// The next reading of the same form, or -1.
    var next: Int32
  }

  /// How many words there are.
  public var count: Int { words.count }
  /// How many lemmas have their forms listed; 0 for a plain list.
  public var lemmaCount: Int { lemmas.count }

  /// Reads a list in any of the notations of `WordListReader`, for a language whose tags its morphology knows.
  public convenience init(_ text: String, language: Language? = nil) {
    var reader = WordListReader(tags: language?.morphology.lexiconTags ?? [:], capacity: text.utf8.count / 12 + 16)
    reader.read(text)
    self.init(reader)
  }

  init(_ reader: WordListReader) {
    words = reader.words
    lemmas = reader.lemmas
    paradigms = reader.paradigms
    readings = reader.readings
  }

  /// Whether the list has a lower-case word.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { words.find(word) >= 0 }

  /// Appends the listed forms of a lemma; `false` when it has none.
  package func inflect(
    _ lemma: UnsafeBufferPointer<UInt8>, as pos: PartOfSpeech, gender: GrammaticalGender?, front: Int = 0,
    into forms: inout FormBuffer
  ) -> Bool {
    let found = lemmas.find(UnsafeBufferPointer(rebasing: lemma[front...]))
    guard found >= 0 else { return false }
    var any = false
    var at = lemmas.value(found)
    while at >= 0 {
      let paradigm = paradigms[Int(at)]
      at = paradigm.next
      guard paradigm.pos == pos, gender == nil || paradigm.gender == nil || paradigm.gender == gender else { continue }
      any = true
      for form in paradigm.forms {
        forms.begin(lemma, front)
        forms.append(form.text)
        forms.end(form.slot)
      }
    }
    return any
  }

  /// Whether a word is a listed form, and of other lemmas only.
  package func belongsElsewhere(_ word: UnsafeBufferPointer<UInt8>, than lemma: UnsafeBufferPointer<UInt8>) -> Bool {
    let entry = words.find(word)
    guard entry >= 0 else { return false }
    var reading = words.value(entry)
    guard reading >= 0 else { return false }
    while reading >= 0 {
      if lemmas.key(Int(readings[Int(reading)].lemma)).elementsEqual(lemma) { return false }
      reading = readings[Int(reading)].next
    }
    return true
  }
}
