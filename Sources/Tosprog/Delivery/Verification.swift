import Diagnostics
import Releases
import Reports

/// Compares a folder with what it says of itself: an installed tree with its manifest, or a publication with all that its
/// channels name.
public struct Verification: Sendable {
  private let folder: String
  private let shown: String
  private let keys: [VerificationKey]
  private let project: String?
  private let pin: ReleasePin?
  private let now: Timestamp

  /// Names a folder and whom to believe; without keys only the hashes are compared.
  public init(
    folder: String, shown: String, keys: [VerificationKey], project: String?, pin: ReleasePin?, now: Timestamp
  ) {
    self.folder = folder
    self.shown = shown
    self.keys = keys
    self.project = project
    self.pin = pin
    self.now = now
  }

  /// What was found.
  public struct Report: Sendable {
    /// What is not as it was published.
    public var problems: [Diagnostic] = []
    /// What was compared, in a line.
    public var summary = ""
  }

  /// Looks at all of it.
  ///
  /// - Throws: An error when there is nothing to compare with.
  public func run() throws(Diagnostic) -> Report {
    guard Disk.resolvedKind(folder) == .folder else { throw .delivery(shown, "there is no such folder") }
    return Disk.kind("\(folder)/\(InstalledState.manifestPath)") == nil ? try publication() : try tree()
  }

  private func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    do { return try Disk.read("\(folder)/\(path)") } catch { throw .delivery("\(shown)/\(path)", error.reason) }
  }

  private func source(_ path: String, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(path: "\(shown)/\(path)", bytes: bytes)
  }

  // MARK: An installed tree

  private func tree() throws(Diagnostic) -> Report {
    var report = Report()
    let contents = try Installation.contents(of: folder)
    let bytes = contents.own[InstalledState.manifestPath] ?? []
    let manifest = try Manifest(source(InstalledState.manifestPath, bytes))
    let hash = ContentHash(of: bytes)
    let state = contents.state
    func complain(_ path: String, _ message: String) { report.problems.append(.delivery("\(shown)/\(path)", message)) }
    if let pin, pin.manifest != hash { complain(InstalledState.manifestPath, "this is not the release that is pinned") }
    if let state, state.pin.manifest != hash { complain(InstalledState.manifestPath, "this is not what was installed") }
    if let project, manifest.project != project {
      complain(InstalledState.manifestPath, "this is of the project “\(manifest.project)”, not of “\(project)”")
    }
    if let envelope = contents.own[InstalledState.pointerPath] {
      if let problem = problem(envelope, naming: hash) { report.problems.append(problem) }
    } else if !keys.isEmpty, pin == nil {
      complain(
        InstalledState.pointerPath, "the signature is not here, since the release was installed by its lock alone")
    }
    let wanted = PullPlan(manifest, locales: state?.locales.map { Set($0) }, present: contents.files).files
    for file in wanted where contents.files[file.path] != file.content.hash {
      complain(file.path, contents.files[file.path] == nil ? "it is missing" : "it has been changed")
    }
    let known = Set(wanted.map(\.path))
    for path in contents.files.keys.sorted() where !known.contains(path) {
      complain(path, "no release has put it there")
    }
    for path in contents.strange { complain(path, "this is a link or a device, which no release has") }
    let release = state.map { "release \($0.pin.sequence)" } ?? "the release"
    report.summary =
      "\(shown) holds \(release) of “\(manifest.project)”: \(counted(wanted.count, "file")), as published"
    return report
  }

  /// What speaks against the pointer of an installed tree; that it has expired since does not.
  private func problem(_ envelope: [UInt8], naming hash: ContentHash) -> Diagnostic? {
    do throws(Diagnostic) {
      let file = source(InstalledState.pointerPath, envelope)
      let envelope = try Envelope(file)
      guard keys.isEmpty || envelope.isSigned(by: keys) else {
        return .delivery(file.path, "it is signed by none of the keys that were given")
      }
      let pointer = try Pointer(envelope, path: file.path)
      return pointer.manifest.hash == hash
        ? nil : .delivery(file.path, "it names another release than the one installed")
    } catch { return error }
  }

  // MARK: A publication

  private func publication() throws(Diagnostic) -> Report {
    let names: [String]
    do { names = try Disk.names(in: folder).names } catch { throw .delivery(shown, error.reason) }
    let channels = names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    guard !channels.isEmpty else {
      throw .delivery(shown, "nothing was installed here by `tosprog pull`, and nothing published by `tosprog bundle`")
    }
    var report = Report()
    var compared: Set<ContentHash> = []
    for channel in channels {
      do throws(Diagnostic) { try verify(channel, &report, &compared) } catch { report.problems.append(error) }
    }
    let counts = "\(counted(channels.count, "channel")), \(counted(compared.count, "content"))"
    report.summary = "\(shown): \(counts), as published"
    return report
  }

  private func verify(
    _ channel: String, _ report: inout Report, _ compared: inout Set<ContentHash>
  ) throws(Diagnostic) {
    let path = Release.path(channel: channel)
    let trust = Trust(keys: keys, project: project, channel: channel)
    let pointer = try trust.pointer(in: source(path, try read(path)), now: now, last: nil)
    let manifestPath = Release.path(manifest: pointer.manifest.hash)
    let bytes = try read(manifestPath)
    guard pointer.manifest.matches(bytes) else {
      throw .delivery("\(shown)/\(manifestPath)", "it has been changed since it was published")
    }
    let manifest = try Manifest(source(manifestPath, bytes))
    for file in manifest.files where compared.insert(file.content.hash).inserted {
      let path = Release.path(blob: file.content.hash)
      do throws(Diagnostic) {
        guard file.content.matches(try read(path)) else {
          throw .delivery("\(shown)/\(path)", "it has been changed since it was published")
        }
      } catch { report.problems.append(error) }
    }
  }
}
