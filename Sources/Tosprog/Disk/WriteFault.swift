import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets a test end the process at every step of writing; release builds know nothing of it.
enum WriteFault {
  #if DEBUG
    private static let step = getenv("TOSPROG_KILL_AT_WRITE").flatMap { Int(String(cString: $0)) }
    private static let count = Atomic<Int>(0)
  #endif

  /// How much is written at a time: little, where the process is to end in the middle of a file.
  static var largestPiece: Int {
    #if DEBUG
      if step != nil { return 200 }
    #endif
    return Int.max
  }

  static func point() {
    #if DEBUG
      guard let step, count.wrappingAdd(1, ordering: .relaxed).newValue == step else { return }
      kill(getpid(), SIGKILL)
    #endif
  }
}
