import Diagnostics
import Releases

/// A repository of a container registry: `oci://host:port/name`.
///
/// - Reference: Open Container Initiative, Distribution Specification 1.1, “Pull”.
struct RegistryAddress: Sendable, Equatable {
  /// Where the registry answers about the repository.
  let server: ServerAddress
  /// The name of the repository.
  let name: String

  private static let scheme = "oci://"

  /// Whether a text is meant as such an address.
  static func isMeant(by text: String) -> Bool { text.lowercased().hasPrefix(scheme) }

  /// Reads an address. A registry on this very machine is asked without encryption, as all tools for containers do.
  init?(_ text: String) {
    guard RegistryAddress.isMeant(by: text) else { return nil }
    let rest = text.dropFirst(RegistryAddress.scheme.count)
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let host = rest[..<slash].lowercased()
    let name = String(rest[slash...].dropFirst())
    let isName = name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      part.utf8.allSatisfy { RegistryAddress.isPlain($0) || [0x2D, 0x2E, 0x5F].contains($0) }
        && part.utf8.first.map(RegistryAddress.isPlain) == true && part.utf8.last.map(RegistryAddress.isPlain) == true
    }
    guard isName, name.utf8.count <= 255 else { return nil }
    let own = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    let isHere = ["localhost", "127.0.0.1", "[::1]"].contains(String(own))
    guard let server = ServerAddress("\(isHere ? "http" : "https")://\(host)/v2/\(name)") else { return nil }
    self.server = server
    self.name = name
  }

  /// The address in one way of writing it.
  var text: String { "\(RegistryAddress.scheme)\(server.host)/\(name)" }

  /// Where the registry has something.
  func place(of part: PublishedPart) -> String {
    switch part {
    case .pointer(let channel): server.appending("manifests/\(OCILayout.pointerTag(of: channel))")
    case .manifest(let hash), .blob(let hash): server.appending("blobs/sha256:\(hash)")
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
}

/// A part of what is published.
enum PublishedPart: Sendable {
  /// A channel's pointer.
  case pointer(String)
  /// The manifest of a release.
  case manifest(ContentHash)
  /// The bytes of a file.
  case blob(ContentHash)

  /// Where it lies in a folder.
  var path: String {
    switch self {
    case .pointer(let channel): Release.path(channel: channel)
    case .manifest(let hash): Release.path(manifest: hash)
    case .blob(let hash): Release.path(blob: hash)
    }
  }
}
