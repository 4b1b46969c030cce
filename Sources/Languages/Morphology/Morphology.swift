/// The part of speech of a word or term.
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  case noun, verb, adj, adv, propn, phrase
}

/// The grammatical gender of a noun, as far as its inflection depends on it.
public enum GrammaticalGender: String, Sendable, Hashable, CaseIterable {
  /// Common gender.
  case common = "c"
  /// Neuter.
  case neuter = "n"
}

/// How the words of a language change their form and build compounds: rules and tables, read once out of their text.
///
/// A rule text consists of directives, which begin with `@`, and of words that belong to the directive above them.
/// `Morphology+Tables.swift` lists the directives. All words are lower-case NFC.
public final class Morphology: Sendable {
  let classes: [Class]
  let classNames: [String: Int]
  /// Lemma → the first of its entries.
  let lemmas: ByteTable
  let entries: [Entry]
  /// Ending → its rule, for each part of speech that has rules.
  let endings: [PartOfSpeech: ByteTable]
  let endingRules: [EndingRule]
  /// The entry of words without a listed ending, for each part of speech.
  let anyEnding: [PartOfSpeech: Int]
  let genitives: [PartOfSpeech: Genitive]
  let joiners: [PartOfSpeech: [Joiner]]
  /// The everyday ending of plurals, then longer endings of words that are none.
  let pluralEndings: [[UInt8]]
  /// The present and past forms that the tables write out: “tog”, “brød”.
  let finiteForms: ByteTable
  /// The definite forms of nouns that the tables write out: “børnene”.
  let definiteForms: ByteTable
  /// Word → what is known of it beside its entries.
  let marks: ByteTable
  /// Lemma → stems that look like its compounds and are not, or forms in which it stands in compounds.
  let opaque: StemTable
  let joined: StemTable
  /// First word → phrases in which a noun means nothing by itself: “in order to”.
  let fixed: PhraseTable
  /// Nouns and verbs that name one action, where no ending tells: “søvn” and “sove”.
  let verbsOfNouns: StemTable
  let nounsOfVerbs: StemTable
  let spellings: [Spelling]
  /// The spellings by the first byte of the side that is replaced.
  let spellingsByLetter: [[(Spelling, from: [UInt8], to: [UInt8])]]
  let vowels: LetterSet
  let undoubled: LetterSet
  let onsets: ByteTable
  let codas: ByteTable
  let strippable: [[UInt8]]
  let linkers: [[UInt8]]
  /// The endings of those who do what a verb says, after its stem.
  let agentEndings: [[UInt8]]
  /// What may follow an apostrophe at the end of a word: `s` in “patient's”.
  package let apostropheEndings: [[UInt8]]
  /// The parts of speech whose paradigm the words before the head of a phrase follow.
  package let modifierClasses: [PartOfSpeech]
  /// Endings of nouns that name an action, and those of the verb: “henvisning” and “henvise”.
  let nominal: [(noun: [UInt8], verb: [UInt8])]
  /// Endings of nouns and verbs, and those of adjectives made of them: “treat” and “treatable”.
  let adjectival: [(base: [UInt8], adjective: [UInt8])]
  /// What many adjectives end in.
  let adjectivalEndings: [[UInt8]]
  /// The endings of these that make adjectives only.
  let derivedAdjectives: [[UInt8]]
  /// What verbs take in front and mean nearly the same: “reinstall”.
  let verbPrefixes: [[UInt8]]
  let adjectivesOfStates: StemTable
  private let houses: Set<[UInt8]>
  /// The pronouns of those who speak for a house: “we”.
  package let speakers: [[UInt8]]
  /// Prepositions between a count and what it is counted of: “none of the patients”.
  package let partitives: [[UInt8]]
  /// Prepositions of time, and the adverbs that say one with its noun: “after”, “afterwards”.
  package let temporalPrepositions: [[UInt8]]
  package let temporalAdverbs: [[UInt8]]
  /// Endings of lemmas, and those of their form at the front of compounds.
  let frontEndings: [(lemma: [UInt8], front: [UInt8])]
  /// Endings of adjectives, and those of their adverbs.
  let adverbial: [(adjective: [UInt8], adverb: [UInt8])]
  /// The tags of full-form lexicons and the slots that they stand for.
  let lexiconTags: [String: LexiconTag]
  /// Articles that depend on how the next word begins.
  package let articles: [(consonant: String, vowel: String)]
  /// Whether compounds are written as one word.
  package let hasClosedCompounds: Bool

  /// Reads rule texts.
  package convenience init(_ texts: [String]) {
    self.init(Tables(texts))
  }

