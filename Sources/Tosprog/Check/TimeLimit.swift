import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long one article may take.
///
/// What counts is the processor time of the thread, so that a busy machine finds what an idle one finds. Readers, the aligner and rules are
/// never stopped halfway: whoever runs them asks between two steps.
struct TimeLimit {
  private let seconds: Int
  private let end: Int

  /// Begins now; the article must be judged by the thread that calls this.
  init(seconds: Int = Limits.seconds) {
    self.seconds = seconds
    end = TimeLimit.now + seconds * 1_000_000_000
  }

  /// - Throws: When the time is over; the place is that of the file.
  func hold(at file: SourceFile) throws(Diagnostic) {
    guard TimeLimit.now > end else { return }
    // Another run on another machine may have the time.
    Dependencies.current?.wasHurried = true
    throw .finding(
      "this article takes more than \(seconds) seconds of processor time and was given up; divide it into several",
      at: file.start, of: .fileProblem)
  }

  /// Nanoseconds that the thread has worked.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
