import Laws

/// Plain text, and its sentences in every language.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  DocumentLaws.hold("text", bytes, path: "a.txt")
  ScannerLaws.sentences(bytes)
  return 0
}
