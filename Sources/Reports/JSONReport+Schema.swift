import Diagnostics

extension JSONReport {
  /// The JSON schema of the report.
  static var schema: JSON {
    let place: [(String, JSON)] = [
      ("file", .type("string")), ("line", .type("integer")), ("column", .type("integer")),
      ("endLine", .type("integer")), ("endColumn", .type("integer")),
    ]
    let note = JSON.object(of: [("message", .type("string"))] + place)
    let edit = JSON.object(of: place + [("text", .type("string"))])
    let fix = JSON.object(of: [("title", .type("string")), ("edits", .list(of: edit))])
    let severity = JSON.object([("enum", .array([.string("note"), .string("warning"), .string("error")]))])
    let finding = JSON.object(
      of: [("rule", .type("string")), ("severity", severity), ("message", .type("string"))] + place
        + [("notes", .list(of: note)), ("fixes", .list(of: fix)), ("fingerprint", .type("string"))],
      optional: [("article", .type("string")), ("locale", .type("string"))])
    let counts = ["units", "fresh", "stale", "missing", "unconfirmed", "orphaned", "words"]
    let article = JSON.object(
      of: [("article", .type("string")), ("locale", .type("string"))] + counts.map { ($0, .type("integer")) })
    let sums = ["errors", "warnings", "notes", "suppressed", "baselined", "softened"]
    let members: [(String, JSON)] = [
      ("schema", .object([("const", .int(1))])),
      ("tool", .object(of: [("name", .type("string")), ("version", .type("string"))])),
      ("findings", .list(of: finding)), ("articles", .list(of: article)),
      ("summary", .object(of: sums.map { ($0, .type("integer")) })),
    ]
    let report = JSON.object(of: members, optional: [("shard", .type("object"))])
    let head: [(String, JSON)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string("Report of Tosprog")),
    ]
    return .object(head + (report.members ?? []))
  }
}

extension JSON {
  fileprivate static func type(_ name: String) -> JSON { .object([("type", .string(name))]) }

  fileprivate static func list(of items: JSON) -> JSON { .object([("type", .string("array")), ("items", items)]) }

  fileprivate static func object(of members: [(String, JSON)], optional: [(String, JSON)] = []) -> JSON {
    .object([
      ("type", .string("object")), ("required", .array(members.map { .string($0.0) })),
      ("properties", .object(members + optional)),
    ])
  }
}

extension Report {
  /// The JSON schema of the report that outside programs rely on.
  public static var schema: JSON { JSONReport.schema }
}
