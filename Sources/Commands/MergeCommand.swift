import ArgumentParser
import Diagnostics
import Reports
import Tosprog

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Put the shards of a check together: run the rules about the whole project, write reports, give the verdict.",
    discussion: """
      Takes what `tosprog check --shard I/N --report json=FILE` wrote, all N of them in any order. It needs neither the project nor
      git. Reports and status are those of one whole run.

      Examples:
        tosprog check --shard 1/2 --format compact --report json=one.json
        tosprog check --shard 2/2 --format compact --report json=two.json
        tosprog merge one.json two.json --report sarif=tosprog.sarif
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var reports: ReportOptions

  @Argument(help: ArgumentHelp("The shards' JSON reports.", valueName: "shard.json"))
  var shards: [String]

  func run() throws {
    let folder = try options.place()
    var merge = ShardMerge(keepsSentences: try reports.showsSentences)
    let read = Set(shards.map { Disk.resolved(folder.appending(path: $0)) })
    try reports.protect(in: folder) { read.contains(Disk.resolved($0)) }
    for path in shards { try merge.add(try SourceFile(reading: folder.appending(path: path), as: path)) }
    var outcome = try merge.outcome()
    try reports.apply(to: &outcome, in: folder)
    try reports.conclude(outcome, in: folder, options)
  }
}
