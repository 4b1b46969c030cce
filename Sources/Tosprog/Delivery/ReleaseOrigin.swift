import Diagnostics
import Releases
import Synchronization

#if canImport(Dispatch)
  import Dispatch
#endif

/// Where releases are published: a folder, a web server that serves one, or a container registry.
struct ReleaseOrigin: Sendable {
  private enum Place: Sendable {
    case folder(String)
    case server(ServerAddress)
    case registry(RegistryAddress)
  }

  private let place: Place
  private let client: WebClient

  /// Reads an address or the path of a folder.
  ///
  /// - Throws: An error when it is neither.
  init(_ text: String, below folder: String, client: WebClient) throws(Diagnostic) {
    if let address = RegistryAddress(text) {
      place = .registry(address)
      self.client = client.authorized()
      return
    }
    self.client = client
    if ServerAddress.isMeant(by: text) {
      guard let address = ServerAddress(text) else {
        throw .delivery(
          text.terminalSafe,
          "this is no address that releases can be pulled from: http://, https:// or oci://, a host and a path, no name or "
            + "password, no “?” and nothing that would have to be encoded")
      }
      place = .server(address)
    } else {
      let path = folder.appending(path: text)
      guard Disk.resolvedKind(path) == .folder else { throw .delivery(text, "there is no such folder") }
      place = .folder(Disk.resolved(path))
    }
  }

  /// The origin in one way of writing it, by which what was seen of it is remembered.
  var name: String {
    switch place {
    case .folder(let path): path
    case .server(let address): address.appending("")
    case .registry(let address): address.text
    }
  }

  /// What messages call a part of it.
  func place(of part: PublishedPart) -> String {
    switch place {
    case .folder(let folder): "\(folder)/\(part.path)"
    case .server(let address): address.appending(part.path)
    case .registry(let address): address.place(of: part)
    }
  }

  /// The pointer of a channel, which may have changed.
  ///
  /// - Parameter version: What was had before, in the server's own words; then it may answer that nothing has changed.
  func pointer(of channel: String, limit: Int, version: String?) throws(Diagnostic) -> WebClient.Answer {
    let part = PublishedPart.pointer(channel)
    switch place {
    case .folder: return .content(try read(part, limit: limit), version: nil)
    case .server: return try answer(.init(address: place(of: part), limit: limit, version: version))
    case .registry:
      let image = WebClient.Request(
        address: place(of: part), limit: limit, version: version, accepts: OCILayout.manifestType)
      guard case .content(let bytes, let version) = try answer(image) else { return .unchanged }
      let layer = try OCILayout.pointer(in: SourceFile(path: image.address, bytes: bytes))
      guard layer.size <= limit else { throw .delivery(image.address, "the pointer is larger than \(limit) bytes") }
      return .content(try content(.blob(layer.hash), layer.hash, limit: layer.size), version: version)
    }
  }

  /// The manifest of a release.
  ///
  /// - Parameter size: Its length; `nil` where that is not known.
  func manifest(_ hash: ContentHash, size: Int?, limit: Int) throws(Diagnostic) -> [UInt8] {
    try content(.manifest(hash), hash, limit: size ?? limit, isExact: size != nil)
  }

  /// Something that is published under its hash.
  private func content(
    _ part: PublishedPart, _ hash: ContentHash, limit: Int, isExact: Bool = true
  ) throws(Diagnostic) -> [UInt8] {
    let bytes: [UInt8]
    if case .folder = place {
      bytes = try read(part, limit: limit)
    } else {
      let request = WebClient.Request(address: place(of: part), limit: limit, isExact: isExact)
      guard case .content(let found, _) = try answer(request) else { return [] }
      bytes = found
    }
    guard ContentHash(of: bytes) == hash else { throw altered(part) }
    return bytes
  }

  private func altered(_ part: PublishedPart) -> Diagnostic {
    .delivery(place(of: part), "what came is not what was published under this hash")
  }

  private func answer(_ request: WebClient.Request) throws(Diagnostic) -> WebClient.Answer {
    var answer: WebClient.Answer?
    try client.fetch([request]) { answer = $1 }
    return answer!
  }

  /// Contents by their hashes, each given away as soon as it is there and found to be the right one. `take` is called by
  /// several threads.
  func blobs(
    _ wanted: [Release.Reference], take: @Sendable (Release.Reference, [UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    @Sendable func accept(_ blob: Release.Reference, _ bytes: [UInt8]) throws(Diagnostic) {
      guard blob.matches(bytes) else { throw altered(.blob(blob.hash)) }
      try take(blob, bytes)
    }
    if case .folder = place {
      for blob in wanted { try accept(blob, try read(.blob(blob.hash), limit: blob.size)) }
      return
    }
    // A few files are not worth a second connection.
    let workers = min(ReleaseOrigin.connections, 1 + wanted.count / 8)
    let failure = Mutex<Diagnostic?>(nil)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let mine = stride(from: worker, to: wanted.count, by: workers).map { wanted[$0] }
      let requests = mine.map {
        WebClient.Request(address: place(of: .blob($0.hash)), limit: $0.size, isExact: true)
      }
      do throws(Diagnostic) {
        try client.fetch(requests) { (index, answer) throws(Diagnostic) in
          if let failed = failure.withLock({ $0 }) { throw failed }
          guard case .content(let bytes, _) = answer else { return }
          try accept(mine[index], bytes)
        }
      } catch { failure.withLock { $0 = $0 ?? error } }
    }
    if let failed = failure.withLock({ $0 }) { throw failed }
  }

  private static let connections = 6

  private func read(_ part: PublishedPart, limit: Int) throws(Diagnostic) -> [UInt8] {
    let place = place(of: part)
    do throws(Disk.Failure) {
      let bytes = try Disk.read(place)
      guard bytes.count <= limit else { throw Disk.Failure(path: place, reason: "larger than \(limit) bytes") }
      return bytes
    } catch { throw .delivery(place, error.reason) }
  }
}
