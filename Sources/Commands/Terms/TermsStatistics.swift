import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Reports
import Tosprog

struct TermsSuggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Name words that are rendered alike again and again and are not in the glossary.",
    discussion: """
      Example:
        tosprog terms suggest
      """)

  @OptionGroup var options: GlobalOptions
  @Option(help: "In how many sentences a pair must stand.") var minimum = 3
  @Option(help: "text or json.") var format = TermsFormat.text

  func run() throws {
    let project = try options.project()
    var rows: [JSON] = []
    var count = 0
    for (source, target, articles) in try project.texts() {
      let beads = articles.flatMap { $0 }
      let found = TermSuggestion.suggest(
        beads: beads, glossary: project.glossary, source: source, target: target, minimum: minimum)
      count += found.count
      for each in found {
        if format == .json {
          rows.append(row(each, beads, source, target))
          continue
        }
        Console.write("\(each.source) → \(each.target)  (\(each.together) of \(each.occurrences))\n".terminalSafeLines)
        if let first = each.examples.first {
          Console.write("  \(beads[first].source)\n  \(beads[first].target)\n".terminalSafeLines)
        }
      }
    }
    if format == .json { Console.write(JSON.object([("suggestions", .array(rows))]).encoded(pretty: true) + "\n") }
    try report(project.problems)
    if count == 0 {
      Console.complain(
        "tosprog: no pair of words outside the glossary is rendered alike in \(minimum) sentences; `--minimum` asks for fewer"
      )
    }
  }

  private func row(
    _ each: TermSuggestion, _ beads: [(source: String, target: String)], _ source: Language, _ target: Language
  ) -> JSON {
    .object([
      ("source", .string(each.source)), ("target", .string(each.target)),
      ("sourceLocale", .string(source.tag.description)), ("targetLocale", .string(target.tag.description)),
      ("together", .int(each.together)), ("occurrences", .int(each.occurrences)),
      ("score", .double((each.score * 10).rounded() / 10)),
      (
        "examples",
        .array(
          each.examples.map {
            .object([("source", .string(beads[$0].source)), ("target", .string(beads[$0].target))])
          })
      ),
    ])
  }
}

struct TermsStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count how often each concept is asked for, and how often in vain.",
    discussion: """
      Example:
        tosprog terms stats
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: "text or json.") var format = TermsFormat.text

  func run() throws {
    let project = try options.project()
    var tables: [JSON] = []
    for (source, target, articles) in try project.texts() {
      let audit = TermAudit(
        project.glossary, source: source, target: target, sourceWords: project.wordList(of: source),
        targetWords: project.wordList(of: target))
      let statistics = TermStatistics(audit, texts: articles)
      if format == .json {
        tables.append(table(statistics, project.glossary, source, target))
      } else {
        write(statistics, project.glossary)
      }
    }
    if format == .json { Console.write(JSON.object([("statistics", .array(tables))]).encoded(pretty: true) + "\n") }
    try report(project.problems)
  }

  private func write(_ statistics: TermStatistics, _ glossary: Glossary) {
    Console.write("asked for  answered  alarms  notes  concept\n")
    for entry in statistics.entries {
      let cells = [(entry.triggers, 9), (entry.answered, 10), (entry.alarms, 8), (entry.notes, 7)]
      let row = cells.map { number, width in
        String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
      }
      Console.write("\(row.joined())  \(glossary.concepts[entry.concept].id)\n")
    }
    Console.write("\(statistics.alarms) alarms, \(rate(statistics)) for 1,000 times asked\n")
    if let noisy = statistics.noisiest {
      Console.write(
        "“\(glossary.concepts[noisy].id)” makes more than three tenths of them; “not:” or “translate: optional” may help\n"
      )
    }
  }

  private func table(
    _ statistics: TermStatistics, _ glossary: Glossary, _ source: Language, _ target: Language
  ) -> JSON {
    let rows = statistics.entries.map { entry in
      JSON.object([
        ("concept", .string(glossary.concepts[entry.concept].id)), ("triggers", .int(entry.triggers)),
        ("answered", .int(entry.answered)), ("alarms", .int(entry.alarms)), ("notes", .int(entry.notes)),
      ])
    }
    return .object([
      ("sourceLocale", .string(source.tag.description)), ("targetLocale", .string(target.tag.description)),
      ("triggers", .int(statistics.triggers)), ("alarms", .int(statistics.alarms)),
      ("alarmsPerThousand", .double(rate(statistics))),
      ("noisiest", .text(statistics.noisiest.map { glossary.concepts[$0].id })), ("concepts", .array(rows)),
    ])
  }

  private func rate(_ statistics: TermStatistics) -> Double { (statistics.alarmsPerThousand * 10).rounded() / 10 }
}

extension Project {
  /// The texts of all paired articles by direction, each article as its beads with both sides.
  fileprivate func texts() throws -> [(Language, Language, [[(source: String, target: String)]])] {
    var found: [(Language, Language, [[(source: String, target: String)]])] = []
    for article in articles where !article.isCatalog {
      for locale in locales where locale != article.source {
        guard let bitext = try pairing(of: article, locale: locale)?.bitext else { continue }
        let (source, target) = (bitext.source.language, bitext.target.language)
        let beads = bitext.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { bead in
          (
            source: bead.source.map(\.text).joined(separator: " "),
            target: bead.target.map(\.text).joined(separator: " ")
          )
        }
        if let index = found.firstIndex(where: { $0.0.tag == source.tag && $0.1.tag == target.tag }) {
          found[index].2.append(beads)
        } else {
          found.append((source, target, [beads]))
        }
      }
    }
    return found
  }
}