  init(_ tables: Tables) {
    classes = tables.classes
    classNames = tables.classNames
    lemmas = tables.lemmas
    entries = tables.entries
    endings = tables.endings
    endingRules = tables.endingRules
    anyEnding = tables.endings.mapValues { $0.find([UInt8(ascii: "*")]) }
    pluralEndings = tables.pluralEndings
    finiteForms = ByteTable(capacity: 512)
    for entry in tables.entries where entry.pos == .verb {
      for form in entry.forms where form.slot == UInt8(ascii: "t") || form.slot == UInt8(ascii: "r") {
        finiteForms.insert(form.text)
      }
    }
    definiteForms = ByteTable(capacity: 256)
    for entry in tables.entries where entry.pos == .noun {
      for form in entry.forms where form.slot == UInt8(ascii: "d") || form.slot == UInt8(ascii: "q") {
        definiteForms.insert(form.text)
      }
    }
    genitives = tables.genitives
    joiners = tables.joiners
    marks = tables.marks
    opaque = tables.opaque
    joined = tables.joined
    fixed = tables.fixed
    verbsOfNouns = tables.verbsOfNouns
    nounsOfVerbs = tables.nounsOfVerbs
    spellings = tables.spellings
    var byLetter = [[(Spelling, from: [UInt8], to: [UInt8])]](repeating: [], count: 256)
    for spelling in tables.spellings {
      byLetter[Int(spelling.one[0])].append((spelling, spelling.one, spelling.other))
      byLetter[Int(spelling.other[0])].append((spelling, spelling.other, spelling.one))
    }
    spellingsByLetter = byLetter
    vowels = tables.vowels
    undoubled = tables.undoubled
    onsets = tables.onsets
    codas = tables.codas
    strippable = tables.strippable
    linkers = tables.linkers
    agentEndings = tables.agentEndings
    apostropheEndings = tables.apostropheEndings
    modifierClasses = tables.modifierClasses
    articles = tables.articles
    nominal = tables.nominal
    adverbial = tables.adverbial
    adjectival = tables.adjectival
    adjectivalEndings = tables.adjectivalEndings + tables.derivedAdjectives
    derivedAdjectives = tables.derivedAdjectives
    verbPrefixes = tables.verbPrefixes
    adjectivesOfStates = tables.adjectivesOfStates
    houses = tables.houses
    speakers = tables.speakers
    partitives = tables.partitives
    temporalPrepositions = tables.temporalPrepositions
    temporalAdverbs = tables.temporalAdverbs
    frontEndings = tables.frontEndings
    lexiconTags = tables.lexiconTags
    hasClosedCompounds = tables.hasClosedCompounds
  }

  /// A language of which nothing is known: every word has one form.
  public static let none = Morphology([])
}

extension Morphology {
  /// One way to build forms out of a lemma.
  struct Class: Sendable {
    var common: [Template] = []
    var neuter: [Template] = []
  }

  /// One form: what happens to the lemma, and what is appended.
  struct Template: Sendable, Hashable {
    enum Change: Sendable, Hashable {
      case keep  // ~
      case double  // ^  only where one vowel letter and one consonant letter end the lemma
      case keepUnlessDoubled  // !  not where a monosyllable must double
      case syncope  // %  the e of -el, -en, -er goes, and a double consonant before it becomes single
      case drop(Int)  // -  one letter for each dash
      case degeminate  // _  the last letter goes, and a double consonant becomes single
      case participle  // =  the last two letters go, and a double consonant becomes single
    }
    var slot: UInt8
    var change: Change
    /// At most eight bytes, the first in the lowest place, so that a template owns no memory.
    var suffix: UInt64
  }

  /// What the tables say of a lemma.
  struct Entry: Sendable {
    var pos: PartOfSpeech
    var gender: GrammaticalGender?
    var classes: [Int]
    /// Listed forms instead of classes.
    var forms: [(slot: UInt8, text: [UInt8])]
    /// The next entry of the same lemma, or -1.
    var next: Int
  }

  /// The forms of words with an ending: those of all its classes, each once, because several classes share most of theirs.
  struct EndingRule: Sendable {
    var gender: GrammaticalGender?
    var common: [Template]
    var neuter: [Template]
    var both: [Template]

    init(classes: [Class], gender: GrammaticalGender?) {
      func merged(_ lists: [[Template]]) -> [Template] {
        var found: [Template] = []
        for template in lists.joined() where !found.contains(template) { found.append(template) }
        return found
      }
      self.gender = gender
      common = merged(classes.map(\.common))
      neuter = merged(classes.map(\.neuter))
      both = merged([common, neuter])
    }
  }

  struct Genitive: Sendable {
    var suffix: [UInt8]
    var unless: LetterSet
  }

