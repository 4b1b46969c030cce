import Diagnostics
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which program this is: the digest of the very file that runs, so that a program that was built anew never takes the results of
/// another one for its own.
///
/// The rules, the tables of the languages and every format are part of that file. A version number would not do: a developer's
/// builds share one.
enum ToolIdentity {
  /// The digest, taken from the index where the file has not changed; `nil` where the file cannot be found.
  static func digest(_ files: FileIndex) -> BinaryDigest? {
    guard let path else { return nil }
    return known.withLock { known in
      // A process stays what it is; reading it again and again would take longer than most checks.
      if let known { files.adopt(known, as: path) }
      known = known ?? files.digested(path)
      return known?.digest
    }
  }

  private static let known = Mutex<FileIndex.Entry?>(nil)

  private static var path: String? {
    #if canImport(Darwin)
      var info = Dl_info()
      guard dladdr(#dsohandle, &info) != 0, let name = info.dli_fname else { return nil }
      return Disk.resolved(String(cString: name))
    #else
      // The file that was started, even when another one has taken its name since.
      return "/proc/self/exe"
    #endif
  }
}
