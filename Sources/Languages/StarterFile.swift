/// A file of a new project, in the languages of its pair.
public struct StarterFile: Sendable {
  /// The path below the root.
  public let path: String
  /// The content.
  public let text: String
  /// Whether the text is added to a file that is there already and lacks it.
  public let isAppended: Bool

  /// Describes a file.
  public init(path: String, text: String, isAppended: Bool = false) {
    self.path = path
    self.text = text
    self.isAppended = isAppended
  }
}
