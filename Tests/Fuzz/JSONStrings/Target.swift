import Laws

/// Interface strings in JSON.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  CatalogLaws.hold("json", bytes)
  ScannerLaws.json(bytes)
  return 0
}
