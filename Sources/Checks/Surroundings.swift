/// What an article’s checks may know of the project around it.
public struct Surroundings: Sendable {
  /// Whether a file stands at a path that is relative to the project’s root.
  public var hasFile: (@Sendable (String) -> Bool)?
  /// The path of the translation of the article or asset at a path of the source, both relative to the project’s root.
  public var counterpart: @Sendable (String) -> String?
  /// Beginnings of addresses in the source and what they are in the target: `/da/` and `/en/`.
  public var urls: [(source: String, target: String)]

  /// Describes a project; without files, links to files are not looked up.
  public init(
    hasFile: (@Sendable (String) -> Bool)? = nil, counterpart: @escaping @Sendable (String) -> String? = { _ in nil },
    urls: [(source: String, target: String)] = []
  ) {
    self.hasFile = hasFile
    self.counterpart = counterpart
    self.urls = urls
  }

}
