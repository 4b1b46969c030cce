import Bundles
import Diagnostics

extension Configuration {
  /// The JSON schema of `.tosprog.yml`, by which editors complete and check it.
  ///
  /// - Reference: JSON Schema, draft 7, which editors' YAML servers know best.
  public static func schema(rules: [Rule]) -> JSON {
    .object([
      ("$schema", "http://json-schema.org/draft-07/schema#"), ("title", "Settings of Tosprog"), ("type", "object"),
      ("additionalProperties", .bool(false)),
      (
        "properties",
        .object([
          ("schema", .described("The version of this format.", [("const", .int(1))])),
          ("source", .described("The language that articles are written in first.", tag)),
          ("locales", .described("The locales, or a pattern such as content/{path}.{locale}.md.", locales)),
          ("glossary", .described("Files and folders of the glossary.", .texts)),
          ("ledger", .described("The folder of the ledgers.", .text)),
          ("ignore", .described("Patterns of paths that are left out, as in .gitignore.", .texts)),
          ("rules", .described("Severities by rule, path and status.", rulesByID(rules))),
          ("failOn", .described("The weight from which a run fails.", severities(from: .note))),
          ("require", .described("Shares of units that every article must reach.", shares)),
          ("urls", .described("Link prefixes of the source and what they become in the target.", mapping)),
          ("bundle", .described("What bundles are made of.", bundleSettings)),
        ])
      ),
    ])
  }

  private typealias Members = [(String, JSON)]

  private static let tag: Members = .text + [("pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$")]

  private static let locales: Members = [
    (
      "oneOf",
      .array([
        .object([("type", "array"), ("items", .object(tag)), ("minItems", .int(2))]),
        .object(.text + [("pattern", "\\{locale\\}")]),
      ])
    )
  ]

  private static let mapping: Members = [("type", "object"), ("additionalProperties", .object(.text))]

  private static let shares: Members = .members(
    ["fresh", "translated"].map { name in
      (name, .object([("type", .array(["string", "number"])), ("pattern", "^[0-9]+([.][0-9]+)?%?$")]))
    })

  private static let bundleSettings: Members = .members([
    ("formats", .object(formats)), ("incomplete", .object(.words(BundlePolicy.Incomplete.allCases.map(\.rawValue)))),
    ("incompleteStrings", .object(.words(BundlePolicy.Incomplete.allCases.map(\.rawValue)))),
    ("extent", .object(.words(BundlePolicy.Extent.allCases.map(\.rawValue)))),
    ("drafts", .object([("type", "boolean")])), ("lossy", .object([("type", "boolean")])),
    ("project", .object(.text)),
  ])

  private static let formats: Members = {
    let name = JSON.object(.words(BundleFormat.builtIn.map(\.name)))
    return [("oneOf", .array([name, .object([("type", "array"), ("items", name)])]))]
  }()

  private static func severities(from lightest: Severity) -> Members {
    .words(Severity.allCases.filter { $0 >= lightest }.map(\.rawValue))
  }

  private static func rulesByID(_ rules: [Rule]) -> Members {
    let setting = JSON.object(
      .members([
        ("severity", .object(severities(from: .off))), ("paths", .object(.texts)), ("status", .object(.text)),
      ]) + [("required", .array(["severity"]))])
    let choices = JSON.array([
      .object(severities(from: .off)), setting, .object([("type", "array"), ("items", setting)]),
    ])
    return .members(rules.map { ($0.id, .described($0.summary, [("oneOf", choices)])) })
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral text: String) { self = .string(text) }

  fileprivate static func described(_ text: String, _ members: [(String, JSON)]) -> JSON {
    .object([("description", .string(text))] + members)
  }
}

extension [(String, JSON)] {
  fileprivate static var text: Self { [("type", "string")] }

  fileprivate static var texts: Self {
    [("oneOf", .array([.object(.text), .object([("type", "array"), ("items", .object(.text))])]))]
  }

  fileprivate static func words(_ words: [String]) -> Self { [("enum", .array(words.map { .string($0) }))] }

  fileprivate static func members(_ members: [(String, JSON)]) -> Self {
    [("type", "object"), ("additionalProperties", .bool(false)), ("properties", .object(members))]
  }
}
