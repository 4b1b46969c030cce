extension Morphology {
  /// The tables as they are read out of rule texts.
  ///
  /// | directive | the words below it, or the rest of its line |
  /// |---|---|
  /// | `@class NAME` | forms, each a slot letter and a template; `c\|n` where the genders differ |
  /// | `@variant NAME ENDING OTHER` | a lemma with this ending takes the other class |
  /// | `@ending POS[.GENDER] CLASSES` | endings, `*` for any |
  /// | `@words POS[.GENDER] CLASSES` | lemmas |
  /// | `@forms POS[.GENDER]` | one lemma a line, then its `slot=form` |
  /// | `@genitive POS SUFFIX LETTERS` | the suffix is not written behind these letters |
  /// | `@joining POS` | templates, or `=SLOT`: forms at the front of compounds |
  /// | `@joined` | one lemma a line, then its other forms at the front of compounds |
  /// | `@opaque` | one lemma a line, then stems that look like its compounds |
  /// | `@mark NAME` | words with this mark |
  /// | `@family` | a noun a line, then the verb whose action it names where no ending says it |
  /// | `@state` | a noun a line, then the adjectives that say of someone what it names |
  /// | `@houses` | nouns for houses and bodies of people, which speak of themselves as “we” |
  /// | `@speakers` | the pronouns of those who speak for a house: “we” |
  /// | `@partitive` | the prepositions behind a count and before what it is counted of: “none of the patients” |
  /// | `@temporal prepositions` or `adverbs` | “after” and what says it without its noun: “afterwards” |
  /// | `@fixed` | one phrase a line whose noun means nothing by itself; `tage/tager del` is two |
  /// | `@spelling PLACE MINIMUM` | `one/other` pairs of equal spellings |
  /// | `@nominal` | `noun/verb` pairs of endings; `/` for nouns that are verbs as they are |
  /// | `@fronts` | `lemma/front` pairs of endings: “stipendium” stands as “stipendie-” in compounds |
  /// | `@adjectival` | `base/adjective` pairs of endings |
  /// | `@adjectives only` or `also` | endings of adjectives, and of these and other words |
  /// | `@prefixed` | prefixes of verbs |
  /// | `@adverbial` | `adjective/adverb` pairs of endings |
  /// | `@tags POS[.GENDER]` | `tag=SLOT` of full-form lexicons; no slot for the lemma |
  /// | `@vowels @undoubled @onsets @codas @strip @plural @agents @linkers @apostrophe @modifiers @articles @closed` | letters, clusters, endings |
  struct Tables {
    var classes: [Class] = []
    var classNames: [String: Int] = [:]
    var lemmas = ByteTable(capacity: 4096)
    var entries: [Entry] = []
    var endings: [PartOfSpeech: ByteTable] = [:]
    var endingRules: [EndingRule] = []
    var genitives: [PartOfSpeech: Genitive] = [:]
    var joiners: [PartOfSpeech: [Joiner]] = [:]
    var marks = ByteTable(capacity: 512)
    var opaque = StemTable()
    var joined = StemTable()
    var fixed = PhraseTable()
    var verbsOfNouns = StemTable()
    var nounsOfVerbs = StemTable()
    var adjectivesOfStates = StemTable()
    var houses: Set<[UInt8]> = []
    var speakers: [[UInt8]] = []
    var partitives: [[UInt8]] = []
    var temporalPrepositions: [[UInt8]] = []
    var temporalAdverbs: [[UInt8]] = []
    var spellings: [Spelling] = []
    var vowels = LetterSet()
    var undoubled = LetterSet()
    var onsets = ByteTable(capacity: 64)
    var codas = ByteTable(capacity: 64)
    var strippable: [[UInt8]] = []
    var linkers: [[UInt8]] = []
    var pluralEndings: [[UInt8]] = []
    var agentEndings: [[UInt8]] = []
    var apostropheEndings: [[UInt8]] = []
    var modifierClasses: [PartOfSpeech] = []
    var articles: [(consonant: String, vowel: String)] = []
    var nominal: [(noun: [UInt8], verb: [UInt8])] = []
    var frontEndings: [(lemma: [UInt8], front: [UInt8])] = []
    var adverbial: [(adjective: [UInt8], adverb: [UInt8])] = []
    var adjectival: [(base: [UInt8], adjective: [UInt8])] = []
    var adjectivalEndings: [[UInt8]] = []
    var derivedAdjectives: [[UInt8]] = []
    var verbPrefixes: [[UInt8]] = []
    var lexiconTags: [String: LexiconTag] = [:]
    var hasClosedCompounds = false
    private var variants: [String: [(ending: [UInt8], other: Int)]] = [:]

    init(_ texts: [String]) {
      for text in texts { read(text) }
    }

    private mutating func read(_ text: String) {
      var directive: [Substring] = []
      var list = WordList()
      text.utf8.split(separator: UInt8(ascii: "\n")).forEach { line in
        let line = Substring(line)
        if line.utf8.first == UInt8(ascii: "@") {
          directive = line.dropFirst().utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
          list = WordList()
          begin(directive, &list)
        } else if let name = directive.first {
          readLine(line, of: name, directive, &list)
        }
      }
    }

    /// What the words below an `@words` line have in common.
    private struct WordList {
      var pos: PartOfSpeech = .noun
      var gender: GrammaticalGender?
      var classes: [Int] = []
      var names: [String] = []
      var place = Spelling.Place.anywhere
      var minimum = 0
      var mark: Mark = []
    }

    private mutating func begin(_ directive: [Substring], _ list: inout WordList) {
      let rest = directive.dropFirst()
      switch directive[0] {
      case "class":
        let name = String(directive[1])
        var made = Class()
        for form in directive.dropFirst(2) {
          let slot = form.utf8.first!
          let genders = form.dropFirst().utf8.split(separator: UInt8(ascii: "|")).map { Substring($0) }
          for one in genders[0].utf8.split(separator: UInt8(ascii: ",")) {
            made.common.append(template(slot, Substring(one)))
          }
          for one in genders[genders.count - 1].utf8.split(separator: UInt8(ascii: ",")) {
            made.neuter.append(template(slot, Substring(one)))
          }
        }
        classNames[name] = classes.count
        classes.append(made)
      case "variant":
        variants[String(directive[1]), default: []].append(
          (Array(directive[2].utf8), classNames[String(directive[3])]!))
      case "ending", "words", "forms", "tags":
        let parts = directive[1].split(separator: ".")
        list.pos = PartOfSpeech(rawValue: String(parts[0]))!
        list.gender = parts.count > 1 ? GrammaticalGender(rawValue: String(parts[1])) : nil
        if directive.count > 2 { list.names = directive[2].split(separator: ",").map(String.init) }
        list.classes = list.names.map { classNames[$0]! }
      case "genitive":
        genitives[PartOfSpeech(rawValue: String(directive[1]))!] = Genitive(
          suffix: Array(directive[2].utf8), unless: LetterSet(rest.dropFirst(2).joined().utf8))
      case "joining":
        joiners[PartOfSpeech(rawValue: String(directive[1]))!] = rest.dropFirst().map {
          $0.first == "=" ? .slot($0.utf8.last!) : .template(template(UInt8(ascii: "j"), $0))
        }
      case "spelling":
        list.place = directive[1] == "final" ? .final : directive[1] == "word" ? .word : .anywhere
        list.minimum = Int(directive[2]) ?? 0
      case "mark":
        list.mark = [
          "first": .first, "last": .last, "prefix": .prefix, "suffix": .suffix, "bound": .bound, "function": .function,
          "pronoun": .pronoun, "particle": .particle, "derivation": .derivation,
          "productive": .productive, "determiner": .determiner, "subject": .subject, "auxiliary": .auxiliary,
          "inverting": .inverting, "infinitive": .infinitive, "postpositive": .postpositive,
          "opening": .opening, "copula": .copula, "request": .request, "willing": .willing,
          "quantifier": .quantifier, "conjunction": .conjunction, "predicative": .predicative, "elliptic": .elliptic,
          "attributive": .attributive, "separable": .separable, "demonstrative": .demonstrative, "light": .light,
          "anaphoric": .anaphoric, "expletive": .expletive,
        ][String(directive[1])]!
      case "vowels": vowels = LetterSet(rest.joined().utf8.filter { $0 != 0xC3 })
      case "undoubled": undoubled = LetterSet(rest.joined().utf8)
      case "modifiers": modifierClasses = rest.compactMap { PartOfSpeech(rawValue: String($0)) }
      case "articles": articles.append((String(directive[1]), String(directive[2])))
      case "closed": hasClosedCompounds = true
      case "nominal": nominal += pairs(rest).map { (noun: $0, verb: $1) }
      case "fronts": frontEndings += pairs(rest).map { (lemma: $0, front: $1) }
      case "adverbial": adverbial += pairs(rest).map { (adjective: $0, adverb: $1) }
      case "adjectival": adjectival += pairs(rest).map { (base: $0, adjective: $1) }
      case "adjectives":
        let endings = rest.dropFirst().map { Array($0.utf8) }
        if directive[1] == "only" { derivedAdjectives += endings } else { adjectivalEndings += endings }
      case "speakers": speakers += rest.map { Array($0.utf8) }
      case "partitive": partitives += rest.map { Array($0.utf8) }
      case "temporal":
        let words = rest.dropFirst().map { Array($0.utf8) }
        if directive[1] == "adverbs" { temporalAdverbs += words } else { temporalPrepositions += words }
      case "prefixed": verbPrefixes += rest.map { Array($0.utf8) }
      case "apostrophe": apostropheEndings = [[]] + rest.map { Array($0.utf8) }
      case "strip": strippable = [[]] + rest.map { Array($0.utf8) }
      case "plural": pluralEndings = rest.map { Array($0.utf8) }
      case "agents": agentEndings = rest.map { Array($0.utf8) }
      case "linkers": linkers = [[]] + rest.map { Array($0.utf8) }
      default: break
      }
    }

    private func pairs(_ words: some Sequence<Substring>) -> [([UInt8], [UInt8])] {
      words.map { pair in
        let sides = pair.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return (Array(sides[0]), Array(sides[1]))
      }
    }

    private mutating func readLine(
      _ line: Substring, of name: Substring, _ directive: [Substring], _ list: inout WordList
    ) {
      let words = line.utf8.split(separator: UInt8(ascii: " "))
      switch name {
      case "words":
        for word in words {
          var classes = list.classes
          for (at, name) in list.names.enumerated() {
            guard let options = variants[name] else { continue }
            if let option = options.first(where: { word.reversed().starts(with: $0.ending.reversed()) }) {
              classes[at] = option.other
            }
          }
          add(Array(word), Entry(pos: list.pos, gender: list.gender, classes: classes, forms: [], next: -1))
        }
      case "forms":
        guard let lemma = words.first else { return }
        var forms: [(slot: UInt8, text: [UInt8])] = []
        for form in words.dropFirst() {
          let text = form.dropFirst(2)
          for one in text.split(separator: UInt8(ascii: ",")) { forms.append((form.first!, Array(one))) }
        }
        add(
          Array(lemma), Entry(pos: list.pos, gender: list.gender, classes: list.classes, forms: forms, next: -1))
      case "ending":
        let table = endings[list.pos] ?? ByteTable(capacity: 64)
        endings[list.pos] = table
        for word in words {
          table.setValue(Int32(endingRules.count), of: table.insert(word))
          endingRules.append(EndingRule(classes: list.classes.map { classes[$0] }, gender: list.gender))
        }
      case "mark":
        for word in words { mark(word, list.mark) }
      case "family":
        guard words.count == 2 else { return }
        verbsOfNouns.add(words[0], [Array(words[1])])
        nounsOfVerbs.add(words[1], [Array(words[0])])
      case "houses": houses.formUnion(words.map { Array($0) })
      case "state":
        if let noun = words.first { adjectivesOfStates.add(noun, words.dropFirst().map { Array($0) }) }
      case "fixed":
        if !words.isEmpty { fixed.add(words.joined(separator: [0x20])) }
      case "joined", "opaque":
        guard let lemma = words.first else { return }
        let values = words.dropFirst().map { Array($0) }
        if name == "opaque" { return opaque.add(lemma, values) }
        joined.add(lemma, values)
        // “Rosen-” is a first part beside the word whose form it is.
        for value in values where value.count > 3 && !value.elementsEqual(lemma) { mark(value, .first) }
      case "spelling":
        for word in words {
          let sides = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
          spellings.append(
            Spelling(one: Array(sides[0]), other: Array(sides[1]), minimum: list.minimum, place: list.place))
        }
      case "tags":
        for word in words {
          let sides = Substring(word).split(separator: "=")
          lexiconTags[String(sides[0])] = LexiconTag(
            pos: list.pos, gender: list.gender, slot: sides.count > 1 ? sides[1].utf8.first! : UInt8(ascii: "~"))
        }
      case "onsets": for word in words { onsets.insert(word) }
      case "codas": for word in words { codas.insert(word) }
      default: break
      }
    }

    private func mark(_ word: some Collection<UInt8>, _ mark: Mark) {
      let entry = marks.insert(word)
      marks.setValue(max(marks.value(entry), 0) | mark.rawValue, of: entry)
    }

    private mutating func add(_ lemma: [UInt8], _ entry: Entry) {
      let found = lemmas.insert(lemma)
      var entry = entry
      entry.next = Int(lemmas.value(found))
      lemmas.setValue(Int32(entries.count), of: found)
      entries.append(entry)
    }

    private func template(_ slot: UInt8, _ text: Substring) -> Template {
      var rest = Array(text.utf8)
      var change = Template.Change.keep
      switch rest.first {
      case UInt8(ascii: "^"): change = .double
      case UInt8(ascii: "!"): change = .keepUnlessDoubled
      case UInt8(ascii: "%"): change = .syncope
      case UInt8(ascii: "_"): change = .degeminate
      case UInt8(ascii: "="): change = .participle
      case UInt8(ascii: "-"):
        let dashes = rest.prefix { $0 == UInt8(ascii: "-") }.count
        change = .drop(dashes)
        rest.removeFirst(dashes - 1)
      default: break
      }
      if !rest.isEmpty { rest.removeFirst() }
      precondition(rest.count <= 8, "the ending of a form has at most eight bytes")
      return Template(slot: slot, change: change, suffix: rest.reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }
}
