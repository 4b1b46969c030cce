#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file, or of standard input for `nil` and `-`; says so and gives `nil` when it cannot be read.
func input(_ path: String?) -> [UInt8]? {
  let isFile = path != nil && path != "-"
  let descriptor = isFile ? open(path ?? "", O_RDONLY) : 0
  guard descriptor >= 0 else {
    complain("cannot read “\(path ?? "")”")
    return nil
  }
  defer { if isFile { close(descriptor) } }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 { return bytes }
    guard count > 0 else {
      if errno == EINTR { continue }
      complain("cannot read “\(path ?? "standard input")”")
      return nil
    }
    bytes += buffer[..<count]
  }
}

/// The lines, parted at LF, a CR before it left out; a last line without LF counts.
func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
}

/// Writes to standard output.
func write(_ text: String) { write(1, text) }

/// Writes a line to standard error.
func complain(_ text: String) { write(2, "evaluate: " + text + "\n") }

private func write(_ descriptor: Int32, _ text: String) {
  var text = text
  text.withUTF8 { bytes in
    var offset = 0
    while offset < bytes.count {
      let count = write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      offset += count
    }
  }
}

/// How many seconds of processor time `body` takes.
func cpuTime(_ body: () -> Void) -> Double {
  var before = timespec()
  var after = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before)
  body()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after)
  return Double(after.tv_sec - before.tv_sec) + Double(after.tv_nsec - before.tv_nsec) / 1e9
}
