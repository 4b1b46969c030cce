import Bundles
import Diagnostics
import Foundation
import Languages
import Releases
import TestSupport
import Testing
import Tosprog

/// A folder with a publication and a consumer beside it, made of small releases; removed at the end.
final class PublishedSite: @unchecked Sendable {
  let root = TestFolder.path("release")
  let key = SigningKey()
  var site: String { "\(root)/site" }
  /// What the consumer's folder holds beside the key: the tree and the lock.
  var consumer: String { "\(root)/consumer" }

  init() throws {
    try FileManager.default.createDirectory(atPath: consumer, withIntermediateDirectories: true)
    try Data(key.verificationKey.pem).write(to: URL(filePath: "\(root)/site.pub"))
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Twelve files that are enough for two connections, of which a new version changes three.
  static func files(version: Int) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for number in 0..<12 {
      let text = "Artikel \(number), udgave \(number % 4 == 0 ? version : 1)\n"
      files["\(number % 2 == 0 ? "da" : "en")/artikler/\(number).md"] = Array(text.utf8)
    }
    files["\(version == 1 ? "gammel" : "ny").json"] = Array("{}\n".utf8)
    return files
  }

  static func release(_ files: [String: [UInt8]], project: String = "demo") -> Release {
    let described = files.map { path, bytes in
      let locale = path.hasPrefix("da/") ? LanguageTag("da") : path.hasPrefix("en/") ? LanguageTag("en") : nil
      return Manifest.File(
        path: path, locale: locale, kind: .article, format: "markdown", mediaType: "text/markdown",
        content: Release.Reference(of: bytes))
    }
    let standing = Manifest.Standing(complete: true, untranslated: 0, outdated: 0)
    let manifest = Manifest(
      project: project, source: LanguageTag("da")!, locales: ["da", "en"].map { (LanguageTag($0)!, standing) },
      files: described)
    return Release(manifest, contents: files)
  }

  /// Writes a release as it is, sound or not, with a pointer that has been changed as wanted.
  @discardableResult
  func publish(
    _ release: Release, sequence: Int, channel: String = "stable", signedBy keys: [SigningKey]? = nil,
    pointer change: (inout Pointer) -> Void = { _ in }
  ) throws -> Pointer {
    let now = Timestamp(seconds: Disk.now)
    var pointer = Pointer(
      project: release.manifest.project, channel: channel, sequence: sequence, created: now,
      expires: now.adding(seconds: 3600), manifest: release.reference)
    change(&pointer)
    var envelope = pointer.envelope
    for key in keys ?? [key] { envelope.signatures.append(try key.signature(of: envelope.message)) }
    for (path, bytes) in release.objects + [("\(channel).json", envelope.encoded)] {
      try write(bytes, "\(site)/\(path)")
    }
    return pointer
  }

  func write(_ bytes: [UInt8], _ path: String) throws {
    let file = URL(filePath: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Runs `tosprog pull ORIGIN` in the consumer's folder; “site” is the folder.
  func pull(
    _ origin: String = "../site", _ flags: String = "--key ../site.pub", environment: [String: String] = [:]
  ) throws -> [String] {
    try Tool.run(
      "tosprog pull \(origin) --into tree \(flags) --cache ../cache".replacing("  ", with: " "), in: consumer,
      environment: environment)
  }

  /// Everything that the consumer has, byte for byte: files by path, links by where they lead.
  func everything() throws -> [String: Data] {
    var found: [String: Data] = [:]
    let manager = FileManager.default
    for path in try manager.subpathsOfDirectory(atPath: consumer) {
      let place = "\(consumer)/\(path)"
      let type = try manager.attributesOfItem(atPath: place)[.type] as? FileAttributeType
      switch type {
      case .typeSymbolicLink?: found[path] = Data("→ \(try manager.destinationOfSymbolicLink(atPath: place))".utf8)
      case .typeDirectory?: found[path] = Data()
      default: found[path] = try Data(contentsOf: URL(filePath: place))
      }
    }
    return found
  }

  /// The files of the installed tree, our own left out.
  func tree() throws -> [String: [UInt8]] {
    try everything().reduce(into: [:]) { files, entry in
      guard entry.key.hasPrefix("tree/"), !entry.key.hasPrefix("tree/.tosprog"), !entry.value.isEmpty else { return }
      files[String(entry.key.dropFirst(5))] = Array(entry.value)
    }
  }

  /// The publication as a server has it.
  func objects() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: site) {
      if let bytes = FileManager.default.contents(atPath: "\(site)/\(path)"), !bytes.isEmpty {
        found[path] = Array(bytes)
      }
    }
    return found
  }

  /// Whether HTTP can be tried here.
  static let hasClient = FileManager.default.isExecutableFile(atPath: "/usr/bin/curl")
}
