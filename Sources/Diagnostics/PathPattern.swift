/// A pattern of paths as in `.gitignore`: `*`, `?` and `[a-z]` stay within a name, `**` crosses folders, `\` takes the next
/// character as it is.
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

  /// Whether a set such as `[a-z]` is never closed, so that no path fits.
  public var isImpossible: Bool { parts.contains(where: PathPattern.hasOpenSet) }

  private static func hasOpenSet(_ part: [UInt8]) -> Bool {
    var index = 0
    while index < part.count {
      if part[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      guard part[index] == UInt8(ascii: "[") else {
        index += 1
        continue
      }
      guard let set = ByteSet(part, at: index) else { return true }
      index += set.length
    }
    return false
  }

  /// Whether the path, or a folder above it unless `exactly` is asked for, fits.
  public func matches(_ path: String, exactly: Bool = false) -> Bool {
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
      if fits[parts.count], !exactly { return true }
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
      } else if let step = step(name, n, pattern, p) {
        n += step.name
        p += step.pattern
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

  /// How many bytes of both one part of the pattern takes, `nil` where it does not fit.
  private static func step(_ name: [UInt8], _ n: Int, _ pattern: [UInt8], _ p: Int) -> (name: Int, pattern: Int)? {
    guard p < pattern.count else { return nil }
    switch pattern[p] {
    case UInt8(ascii: "?"): return (1, 1)
    case UInt8(ascii: "\\") where p + 1 < pattern.count: return pattern[p + 1] == name[n] ? (1, 2) : nil
    case UInt8(ascii: "["):
      // A bracket that is never closed fits nothing, as with git.
      guard let set = ByteSet(pattern, at: p) else { return nil }
      return set.contains(name[n]) ? (1, set.length) : nil
    default: return pattern[p] == name[n] ? (1, 1) : nil
    }
  }

  /// `[a-z_]` or `[!0-9]`, of ASCII characters.
  private struct ByteSet {
    let length: Int
    private let isNegated: Bool
    private let members: ArraySlice<UInt8>

    init?(_ pattern: [UInt8], at start: Int) {
      var first = start + 1
      isNegated = first < pattern.count && (pattern[first] == UInt8(ascii: "!") || pattern[first] == UInt8(ascii: "^"))
      if isNegated { first += 1 }
      // A bracket in the first place is a member.
      guard first < pattern.count, let end = pattern[(first + 1)...].firstIndex(of: UInt8(ascii: "]")) else {
        return nil
      }
      members = pattern[first..<end]
      length = end + 1 - start
    }

    func contains(_ byte: UInt8) -> Bool {
      var index = members.startIndex
      while index < members.endIndex {
        if index + 2 < members.endIndex, members[index + 1] == UInt8(ascii: "-") {
          if members[index] <= byte, byte <= members[index + 2] { return !isNegated }
          index += 3
        } else {
          if members[index] == byte { return !isNegated }
          index += 1
        }
      }
      return isNegated
    }
  }
}
