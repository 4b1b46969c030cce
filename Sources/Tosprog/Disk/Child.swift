import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A running process with pipes to its standard input, output and error. No shell is ever in between.
final class Child {
  /// Why a process could not be started, or what it said at its end; `nil` when it said nothing.
  struct Failure: Error, Sendable { var reason: String? }

  private let process: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  /// Bytes that were read and not yet handed out.
  private var buffer: [UInt8] = []
  private var start = 0

  /// Starts a program that is found on the PATH.
  ///
  /// - Parameter environment: All that it gets to know, as `NAME=value`.
  /// - Throws: When it cannot be started.
  init(_ arguments: [String], environment: [String]) throws(Failure) {
    // One start at a time: between the making of a pipe and its mark “not for children” another child would inherit it.
    (process, input, output, errors) = try Child.starting.withLock { _ throws(Failure) in
      try Child.start(arguments, environment)
    }
  }

  private static let starting = Mutex(())

  /// The process, and our ends of its standard input, output and error.
  private static func start(
    _ arguments: [String], _ environment: [String]
  ) throws(Failure) -> (pid_t, Int32, Int32, Int32) {
    let pipes = try (Pipe(), Pipe(), Pipe())
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.0.reader, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.1.writer, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes.2.writer, 2)
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    let settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for each in words + settings { free(each) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, arguments[0], &actions, nil, words, settings)
    for each in [pipes.0.reader, pipes.1.writer, pipes.2.writer] { close(each) }
    guard status == 0 else {
      for each in [pipes.0.writer, pipes.1.reader, pipes.2.reader] { close(each) }
      throw Failure(reason: "\(arguments[0]) cannot be started: \(String(cString: strerror(status)))")
    }
    return (process, pipes.0.writer, pipes.1.reader, pipes.2.reader)
  }

  /// The variables of this process with these names, as `NAME=value`; those that are not set are left out.
  static func environment(_ names: [String]) -> [String] {
    names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
  }

  /// All variables of this process, as `NAME=value`.
  static var wholeEnvironment: [String] {
    var found: [String] = []
    var next = environ
    while let entry = next.pointee {
      found.append(String(cString: entry))
      next += 1
    }
    return found
  }

  /// Writes to the child; what a child that has gone does not take is dropped.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes to the child; what a child that has gone does not take is dropped.
  func write(_ bytes: [UInt8]) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(input, $0.baseAddress! + done, bytes.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      done += count
    }
  }

  /// Tells the child that nothing more will be written.
  func closeInput() { shut(&input) }

  /// The next line of the output without its end; `nil` when there is none, or none that ends within `limit` bytes.
  func readLine(limit: Int = .max) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      guard buffer.count - start <= limit else { return nil }
      let moved = start
      guard fill() else { return nil }
      searched -= moved
    }
  }

  /// Whether the output has ended.
  var isAtEnd: Bool { start == buffer.count && !fill() }

  /// The next bytes of the output; `nil` when there are not so many.
  func read(_ count: Int) -> [UInt8]? {
    if buffer.count - start < count { buffer.reserveCapacity(start + count + 1 << 16) }
    while buffer.count - start < count { guard fill() else { return nil } }
    defer { start += count }
    return Array(buffer[start..<(start + count)])
  }

  /// The rest of the output; `nil` when it is more than `limit` bytes.
  func readToEnd(limit: Int) -> [UInt8]? {
    while buffer.count - start <= limit {
      guard fill() else {
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
    }
    return nil
  }

  /// Drops what was handed out and reads on; false at the end.
  private func fill() -> Bool {
    buffer.removeSubrange(..<start)
    start = 0
    return buffer.append(from: output)
  }

  /// Closes the child's input and takes all that it says.
  ///
  /// - Throws: When it ends with anything but success.
  func finish() throws(Failure) -> [UInt8] {
    shut(&input)
    var said: [UInt8] = []
    var open = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    // Both pipes are drained together: a child that waits for one of them would never close the other.
    while open.contains(where: { $0.fd >= 0 }) {
      guard poll(&open, nfds_t(open.count), -1) >= 0 || errno == EINTR else { break }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let isOpen = index == 0 ? buffer.append(from: output) : said.append(from: errors)
        if !isOpen { open[index].fd = -1 }
      }
    }
    let status = wait()
    guard status == 0 else {
      let last = String(decoding: said, as: UTF8.self).split(separator: "\n").last.map(String.init)
      throw Failure(reason: last ?? "it ended with status \(status)")
    }
    return Array(buffer[start...])
  }

  /// Ends the child, whatever it is doing.
  func stop() {
    guard ended == nil else { return }
    kill(process, SIGKILL)
    _ = wait()
  }

  private var ended: Int32?

  private func wait() -> Int32 {
    if let ended { return ended }
    shut(&input)
    shut(&output)
    shut(&errors)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // The low seven bits are the signal, the next eight the exit status.
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    ended = code
    return code
  }

  private func shut(_ descriptor: inout Int32) {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  deinit { _ = wait() }
}

/// A pipe that children do not inherit.
private struct Pipe {
  let reader: Int32
  let writer: Int32

  init() throws(Child.Failure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Child.Failure(reason: String(cString: strerror(errno))) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reader, writer) = (ends[0], ends[1])
  }
}

extension [UInt8] {
  /// Appends what a descriptor has to give; false at its end.
  fileprivate mutating func append(from descriptor: Int32) -> Bool {
    var count = 0
    let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { space, initialized in
      repeat { count = systemRead(descriptor, space.baseAddress!, 1 << 16) } while count < 0 && errno == EINTR
      initialized = Swift.max(count, 0)
    }
    self += part
    return count > 0
  }
}

private func systemRead(_ descriptor: Int32, _ space: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, space, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
