import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers
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
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("Source and translation; without them, the project.", valueName: "file"))
  var files: [String] = []

  @Option(help: "text, json or tsv.")
  var format = AlignFormat.text

  @Option(help: ArgumentHelp("Say why the segment on this line of the source is paired as it is.", valueName: "line"))
  var explain: Int?

  @Option(help: ArgumentHelp("The source's language.", valueName: "tag"))
  var sourceLanguage: LanguageTag?

  @Option(help: ArgumentHelp("The translation's language.", valueName: "tag"))
  var targetLanguage: LanguageTag?

  enum AlignFormat: String, ExpressibleByArgument, CaseIterable { case text, json, tsv }

  func validate() throws {
    guard files.isEmpty || files.count == 2 else {
      throw ValidationError("align takes two files, or none for the project")
    }
    if files.isEmpty, explain != nil { throw ValidationError("--explain needs two files") }
    if files == ["-", "-"] { throw ValidationError("only one of the two files can be the standard input") }
  }

  func run() async throws {
    let folder = try options.place()
    guard files.count == 2 else { return try alignProject() }
    var loose = LooseFiles()
    loose.source = files[0]
    loose.target = files[1]
    loose.sourceLanguage = sourceLanguage
    loose.targetLanguage = targetLanguage
    loose.glossary = []
    loose.ledger = nil
    let pair = try loose.pair(in: folder)!
    let pairing = pair.pairing()
    let view = AlignmentView(pairing: pairing)
    if let explain {
      Console.write(try view.explanation(atLine: explain))
    } else {
      switch format {
      case .text: Console.write(view.text(width: Console.width, colour: options.usesColour))
      case .json: Console.write(view.json.encoded(pretty: true) + "\n")
      case .tsv: Console.write(view.tsv)
      }
    }
    let problems = pairing.bitext.source.diagnostics + pairing.bitext.target.diagnostics
    for problem in problems { Console.complain(CompactText.line(problem)) }
    if problems.contains(where: { $0.severity == .error }) { throw Failure.undone("the files could not be read whole") }
    if let mismatch = pairing.mismatch {
      throw Failure(status: .found, message: mismatch)
    }
  }

  private func alignProject() throws {
    let project = try options.project()
    var articles: [JSON] = []
    var failed = false
    for problem in project.problems {
      Console.complain(CompactText.line(problem))
      failed = true
    }
    for article in project.articles where !article.isCatalog {
      for locale in project.locales where locale != article.source {
        do {
          guard let pairing = try project.pairing(of: article, locale: locale) else { continue }
          let view = AlignmentView(pairing: pairing)
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
          }
        } catch {
          Console.complain(CompactText.line(error))
          failed = true
        }
      }
    }
    if format == .json { Console.write(JSON.object([("articles", .array(articles))]).encoded(pretty: true) + "\n") }
    if failed { throw Failure.undone("some articles could not be read") }
  }
}

/// The pairs of one bitext as text, JSON and TSV.
struct AlignmentView {
  let pairing: Pairing

  private var beads: [Bead] { pairing.bitext.beads }

  // MARK: JSON and TSV

  var json: JSON { .object([("links", links)]) }

  var links: JSON {
    .array(
      beads.indices.map { index in
        let bead = beads[index]
        let ids = pairing.reviews[pairing.unitsOfBead[index]].map(\.id)
        return .object([
          ("kind", .string(bead.kind.rawValue)), ("confidence", .double(bead.confidence)),
          ("source", side(bead.source, ids)), ("target", side(bead.target, bead.source.isEmpty ? ids : [])),
        ])
      })
  }

  private func side(_ segments: [Segment], _ ids: [SegmentID]) -> JSON {
    .array(
      segments.enumerated().map { place, segment in
        let position = segment.range.startPosition
        let id: [(String, JSON)] = place < ids.count ? [("id", .string(ids[place].description))] : []
        return .object(
          [("index", .int(segment.index))] + id + [
            ("line", .int(position.line)), ("column", .int(position.column)), ("text", .string(segment.text)),
          ])
      })
  }

