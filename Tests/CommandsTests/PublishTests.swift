import Diagnostics
import Foundation
import Releases
import Testing
import Tosprog

@Suite("Publishing")
struct PublishTests {
  private func publish(_ copy: SampleCopy, _ flags: String = "", environment: [String: String] = [:]) throws -> [String]
  {
    let line = "tosprog bundle --publish site --channel stable --project klinik --sign key \(flags)"
    return try Tool.run(line.trimmingCharacters(in: .whitespaces), in: copy.root, environment: environment)
  }

  private func key(in copy: SampleCopy) throws { _ = try Tool.run("tosprog keygen --out key", in: copy.root) }

  @Test("from other folders, time zones and languages the same bytes are published but for the pointer")
  func reproducible() throws {
    let copies = [try SampleCopy(), try SampleCopy()]
    for (copy, environment) in zip(
      copies, [["TZ": "Pacific/Kiritimati", "LANG": "da_DK.UTF-8"], ["TZ": "UTC", "HOME": "/x"]])
    {
      try key(in: copy)
      let flags = "--format json,html,xliff,tmx,po,mo --lossy --oci oci --archive a.tar --archive a.zip"
      #expect(try publish(copy, flags, environment: environment).last?.hasPrefix("published release") == true)
    }
    // In the image layout the pointer is an image of its own.
    let images = try copies.map { copy in try imageOfRelease("\(copy.root)/oci") }
    #expect(images[0] == images[1])
    for folder in ["site/b", "site/m", "a.tar", "a.zip"] {
      let printed = try Tool.run("diff -r \(copies[0].root)/\(folder) \(copies[1].root)/\(folder)", in: "/")
      #expect(printed.isEmpty, "\(printed)")
    }
  }

