import Laws

/// Articles with components and expressions.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  DocumentLaws.hold("markdown", bytes, path: "a.mdx")
  return 0
}
