import Diagnostics

/// Texts in double quotes, which JSON, YAML and TOML read alike.
enum JSONText {
  static func quoted(_ text: String) -> String { JSON.string(text).encoded() }
}
