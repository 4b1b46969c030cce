import Diagnostics
import Foundation
import Releases
import Testing
import Tosprog

@Suite("Pull")
struct PullTests {
  @Test("what is pulled is what was published, and the lock says which")
  func installs() throws {
    let site = try PublishedSite()
    let files = PublishedSite.files(version: 1)
    let release = PublishedSite.release(files)
    try site.publish(release, sequence: 7)
    #expect(try site.pull() == ["installed release 7 in tree: 13 files, 13 fetched"])
    #expect(try site.tree() == files)
    let lock = try String(contentsOfFile: "\(site.consumer)/tosprog.lock", encoding: .utf8)
    #expect(lock.contains(release.reference.hash.hex) && lock.contains("7"))
    let old = try site.everything()
    #expect(try site.pull() == ["tree holds release 7, 13 files"])
    #expect(
      try site.everything().filter { !$0.key.hasPrefix("tree/.tosprog") }
        == old.filter { !$0.key.hasPrefix("tree/.tosprog") })
  }

  @Test("a newer release is taken when it is asked for, with what is new of it; the pin can be turned back")
  func pinning() throws {
    let site = try PublishedSite()
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    _ = try site.pull()
    let pinned = try Data(contentsOf: URL(filePath: "\(site.consumer)/tosprog.lock"))
    try site.publish(PublishedSite.release(PublishedSite.files(version: 2)), sequence: 2)
    #expect(
      try site.pull() == ["tree holds release 1, 13 files", "tosprog: note: release 2 is there; --update takes it"])
    #expect(try site.tree() == PublishedSite.files(version: 1))
    #expect(
      try site.pull("../site", "--key ../site.pub --update")
        == ["installed release 2 in tree: 13 files, 3 fetched"])
    #expect(try site.tree() == PublishedSite.files(version: 2))
    try pinned.write(to: URL(filePath: "\(site.consumer)/tosprog.lock"))
    #expect(try site.pull("../site", "--locked") == ["installed release 1 in tree: 13 files, 0 fetched"])
    #expect(try site.tree() == PublishedSite.files(version: 1))
    // The channel may be gone: the pinned release does not need it.
    try FileManager.default.removeItem(atPath: "\(site.site)/stable.json")
    try FileManager.default.removeItem(atPath: "\(site.consumer)/tree")
    #expect(try site.pull("../site", "--locked").last == "installed release 1 in tree: 13 files, 0 fetched")
    try FileManager.default.removeItem(atPath: "\(site.consumer)/tree")
    #expect(try site.pull("http://127.0.0.1:9", "--offline").last == "installed release 1 in tree: 13 files, 0 fetched")
    #expect(try site.tree() == PublishedSite.files(version: 1))
  }

  @Test("what was changed, lost or damaged is mended, and verify says what it was", arguments: [0, 1, 2])
  func heals(_ fault: Int) throws {
    let site = try PublishedSite()
    let files = PublishedSite.files(version: 1)
    try site.publish(PublishedSite.release(files), sequence: 1)
    _ = try site.pull()
    #expect(try Tool.run("tosprog verify tree --key ../site.pub --lock tosprog.lock", in: site.consumer).count == 1)
    let path = ["tree/da/artikler/0.md", "tree/en/artikler/1.md", "tree/.tosprog/manifest.json"][fault]
    if fault == 1 {
      try FileManager.default.removeItem(atPath: "\(site.consumer)/\(path)")
    } else {
      try site.write(Array("andet\n".utf8), "\(site.consumer)/\(path)")
    }
    let found = try Tool.run("tosprog verify tree --key ../site.pub", in: site.consumer)
    #expect(found.last == "→ 2" && found[0].contains(path), "\(found)")
    _ = try site.pull()
    #expect(try site.tree() == files)
    #expect(try Tool.run("tosprog verify tree --key ../site.pub", in: site.consumer).count == 1)
  }

  @Test("one locale comes with what belongs to none")
  func locales() throws {
    let site = try PublishedSite()
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    _ = try site.pull("../site", "--key ../site.pub --locale en")
    #expect(try site.tree() == PublishedSite.files(version: 1).filter { !$0.key.hasPrefix("da/") })
    #expect(try Tool.run("tosprog verify tree --key ../site.pub", in: site.consumer).count == 1)
    #expect(try site.pull("../site", "--key ../site.pub --locale de").last == "→ 2")
  }

  @Test("nothing that stands in the folder is lost or followed", arguments: 0..<6)
  func strangers(_ which: Int) throws {
    let site = try PublishedSite()
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    let manager = FileManager.default
    try site.write(Array("hemmeligt\n".utf8), "\(site.root)/udenfor/0.md")
    let tree = "\(site.consumer)/tree"
    switch which {
    case 0: try site.write(Array("min egen\n".utf8), "\(tree)/note.txt")
    case 1: try manager.createSymbolicLink(atPath: tree, withDestinationPath: "\(site.root)/udenfor")
    case 2: try site.write(Array("en fil\n".utf8), tree)
    case 3:
      _ = try site.pull()
      try site.write(Array("min egen\n".utf8), "\(tree)/da/note.txt")
    case 4:
      _ = try site.pull()
      try manager.removeItem(atPath: "\(tree)/da/artikler")
      try manager.createSymbolicLink(atPath: "\(tree)/da/artikler", withDestinationPath: "\(site.root)/udenfor")
    default:
      _ = try site.pull()
      try manager.removeItem(atPath: "\(tree)/da/artikler/0.md")
      try manager.createSymbolicLink(
        atPath: "\(tree)/da/artikler/0.md", withDestinationPath: "\(site.root)/udenfor/0.md")
    }
    try site.publish(PublishedSite.release(PublishedSite.files(version: 2)), sequence: 2)
    let old = try site.everything()
    let printed = try site.pull("../site", "--key ../site.pub --update")
    #expect(printed.count == 2 && printed.last == "→ 2", "\(printed)")
    #expect(try site.everything() == old)
    #expect(manager.contents(atPath: "\(site.root)/udenfor/0.md") == Data("hemmeligt\n".utf8))
  }

  /// A name for what is wrong, and a way to publish a release that has it.
  static let disbelieved: [(String, @Sendable (PublishedSite) throws -> Void)] = [
    ("expired", { try $0.publish(second, sequence: 2) { $0.expires = Timestamp(seconds: Disk.now - 1) } }),
    ("clock says", { try $0.publish(second, sequence: 2) { $0.created = Timestamp(seconds: Disk.now + 200_000) } }),
    ("older than", { try $0.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 0) }),
    ("two releases", { try $0.publish(second, sequence: 1) }),
    ("signed by none", { try $0.publish(second, sequence: 2, signedBy: [SigningKey()]) }),
    ("not signed", { try $0.publish(second, sequence: 2, signedBy: []) }),
    (
      "of the project",
      { try $0.publish(PublishedSite.release(PublishedSite.files(version: 2), project: "x"), sequence: 2) }
    ),
    ("the channel", { try $0.publish(second, sequence: 2) { $0.channel = "beta" } }),
    ("larger than", { try $0.write([UInt8](repeating: 0x20, count: 70_000), "\($0.site)/stable.json") }),
    (
      "not what was published",
      { site in
        try site.publish(second, sequence: 2)
        try site.write(
          Array("nej\n".utf8),
          "\(site.site)/\(Release.path(blob: ContentHash(of: Array("Artikel 0, udgave 2\n".utf8))))")
      }
    ),
    (
      "No such file",
      { site in
        try site.publish(second, sequence: 2)
        try FileManager.default.removeItem(atPath: "\(site.site)/m")
      }
    ),
  ]
  static let second = PublishedSite.release(PublishedSite.files(version: 2))

  @Test(
    "what is not to be believed leaves everything as it was, over an installed tree and where only its lock is left",
    arguments: disbelieved.indices, [false, true])
  func disbelief(_ which: Int, _ isFresh: Bool) throws {
    let (reason, publish) = PullTests.disbelieved[which]
    let site = try PublishedSite()
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    _ = try site.pull()
    if isFresh { try FileManager.default.removeItem(atPath: "\(site.consumer)/tree") }
    let old = try site.everything()
    try publish(site)
    let printed = try site.pull("../site", "--key ../site.pub --update --project demo --no-cache")
    #expect(printed.count == 2 && printed.last == "→ 2" && printed[0].contains(reason), "\(printed)")
    #expect(try site.everything() == old)
  }

  @Test(
    "no path of a manifest leads out of the tree or onto another, however well it is signed",
    arguments: [
      ["../ude.md"], ["/etc/ude.md"], ["da/../../ude.md"], ["da//x"], ["da/"], [""], ["da\\x"], ["c:x"], ["nul.md"],
      ["da/x."], ["da/x "], ["A.md", "a.md"], ["da/x", "da/x/y"], ["Da/x", "da/y"], [".tosprog/state.json"],
      ["da/a\u{30A}.md"], ["da/\u{202E}dm.x"], ["da/\u{7}"], ["straße", "STRASSE"],
      [String(repeating: "a", count: 256)],
    ])
  func paths(_ paths: [String]) throws {
    let site = try PublishedSite()
    let files = Dictionary(paths.map { ($0, Array("x\n".utf8)) }) { first, _ in first }
    for isFresh in [true, false] {
      if !isFresh {
        try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
        _ = try site.pull()
      }
      let old = try site.everything()
      try site.publish(PublishedSite.release(files), sequence: 2)
      let printed = try site.pull("../site", "--key ../site.pub --update")
      #expect(printed.last == "→ 2" && printed.count == 2, "\(printed)")
      #expect(try site.everything() == old)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.root).sorted() == [
        "cache", "consumer", "site", "site.pub",
      ])
  }

  @Test(
    "killed at every write, the old tree stands or the new one, and the next pull clears up",
    .enabled(if: Tool.isDebug, "release builds cannot be told to end at a write"), arguments: [false, true])
  func killed(_ isFresh: Bool) throws {
    var step = 0
    var isWhole = false
    let site = try PublishedSite()
    while !isWhole {
      step += 1
      try #require(step < 400)
      try? FileManager.default.removeItem(atPath: site.consumer)
      try FileManager.default.createDirectory(atPath: site.consumer, withIntermediateDirectories: true)
      if !isFresh {
        try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
        _ = try site.pull("../site", "--key ../site.pub --no-cache")
      }
      try site.publish(PublishedSite.release(PublishedSite.files(version: 2)), sequence: 2)
      let old = try site.everything()
      let flags = "--key ../site.pub --update --no-cache"
      isWhole = try site.pull("../site", flags, environment: ["TOSPROG_KILL_AT_WRITE": "\(step)"]).last != "→ 9"
      let tree = try site.tree()
      #expect(tree == PublishedSite.files(version: 2) || tree == filtered(old), "step \(step)")
      #expect(try site.pull("../site", flags).last?.contains("release 2") == true)
      #expect(try site.tree() == PublishedSite.files(version: 2), "step \(step)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: site.consumer).sorted() == ["tosprog.lock", "tree"])
    }
    #expect(step > 30)
  }

  private func filtered(_ old: [String: Data]) -> [String: [UInt8]] {
    old.reduce(into: [:]) { files, entry in
      guard entry.key.hasPrefix("tree/"), !entry.key.hasPrefix("tree/.tosprog"), !entry.value.isEmpty else { return }
      files[String(entry.key.dropFirst(5))] = Array(entry.value)
    }
  }
}