  /// Kind, confidence, and both sides, a line each; segments of one side are joined by a space.
  var tsv: String {
    beads.map { bead in
      let cells = [bead.source, bead.target].map { segments in
        segments.map(\.text).joined(separator: " ").replacing("\t", with: " ").terminalSafe
      }
      return "\(bead.kind.rawValue)\t\(percent(bead.confidence))\t\(cells[0])\t\(cells[1])\n"
    }.joined()
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  // MARK: Side by side

  func text(width: Int, colour: Bool) -> String {
    let column = max((width - 9) / 2, 20)
    var out = ""
    for bead in beads {
      let left = wrap(bead.source.map(\.text).joined(separator: " "), column)
      let right = wrap(bead.target.map(\.text).joined(separator: " "), column)
      for row in 0..<max(left.count, right.count, 1) {
        let mark = row == 0 ? sign(bead) : " "
        let one = row < left.count ? left[row] : ""
        let other = row < right.count ? right[row] : ""
        let gap = String(repeating: " ", count: max(0, column - one.unicodeScalars.count))
        out += "\(one)\(gap)  \(tint(mark, bead, colour))  \(other)\n"
      }
    }
    return out
  }

  private func sign(_ bead: Bead) -> String {
    switch bead.kind {
    case .paired: bead.confidence >= 0.5 ? "=" : "?"
    case .moved: "~"
    case .untranslated: "≡"
    case .missing: "<"
    case .extra: ">"
    }
  }

  private func tint(_ mark: String, _ bead: Bead, _ colour: Bool) -> String {
    guard colour, bead.kind != .paired else { return mark }
    return "\u{1B}[\(bead.kind == .moved ? 36 : 31)m\(mark)\u{1B}[0m"
  }

  private func wrap(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.terminalSafe.split(separator: " ") {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
      while line.unicodeScalars.count > width {
        let head = line.unicodeScalars.prefix(width)
        lines.append(String(head))
        line = String(line.unicodeScalars.dropFirst(width))
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  // MARK: Why

  private func reason(of bead: Bead) -> String {
    let reason = bead.reason
    var parts = ["confidence \(percent(bead.confidence))"]
    if !bead.source.isEmpty, !bead.target.isEmpty {
      parts.append(
        "\(percent(reason.sourceShare)) of the source's words and \(percent(reason.targetShare)) of the translation's "
          + "are known to answer each other")
    }
    if let agree = reason.anchorsAgree { parts.append("links, numbers and codes \(agree ? "agree" : "differ")") }
    if !reason.kindsAgree { parts.append("the two are set differently") }
    guard let other = reason.runnerUp, pairing.bitext.source.segments.indices.contains(other.source),
      pairing.bitext.target.segments.indices.contains(other.target)
    else { return parts.joined(separator: "; ") + "; nothing else came near" }
    let texts = (
      pairing.bitext.source.segments[other.source].text, pairing.bitext.target.segments[other.target].text
    )
    parts.append("the runner-up was “\(texts.0.terminalSafe)” facing “\(texts.1.terminalSafe)”")
    return parts.joined(separator: "; ")
  }

  func explanation(atLine line: Int) throws -> String {
    let hits = beads.filter { bead in
      bead.source.contains { segment in
        (segment.range.startPosition.line...segment.range.endPosition.line).contains(line)
      }
    }
    guard !hits.isEmpty else { throw Failure.undone("no segment of the source stands on line \(line)") }
    return hits.map { bead in
      let source = bead.source.map(\.text).joined(separator: " ").terminalSafe
      let target = bead.target.isEmpty ? "nothing" : "“\(bead.target.map(\.text).joined(separator: " ").terminalSafe)”"
      return "“\(source)”\n  faces \(target)\n  \(reason(of: bead))\n"
    }.joined(separator: "\n")
  }
}
