import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Asking before each fix, on a terminal")
struct FixTerminalTests {
  /// A pseudo-terminal: the test sits at one end, the program at the other.
  private final class Terminal {
    private let mine: Int32
    private var theirs: Int32 = -1
    private(set) var text = ""

    init?(columns: UInt16) {
      mine = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      guard mine >= 0, let name = Self.otherEnd(of: mine) else { return nil }
      theirs = open(name, O_RDWR | O_NOCTTY)
      guard theirs >= 0 else { return nil }
      var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(mine, UInt(TIOCSWINSZ), &size)
    }

    /// Unlocks the other end and tells its path.
    private static func otherEnd(of terminal: Int32) -> String? {
      #if canImport(Glibc)
        // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>: glibc shows Swift neither these nor `unlockpt`.
        var lock: Int32 = 0
        var number: UInt32 = 0
        guard ioctl(terminal, 0x4004_5431, &lock) == 0, ioctl(terminal, 0x8004_5430, &number) == 0 else { return nil }
        return "/dev/pts/\(number)"
      #else
        guard grantpt(terminal) == 0, unlockpt(terminal) == 0 else { return nil }
        return ptsname(terminal).map { String(cString: $0) }
      #endif
    }

    deinit {
      if theirs >= 0 { close(theirs) }
      if mine >= 0 { close(mine) }
    }

    /// Runs the tool, types an answer at each prompt, and tells how it ends; `nil` when it says nothing for a minute.
    func run(_ arguments: [String], answers: [String], in root: String) throws -> Int32? {
      let process = Process()
      process.executableURL = URL(filePath: Tool.path)
      process.arguments = arguments
      process.currentDirectoryURL = URL(filePath: root)
      process.environment = Tool.sanitizing.merging([
        "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
      ]) { $1 }
      let end = FileHandle(fileDescriptor: theirs, closeOnDealloc: false)
      process.standardInput = end
      process.standardOutput = end
      process.standardError = end
      try process.run()
      close(theirs)
      theirs = -1
      var answers = answers[...]
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        var request = pollfd(fd: mine, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 60_000) > 0 else {
          process.terminate()
          return nil
        }
        let count = read(mine, &buffer, buffer.count)
        // Where nobody holds the other end any more, there is an error, not an end.
        guard count > 0 else { break }
        text += String(decoding: buffer[..<count], as: UTF8.self)
        if text.hasSuffix("[q]uit: "), let answer = answers.popFirst() {
          let bytes = Array(answer.utf8)
          _ = write(mine, bytes, bytes.count)
        }
      }
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  private static let isThere = Terminal(columns: 80) != nil

  @Test(
    "what is typed decides, and the place is shown in colour",
    .enabled(if: isThere, "this machine gives no pseudo-terminal"),
    arguments: [
      (["y\n", "n\n", "y\n"], "# Tea\n\nLeave the tea to brew for 5 minutes.\n\nBuy tea every Monday.\n"),
      (["what\n", "yes\n", "\n", "a\n"], "# Tea\n\nLeave the tea to brew for 5 minutes.\n\nBuy tea every Monday.\n"),
      // Ctrl-D says that nothing more is coming.
      (["y\n", "\u{4}"], "# Tea\n\nLeave the tea to brew for 5 minutes.\n\nBuy tea every monday.\n"),
    ])
  func answers(_ answers: [String], _ expected: String) throws {
    let root = TestFolder.path("terminal")
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    try "# Te\n\nLad teen trække i 3 minutter.\n\nKøb te hver mandag.\n"
      .write(toFile: "\(root)/te.da.md", atomically: true, encoding: .utf8)
    try "# Tea\n\nLeave the tea to  brew for 5 minutes.\n\nBuy tea every monday.\n"
      .write(toFile: "\(root)/te.en.md", atomically: true, encoding: .utf8)
    let terminal = try #require(Terminal(columns: 60))
    let arguments = ["check", "--source", "te.da.md", "--target", "te.en.md", "--fix", "--interactive"]
    let status = try terminal.run(arguments, answers: answers, in: root)
    #expect(status == 1, "\(terminal.text)")
    #expect(try String(contentsOfFile: "\(root)/te.en.md", encoding: .utf8) == expected)
    #expect(terminal.text.contains("Apply? [y]es, [n]o, [a]ll, [q]uit: "))
    #expect(terminal.text.contains("\u{1B}["))
  }
}