  /// The bytes of everything that the image of the channel is made of, by digest.
  private func imageOfRelease(_ layout: String) throws -> [String: Data] {
    func object(_ path: String) throws -> [String: Any] {
      let data = try Data(contentsOf: URL(filePath: "\(layout)/\(path)"))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
    func digest(_ item: [String: Any]) throws -> String { try #require(item["digest"] as? String) }
    let images = try #require(try object("index.json")["manifests"] as? [[String: Any]])
    let image = try digest(
      try #require(images.first { ($0["annotations"] as? [String: String])?.values.contains("stable") == true }))
    let layers = try #require(try object("blobs/sha256/\(image.dropFirst(7))")["layers"] as? [[String: Any]])
    let digests = try [image] + layers.map(digest)
    return try Dictionary(
      digests.map { ($0, try Data(contentsOf: URL(filePath: "\(layout)/blobs/sha256/\($0.dropFirst(7))"))) }
    ) { first, _ in first }
  }

  @Test("what is pulled is what bundle writes, and publishing again writes the pointer alone")
  func roundTrip() throws {
    let copy = try SampleCopy()
    try key(in: copy)
    _ = try publish(copy, "--format json,html,hugo --lossy")
    _ = try Tool.run("tosprog bundle --out out --format json,html,hugo --lossy", in: copy.root)
    _ = try Tool.run("tosprog pull site --key key.pub --into tree --no-cache", in: copy.root)
    let difference = try Tool.run("diff -r --exclude=.tosprog out tree", in: copy.root)
    #expect(difference.isEmpty, "\(difference)")
    let again = try publish(copy, "--format json,html,hugo --lossy").last
    #expect(again?.contains(" 0 new,") == true, "\(again ?? "")")
    #expect(try Tool.run("tosprog pull site --key key.pub --into tree --no-cache", in: copy.root).count == 1)
    #expect(try Tool.run("tosprog verify site --key key.pub", in: copy.root).count == 1)
  }

  @Test(
    "what cannot be published is said before anything is written",
    arguments: [
      ("--channel Beta --sign key", "a channel's name"), ("--channel stable --sign missing", "No such file"),
      ("--channel stable --sign key.pub", "not a private"), ("--channel stable --sign env:NOT_SET", "no such variable"),
      ("--channel stable --sign-with /bin/false --signer key.pub", "did not sign"),
      ("--channel stable --sign-with /bin/cat --signer key.pub", "no signature by the key"),
      ("--channel stable --sign key --expires 0", "days"), ("--channel stable --archive x.rar", ".tar or .zip"),
      ("--sign key", "name the channel"),
    ])
  func refused(_ flags: String, _ reason: String) throws {
    let copy = try SampleCopy()
    try key(in: copy)
    let printed = try Tool.run("tosprog bundle --publish site --project klinik \(flags)", in: copy.root)
    #expect(printed.last == "→ 2" && printed.contains { $0.contains(reason) }, "\(printed)")
    #expect(!FileManager.default.fileExists(atPath: "\(copy.root)/site"))
  }

  @Test("a release says whose it is, and a channel stays its project's")
  func projects() throws {
    let copy = try SampleCopy()
    try key(in: copy)
    let line = "tosprog bundle --publish site --channel stable --sign key"
    #expect(try Tool.run(line, in: copy.root).first?.contains("whose it is") == true)
    let settings = "\(copy.root)/.tosprog.yml"
    let text = try String(contentsOfFile: settings, encoding: .utf8) + "bundle: {project: klinik}\n"
    try text.write(toFile: settings, atomically: true, encoding: .utf8)
    #expect(try Tool.run(line, in: copy.root).last?.hasPrefix("published") == true)
    #expect(try Tool.run(line + " --project other", in: copy.root).first?.contains("“klinik”'s, not “other”'s") == true)
    #expect(try Tool.run(line + " --sequence 1", in: copy.root).first?.contains("must grow") == true)
    try "nej\n".write(toFile: "\(copy.root)/site/stable.json", atomically: true, encoding: .utf8)
    #expect(try Tool.run(line, in: copy.root).first?.contains("no pointer of a channel") == true)
  }

  @Test("a clock that has gone back is noticed")
  func clock() throws {
    let site = try PublishedSite()
    let release = PublishedSite.release(PublishedSite.files(version: 1))
    let publication = Publication(
      folder: site.site, shown: "site",
      issuer: PointerIssuer(channel: "stable", signers: [.key(site.key)], lifetime: 60))
    let now = Timestamp(seconds: 1_800_000_000)
    let first = try publication.publish(release, now: now).pointer
    #expect(first.sequence == now.seconds && first.expires == now.adding(seconds: 60))
    #expect(throws: Diagnostic.self) { try publication.publish(release, now: now.adding(seconds: -1)) }
    #expect(try publication.publish(release, now: now).pointer.sequence == first.sequence + 1)
  }

  @Test("what is damaged in a publication is found, and mended by publishing again")
  func damage() throws {
    let site = try PublishedSite()
    let release = PublishedSite.release(PublishedSite.files(version: 1))
    let publication = Publication(
      folder: site.site, shown: "site",
      issuer: PointerIssuer(channel: "stable", signers: [.key(site.key)], lifetime: 600))
    _ = try publication.publish(release, now: Timestamp(seconds: Disk.now))
    #expect(try Tool.run("tosprog verify site --key site.pub", in: site.root).count == 1)
    for (index, object) in release.objects.prefix(3).enumerated() {
      try site.write(Array("x".utf8), "\(site.site)/\(object.path)")
      let found = try Tool.run("tosprog verify site --key site.pub", in: site.root)
      #expect(found.count == index + 3 && found.contains { $0.contains(object.path) }, "\(found)")
    }
    #expect(try publication.publish(release, now: Timestamp(seconds: Disk.now)).written == 3)
    #expect(try Tool.run("tosprog verify site --key site.pub", in: site.root).count == 1)
  }

  @Test("a key is never overwritten, and is its owner's alone")
  func keys() throws {
    let site = try PublishedSite()
    _ = try Tool.run("tosprog keygen --out my.key", in: site.root)
    let before = FileManager.default.contents(atPath: "\(site.root)/my.key")
    let mode = try FileManager.default.attributesOfItem(atPath: "\(site.root)/my.key")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try Tool.run("tosprog keygen --out my.key", in: site.root).last == "→ 2")
    #expect(FileManager.default.contents(atPath: "\(site.root)/my.key") == before)
  }

  @Test("more than there is room for is refused before anything is written")
  func room() throws {
    let site = try PublishedSite()
    var release = PublishedSite.release(PublishedSite.files(version: 1))
    // A manifest may promise more than this machine has.
    var manifest = release.manifest
    manifest.files[0].content.size = 200 << 20
    manifest.files = (0..<20).flatMap { copy in
      manifest.files.map { file in
        var file = file
        file.path = "\(copy)/\(file.path)"
        return file
      }
    }
    release = Release(manifest, contents: release.contents)
    try site.publish(release, sequence: 1)
    let printed = try site.pull()
    #expect(printed.last == "→ 2" && printed.count == 2)
    #expect(try site.everything().isEmpty)
  }

  @Test(
    "tar and zip read the archives",
    arguments: [("tar", "a.tar"), ("python3", "a.zip"), ("python3", "a.tar")])
  func archives(_ program: String, _ name: String) throws {
    let site = try PublishedSite()
    guard
      let tool = ["/bin", "/usr/bin"].map({ "\($0)/\(program)" }).first(where: FileManager.default.isExecutableFile)
    else { return }
    var files = PublishedSite.files(version: 1).map { (path: $0.key, bytes: $0.value) }
    files.append(("da/\(String(repeating: "lang/", count: 40))rødgrød.md", Array("æøå\n".utf8)))
    files.append(("tom.md", []))
    let bytes = name.hasSuffix("tar") ? TarArchive.encode(files) : try #require(ZipArchive.encode(files))
    try site.write(bytes, "\(site.root)/\(name)")
    try FileManager.default.createDirectory(atPath: "\(site.root)/x", withIntermediateDirectories: true)
    let module = name.hasSuffix("tar") ? "tarfile" : "zipfile"
    let words = program == "tar" ? ["-xf", "../\(name)"] : ["-m", module, "-e", "../\(name)", "."]
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: "\(site.root)/x")
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for file in files {
      #expect(
        FileManager.default.contents(atPath: "\(site.root)/x/\(file.path)").map(Array.init) == file.bytes,
        "\(file.path)")
    }
  }
}
