import Diagnostics

/// A release as an image layout, which registries take as it is: one layer a file, its path as title, the manifest of the
/// release among them. The digest of the image's manifest names the release there. A second image, which is pushed last, holds
/// the channel's pointer alone, so that the first stays the same for as long as the release does.
///
/// - Reference: Open Container Initiative, Image Format Specification 1.1, “Image Layout” and “Guidance for Artifacts”.
public enum OCILayout {
  /// What kind of artifact a release is, and a channel's pointer.
  public static let artifactType = "application/vnd.tosprog.bundle.v1"
  private static let pointerType = "application/vnd.tosprog.pointer.v1"
  /// The media type of an image's manifest, which registries want to be asked for by it.
  public static let manifestType = "application/vnd.oci.image.manifest.v1+json"

  /// The tag of a channel's pointer.
  public static func pointerTag(of channel: String) -> String { channel + ".pointer" }

  /// The files of the layout.
  ///
  /// - Parameters:
  ///   - channel: The name under which it is pushed.
  ///   - pointer: The channel's pointer to the release.
  public static func encode(
    _ release: Release, channel: String, pointer: Envelope
  ) -> [(path: String, bytes: [UInt8])] {
    let empty = Array("{}".utf8)
    let own = ReleasePath.ownFolder + "/manifest.json"
    let layers =
      release.manifest.files.map { layer($0.content, $0.mediaType, $0.path) }
      + [layer(release.reference, "application/json", own)]
    let image = image(artifactType, layers)
    let envelope = pointer.encoded
    let title = Release.path(channel: channel)
    let sign = self.image(pointerType, [layer(Release.Reference(of: envelope), Envelope.mediaType, title)])
    let index = JSON.sorted([
      ("schemaVersion", .int(2)), ("mediaType", .string("application/vnd.oci.image.index.v1+json")),
      (
        "manifests",
        .array([
          tagged(image, artifactType, channel), tagged(sign, pointerType, pointerTag(of: channel)),
        ])
      ),
    ])
    let contents =
      release.manifest.files.compactMap { release.contents[$0.path] } + [
        release.manifest.encoded, empty, image, envelope, sign,
      ]
    var blobs: [String: [UInt8]] = [:]
    for bytes in contents { blobs["blobs/sha256/\(ContentHash(of: bytes))"] = bytes }
    return blobs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [
      ("index.json", index.encodedBytes()), ("oci-layout", Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8)),
    ]
  }

  /// What the manifest of a pointer's image says of the envelope.
  ///
  /// - Throws: An error when it is the manifest of something else.
  public static func pointer(in file: SourceFile) throws(Diagnostic) -> Release.Reference {
    let fields = try Fields(file, as: "an image of a channel's pointer")
    let layers = try fields.list("layers")
    guard fields.optionalText("artifactType") == pointerType, layers.count == 1 else {
      throw fields.problem("this is no image of a channel's pointer")
    }
    let digest = try layers[0].text("digest")
    guard digest.hasPrefix("sha256:"), let hash = ContentHash(hex: String(digest.dropFirst(7))) else {
      throw fields.problem("“\(digest)” is no SHA-256 of a layer")
    }
    return Release.Reference(size: try layers[0].count("size"), hash: hash)
  }

  /// The manifest of an image without settings.
  private static func image(_ artifactType: String, _ layers: [JSON]) -> [UInt8] {
    let config = Release.Reference(of: Array("{}".utf8))
    return JSON.sorted([
      ("schemaVersion", .int(2)), ("mediaType", .string(manifestType)), ("artifactType", .string(artifactType)),
      ("config", descriptor(config, "application/vnd.oci.empty.v1+json")), ("layers", .array(layers)),
    ]).encodedBytes()
  }

  private static func tagged(_ image: [UInt8], _ artifactType: String, _ tag: String) -> JSON {
    descriptor(
      Release.Reference(of: image), manifestType,
      [
        ("artifactType", .string(artifactType)),
        ("annotations", .object([("org.opencontainers.image.ref.name", .string(tag))])),
      ])
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
