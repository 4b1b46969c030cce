import ArgumentParser
import Diagnostics
import Languages
import Tosprog

struct TermsLexicon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Keep a word list or lexicon that you have, so that forms and compounds are surer.",
    discussion: """
      Example:
        tosprog terms lexicon import --help
      """,
    subcommands: [TermsLexiconImport.self])
}

struct TermsLexiconImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keep the words of a file beside the project's ledgers.",
    discussion: """
      The file is a plain list with a word a line (such as /usr/share/dict/danish of the Debian package wdanish), a hunspell
      dictionary (.dic; the .aff beside it is applied), or a full-form lexicon: COR 1.x or COR.EXT of ordregister.dk, as they
      are downloaded. A lexicon gives exact forms in place of the rules'. Nothing of the kind ships with Tosprog.

      The words are written to words.TAG.tsv in the folder of the ledgers, where every later run finds them. Commit the file
      if its licence lets you (COR is CC0), so that everyone gets the same findings; delete it to do without.

      Example:
        tosprog terms lexicon import cor1.02.tsv --language da
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A word list, a hunspell .dic or a COR lexicon.") var file: String
  @Option(
    help: ArgumentHelp("The language of the words (default: the first one that joins words).", valueName: "tag"))
  var language: LanguageTag?

  func run() throws {
    let project = try options.project()
    let known = project.locales.compactMap(project.registry.language)
    let chosen = language.map { project.registry.language($0) } ?? known.first { $0.joinsWords } ?? known.first
    guard let chosen else { throw Failure.undone("“\(language?.description ?? "")” is no language that is known") }
    let list = WordList(try WordFile.text(file, in: try options.place()), language: chosen)
    do {
      let (words, lemmas) = try project.importWords(list, of: chosen)
      let forms = lemmas == 0 ? "" : ", \(lemmas) lemmas with their forms"
      Console.write("wrote \(project.wordsPath(of: chosen.tag)): \(words) words\(forms)\n")
    } catch { throw Failure.undone(error) }
  }
}
