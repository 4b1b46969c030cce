import Bitexts
import Checks
import Diagnostics
import Languages
import Ledgers

/// What holds of the files that a project commits beside its articles; a broken law ends the process.
enum LedgerLaws {
  private static let source = LanguageTag("da")!
  private static let target = LanguageTag("en")!

  /// A ledger without problems is written and read back as it was; one with problems never hides a sound line.
  static func ledger(_ bytes: [UInt8]) {
    let first = Ledger.parse(SourceFile(path: "a", bytes: bytes), source: source, target: target)
    first.diagnostics.holdRanges()
    let written = Array(first.ledger.encoded.utf8)
    let again = Ledger.parse(SourceFile(path: "b", bytes: written), source: source, target: target)
    precondition(again.diagnostics.isEmpty, "what was written is called wrong: \(again.diagnostics.first!.message)")
    precondition(again.ledger.units.count == first.ledger.units.count, "units are lost")
    precondition(Array(again.ledger.encoded.utf8) == written, "written as something else")
  }

  static func ledgers() -> [[UInt8]] {
    [
      #"{"schema":1,"source":"da","target":"en"}"#,
      #"""
      {"schema":1,"source":"da","target":"en","team":"x"}

      {"id":"te.p1.1","source":"Kog <1>vandet</1>.","targetDigest":"0123456789abcdef0123456789abcdef","state":"translated"}

      {"id":"te.p1.2","source":"å","targetDigest":"ffffffffffffffffffffffffffffffff","state":"final","note":"\u00e6\n","x":[1.5,null,{"a":true}]}

      """#,
      "{\"schema\":2}\n<<<<<<< HEAD\n=======\n>>>>>>> x\n",
    ].map { Array($0.utf8) }
  }

  /// Word pairs.
  static func lexicon(_ bytes: [UInt8]) {
    let (first, problems) = Lexicon.parse(SourceFile(path: "a", bytes: bytes))
    problems.holdRanges()
    guard problems.isEmpty, !first.first.isEmpty else { return }
    let (again, others) = Lexicon.parse(SourceFile(path: "b", text: first.encoded()))
    precondition(others.isEmpty && again == first, "read back as something else")
  }

  static func lexicons() -> [[UInt8]] { [Array("da\ten\tcount\nnål\tneedle\t12\nte\ttea\t3\n".utf8)] }

  /// Imported lists of words; each of their words is one that an article may hold.
  static func words(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for language in LanguageRegistry.builtIn.languages {
      let list = WordList(text, language: language)
      precondition(list.count >= 0 && list.lemmaCount <= text.utf8.count, "more words than bytes")
    }
  }

  static func words() -> [[UInt8]] {
    [
      "nål\tnål\nskoleår\tskoleår\n", "1. nål\tnålen\tsb.fælleskøn.best.ental\tx\n", "2\nnål/AB\ngå/70,7\n",
      "COR.00001.110.01\tnål\tgl\tsb.fk.sg.ubest\tnål\t1\n",
    ].map { Array($0.utf8) }
  }

  /// Findings that a team has accepted.
  static func baseline(_ bytes: [UInt8]) {
    holdStable(bytes) { file throws(Diagnostic) in
      try Baseline(file)
    } _: {
      Array($0.encoded.utf8)
    }
  }

  static func baselines() -> [[UInt8]] {
    let file = SourceFile(path: "a.md", text: "# Te\n")
    let found = Finding(.error("“Te” is \n wrong", at: file.whole, rule: "number-mismatch"))
    return [Array(Baseline([found]).encoded.utf8)]
  }
}
