import Laws

/// Settings in YAML and in TOML at the head of an article.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for fence in ["---\n", "+++\n"] {
    DocumentLaws.hold("markdown", Array(fence.utf8) + bytes + Array("\n\(fence)\nA b.\n".utf8), path: "a.md")
  }
  return 0
}
