import Diagnostics

/// A release as an image layout, which registries take as it is: one layer a file, its path as title, the manifest of the
/// release among them. The digest of the image's manifest names the release there.
///
/// - Reference: Open Container Initiative, Image Format Specification 1.1, “Image Layout” and “Guidance for Artifacts”.
public enum OCILayout {
  /// What kind of artifact it is.
  public static let artifactType = "application/vnd.tosprog.bundle.v1"

  /// The files of the layout.
  ///
  /// - Parameter tag: The name under which it is pushed, a channel's.
  public static func encode(_ release: Release, tag: String) -> [(path: String, bytes: [UInt8])] {
    let manifestType = "application/vnd.oci.image.manifest.v1+json"
    let empty = Array("{}".utf8)
    let own = (path: ReleasePath.ownFolder + "/manifest.json", bytes: release.manifest.encoded)
    let layers =
      release.manifest.files.map { layer($0.content, $0.mediaType, $0.path) }
      + [layer(release.reference, "application/json", own.path)]
    let config = Release.Reference(of: empty)
    let manifest = JSON.sorted([
      ("schemaVersion", .int(2)), ("mediaType", .string(manifestType)), ("artifactType", .string(artifactType)),
      ("config", descriptor(config, "application/vnd.oci.empty.v1+json")), ("layers", .array(layers)),
    ]).encodedBytes()
    let image = descriptor(
      Release.Reference(of: manifest), manifestType,
      [
        ("artifactType", .string(artifactType)),
        ("annotations", .object([("org.opencontainers.image.ref.name", .string(tag))])),
      ])
    let index = JSON.sorted([
      ("schemaVersion", .int(2)), ("mediaType", .string("application/vnd.oci.image.index.v1+json")),
      ("manifests", .array([image])),
    ])
    let contents = release.manifest.files.compactMap { release.contents[$0.path] } + [own.bytes, empty, manifest]
    var blobs: [String: [UInt8]] = [:]
    for bytes in contents { blobs["blobs/sha256/\(ContentHash(of: bytes))"] = bytes }
    return blobs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [
      ("index.json", index.encodedBytes()), ("oci-layout", Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8)),
    ]
  }

  private static func layer(_ content: Release.Reference, _ mediaType: String, _ path: String) -> JSON {
    descriptor(
      content, mediaType, [("annotations", .object([("org.opencontainers.image.title", .string(path))]))])
  }

  private static func descriptor(
    _ content: Release.Reference, _ mediaType: String, _ more: [(String, JSON)] = []
  ) -> JSON {
    .sorted(
      [
        ("mediaType", .string(mediaType)), ("digest", .string("sha256:\(content.hash)")), ("size", .int(content.size)),
      ] + more)
  }
}
