import Diagnostics
import Releases
import Synchronization

#if canImport(Dispatch)
  import Dispatch
#endif

/// Where releases are published: a folder, or a web server that serves one.
struct ReleaseOrigin: Sendable {
  private enum Place: Sendable {
    case folder(String)
    case server(ServerAddress)
  }

  private let place: Place
  private let client: WebClient

  /// Reads an address or the path of a folder.
  ///
  /// - Throws: An error when it is neither.
  init(_ text: String, below folder: String, client: WebClient) throws(Diagnostic) {
    self.client = client
    if ServerAddress.isMeant(by: text) {
      guard let address = ServerAddress(text) else {
        throw .delivery(
          text.terminalSafe,
          "this is no address that releases can be pulled from: http:// or https://, a host and a path, no name or password, "
            + "no “?” and nothing that would have to be encoded")
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
    }
  }

  /// What messages call something in it.
  func place(_ path: String) -> String {
    switch place {
    case .folder(let folder): "\(folder)/\(path)"
    case .server(let address): address.appending(path)
    }
  }

  /// A file that may have changed.
  ///
  /// - Parameter version: What was had before, in the server's own words; then it may answer that nothing has changed.
  func file(_ path: String, limit: Int, version: String? = nil) throws(Diagnostic) -> WebClient.Answer {
    switch place {
    case .folder: return .content(try read(path, limit: limit), version: nil)
    case .server:
      var answer: WebClient.Answer?
      try client.fetch([.init(address: place(path), limit: limit, version: version)]) { answer = $1 }
      return answer!
    }
  }

  /// Contents by their hashes, each given away as soon as it is there and found to be the right one. `take` is called by
  /// several threads.
  func blobs(
    _ wanted: [Release.Reference], take: @Sendable (Release.Reference, [UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    @Sendable func accept(_ blob: Release.Reference, _ bytes: [UInt8]) throws(Diagnostic) {
      guard blob.matches(bytes) else {
        throw .delivery(place(Release.path(blob: blob.hash)), "what came is not what was published under this hash")
      }
      try take(blob, bytes)
    }
    guard case .server = place else {
      for blob in wanted {
        try accept(blob, try read(Release.path(blob: blob.hash), limit: blob.size))
      }
      return
    }
    // A few files are not worth a second connection.
    let workers = min(ReleaseOrigin.connections, 1 + wanted.count / 8)
    let failure = Mutex<Diagnostic?>(nil)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let mine = stride(from: worker, to: wanted.count, by: workers).map { wanted[$0] }
      let requests = mine.map {
        WebClient.Request(address: place(Release.path(blob: $0.hash)), limit: $0.size, isExact: true)
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

  private func read(_ path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
    do throws(Disk.Failure) {
      let bytes = try Disk.read(place(path))
      guard bytes.count <= limit else { throw Disk.Failure(path: path, reason: "larger than \(limit) bytes") }
      return bytes
    } catch { throw .delivery(place(path), error.reason) }
  }
}
