import Diagnostics
import Glossaries
import Languages
import Ledgers

extension Project {
  /// Where the words of a language are kept, relative to the root: beside the ledgers, so that everyone who has the
  /// project gets the same findings. Whether the file is committed is the user's choice and a matter of its licence.
  public func wordsPath(of language: LanguageTag) -> String { "\(configuration.ledger)/words.\(language).tsv" }

  /// The words that were named on the command line, else those that were imported for the language; `nil` without any.
  ///
  /// Words named on the command line are of the languages that write compounds as one word, whose parts they make sure.
  public func wordList(of language: Language) -> WordList? {
    if let words { return language.morphology.hasClosedCompounds ? WordList(words, language: language) : nil }
    let path = root.appending(path: wordsPath(of: language.tag))
    guard foreignLedgers == nil, Disk.kind(path) == .file, let bytes = try? Disk.read(path) else { return nil }
    return WordList(String(decoding: bytes, as: UTF8.self), language: language)
  }

  /// What is wrong with the files of imported words.
  static func problemsOfWords(_ paths: [String], root: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for path in paths where Disk.kind(root.appending(path: path)) != nil {
      let file: SourceFile
      do { file = try SourceFile(reading: root.appending(path: path), as: path, rule: Glossary.problem.id) } catch {
        found.append(error)
        continue
      }
      guard let bad = file.firstInvalidByte else { continue }
      found.append(
        .error(
          "this byte is not UTF-8; import the words again with `tosprog terms lexicon import`",
          at: file.range(bad, bad + 1), rule: Glossary.problem.id))
    }
    return found
  }

  /// Keeps words of a language for every later run.
  ///
  /// - Returns: How many words there are, and how many lemmas with all their forms.
  /// - Throws: When the file holds no words, or theirs cannot be written.
  public func importWords(_ list: WordList, of language: Language) throws(Diagnostic) -> (words: Int, lemmas: Int) {
    let path = wordsPath(of: language.tag)
    guard list.count > 0 else {
      throw .error(
        "there are no words in this file", at: SourceFile(path: path, bytes: []).start, rule: Glossary.problem.id)
    }
    try boundary.check(path, rule: Glossary.problem.id)
    do {
      try Disk.makeFolder(root.appending(path: configuration.ledger))
      try Disk.write(Array(list.encoded().utf8), to: root.appending(path: path))
    } catch {
      throw .error(
        "the words cannot be written: \(error.reason)", at: SourceFile(path: path, bytes: []).start,
        rule: Glossary.problem.id)
    }
    return (list.count, list.lemmaCount)
  }
}
