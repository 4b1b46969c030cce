import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Languages
import Reports
import Tosprog

struct AlignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Show which sentences face each other.",
    discussion: """
      Two files, or the articles of the project. The status is 1 when two files are no translations of each other.

      Examples:
        tosprog align Locales/da/articles/virker-akupunktur.md \\
          Locales/en/articles/does-acupuncture-work.md
        tosprog align --format json
        tosprog align --format tmx
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("Source and translation; without them, the project.", valueName: "file"))
  var files: [String] = []

  @Option(help: "text, json, tsv or tmx.")
  var format = AlignFormat.text

  @Flag(help: "Write the word pairs of all confirmed sentences beside the ledgers, for later runs.")
  var learn = false

  @Flag(help: "Take every line of the two files as a segment.")
  var lines = false

  @Option(help: ArgumentHelp("Say why the segment on this line of the source is paired as it is.", valueName: "line"))
  var explain: Int?

  @OptionGroup var hints: LooseHints

  enum AlignFormat: String, ExpressibleByArgument, CaseIterable { case text, json, tsv, tmx }

  func validate() throws {
    guard files.isEmpty || files.count == 2 else {
      throw ValidationError("align takes two files, or none for the project")
    }
    if files.isEmpty, lines || explain != nil { throw ValidationError("--lines and --explain need two files") }
    if files.isEmpty, !hints.glossary.isEmpty {
      throw ValidationError("--glossary belongs to two files; a project names its own in .tosprog.yml")
    }
    if learn, !files.isEmpty { throw ValidationError("--learn reads the project and takes no files") }
    if lines, explain != nil { throw ValidationError("--explain reads articles, --lines plain lines") }
    if files == ["-", "-"] { throw ValidationError("only one of the two files can be the standard input") }
  }

  func run() async throws {
    let folder = try options.place()
    if learn { return try learnWords() }
    guard files.count == 2 else { return try alignProject() }
    let pair = try hints.pair(files[0], files[1], in: folder)
    for problem in pair.glossaryProblems { Console.complain(CompactText.line(problem)) }
    if lines { return try alignLines(pair) }
    let pairing = pair.pairing()
    if let explain {
      Console.write(try AlignmentReason(pairing: pairing).text(atLine: explain))
    } else if format == .tmx {
      var memory = AlignmentMemory()
      memory.add(pairing)
      try show(memory)
    } else {
      show(AlignmentView(pairing))
    }
    let problems = pairing.bitext.source.diagnostics + pairing.bitext.target.diagnostics
    for problem in problems { Console.complain(CompactText.line(problem)) }
    if (problems + pair.glossaryProblems).contains(where: { $0.severity == .error }) {
      throw Failure.undone("the files could not be read whole")
    }
    if let mismatch = pairing.mismatch {
      throw Failure(status: .found, message: mismatch)
    }
  }

  private func show(_ view: AlignmentView) {
    switch format {
    case .text: Console.write(view.text(width: Console.width, colour: options.usesColour))
    case .json: Console.write(view.json.encoded(pretty: true) + "\n")
    case .tsv, .tmx: Console.write(view.tsv)
    }
  }

  private func show(_ memory: AlignmentMemory) throws {
    let (text, problems) = try memory.encoded()
    Console.write(text)
    for problem in problems { Console.complain(problem.terminalSafe) }
  }

  private func alignLines(_ pair: LoosePair) throws {
    let source = AlignmentView.lines(of: pair.source)
    let target = AlignmentView.lines(of: pair.target)
    let units = [source, target].map { $0.map { AlignmentUnit(text: $0.text) } }
    let links = pair.aligner.align(units[0], units[1], from: pair.sourceLanguage, to: pair.targetLanguage)
    let view = AlignmentView(links, source: source, target: target)
    if format == .tmx {
      var memory = AlignmentMemory()
      memory.add(view, from: pair.sourceLanguage, to: pair.targetLanguage)
      try show(memory)
    } else {
      show(view)
    }
    if let mismatch = Pairing.mismatch(links.pairedShare(source: units[0], target: units[1])) {
      throw Failure(status: .found, message: mismatch)
    }
  }

  private func learnWords() throws {
    let project = try options.project()
    do { Console.write("learnt \(try project.learnLexicon()) word pairs\n") } catch {
      throw Failure.undone(error)
    }
  }

  private func alignProject() throws {
    let project = try options.project()
    var articles: [JSON] = []
    var memory = AlignmentMemory()
    var failed = false
    for problem in project.problems {
      Console.complain(CompactText.line(problem))
      failed = true
    }
    for article in project.articles where !article.isCatalog {
      for locale in project.locales where locale != article.source {
        do {
          guard let pairing = try project.pairing(of: article, locale: locale) else { continue }
          let view = AlignmentView(pairing)
          switch format {
          case .text:
            Console.write("\(article.id.terminalSafe) (\(locale))\n\n")
            Console.write(view.text(width: Console.width, colour: options.usesColour) + "\n")
          case .json:
            articles.append(
              .object([
                ("article", .string(article.id)), ("locale", .string(locale.description)), ("links", view.links),
              ]))
          case .tsv: Console.write(view.tsv)
          case .tmx: memory.add(pairing)
          }
        } catch {
          Console.complain(CompactText.line(error))
          failed = true
        }
      }
    }
    if format == .json { Console.write(JSON.object([("articles", .array(articles))]).encoded(pretty: true) + "\n") }
    if format == .tmx { try show(memory) }
    if failed { throw Failure.undone("some articles could not be read") }
  }
}
