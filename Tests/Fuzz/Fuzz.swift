import Laws

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The reader that `TOSPROG_FUZZ` names.
private let reader: Reader = {
  guard let name = getenv("TOSPROG_FUZZ").map({ String(cString: $0) }),
    let reader = Reader.all.first(where: { $0.name == name })
  else { fatalError("set TOSPROG_FUZZ to one of: \(Reader.all.map(\.name).joined(separator: " "))") }
  return reader
}()

/// Says the names of the readers, or writes a reader's seeds into the folder that `TOSPROG_SEEDS` names, where one of
/// them is asked for.
@_cdecl("LLVMFuzzerInitialize")
public func start(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> Int32 {
  if getenv("TOSPROG_FUZZ").map({ String(cString: $0) }) == "list" {
    for reader in Reader.all { print(reader.name) }
    exit(0)
  }
  if let folder = getenv("TOSPROG_SEEDS").map({ String(cString: $0) }) {
    for (index, seed) in reader.seeds().enumerated() {
      guard let file = fopen("\(folder)/seed-\(index)", "w") else { fatalError("nothing can be written to \(folder)") }
      fwrite(seed, 1, seed.count, file)
      fclose(file)
    }
    exit(0)
  }
  return 0
}

/// Holds the reader to its laws.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  reader.hold(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
