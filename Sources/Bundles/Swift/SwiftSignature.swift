import Catalogs

/// What a message must be given, as the parameters of a Swift function.
struct SwiftSignature {
  /// A value that the message is given.
  struct Parameter {
    var argument: String
    var label: String
    var kind: Kind
  }

  enum Kind: Equatable {
    case text
    case number
    /// One of these, or `other`.
    case choice([String])
  }

  let parameters: [Parameter]
  /// Why there is none; `nil` for a message that can be said.
  let refusal: String?

  init(_ message: Message) {
    var parameters: [Parameter] = []
    var refusal = message.nodes.unsupported
    var labels: Set<String> = []
    let arguments = message.arguments
    var seen: Set<String> = []
    for argument in arguments where seen.insert(argument.name).inserted {
      let uses = arguments.filter { $0.name == argument.name }
      guard let label = SwiftNames.identifier(argument.name), labels.insert(label).inserted else {
        refusal = "“{\(argument.name)}” has no name of its own in Swift"
        continue
      }
      if let kind = SwiftSignature.kind(uses) {
        parameters.append(Parameter(argument: argument.name, label: label, kind: kind))
      } else {
        refusal = "“{\(argument.name)}” is both a number and something else"
      }
    }
    self.parameters = parameters
    self.refusal = refusal
  }

  /// Why a translation cannot be said with the values that this message, its source, is given.
  func refusal(of translation: Message) -> String? {
    let other = SwiftSignature(translation)
    if let refusal = other.refusal { return refusal }
    for parameter in other.parameters {
      guard let own = parameters.first(where: { $0.argument == parameter.argument }) else {
        return "the translation asks for “{\(parameter.argument)}”, which the source does not have"
      }
      switch (own.kind, parameter.kind) {
      case (_, .text), (.number, .number), (.choice, .choice): continue
      default: return "the translation uses “{\(parameter.argument)}” as something else than the source"
      }
    }
    return nil
  }

  private static func kind(_ uses: [Message.Argument]) -> Kind? {
    let kinds = Set(uses.map(\.kind))
    let numbers: Set<Message.Argument.Kind> = [.number, .plural, .ordinal]
    if kinds.contains(.select) {
      guard kinds.isSubset(of: [.select, .text]) else { return nil }
      var choices: [String] = []
      for key in uses.flatMap(\.keys) where key != "other" && !choices.contains(key) { choices.append(key) }
      return .choice(choices)
    }
    guard !kinds.isDisjoint(with: numbers) else { return .text }
    return kinds.isSubset(of: numbers.union([.text])) ? .number : nil
  }
}

extension [Message.Node] {
  /// What the runtime does not know; messages nest 16 deep at most.
  fileprivate var unsupported: String? {
    for node in self {
      switch node.kind {
      case .formatted(let name, let type, let style):
        if ["date", "time"].contains(type) || (type == "number" && (style == nil || style == "integer")) { continue }
        return "the runtime knows no “{\(name), \(type)\(style.map { ", \($0)" } ?? "")}”"
      case .plural(_, _, _, let variants), .select(_, let variants):
        for variant in variants {
          if let found = variant.nodes.unsupported { return found }
        }
      case .code: return "there are no markup codes in Swift"
      default: continue
      }
    }
    return nil
  }
}
