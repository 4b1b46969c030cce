import Diagnostics
import Foundation
import Releases
import Testing
import Tosprog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which file of a publication a server does wrong by.
enum Victim: String, CaseIterable, Sendable {
  case pointer, manifest, blob

  func matches(_ path: String) -> Bool {
    switch self {
    case .pointer: path == "stable.json"
    case .manifest: path.hasPrefix("m/")
    case .blob: path.hasPrefix("b/")
    }
  }
}

/// What it does to that file.
struct Misdeed: Sendable, CustomTestStringConvertible {
  let name: String
  let reply: @Sendable ([UInt8]) -> WebServer.Reply
  var testDescription: String { name }

  private static func head(_ length: Int?, _ more: [String] = []) -> [UInt8] {
    let lines = ["HTTP/1.1 200 OK"] + (length.map { ["Content-Length: \($0)"] } ?? []) + more + ["", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  static let all: [Misdeed] = [
    Misdeed(name: "truncated") { .raw(head($0.count) + $0.prefix($0.count / 2)) },
    Misdeed(name: "short") { .answer(status: 200, body: Array($0.dropLast(2))) },
    Misdeed(name: "long") { .answer(status: 200, body: $0 + [0x78]) },
    Misdeed(name: "long, length unknown") { .raw(head(nil) + $0 + [UInt8](repeating: 0x20, count: 100_000)) },
    Misdeed(name: "empty") { _ in .answer(status: 200) },
    Misdeed(name: "a bit flipped") { bytes in
      var bytes = bytes
      bytes[bytes.count / 2] ^= 1
      return .answer(status: 200, body: bytes)
    },
    Misdeed(name: "a login page") { _ in
      .answer(
        status: 200, fields: ["Content-Type: text/html"], body: Array("<!doctype html><title>Log ind</title>".utf8))
    },
    Misdeed(name: "a login page elsewhere") { _ in .answer(status: 302, fields: ["Location: http://localhost:1/login"])
    },
    Misdeed(name: "a circle of redirects") { _ in .answer(status: 302, fields: ["Location: /again/stable.json"]) },
    Misdeed(name: "a redirect to a file") { _ in .answer(status: 302, fields: ["Location: file:///etc/passwd"]) },
    Misdeed(name: "404") { _ in .answer(status: 404, body: Array("nej".utf8)) },
    Misdeed(name: "500") { _ in .answer(status: 500, body: Array("nej".utf8)) },
    Misdeed(name: "unchanged, unasked") { _ in .answer(status: 304) },
    Misdeed(name: "packed") { .answer(status: 200, fields: ["Content-Encoding: gzip"], body: $0) },
    Misdeed(name: "endless") { _ in
      .endless(
        head(nil, ["Transfer-Encoding: chunked"]),
        Array("1000\r\n".utf8) + [UInt8](repeating: 0, count: 4096) + [13, 10])
    },
    Misdeed(name: "an endless head") { _ in
      .endless(Array("HTTP/1.1 200 OK\r\n".utf8), Array("X-More: \(String(repeating: "x", count: 4000))\r\n".utf8))
    },
    Misdeed(name: "no HTTP") { _ in .raw(Array("220 ftp.example.com ready\r\n".utf8)) },
    Misdeed(name: "hanging up") { _ in .raw([]) },
    Misdeed(name: "silence") { _ in .silence([]) },
    Misdeed(name: "silence in the middle") { .silence(head($0.count) + $0.prefix($0.count / 2)) },
  ]
}

@Suite("A hostile server", .enabled(if: PublishedSite.hasClient, "curl is not installed"))
struct HostileServerTests {
  @Test("leaves the old tree as it was, and no litter", arguments: Victim.allCases, Misdeed.all)
  func misdeeds(_ victim: Victim, _ misdeed: Misdeed) throws {
    for isFresh in [true, false] {
      let site = try PublishedSite()
      let server = try server(of: site)
      if !isFresh {
        try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
        let objects = try site.objects()
        server.answer { answer($0, objects) }
        _ = try site.pull(server.address)
      }
      try site.publish(PublishedSite.release(PublishedSite.files(version: 2)), sequence: 2)
      let objects = try site.objects()
      server.answer { request in
        guard victim.matches(request.path) || request.path.hasPrefix("again/"),
          let bytes = objects[request.path] ?? objects.first?.value
        else { return answer(request, objects) }
        return misdeed.reply(bytes)
      }
      let old = try site.everything()
      let started = ContinuousClock.now
      let printed = try site.pull(server.address, "--key ../site.pub --update --no-cache --timeout 1")
      #expect(printed.count == 2 && printed.last == "→ 2", "\(printed)")
      #expect(printed[0].hasPrefix("tosprog: \(server.address)/"), "\(printed)")
      #expect(try site.everything() == old)
      // Generous, since many of these run side by side; a server that is never given up would take for ever.
      #expect(ContinuousClock.now - started < .seconds(60))
      // The same server, come to its senses, is believed again.
      server.answer { answer($0, objects) }
      #expect(
        try site.pull(server.address, "--key ../site.pub --update").last?.hasPrefix("installed release 2") == true)
      #expect(try site.tree() == PublishedSite.files(version: 2))
    }
  }

  @Test("Ctrl-C ends a pull that waits, with 130 and nothing left over", arguments: [SIGINT, SIGTERM])
  func interrupted(_ signal: Int32) throws {
    let site = try PublishedSite()
    let server = try server(of: site)
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    let objects = try site.objects()
    server.answer { Victim.blob.matches($0.path) ? .silence([]) : answer($0, objects) }
    let process = Process()
    process.executableURL = URL(filePath: Tool.path)
    process.arguments = ["pull", server.address, "--into", "tree", "--key", "../site.pub", "--no-cache"]
    process.currentDirectoryURL = URL(filePath: site.consumer)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Until it has begun to write and waits for the first content.
    var waited = 0
    while !server.takeRequests().contains(where: { Victim.blob.matches($0.path) }), waited < 2000 {
      usleep(10_000)
      waited += 1
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.consumer) == [".tree.pull"])
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try site.everything().isEmpty)
  }

  @Test("a pull with nothing new costs one request, and so does one with a server that knows versions")
  func oneRequest() throws {
    let site = try PublishedSite()
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    let objects = try site.objects()
    let server = try server(of: site)
    server.answer { request in
      request.fields["if-none-match"] == "\"v1\""
        ? .answer(status: 304) : .answer(status: 200, fields: ["ETag: \"v1\""], body: objects[request.path] ?? [])
    }
    _ = try site.pull(server.address)
    let paths = server.takeRequests().map(\.path)
    #expect(paths.count == 2 + Set(PublishedSite.files(version: 1).values).count && paths.first == "stable.json")
    for _ in 0..<2 {
      #expect(try site.pull(server.address) == ["tree holds release 1, 13 files"])
      let asked = server.takeRequests()
      #expect(asked.map(\.path) == ["stable.json"])
      #expect(asked[0].fields["if-none-match"] == "\"v1\"" && asked[0].fields["accept-encoding"] == "identity")
    }
    // What was changed here is mended although nothing has changed there.
    try site.write(Array("andet\n".utf8), "\(site.consumer)/tree/da/artikler/0.md")
    #expect(
      try site.pull(server.address, "--key ../site.pub --no-cache") == ["mended release 1 in tree: 13 files, 1 fetched"]
    )
    #expect(try site.tree() == PublishedSite.files(version: 1))
    server.answer { answer($0, objects) }
    #expect(try site.pull(server.address) == ["tree holds release 1, 13 files"])
  }

  @Test("what is said to be unchanged is asked for anew after a while, and is not believed when it has expired")
  func unchanged() throws {
    let site = try PublishedSite()
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    let objects = try site.objects()
    let server = try server(of: site)
    server.answer { request in
      request.fields["if-none-match"] != nil
        ? .answer(status: 304) : .answer(status: 200, fields: ["ETag: \"v1\""], body: objects[request.path] ?? [])
    }
    func pull(later seconds: Int) throws -> Pull.Outcome {
      let trust = Trust(keys: [site.key.verificationKey], channel: "stable")
      let now = Timestamp(seconds: Disk.now + seconds)
      return try Pull(
        origin: server.address, destination: "tree", lock: "tosprog.lock", trust: trust, now: now
      ).run(in: site.consumer)
    }
    _ = try pull(later: 0)
    _ = server.takeRequests()
    _ = try pull(later: 60)
    #expect(server.takeRequests().map { $0.fields["if-none-match"] } == ["\"v1\""])
    #expect(throws: Diagnostic.self) { try pull(later: 4000) }
    #expect(throws: Diagnostic.self) { try pull(later: 25 * 3600) }
    #expect(server.takeRequests().last?.fields["if-none-match"] == nil)
  }

  @Test("a redirect within the host is followed; one to another host when that is allowed, and headers do not go along")
  func redirects() throws {
    let site = try PublishedSite()
    try site.publish(PublishedSite.release(PublishedSite.files(version: 1)), sequence: 1)
    let objects = try site.objects()
    let other = try server(of: site)
    other.answer { answer($0, objects) }
    let server = try server(of: site)
    server.answer { [port = other.port] request in
      if request.path.hasPrefix("b/") {
        return .answer(status: 302, fields: ["Location: http://localhost:\(port)/\(request.path)?a=1"])
      }
      if request.path.hasPrefix("moved/") {
        return answer(.init(path: String(request.path.dropFirst(6)), fields: [:]), objects)
      }
      return .answer(status: 301, fields: ["Location: /moved/\(request.path)"])
    }
    let flags = "--key ../site.pub --header Authorization:secret"
    #expect(try site.pull(server.address, flags).first?.contains("--allow-host localhost:\(other.port)") == true)
    #expect(server.takeRequests().allSatisfy { $0.fields["authorization"] == "secret" })
    other.answer { answer(.init(path: String($0.path.prefix { $0 != "?" }), fields: [:]), objects) }
    let printed = try site.pull(server.address, "\(flags) --allow-host localhost:\(other.port)")
    #expect(printed.last == "installed release 1 in tree: 13 files, 13 fetched", "\(printed)")
    #expect(other.takeRequests().allSatisfy { $0.fields["authorization"] == nil })
  }

  private func server(of site: PublishedSite) throws -> WebServer {
    try WebServer { _ in .answer(status: 503) }
  }
}

/// The answer of a server that does as it should.
private func answer(_ request: WebServer.Request, _ objects: [String: [UInt8]]) -> WebServer.Reply {
  objects[request.path].map { .answer(status: 200, body: $0) } ?? .answer(status: 404)
}
