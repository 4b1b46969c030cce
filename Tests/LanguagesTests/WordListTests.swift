import Languages
import Testing

/// Made-up lines in the notation of the Danish Central Word Register.
private let register = """
  COR.1.110.01\tnål\tredskab\tsb.fk.sg.ubest\tnål\t1
  COR.1.111.01\tnål\tredskab\tsb.fk.sg.best\tnålen\t1
  COR.1.114.01\tnål\tredskab\tsb.fk.pl.ubest\tnåle\t1
  COR.1.116.01\tnål\tredskab\tsb.fk.pl.best\tnålene\t1
  COR.2.110.01\tstål\t\tsb.itk.sg.ubest\tstål\t1
  COR.3.200.01\tgribe\t\tvb.inf.akt\tgribe\t1
  COR.3.205.01\tgribe\t\tvb.præt.akt\tgreb\t1
  COR.EXT.100001.110.01\tmuffin\tkage\tsb.\t1234\t1\tsb.fk.sg.ubest\tmuffin
  COR.EXT.100001.114.01\tmuffin\tkage\tsb.\t1234\t1\tsb.fk.pl.ubest\tmuffins
  """

@Suite("Word lists and lexicons of the user")
struct WordListTests {
  @Test("a lexicon gives lemmas their forms")
  func lexicon() {
    let list = WordList(register, language: .danish)
    #expect(list.count == 9)
    #expect(list.lemmaCount == 4)
    var forms = FormBuffer()
    let found = Array("nål".utf8).withUnsafeBufferPointer {
      list.inflect($0, as: .noun, gender: .common, into: &forms)
    }
    #expect(found)
    #expect(forms.texts == ["nål", "nålen", "nåle", "nålene"])
    #expect(!Array("nål".utf8).withUnsafeBufferPointer { list.inflect($0, as: .verb, gender: nil, into: &forms) })
  }

  @Test("a form of other lemmas alone belongs elsewhere")
  func elsewhere() {
    let list = WordList(register, language: .danish)
    func isElsewhere(_ form: String, _ lemma: String) -> Bool {
      Array(form.utf8).withUnsafeBufferPointer { form in
        Array(lemma.utf8).withUnsafeBufferPointer { list.belongsElsewhere(form, than: $0) }
      }
    }
    #expect(isElsewhere("greb", "grebe"))
    #expect(!isElsewhere("greb", "gribe"))
    #expect(!isElsewhere("ukendt", "gribe"))
  }

  @Test("what is kept says the same as what was read")
  func encoding() {
    let list = WordList(register + "\nærter\n", language: .danish)
    let kept = list.encoded()
    #expect(kept.split(separator: "\n").contains("nål\tnoun.c\t~=nål d=nålen p=nåle q=nålene"))
    #expect(kept.split(separator: "\n").contains("ærter"))
    let again = WordList(kept, language: .danish)
    #expect(again.count == list.count)
    #expect(again.lemmaCount == list.lemmaCount)
    #expect(again.encoded() == kept)
  }

  @Test("a hunspell dictionary is expanded by its suffixes")
  func hunspell() {
    let affixes = """
      SET UTF-8
      FLAG num
      ONLYINCOMPOUND 36
      SFX 1 Y 2
      SFX 1 0 en/9 [^e]
      SFX 1 0 n e
      SFX 9 Y 1
      SFX 9 0 s n
      SFX 4 Y 1
      SFX 4 0 s/36 .
      """
    let words = HunspellAffixes(affixes).expanded("3\nnål/1,4\nhue/1\nuheld").split(separator: "\n").map(String.init)
    #expect(words == ["nål", "nålen", "nålens", "hue", "huen", "uheld"])
    #expect(WordList("3\nnål/1,4\nhue/1").count == 2)
  }

  @Test("no bytes crash the reader", arguments: 0..<20)
  func hostile(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let pieces = ["COR.", "\t", "\n", "=", "noun", ".", "~", "å", "/", " ", "SFX 1", "[^", "0"]
    var text = ""
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let list = WordList(text, language: .danish)
    #expect(WordList(list.encoded(), language: .danish).lemmaCount <= list.lemmaCount)
    _ = HunspellAffixes(text).expanded(text)
  }
}