  /// A form in which a lemma stands at the front of a compound.
  enum Joiner: Sendable {
    case template(Template)
    case slot(UInt8)
  }

  /// Two spellings of one sound; `minimum` letters must stand before it, and at the end of a word only where asked.
  struct Spelling: Sendable {
    var one: [UInt8]
    var other: [UInt8]
    var minimum: Int
    var place: Place
    enum Place: Sendable { case anywhere, final, word }
  }

  /// What `marks` can say of a word.
  package struct Mark: OptionSet, Sendable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
    /// Stands first in compounds though it is no listed lemma.
    package static let first = Mark(rawValue: 1)
    /// Stands last in compounds though it is no listed lemma.
    package static let last = Mark(rawValue: 2)
    /// A neo-classical prefix, which stands before any noun.
    package static let prefix = Mark(rawValue: 4)
    /// A derivational ending, which is no word.
    package static let suffix = Mark(rawValue: 8)
    /// A preposition, conjunction or article: never inflects within a term, and what precedes it is the head.
    package static let function = Mark(rawValue: 16)
    /// A pronoun that can stand for a term mentioned before.
    package static let pronoun = Mark(rawValue: 32)
    /// A particle or prefix of verbs and of nouns made of them.
    package static let particle = Mark(rawValue: 64)
    /// A particle that makes another word rather than a compound.
    package static let derivation = Mark(rawValue: 128)
    /// An ending that makes nouns of any stem.
    package static let productive = Mark(rawValue: 256)
    /// An article or another word that only a noun phrase begins with.
    package static let determiner = Mark(rawValue: 512)
    /// A pronoun that is the subject of the verb behind it.
    package static let subject = Mark(rawValue: 1024)
    /// A verb that the base form of another follows, in statements behind its subject.
    package static let auxiliary = Mark(rawValue: 2048)
    /// A word behind which an auxiliary stands before its subject.
    package static let inverting = Mark(rawValue: 4096)
    /// A word that an infinitive may follow, and a noun as well.
    package static let infinitive = Mark(rawValue: 8192)
    /// An adjective that stands behind its noun: “court-martial”.
    package static let postpositive = Mark(rawValue: 16384)
    /// A word that begins a noun phrase and never a clause.
    package static let opening = Mark(rawValue: 32768)
    /// An ending whose words stand in compounds with a linking letter only: “sundheds-”, never “sundhed-”.
    package static let bound = Mark(rawValue: 65536)
    /// A form of the verb before participles and predicates: “is filling”.
    package static let copula = Mark(rawValue: 131072)
    /// A word that a request may begin with, before its verb: “please”.
    package static let request = Mark(rawValue: 262144)
    /// A word whose infinitive follows: “used to power”.
    package static let willing = Mark(rawValue: 524288)
    /// A noun that is an adjective where another noun follows: “the current folder”.
    package static let attributive = Mark(rawValue: 1_048_576)
    /// A particle that a noun seldom takes behind it: “power up the computer”.
    package static let separable = Mark(rawValue: 2_097_152)
    /// A word that points, behind which a noun is not definite: “den anden” is no duck.
    package static let demonstrative = Mark(rawValue: 4_194_304)
    /// A form of a verb that says little beside its bare object: “give besked”, for “notify”.
    package static let light = Mark(rawValue: 8_388_608)
    /// A word that says how many, and stands for the things as well where no noun follows: “most were retracted”.
    package static let quantifier = Mark(rawValue: 16_777_216)
    /// A verb at the head of a sentence that leaves out what it speaks of: “do not use near water”, “må ikke vaskes”.
    package static let elliptic = Mark(rawValue: 33_554_432)
    /// A word that a clause begins with: “press and hold”.
    package static let conjunction = Mark(rawValue: 67_108_864)
    /// A noun that is an adjective behind a form of “be”: “be patient”.
    package static let predicative = Mark(rawValue: 134_217_728)
    /// A pronoun that stands for a thing: “it”.
    package static let anaphoric = Mark(rawValue: 268_435_456)
    /// A word that the other language may say with such a pronoun: “there is”, “man kan”.
    package static let expletive = Mark(rawValue: 536_870_912)
  }

  /// Whether an ASCII letter is a vowel.
  package func isVowelLetter(_ byte: UInt8) -> Bool { vowels.contains(byte) }

  /// What is known of a word beside its entries.
  package func mark(_ word: some Collection<UInt8>) -> Mark {
    let entry = marks.find(word)
    return entry < 0 ? [] : Mark(rawValue: max(marks.value(entry), 0))
  }

  /// Whether a noun is, or ends in, a word for a house or a body of people, which speaks of itself as “we”: “clinic”.
  package func isHouse(_ noun: [UInt8]) -> Bool {
    houses.contains(noun) || parts(of: noun).contains { houses.contains($0.last) }
  }

  /// What the tables list a word as.
  package func listed(_ word: some Collection<UInt8>) -> Set<PartOfSpeech> {
    var found: Set<PartOfSpeech> = []
    let entry = lemmas.find(word)
    guard entry >= 0 else { return found }
    var at = Int(lemmas.value(entry))
    while at >= 0 {
      found.insert(entries[at].pos)
      at = entries[at].next
    }
    return found
  }

  /// The forms of nouns that the tables write out, with the lemma of each; a form of two lemmas has the first.
  package var lemmasOfNounForms: [[UInt8]: [UInt8]] {
    var found: [[UInt8]: [UInt8]] = [:]
    for number in 0..<lemmas.count {
      let lemma = Array(lemmas.key(number))
      var at = Int(lemmas.value(number))
      while at >= 0 {
        for form in entries[at].forms where entries[at].pos == .noun && found[form.text] == nil {
          found[form.text] = lemma
        }
        at = entries[at].next
      }
    }
    return found
  }

  /// Whether such a phrase begins with a word.
  package func beginsFixedPhrase(_ word: [UInt8]) -> Bool { fixed.begins(with: word) }

  /// Whether a word stands in a phrase in which a noun means nothing by itself: “in order to”, “på vej”.
  package func isInFixedPhrase(_ words: [[UInt8]], at: Int) -> Bool {
    (max(0, at - Self.longestPhrase + 1)...at).contains { start in
      fixed.reaches(from: start, beyond: at, in: words)
    }
  }

  /// No fixed phrase has more words.
  package static let longestPhrase = 6

  /// Stems that look like compounds of `lemma` and are not.
  package func opaqueStems(of lemma: [UInt8]) -> [[UInt8]] { opaque[lemma] }
}

