// For measuring: each command reads cases and writes answers, one a line.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let commands: [String: ([String]) -> Int32] = [
  "align": evaluateAlign,
  "beads": evaluateBeads,
  "bench": evaluateBench,
  "identity": evaluateIdentity,
  "outline": evaluateOutline,
  "render": evaluateRender,
  "scan": evaluateScan,
  "sentences": evaluateSentences,
  "terms": evaluateTerms,
]

let arguments = Array(CommandLine.arguments.dropFirst())
guard let name = arguments.first, let command = commands[name] else {
  complain("usage: evaluate " + commands.keys.sorted().joined(separator: "|") + " …")
  exit(2)
}
exit(command(Array(arguments.dropFirst())))
