import Diagnostics

/// The one file of a channel that changes: which manifest is current, since when, and until when that may be believed.
public struct Pointer: Sendable, Equatable {
  /// Whose release it is, so that a signature for one project says nothing about another.
  public var project: String
  /// The channel's name.
  public var channel: String
  /// Grows with every pointer of the channel.
  public var sequence: Int
  /// When it was made.
  public var created: Timestamp
  /// When it is no longer to be believed.
  public var expires: Timestamp
  /// The current manifest.
  public var manifest: Release.Reference

  /// Describes a pointer.
  public init(
    project: String, channel: String, sequence: Int, created: Timestamp, expires: Timestamp, manifest: Release.Reference
  ) {
    self.project = project
    self.channel = channel
    self.sequence = sequence
    self.created = created
    self.expires = expires
    self.manifest = manifest
  }

  /// What a pointer's envelope says that it holds.
  public static let mediaType = "application/vnd.tosprog.pointer+json"
  private static let format = "tosprog-pointer-1"

  /// The pointer in an envelope that has no signatures yet.
  public var envelope: Envelope {
    let json = JSON.sorted([
      ("format", .string(Pointer.format)), ("project", .string(project)), ("channel", .string(channel)),
      ("sequence", .int(sequence)), ("created", .string(created.description)),
      ("expires", .string(expires.description)), ("manifest", manifest.json),
    ])
    return Envelope(payloadType: Pointer.mediaType, payload: json.encodedBytes() + [0x0A])
  }

  /// Reads the pointer of an envelope, whoever has signed it.
  ///
  /// - Throws: An error that says what is wrong with it.
  public init(_ envelope: Envelope, path: String) throws(Diagnostic) {
    let file = SourceFile(path: path, bytes: envelope.payload)
    guard envelope.payloadType == Pointer.mediaType else {
      throw .error(
        "the envelope holds “\(envelope.payloadType)” and no pointer to a release", at: file.start, rule: "file-problem"
      )
    }
    let fields = try Fields(file, as: "a pointer to a release")
    try fields.checkFormat(Pointer.format)
    project = try fields.text("project")
    channel = try fields.text("channel")
    sequence = try fields.count("sequence")
    created = try fields.time("created")
    expires = try fields.time("expires")
    manifest = try Release.Reference(try fields.object("manifest"))
  }

  /// Why a name cannot be a channel's; `nil` when it can.
  public static func problem(channel: String) -> String? {
    let isFine = channel.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F].contains($0)
    }
    guard isFine, channel.utf8.first.map({ $0 > 0x2E && $0 != 0x5F }) == true, channel.utf8.count <= 64 else {
      return "a channel's name has up to 64 small letters a–z, digits, “.”, “-” and “_”, a letter or digit first"
    }
    return ReleasePath.problem("\(channel).json").map { "“\(channel).json” \($0)" }
  }
}
