import Diagnostics

/// The release that a consumer has settled on: what `tosprog.lock` holds.
public struct ReleasePin: Sendable, Equatable {
  /// The pointer's number.
  public var sequence: Int
  /// The manifest's hash, which names the release.
  public var manifest: ContentHash

  /// Names a release.
  public init(sequence: Int, manifest: ContentHash) {
    self.sequence = sequence
    self.manifest = manifest
  }

  private static let format = "tosprog-lock-1"

  /// The lock's file.
  public var encoded: [UInt8] {
    JSON.sorted([
      ("format", .string(ReleasePin.format)), ("sequence", .int(sequence)), ("manifest", .string(manifest.hex)),
    ]).encodedBytes(pretty: true) + [0x0A]
  }

  /// Reads a lock.
  ///
  /// - Throws: An error that says what is wrong with it.
  public init(_ file: SourceFile) throws(Diagnostic) {
    let fields = try Fields(file, as: "a lock of tosprog")
    try fields.checkFormat(ReleasePin.format)
    self.init(sequence: try fields.count("sequence"), manifest: try fields.hash("manifest"))
  }
}
