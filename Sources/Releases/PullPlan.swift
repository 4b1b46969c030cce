import Languages

/// What must be done so that a folder holds exactly a release.
public struct PullPlan: Sendable {
  /// The release's files for the chosen locales, in the order of their paths.
  public let files: [Manifest.File]
  /// The contents that the folder does not hold yet, in the order of the first file that needs each.
  public let wanted: [Release.Reference]
  /// Files of the folder that already hold what some file of the release needs, by the content.
  public let reusable: [ContentHash: String]
  /// Whether the folder is as it should be.
  public let isSettled: Bool

  /// Compares a release with a folder.
  ///
  /// - Parameters:
  ///   - locales: The locales that are asked for; `nil` takes all. Files of no locale always come along.
  ///   - present: What the folder holds, by path.
  public init(_ manifest: Manifest, locales: Set<String>? = nil, present: [String: ContentHash]) {
    files = manifest.files.filter { file in
      guard let locales, let locale = file.locale else { return true }
      return locales.contains(locale.description)
    }
    var reusable: [ContentHash: String] = [:]
    for (path, hash) in present.sorted(by: { $0.key < $1.key }) where reusable[hash] == nil { reusable[hash] = path }
    self.reusable = reusable
    var seen: Set<ContentHash> = []
    wanted = files.map(\.content).filter { reusable[$0.hash] == nil && seen.insert($0.hash).inserted }
    isSettled = present.count == files.count && files.allSatisfy { present[$0.path] == $0.content.hash }
  }
}
