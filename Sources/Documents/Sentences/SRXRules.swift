/// A team's own rules of where sentences end.
public struct SRXRules: Sendable {
  func sentences(inUTF8 bytes: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>]) -> [Range<Int>] { [] }
}
