import Laws

/// Rules for sentences, which are regular expressions in XML.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  ScannerLaws.srx(bytes)
  return 0
}
