#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits until something changes in some folders: told by the kernel on Linux, by looking again and again elsewhere.
public final class FolderWatch {
  /// Files that we write ourselves, absolute.
  private let ignored: Set<String>
  private var folders: Set<String> = []
  #if os(Linux)
    /// The kernel's queue; negative where there is none to be had.
    private let queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    private var watched: [Int32: String] = [:]
  #endif
  /// What was there when the folders were last looked at, where nobody tells us.
  private var seen: [String: FileStamp] = [:]
  private var isPolling = false

  /// An editor saves in several steps; after the last of them so many milliseconds pass before it counts.
  private static let pause: Int32 = 10
  /// Milliseconds between two looks.
  private static let interval: UInt32 = 100

  /// Watches nothing yet.
  ///
  /// - Parameter ignored: files whose changes do not matter, because the run itself writes them.
  public init(ignoring ignored: Set<String>) {
    self.ignored = ignored
    #if os(Linux)
      isPolling = queue < 0
    #else
      isPolling = true
    #endif
  }

  deinit {
    #if os(Linux)
      if queue >= 0 { close(queue) }
    #endif
  }

  /// Watches folders, absolute, and what lies in them; those that are watched already are kept.
  ///
  /// - Parameter alone: folders of which only their own files matter.
  public func cover(_ folders: [String], alone: [String]) {
    var pending = folders.map { ($0, 0) }
    var found = Set(alone)
    while let (folder, depth) = pending.popLast() {
      guard depth <= Limits.folders, found.insert(folder).inserted || depth == 0 else { continue }
      for name in (try? Disk.names(in: folder).names) ?? [] where !name.hasPrefix(".") {
        let path = folder.appending(path: name)
        if Disk.kind(path) == .folder { pending.append((path, depth + 1)) }
      }
    }
    self.folders = found
    #if os(Linux)
      for folder in found where !isPolling { watch(folder) }
    #endif
    if isPolling { seen = stamps() }
  }

  /// Waits for a change, and then until an editor has done all that belongs to it.
  public func wait() {
    #if os(Linux)
      while !isPolling {
        var matters = false
        while !matters { matters = readEvents(timeout: -1) }
        while readEvents(timeout: Self.pause) {}
        return
      }
    #endif
    while stamps() == seen { usleep(Self.interval * 1000) }
  }

  #if os(Linux)
    private func watch(_ folder: String) {
      let mask =
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
      let number = inotify_add_watch(queue, folder, UInt32(mask))
      // More folders than the kernel takes are looked at instead.
      if number < 0, errno == ENOSPC || errno == ENOMEM { isPolling = true }
      if number >= 0 { watched[number] = folder }
    }

    /// Takes what the kernel tells within so many milliseconds; whether something of it matters.
    private func readEvents(timeout: Int32) -> Bool {
      var request = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, timeout) > 0 else { return false }
      var matters = false
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { space in
        let count = read(queue, space.baseAddress!, space.count)
        var place = 0
        let head = MemoryLayout<inotify_event>.size
        while place + head <= count {
          let event = space.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          let name = space[(place + head)..<min(place + head + Int(event.len), count)].prefix { $0 != 0 }
          matters = matters || isOfUse(event, String(decoding: name, as: UTF8.self))
          place += head + Int(event.len)
        }
      }
      return matters
    }

    private func isOfUse(_ event: inotify_event, _ name: String) -> Bool {
      // When more happened than the queue holds, anything may have.
      guard let folder = watched[event.wd] else { return event.mask & UInt32(IN_Q_OVERFLOW) != 0 }
      // An empty file that was just made is written to in a moment.
      if event.mask & UInt32(IN_CREATE) != 0, Disk.kind(folder.appending(path: name)) == .file { return false }
      return !isOurs(folder.appending(path: name))
    }
  #endif

  private func isOurs(_ path: String) -> Bool {
    ignored.contains(path) || path.hasSuffix(".tmp") && path.lastPathComponent.hasPrefix(".")
  }

  private func stamps() -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for folder in folders {
      for name in (try? Disk.names(in: folder).names) ?? [] {
        let path = folder.appending(path: name)
        if !isOurs(path), let stamp = FileStamp(of: path) { stamps[path] = stamp }
      }
    }
    return stamps
  }
}

extension Project {
  /// The folders, absolute, in which a change may change what is found: with everything below them, and by themselves alone.
  public var watchedFolders: (deep: [String], alone: [String]) {
    let deep = ([contentFolder, configuration.ledger] + configuration.glossary).filter {
      Disk.resolvedKind(root.appending(path: $0)) == .folder
    }
    let files = (configuration.glossary + [settings.path]).map { root.appending(path: $0).parentPath }
    return (deep.map { $0 == "." ? root : root.appending(path: $0) }, [root] + files)
  }
}
