extension String {
  /// The folder of a path: “/” for what stands at the root, “.” for a bare name.
  package var parentPath: String {
    guard let slash = utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The last name of a path.
  package var lastPathComponent: String {
    guard let slash = utf8.lastIndex(of: 0x2F) else { return self }
    return String(self[index(after: slash)...])
  }

  /// What stands behind the last dot of the last name, lower-cased; empty when there is none.
  package var pathExtension: String {
    let name = lastPathComponent
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The path without its extension.
  package var withoutPathExtension: String {
    let ending = pathExtension
    return ending.isEmpty ? self : String(dropLast(ending.count + 1))
  }

  /// A path below this one; an absolute `path` stands for itself.
  package func appending(path: String) -> String {
    if path.hasPrefix("/") { return path }
    if self.isEmpty || self == "." { return path }
    return hasSuffix("/") ? self + path : "\(self)/\(path)"
  }

  /// The path without `.`, `..` and doubled slashes, as far as names alone tell.
  package var normalizedPath: String {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if !(part == ".." && hasPrefix("/")) {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// This path as seen from `folder`; itself when it does not lie there.
  package func relative(to folder: String) -> String {
    if folder == "/" { return hasPrefix("/") ? String(dropFirst()) : self }
    guard hasPrefix(folder + "/") else { return self }
    return String(dropFirst(folder.count + 1))
  }
}
