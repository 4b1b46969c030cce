import Dispatch
import Reports
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and error.
enum Console {
  /// Writes bytes to the standard output; a reader that went away ends the run quietly.
  static func write(_ text: String) { write(Array(text.utf8), to: 1) }

  /// Writes to the standard error without ending the line.
  static func prompt(_ text: String) { write(Array(text.utf8), to: 2) }

  /// Writes a line to the standard error.
  static func complain(_ line: String) { write(Array((line.hasSuffix("\n") ? line : line + "\n").utf8), to: 2) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + start, bytes.count - start) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        usleep(1000)
        continue
      }
      guard count > 0 else { stop(descriptor) }
      start += count
    }
  }

  /// A reader that went away is no failure; a full disk is, and is said on the other stream.
  private static func stop(_ descriptor: Int32) -> Never {
    guard descriptor == 1 else { systemExit(ExitStatus.undone.rawValue) }
    if errno == EPIPE { systemExit(ExitStatus.done.rawValue) }
    complain("tosprog: the standard output: \(String(cString: strerror(errno)))")
    systemExit(ExitStatus.undone.rawValue)
  }

  static func exit(_ status: ExitStatus) -> Never { systemExit(status.rawValue) }

  /// Whether the standard output is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// The terminal's width, else 120.
  static var width: Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }) { return columns }
    var size = winsize()
    guard isTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 120 }
    return Int(size.ws_col)
  }

  /// The user's folder for what can be made again; `nil` where the user has no folder.
  ///
  /// - Reference: XDG Base Directory Specification 0.8.
  static var cacheFolder: String? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return "\(folder)/tosprog" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    #if os(macOS)
      return "\(home)/Library/Caches/tosprog"
    #else
      return "\(home)/.cache/tosprog"
    #endif
  }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

private func systemExit(_ status: Int32) -> Never { exit(status) }

/// Ctrl-C and termination: files are written whole or not at all, so the process may simply end with 130.
enum Interruption {
  /// From here on the process clears up before it ends.
  ///
  /// The signals then arrive in a thread of their own, since nothing that clears up may run inside a handler.
  static func clearUp(_ body: @escaping @Sendable () -> Void) {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        body()
        _exit(130)
      }
      source.resume()
      sources.withLock { $0.append(Held(source: source)) }
    }
  }

  private struct Held: @unchecked Sendable { let source: any DispatchSourceSignal }
  private static let sources = Mutex<[Held]>([])

  static func install() {
    for number in [SIGINT, SIGTERM] { signal(number) { _ in _exit(130) } }
    signal(SIGPIPE, SIG_IGN)
  }
}
