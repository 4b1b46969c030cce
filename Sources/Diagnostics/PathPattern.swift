/// A pattern of paths as in `.gitignore`: `*` and `?` stay within a name, `**` crosses folders.
///
/// A pattern without a slash fits a name at any depth, one that ends in a slash a folder and what is in it.
public struct PathPattern: Sendable, Hashable, CustomStringConvertible {
  /// The pattern as it was written.
  public let description: String
  private let parts: [[UInt8]]

  /// Reads a pattern.
  public init(_ pattern: String) {
    description = pattern
    var text = pattern[...]
    let isRooted = text.dropLast().contains("/")
    while text.hasPrefix("/") { text = text.dropFirst() }
    while text.hasSuffix("/") { text = text.dropLast() }
    let names = text.split(separator: "/").map { Array($0.utf8) }
    parts = isRooted ? names : [Array("**".utf8)] + names
  }

  /// Whether the path, or a folder above it, fits.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.utf8) }
    // One row of “the pattern's first k parts fit the names so far” at a time: no backtracking.
    var fits = [Bool](repeating: false, count: parts.count + 1)
    fits[0] = true
    skipStars(&fits)
    for name in names {
      var next = [Bool](repeating: false, count: parts.count + 1)
      for index in parts.indices where fits[index] {
        if parts[index] == Self.stars {
          next[index] = true
        } else if PathPattern.matches(name, parts[index]) {
          next[index + 1] = true
        }
      }
      skipStars(&next)
      fits = next
      if fits[parts.count] { return true }
    }
    return fits[parts.count]
  }

  private static let stars = Array("**".utf8)

  private func skipStars(_ fits: inout [Bool]) {
    for index in parts.indices where fits[index] && parts[index] == Self.stars { fits[index + 1] = true }
  }

  private static func matches(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    var n = 0
    var p = 0
    var star: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == 0x2A {
        star = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == 0x3F || pattern[p] == name[n] {
        p += 1
        n += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        p = last.pattern + 1
        n = last.name + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == 0x2A }
  }
}
