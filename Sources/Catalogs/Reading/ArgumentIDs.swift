/// The ids of arguments in exchange files: numbers above those of codes, in the order of the source.
struct ArgumentIDs {
  /// The ids that the source gives each argument, as often as it shows it; those that are left.
  private var known: [String: [Int]] = [:]
  private var free: Int

  init(_ message: Message, like source: Message?) {
    let codes = ArgumentIDs.codes(message)
    let given = ArgumentIDs.codes(source ?? message)
    var id = (given.max() ?? 0) + 1
    for node in source?.nodes ?? [] where node.isArgument {
      // A code that only the translation has may have the id.
      if !codes.contains(id) { known[MessagePrinter.print([node]), default: []].append(id) }
      id += 1
    }
    free = max(id, (codes.max() ?? 0) + 1)
  }

  private static func codes(_ message: Message) -> [Int] {
    message.nodes.compactMap { if case .code(let code) = $0.kind { Int(code.id) } else { nil } }
  }

  /// The id of the next place that shows an argument.
  mutating func next(of argument: String) -> Int {
    if let id = known[argument]?.first {
      known[argument]?.removeFirst()
      return id
    }
    defer { free += 1 }
    return free
  }
}

extension Message.Node {
  fileprivate var isArgument: Bool {
    switch kind {
    case .text, .code: false
    default: true
    }
  }
}
