import Synchronization

/// The locales that a reader wants, best first, where a call does not name them.
public enum PreferredLocales {
  @TaskLocal private static var scoped: [String]?
  private static let shared = Mutex<[String]>([])

  /// What the task at hand wants, else what the whole program does; empty means the source.
  public static var current: [String] { scoped ?? shared.withLock { $0 } }

  /// Sets what the whole program wants, as an app does once when it starts.
  public static func set(_ locales: String...) { shared.withLock { $0 = locales } }

  /// Runs `body` for a reader who wants `locales`, as a server does for each request.
  public static func with<Result>(_ locales: String..., body: () throws -> Result) rethrows -> Result {
    try $scoped.withValue(locales, operation: body)
  }

  /// Runs `body` for a reader who wants `locales`, as a server does for each request.
  public static func with<Result>(
    _ locales: String..., isolation: isolated (any Actor)? = #isolation, body: () async throws -> Result
  ) async rethrows -> Result {
    try await $scoped.withValue(locales, operation: body)
  }
}
