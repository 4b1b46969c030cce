/// One language: everything the other rooms need to know of it, as data.
///
/// No room outside `Languages` names a language; a project may bring one of its own.
public struct Language: Sendable {
  /// The BCP 47 tag.
  public let tag: LanguageTag
  /// The name in English, for messages.
  public let name: String

  /// Describes a language.
  public init(tag: LanguageTag, name: String) {
    self.tag = tag
    self.name = name
  }
}
