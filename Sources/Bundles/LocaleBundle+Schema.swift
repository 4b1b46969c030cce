import Diagnostics
import Ledgers

extension LocaleBundle {
  /// The JSON schema of the JSON bundle.
  ///
  /// - Reference: JSON Schema, draft 7.
  public static var schema: JSON {
    .object(
      [
        ("$schema", .string("http://json-schema.org/draft-07/schema#")),
        ("title", .string("A bundle of Tosprog: everything that a project says in one locale")),
      ]
        + object(
          required: [
            ("schema", .object([("const", .int(1))])), ("locale", tag("The locale.")),
            ("source", tag("The locale that the project is written in first.")),
            ("articles", map("The articles by their ids, which are equal in all locales.", article)),
            ("strings", map("The interface strings by their keys.", message)),
          ]))
  }

  private typealias Members = [(String, JSON)]

  private static var article: JSON {
    .object(
      object(
        required: [
          ("slug", text("The last part of its address.")), ("title", text("The headline.")),
          ("state", text("“published”, or what its status says.")),
          ("complete", flag("Whether every sentence of the source has a translation.")),
          ("metadata", map("The settings at its head.", text())),
          (
            "segments",
            described(
              "The sentences in the order in which they are read.", [("type", .string("array")), ("items", segment)])
          ),
          ("html", text("The whole as HTML; what stands in has a lang of its own.")),
          ("markdown", text("The whole as Markdown.")),
        ], optional: [fallback]))
  }

  private static var segment: JSON {
    .object(
      object(
        required: [
          ("id", text("The id, equal in all locales.")), ("kind", text("What the block is: paragraph, heading …")),
          ("text", text("The words alone.")), ("html", text("The words with safe inline markup.")),
          ("markdown", text("The words as they are written.")),
          ("freshness", words("How the translation stands.", Freshness.allCases.map(\.rawValue))),
          ("state", words("How far the translation has come.", State.allCases.map(\.rawValue))),
          (
            "sourceDigest",
            described(
              "The digest of the source's wording.",
              [("type", .string("string")), ("pattern", .string("^[0-9a-f]{32}$"))])
          ),
        ],
        optional: [
          ("level", described("The level of a heading.", [("type", .string("integer")), ("minimum", .int(1))])),
          fallback,
          ("joined", text("The id of the sentence whose translation says this one's too.")),
        ]))
  }

  private static var message: JSON {
    .object(
      object(
        required: [("message", text("An ICU message."))],
        optional: [("comment", text("What translators should know.")), fallback]))
  }

  private static var fallback: (String, JSON) { ("fallback", tag("The locale that stands in.")) }

  private static func object(required: Members, optional: Members = []) -> Members {
    [
      ("type", .string("object")), ("additionalProperties", .bool(false)),
      ("required", .array(required.map { .string($0.0) })), ("properties", .object(required + optional)),
    ]
  }

  private static func described(_ description: String?, _ members: Members) -> JSON {
    .object((description.map { [("description", .string($0))] } ?? []) + members)
  }

  private static func text(_ description: String? = nil) -> JSON {
    described(description, [("type", .string("string"))])
  }

  private static func flag(_ description: String) -> JSON { described(description, [("type", .string("boolean"))]) }

  private static func tag(_ description: String) -> JSON {
    described(description, [("type", .string("string")), ("pattern", .string("^[a-z]{2,3}(-[A-Za-z0-9]+)*$"))])
  }

  private static func words(_ description: String, _ words: [String]) -> JSON {
    described(description, [("enum", .array(words.map { .string($0) }))])
  }

  private static func map(_ description: String, _ values: JSON) -> JSON {
    described(description, [("type", .string("object")), ("additionalProperties", values)])
  }
}
