import Diagnostics
import Releases

/// What an installed tree knows about itself, in its folder ``ReleasePath/ownFolder``.
///
/// The manifest and the pointer lie there as they were published, so that a tree can be verified without a network.
struct InstalledState: Sendable, Equatable {
  /// Where it was pulled from.
  var origin: String
  /// The channel.
  var channel: String
  /// Which release it is.
  var pin: ReleasePin
  /// The highest number that was seen in the channel, so that nothing older is ever believed.
  var seen: ReleasePin
  /// The locales that were asked for; `nil` for all.
  var locales: [String]?
  /// What the server calls the pointer that it sent last, and when that was.
  var version: String?
  /// When the pointer was sent last, and not just said to be unchanged.
  var asked: Timestamp

  static let path = ".tosprog/state.json"
  static let manifestPath = ".tosprog/manifest.json"
  static let pointerPath = ".tosprog/pointer.json"

  private static let format = "tosprog-state-1"

  var encoded: [UInt8] {
    JSON.sorted([
      ("format", .string(InstalledState.format)), ("origin", .string(origin)), ("channel", .string(channel)),
      ("sequence", .int(pin.sequence)), ("manifest", .string(pin.manifest.hex)),
      ("seenSequence", .int(seen.sequence)), ("seenManifest", .string(seen.manifest.hex)),
      ("locales", locales.map { .array($0.map { .string($0) }) } ?? .null), ("version", .text(version)),
      ("asked", .string(asked.description)),
    ]).encodedBytes(pretty: true) + [0x0A]
  }

  init(
    origin: String, channel: String, pin: ReleasePin, seen: ReleasePin, locales: [String]?, version: String?,
    asked: Timestamp
  ) {
    self.origin = origin
    self.channel = channel
    self.pin = pin
    self.seen = seen
    self.locales = locales
    self.version = version
    self.asked = asked
  }

  /// Reads a state; `nil` for one that is damaged, since everything in it can be had anew.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSON.parse(SourceFile(path: InstalledState.path, bytes: bytes)),
      json["format"]?.stringValue == InstalledState.format, let origin = json["origin"]?.stringValue,
      let channel = json["channel"]?.stringValue, let sequence = json["sequence"]?.intValue,
      let manifest = json["manifest"]?.stringValue.flatMap(ContentHash.init(hex:)),
      let seenSequence = json["seenSequence"]?.intValue,
      let seenManifest = json["seenManifest"]?.stringValue.flatMap(ContentHash.init(hex:)),
      let asked = json["asked"]?.stringValue.flatMap({ Timestamp($0) })
    else { return nil }
    self.init(
      origin: origin, channel: channel, pin: ReleasePin(sequence: sequence, manifest: manifest),
      seen: ReleasePin(sequence: seenSequence, manifest: seenManifest),
      locales: json["locales"]?.arrayValue?.compactMap(\.stringValue), version: json["version"]?.stringValue,
      asked: asked)
  }
}
