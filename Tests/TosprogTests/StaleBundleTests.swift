import Bundles
import Diagnostics
import Reports
import TestSupport
import Testing

@testable import Tosprog

/// Bundles that need not be made again must never be told from those that are.
@Suite("Bundles that are kept are never stale")
struct StaleBundleTests {
  private static let formats = BundleFormat.builtIn.filter { ["json", "html", "po", "xliff"].contains($0.name) }

  /// What a bundle has: its files by path and content, and what is complained of.
  private struct Bundle: Equatable {
    var files: [String: Digest] = [:]
    var complaints: [String] = []
    var isKept = false

    static func == (one: Bundle, other: Bundle) -> Bool {
      one.files == other.files && one.complaints == other.complaints
    }
  }

  /// Makes a bundle as the command does; `folder` is below the project.
  private func bundle(_ project: TemporaryProject, to folder: String? = nil) async throws -> Bundle {
    let opened: Project
    do throws(Diagnostic) {
      opened = try Project(at: project.root, cache: folder == nil ? nil : project.root + "/.cache")
    } catch { return Bundle(complaints: [error.message]) }
    let policy = BundlePolicy()
    let memo = BundleMemo(opened, policy: policy, formats: Self.formats, isLossy: true)
    #expect(folder != nil || memo == nil)
    let place = try folder.map { try BundleFolder("\(project.root)/\($0)") }
    var made = Bundle()
    if let memo, let place, let folder, let kept = memo.find(), let found = await place.files(of: kept) {
      made = Bundle(
        files: Dictionary(uniqueKeysWithValues: found.files.map { ($0.path, Digest($0.bytes)) }),
        complaints: kept.complaints, isKept: true)
      if !found.areInPlace { try await place.write(found.files) { _, _ in } }
      memo.keep(kept, in: Disk.resolved("\(project.root)/\(folder)"))
    } else {
      let outcome = await opened.bundles(
        policy: policy, formats: Self.formats, isLossy: true, keepsInputs: memo != nil)
      made.complaints = outcome.diagnostics.map { "\($0.range.file.path):\($0.range.start): \($0.message)" }
      guard !outcome.isUndone, !outcome.diagnostics.contains(where: { $0.severity == .error }) else { return made }
      made.files = Dictionary(uniqueKeysWithValues: outcome.files.map { ($0.path, Digest($0.bytes)) })
      if let place, let folder {
        try await place.write(outcome.files) { _, _ in }
        memo?.keep(outcome, saying: made.complaints, in: Disk.resolved("\(project.root)/\(folder)"))
      }
    }
    try memo?.save()
    return made
  }

  @Test("whatever is done to any file, a run with a cache gives what one without gives", arguments: 0..<6)
  func anyChange(_ seed: Int) async throws {
    var changes = try ProjectChanges(seed: seed)
    let project = changes.project
    _ = try await bundle(project, to: "out")
    for step in 0..<12 {
      let path = try changes.next()
      let expected = try await bundle(project)
      let kept = try await bundle(project, to: "out")
      #expect(kept == expected, "seed \(seed), step \(step), \(path)")
      // A second time, nothing has changed.
      let again = try await bundle(project, to: "out")
      #expect(again == expected && again.isKept == !expected.files.isEmpty, "seed \(seed), step \(step), \(path)")
    }
  }

  @Test("a file that was changed, lost or cut short in the folder is made again")
  func damaged() async throws {
    let project = try ProjectChanges.project()
    let whole = try await bundle(project, to: "out")
    #expect(try await bundle(project, to: "out").isKept)
    for (path, text) in [("da.json", "{}"), ("manifest.json", nil), ("html/en/articles/te.html", nil), ("en.json", "")]
    {
      if let text { try project.write(text, to: "out/\(path)") } else { project.delete("out/\(path)") }
      let made = try await bundle(project, to: "out")
      #expect(made == whole && !made.isKept, "\(path)")
      #expect(try Digest(Disk.read("\(project.root)/out/\(path)")) == whole.files[path])
    }
    try project.write("{}", to: "out/.manifest.json.coming")
    #expect(try await !bundle(project, to: "out").isKept)
  }

  @Test("a new folder is given what an earlier one still has, and an earlier one that was changed gives nothing")
  func elsewhere() async throws {
    let project = try ProjectChanges.project()
    let whole = try await bundle(project, to: "one")
    let copied = try await bundle(project, to: "two")
    #expect(copied == whole && copied.isKept)
    for folder in ["one", "two"] { try project.write("{}", to: "\(folder)/da.json") }
    let made = try await bundle(project, to: "three")
    #expect(made == whole && !made.isKept)
    for path in whole.files.keys {
      #expect(try Digest(Disk.read("\(project.root)/three/\(path)")) == whole.files[path], "\(path)")
    }
  }

  @Test("a file that says what it did is not written again")
  func untouched() async throws {
    let project = try ProjectChanges.project()
    _ = try await bundle(project, to: "out")
    let text = try project.read("Locales/en/articles/te.md")
    try project.write(text.replacing("Then stir", with: "Stir then"), to: "Locales/en/articles/te.md")
    let opened = try Project(at: project.root)
    let outcome = await opened.bundles(
      policy: BundlePolicy(), formats: Self.formats, isLossy: true)
    var events: [String: BundleFolder.Event] = [:]
    try await BundleFolder("\(project.root)/out").write(outcome.files) { events[$1] = $0 }
    #expect(events["html/en/articles/te.html"] == .wrote && events["html/da/articles/te.html"] == .unchanged)
    #expect(events["en.json"] == .wrote && events["manifest.json"] == .wrote)
  }
}
