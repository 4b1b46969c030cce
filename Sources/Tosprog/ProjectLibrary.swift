import Bitexts
import Diagnostics
import Glossaries
import Languages
import Synchronization

/// The glossary and the words of a project. Their files are read when the project is opened, and understood when something first
/// asks; a run in which nothing has changed never does.
final class ProjectLibrary: Sendable {
  /// What the files say.
  struct Contents: Sendable {
    var glossary: Glossary
    var lexicon: Lexicon?
    var vocabulary: LexiconWords?
    var problems: [Diagnostic]
  }

  /// The digest of its files.
  let content: BinaryDigest
  /// The digest of its files and of this program; `nil` where nothing is kept, or which program this is cannot be told.
  let digest: BinaryDigest?
  /// The files of imported words.
  let wordFiles: [String]

  private let results: ResultCache?
  private let stored = Mutex<Contents?>(nil)
  private let make: @Sendable () -> Contents

  init(
    root: String, glossary files: [SourceFile], lexicon: SourceFile?, words: [String], registry: LanguageRegistry,
    results: ResultCache?
  ) {
    make = {
      let (glossary, mistakes) = Glossary.parse(files, languages: registry)
      let read = lexicon.map { Lexicon.parse($0) }
      let vocabulary = registry.pairs.first.flatMap { pair in
        Lexicon(glossary, and: read?.0, pair).map { LexiconWords($0, pair) }
      }
      return Contents(
        glossary: glossary, lexicon: read?.0, vocabulary: vocabulary,
        problems: (read?.1 ?? []) + mistakes + Project.problemsOfWords(words, root: root))
    }
    self.results = results
    wordFiles = words
    var writer = ByteWriter()
    writer.list(registry.languages) { $0.text($1.tag.description) }
    writer.list(files + [lexicon].compactMap { $0 }) { writer, file in
      writer.text(file.path)
      writer.digest(BinaryDigest(file.bytes))
    }
    writer.list(words) { writer, path in
      let digest = results.map { $0.files.digest(path) } ?? Disk.digest(root.appending(path: path))
      writer.optional(digest) { $0.digest($1) }
    }
    let content = BinaryDigest(writer.bytes)
    self.content = content
    digest = results.flatMap { ToolIdentity.digest($0.files) }.map { tool in
      var writer = ByteWriter()
      writer.digest(tool)
      writer.digest(content)
      return BinaryDigest(writer.bytes)
    }
  }

  /// What the files say, understood once; the others that ask meanwhile wait.
  var contents: Contents {
    stored.withLock { stored in
      if let stored { return stored }
      let contents = make()
      stored = contents
      return contents
    }
  }

  /// What is wrong with the files. That nothing was wrong with the very same ones is remembered.
  var problems: [Diagnostic] {
    guard let results, let digest else { return contents.problems }
    if results.body(digest) != nil { return [] }
    let problems = contents.problems
    if problems.isEmpty { results.keep([], as: digest) }
    return problems
  }
}
