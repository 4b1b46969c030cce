import Diagnostics

/// The folder of a web server: `https://host:port/path`.
struct ServerAddress: Sendable, Equatable {
  /// `https` or `http`.
  let scheme: String
  /// The host in small letters, with its port where that is not the scheme's own.
  let host: String
  /// The path, with “/” before and none behind; empty for the server's root.
  let path: String

  /// Reads an address; anything that a header or another program could take for more than an address is refused.
  init?(_ text: String) {
    // What is not printable ASCII would have to be encoded, and who names an address knows how.
    guard text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && !Array("\"\\<>^`{|}#".utf8).contains($0) }),
      let mark = text.firstRange(of: "://")
    else { return nil }
    scheme = text[..<mark.lowerBound].lowercased()
    guard scheme == "https" || scheme == "http" else { return nil }
    let rest = text[mark.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let standard = scheme == "https" ? ":443" : ":80"
    let host = rest[..<slash].lowercased()
    self.host = host.hasSuffix(standard) ? String(host.dropLast(standard.count)) : host
    var path = rest[slash...]
    while path.last == "/" { path.removeLast() }
    self.path = String(path)
    // A name or password in the address would be printed with it; `--header` is for these.
    guard !self.host.isEmpty, !host.contains("@"), !host.hasPrefix("-"), !path.contains("?") else { return nil }
  }

  /// Whether a text is meant as the address of something on a network.
  static func isMeant(by text: String) -> Bool { text.contains("://") }

  /// The address of something in the folder.
  func appending(_ place: String) -> String { "\(scheme)://\(host)\(path)/\(place)" }

  /// Where a redirect from `address` leads; `nil` when it is no address of a web server.
  static func target(of redirect: String, from address: String) -> String? {
    if isMeant(by: redirect) { return ServerAddress(withoutQuery: redirect) == nil ? nil : redirect }
    guard let origin = ServerAddress(withoutQuery: address) else { return nil }
    if redirect.hasPrefix("//") { return target(of: "\(origin.scheme):\(redirect)", from: address) }
    let root = "\(origin.scheme)://\(origin.host)"
    let absolute = redirect.hasPrefix("/") ? redirect : "\(origin.path.parentPath)/\(redirect)"
    return target(of: root + (absolute.hasPrefix("/") ? absolute : "/" + absolute), from: address)
  }

  /// Reads an address that may ask for something behind “?”, as redirects to buckets do.
  init?(withoutQuery text: String) {
    self.init(String(text.prefix { $0 != "?" }))
    guard text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) else { return nil }
  }
}
