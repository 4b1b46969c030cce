import Diagnostics
import Foundation
import Releases
import Synchronization

/// A container registry on this machine that serves an image layout from a folder, as much of one as pulling needs.
final class Registry: Sendable {
  /// What it wants, and how it answers for contents.
  struct Manners: Sendable {
    /// What the tokens begin with that it wants, and for how many answers each is good.
    var token: String?
    var answersAToken = Int.max
    /// Where it says that tokens are had; by default at itself.
    var realm: String?
    /// Whether contents lie elsewhere, as they do where a registry keeps them in a bucket.
    var redirects = false
  }

  let name: String
  let server: WebServer
  /// What pulling calls it.
  var address: String { "oci://127.0.0.1:\(server.port)/\(name)" }

  init(_ layout: String, name: String = "klinik/tekster", manners: Manners = Manners()) throws {
    self.name = name
    // How many answers each token was good for.
    let issued = Mutex<[Int]>([])
    let port = Mutex(UInt16(0))
    server = try WebServer { request in
      let here = "http://127.0.0.1:\(port.withLock { $0 })"
      if request.path.hasPrefix("token?service=tekster&scope=repository%3Aklinik%2Ftekster%3Apull") {
        let number = issued.withLock { state in
          state.append(0)
          return state.count - 1
        }
        return .answer(status: 200, body: Array(#"{"token":"\#(manners.token ?? "")\#(number)"}"#.utf8))
      }
      if let token = manners.token, !request.path.hasPrefix("bucket/") {
        let isIn = issued.withLock { state in
          let number = request.fields["authorization"].flatMap { Int($0.dropFirst(7 + token.utf8.count)) }
          guard let number, state.indices.contains(number), state[number] < manners.answersAToken else { return false }
          state[number] += 1
          return true
        }
        guard isIn else {
          let challenge =
            "Bearer realm=\"\(manners.realm ?? here + "/token")\",service=\"tekster\",scope=\"repository:\(name):pull\""
          return .answer(status: 401, fields: ["WWW-Authenticate: \(challenge)"], body: Array("{}".utf8))
        }
      }
      return Registry.reply(to: request, layout, name, manners)
    }
    port.withLock { $0 = server.port }
  }

  private static func reply(
    to request: WebServer.Request, _ layout: String, _ name: String, _ manners: Manners
  ) -> WebServer.Reply {
    func bytes(_ digest: String) -> [UInt8]? {
      FileManager.default.contents(atPath: "\(layout)/blobs/sha256/\(digest.dropFirst(7))").map(Array.init)
    }
    if request.path.hasPrefix("bucket/"), let found = bytes(String(request.path.dropFirst(7))) {
      return .answer(status: 200, body: found)
    }
    let root = "v2/\(name)/"
    guard request.path.hasPrefix(root) else { return .answer(status: 404) }
    let path = request.path.dropFirst(root.count)
    if path.hasPrefix("blobs/") {
      let digest = String(path.dropFirst(6))
      if manners.redirects { return .answer(status: 307, fields: ["Location: /bucket/\(digest)"]) }
      return bytes(digest).map { .answer(status: 200, body: $0) } ?? .answer(status: 404)
    }
    guard path.hasPrefix("manifests/"), request.fields["accept"] == OCILayout.manifestType,
      let index = FileManager.default.contents(atPath: "\(layout)/index.json"),
      let json = try? JSON.parse(SourceFile(path: "index.json", bytes: Array(index))),
      let image = json["manifests"]?.arrayValue?.first(where: {
        $0["annotations"]?["org.opencontainers.image.ref.name"]?.stringValue == String(path.dropFirst(10))
      }), let digest = image["digest"]?.stringValue, let found = bytes(digest)
    else { return .answer(status: 404, body: Array(#"{"errors":[{"code":"MANIFEST_UNKNOWN"}]}"#.utf8)) }
    let version = "\"\(digest)\""
    if request.fields["if-none-match"] == version { return .answer(status: 304) }
    return .answer(status: 200, fields: ["ETag: \(version)", "Content-Type: \(OCILayout.manifestType)"], body: found)
  }
}
