#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that is run to its end, without a shell.
enum Subprocess {
  /// What a program left behind.
  struct Result: Sendable {
    var status: Int32
    var output: [UInt8]
    var complaint: String
  }

  /// Runs a program that is looked up in `PATH`, with exactly these arguments and this environment.
  ///
  /// - Returns: `nil` when it cannot be started.
  static func run(_ program: String, _ arguments: [String], environment: [String: String]) -> Result? {
    guard let output = Pipe(), let complaint = Pipe() else { return nil }
    guard let process = start(program, arguments, environment, output, complaint) else { return nil }
    output.closeWriting()
    complaint.closeWriting()
    let (out, err) = drain(output.reading, complaint.reading)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // The low seven bits are the signal that ended it, if one did.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Result(status: code, output: out, complaint: String(decoding: err, as: UTF8.self))
  }

  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ output: Pipe, _ complaint: Pipe
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
    posix_spawn_file_actions_adddup2(&actions, complaint.writing, 2)
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let status = withCStrings([program] + arguments) { words in
      withCStrings(variables) { posix_spawnp(&process, program, &actions, nil, words, $0) }
    }
    return status == 0 ? process : nil
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }

  /// Reads both ends as text comes, since a program whose complaints fill their pipe would wait for ever.
  private static func drain(_ one: Int32, _ other: Int32) -> ([UInt8], [UInt8]) {
    var polls = [one, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var texts: [[UInt8]] = [[], []]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while polls.contains(where: { $0.fd >= 0 }) {
      guard poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else { break }
      for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
        let count = read(polls[index].fd, &buffer, buffer.count)
        if count > 0 { texts[index] += buffer[..<count] } else if count == 0 || errno != EINTR { polls[index].fd = -1 }
      }
    }
    return (texts[0], texts[1])
  }

  /// A pipe whose ends are closed when it goes, and in every program that is started.
  private final class Pipe {
    let reading: Int32
    private(set) var writing: Int32

    init?() {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func closeWriting() {
      if writing >= 0 { close(writing) }
      writing = -1
    }

    deinit {
      closeWriting()
      close(reading)
    }
  }
}
