import Diagnostics
import Foundation
import Releases
import Testing
import Tosprog

/// Pulling from a container registry, which holds what `bundle --oci` wrote.
@Suite("A container registry", .enabled(if: PublishedSite.hasClient, "curl is not installed"))
struct RegistryTests {
  /// Puts a release into a layout; the number grows with each.
  private func push(_ site: PublishedSite, version: Int) throws -> String {
    let layout = "\(site.root)/layout"
    try? FileManager.default.removeItem(atPath: "\(layout)/index.json")
    let signer = PointerIssuer(channel: "stable", signers: [.key(site.key)], lifetime: 3600, sequence: version)
    let release = PublishedSite.release(PublishedSite.files(version: version))
    let envelope = try signer.issue(release, after: nil, now: Timestamp(seconds: Disk.now), place: "layout").envelope
    for (path, bytes) in OCILayout.encode(release, channel: "stable", pointer: envelope) {
      try site.write(bytes, "\(layout)/\(path)")
    }
    return layout
  }

  @Test("is asked once when nothing is new, for what is new, and for a pinned release")
  func pulls() throws {
    let site = try PublishedSite()
    let registry = try Registry(try push(site, version: 1))
    #expect(try site.pull(registry.address) == ["installed release 1 in tree: 13 files, 13 fetched"])
    #expect(try site.tree() == PublishedSite.files(version: 1))
    _ = registry.server.takeRequests()
    #expect(try site.pull(registry.address) == ["tree holds release 1, 13 files"])
    #expect(registry.server.takeRequests().map(\.path) == ["v2/klinik/tekster/manifests/stable.pointer"])
    _ = try push(site, version: 2)
    #expect(try site.pull(registry.address).last == "tosprog: note: release 2 is there; --update takes it")
    #expect(
      try site.pull(registry.address, "--key ../site.pub --update")
        == ["installed release 2 in tree: 13 files, 3 fetched"])
    #expect(try site.tree() == PublishedSite.files(version: 2))
    #expect(try site.pull(registry.address, "--locked") == ["tree holds release 2, 13 files"])
    // An older pointer is a replay, in a registry as anywhere.
    _ = try push(site, version: 1)
    #expect(try site.pull(registry.address).last == "→ 2")
  }

  @Test("gets the token that it wants, a new one when that is too old, and follows to where the contents lie")
  func tokens() throws {
    for manners in [
      Registry.Manners(token: "t"), Registry.Manners(token: "t", answersAToken: 3), Registry.Manners(redirects: true),
      Registry.Manners(token: "t", redirects: true),
    ] {
      let site = try PublishedSite()
      let registry = try Registry(try push(site, version: 1), manners: manners)
      #expect(try site.pull(registry.address) == ["installed release 1 in tree: 13 files, 13 fetched"])
      #expect(try site.tree() == PublishedSite.files(version: 1))
      // Where contents lie elsewhere nobody needs to know who asks.
      let elsewhere = registry.server.takeRequests().filter { $0.path.hasPrefix("bucket/") }
      #expect(elsewhere.isEmpty != manners.redirects)
    }
  }

  @Test("that cannot be believed leaves the tree as it was")
  func refusals() throws {
    let site = try PublishedSite()
    let layout = try push(site, version: 1)
    for (manners, reason) in [
      (Registry.Manners(token: "t", answersAToken: 0), "does not let us in"),
      (Registry.Manners(token: "t", realm: "http://localhost:1/token"), "--allow-host localhost:1"),
      (Registry.Manners(token: "t", realm: "file:///etc/passwd"), "who asks"),
      (Registry.Manners(token: "t", realm: "http://127.0.0.1:1/token"), "127.0.0.1:1"),
    ] {
      let registry = try Registry(layout, manners: manners)
      let found = try site.pull(registry.address)
      #expect(found.count == 2 && found.last == "→ 2" && found[0].contains(reason), "\(found)")
    }
    #expect(try site.everything().keys.sorted() == [])
    let registry = try Registry(layout)
    _ = try site.pull(registry.address)
    let old = try site.everything()
    // A push by somebody without the key.
    let other = try PublishedSite()
    let theirs = try Registry(try push(other, version: 5))
    // The release itself under the pointer's tag, a layer that is no SHA-256, and one that has been changed.
    let index = "\(layout)/index.json"
    let sound = try Data(contentsOf: URL(filePath: index))
    let swapped = String(decoding: sound, as: UTF8.self).replacing("\"stable\"", with: "\"x\"").replacing(
      "\"stable.pointer\"", with: "\"y\""
    ).replacing("\"x\"", with: "\"stable.pointer\"")
    for (address, change) in [
      (theirs.address, sound), (registry.address, Data(swapped.utf8)), (registry.address, Data("{}".utf8)),
      ("oci://127.0.0.1:1/klinik", sound), ("oci://127.0.0.1", sound), ("oci://127.0.0.1/Klinik", sound),
      ("oci://127.0.0.1/../x", sound),
    ] {
      try change.write(to: URL(filePath: index))
      let found = try site.pull(address)
      #expect(found.count == 2 && found.last == "→ 2", "\(found)")
      #expect(try site.everything() == old)
    }
    try sound.write(to: URL(filePath: index))
    for path in try FileManager.default.contentsOfDirectory(atPath: "\(layout)/blobs/sha256") {
      try Data("{\"artifactType\":\"application/vnd.tosprog.pointer.v1\",\"layers\":[{\"digest\":\"md5:x\"}]}".utf8)
        .write(
          to: URL(filePath: "\(layout)/blobs/sha256/\(path)"))
    }
    let found = try Tool.run(
      "tosprog pull \(registry.address) --into other --lock other.lock --key ../site.pub --no-cache", in: site.consumer)
    #expect(found.count == 2 && found.last == "→ 2", "\(found)")
  }
}
