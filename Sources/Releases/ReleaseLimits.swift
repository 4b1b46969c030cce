/// How much a release may hold. What is published is held to it, and so is what is pulled, whatever its signature says.
public struct ReleaseLimits: Sendable {
  /// The bytes of a pointer.
  public var pointer = 64 << 10
  /// The bytes of a manifest.
  public var manifest = 64 << 20
  /// The number of files.
  public var files = 100_000
  /// The bytes of one file.
  public var file = 256 << 20
  /// The bytes of all files.
  public var total = 4 << 30
  /// How long a path may be, in bytes.
  public var path = 1024

  /// The limits that are used unless somebody sets others.
  public init() {}
}
