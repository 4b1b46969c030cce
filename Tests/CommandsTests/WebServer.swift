import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A web server on this machine that answers as it is told to, however badly.
final class WebServer: Sendable {
  /// What is done with a request.
  enum Reply: Sendable {
    /// A whole answer in the manner of HTTP/1.1; the connection stays.
    case answer(status: Int, fields: [String] = [], body: [UInt8] = [])
    /// These bytes, and the connection is closed.
    case raw([UInt8])
    /// These bytes, and then nothing more, but the connection stays.
    case silence([UInt8])
    /// These bytes, and then this again and again, as long as the other side takes it.
    case endless([UInt8], [UInt8])
  }

  /// A request: its path without the first “/” and its header fields, names in small letters.
  struct Request: Sendable {
    let path: String
    let fields: [String: String]
  }

  let port: UInt16
  var address: String { "http://127.0.0.1:\(port)" }
  private let listener: Int32
  private let desk: Desk

  /// What the threads of a server share with it; they do not keep the server itself alive.
  private final class Desk: Sendable {
    private let state: Mutex<(reply: @Sendable (Request) -> Reply, seen: [Request])>

    init(_ reply: @escaping @Sendable (Request) -> Reply) { state = Mutex((reply, [])) }

    var reply: @Sendable (Request) -> Reply {
      get { state.withLock { $0.reply } }
      set { state.withLock { $0.reply = newValue } }
    }

    func note(_ request: Request) { state.withLock { $0.seen.append(request) } }

    func takeAll() -> [Request] {
      state.withLock { state in
        defer { state.seen = [] }
        return state.seen
      }
    }
  }

  init(_ reply: @escaping @Sendable (Request) -> Reply) throws {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let listener = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard listener >= 0, isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    // Programs that tests start must not keep it open.
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    let desk = Desk(reply)
    self.desk = desk
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        Thread.detachNewThread {
          WebServer.serve(connection) { request in
            desk.note(request)
            return desk.reply(request)
          }
        }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// What was asked for since the last time that this was asked.
  func takeRequests() -> [Request] { desk.takeAll() }

  /// Answers otherwise from here on.
  func answer(_ reply: @escaping @Sendable (Request) -> Reply) { desk.reply = reply }

  private static func serve(_ connection: Int32, _ reply: (Request) -> Reply) {
    defer { close(connection) }
    var pending: [UInt8] = []
    while let head = readHead(connection, &pending) {
      switch reply(head) {
      case .answer(let status, let fields, let body):
        let lines = ["HTTP/1.1 \(status) X", "Content-Length: \(body.count)"] + fields + ["", ""]
        guard send(Array(lines.joined(separator: "\r\n").utf8) + body, connection) else { return }
      case .raw(let bytes):
        _ = send(bytes, connection)
        return
      case .silence(let bytes):
        guard send(bytes, connection) else { return }
      case .endless(let bytes, let again):
        guard send(bytes, connection) else { return }
        // Bounded all the same: 64 MiB are more than anybody should take.
        for _ in 0..<(64 << 20) / again.count { guard send(again, connection) else { return } }
        return
      }
    }
  }

  private static func readHead(_ connection: Int32, _ pending: inout [UInt8]) -> Request? {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let text = String(decoding: pending, as: UTF8.self)
      if let end = text.firstRange(of: "\r\n\r\n") {
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        pending = Array(text[end.upperBound...].utf8)
        let path = lines[0].split(separator: " ").dropFirst().first ?? "/"
        let fields = lines.dropFirst().compactMap { line -> (String, String)? in
          guard let colon = line.firstIndex(of: ":") else { return nil }
          return (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        return Request(path: String(path.dropFirst()), fields: Dictionary(fields) { $1 })
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      pending += buffer[..<count]
    }
  }

  private static func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      let count = bytes.withUnsafeBytes { systemSend(connection, $0.baseAddress! + start, bytes.count - start, flags) }
      guard count > 0 else { return false }
      start += count
    }
    return true
  }
}

private func systemSend(_ socket: Int32, _ bytes: UnsafeRawPointer, _ count: Int, _ flags: Int32) -> Int {
  send(socket, bytes, count, flags)
}
