import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The temporary files that killed runs leave beside the files that they were writing; without a hand they would pile up.
enum Leftovers {
  private static let swept = Mutex<Set<String>>([])

  /// Removes those of a folder; a process looks once into each folder that it writes to.
  static func sweep(_ folder: String) {
    guard swept.withLock({ $0.insert(folder).inserted }) else { return }
    for name in (try? Disk.names(in: folder).names) ?? [] {
      guard let writer = writer(of: name), kill(writer, 0) != 0, errno == ESRCH else { continue }
      unlink("\(folder)/\(name)")
    }
  }

  /// The process that writes to `.NAME.PROCESS.tmp`; `nil` for every other name.
  private static func writer(of name: String) -> pid_t? {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return nil }
    let parts = name.dropFirst().dropLast(4).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let writer = parts.last.flatMap({ pid_t($0) }), writer > 0 else { return nil }
    return writer
  }

  /// Removes those of a folder that only caches are written to. Machines may share it, so that nobody can say whether a writer
  /// still lives: age decides.
  static func sweepCache(_ folder: String) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    for name in (try? Disk.names(in: folder).names) ?? [] where name.hasPrefix(".") && name.hasSuffix(".tmp") {
      guard let time = Disk.sizeAndTime("\(folder)/\(name)")?.time, now.tv_sec - time > 600 else { continue }
      unlink("\(folder)/\(name)")
    }
  }
}
