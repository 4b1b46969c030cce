import Laws

/// Articles in Markdown, with front matter where the bytes have any.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  DocumentLaws.hold("markdown", bytes, path: "a.md")
  return 0
}
