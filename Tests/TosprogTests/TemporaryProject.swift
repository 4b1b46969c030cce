import Diagnostics
import TestSupport
import Testing

@testable import Tosprog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A project in a folder of its own, removed at the end.
final class TemporaryProject: Sendable {
  let root: String

  /// An empty folder, or a copy of this repository's own articles.
  init(copyingSample: Bool = false) throws {
    root = TestFolder.path("project")
    try #require(mkdir(root, 0o700) == 0)
    guard copyingSample else { return }
    for name in ["Locales", "Glossary", ".tosprog.yml"] {
      try copy(Repository.root + "/" + name, to: "\(root)/\(name)")
    }
  }

  deinit { TestFolder.remove(root) }

  func read(_ path: String) throws -> String { String(decoding: try Disk.read("\(root)/\(path)"), as: UTF8.self) }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    try Disk.makeFolder("\(root)/\(path)".parentPath)
    try Disk.write(bytes, to: "\(root)/\(path)")
  }

  func delete(_ path: String) { unlink("\(root)/\(path)") }

  func check() async throws -> CheckOutcome {
    let project = try Project(at: root)
    return await project.check(project.articles, jobs: 2)
  }

  private func copy(_ from: String, to: String) throws {
    guard Disk.resolvedKind(from) == .folder else {
      return try Disk.write(try Disk.read(from), to: to)
    }
    try Disk.makeFolder(to)
    for name in try Disk.names(in: from).names { try copy("\(from)/\(name)", to: "\(to)/\(name)") }
  }
}

/// This repository.
enum Repository {
  /// Its root folder.
  static let root = String(#filePath).parentPath.parentPath.parentPath
}