/// Stems by lemma.
struct StemTable: Sendable {
  private let lemmas = ByteTable(capacity: 256)
  private var stems: [[[UInt8]]] = []

  mutating func add(_ lemma: some Collection<UInt8>, _ more: [[UInt8]]) {
    let entry = lemmas.insert(Array(lemma))
    if entry == stems.count { stems.append(more) } else { stems[entry] += more }
  }

  subscript(lemma: some Collection<UInt8>) -> [[UInt8]] {
    let entry = lemmas.find(lemma)
    return entry < 0 ? [] : stems[entry]
  }
}

/// A set of bytes.
struct LetterSet: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ bytes: some Sequence<UInt8> = []) {
    for byte in bytes {
      let bit = UInt64(1) << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: words.0 |= bit
      case 1: words.1 |= bit
      case 2: words.2 |= bit
      default: words.3 |= bit
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    let word = byte < 128 ? (byte < 64 ? words.0 : words.1) : (byte < 192 ? words.2 : words.3)
    return word >> UInt64(byte & 63) & 1 == 1
  }
}

/// Forms of a word, one behind the other, each with the slot of the paradigm that it fills.
package struct FormBuffer: Sendable {
  /// The forms without separators.
  package private(set) var bytes: [UInt8] = []
  /// Where each form ends.
  package private(set) var ends: [Int] = []
  /// The slot of each form: a letter out of the tables, plus 128 for the genitive.
  package private(set) var slots: [UInt8] = []

  /// Makes an empty buffer.
  package init() {}

  /// How many forms there are; a form that fills two slots is there twice.
  package var count: Int { ends.count }

  /// The range of a form in `bytes`.
  package func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// A form as text.
  package func text(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// The forms as text, in order, each once.
  package var texts: [String] {
    var seen: Set<String> = []
    return (0..<count).map(text).filter { seen.insert($0).inserted }
  }

  /// Forgets all forms.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
  }

  mutating func begin(_ stem: UnsafeBufferPointer<UInt8>, _ length: Int) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: stem[0..<length]))
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ suffix: [UInt8]) { bytes.append(contentsOf: suffix) }
  mutating func append(_ suffix: UInt64) {
    var rest = suffix
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
  mutating func end(_ slot: UInt8) {
    ends.append(bytes.count)
    slots.append(slot)
  }

  /// Adds a form.
  package mutating func add(_ form: some Sequence<UInt8>, slot: UInt8) {
    bytes.append(contentsOf: form)
    end(slot)
  }

  /// Adds the form at `index` once more, with `suffix` appended and another slot.
  mutating func repeating(_ index: Int, with suffix: [UInt8], slot: UInt8) {
    for at in range(index) { bytes.append(bytes[at]) }
    append(suffix)
    end(slot)
  }
}
