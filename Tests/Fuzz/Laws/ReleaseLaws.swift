import Bundles
import Diagnostics
import Languages
import Releases

/// What holds of the files that are fetched from elsewhere; a broken law ends the process.
enum ReleaseLaws {
  /// A manifest is written and read back as the same bytes, and none of its paths leads out of its folder.
  static func manifest(_ bytes: [UInt8]) {
    holdStable(bytes) { file throws(Diagnostic) in
      try Manifest(file)
    } _: {
      $0.encoded
    }
    guard let manifest = reading(bytes, { file throws(Diagnostic) in try Manifest(file) }) else { return }
    for file in manifest.files {
      precondition(ReleasePath.problem(file.path) == nil, "a path that leads out: \(file.path)")
      precondition(file.content.size >= 0, "a file of less than nothing")
    }
    let plan = PullPlan(manifest, present: [:])
    precondition(plan.wanted.count <= manifest.files.count, "more is fetched than there is")
  }

  static func manifests() -> [[UInt8]] {
    let standing = Manifest.Standing(complete: false, untranslated: 2, outdated: 1)
    let files = ["da/te.md", "en/tea.md", "da/ø/a.json"].map { path in
      Manifest.File(
        path: path, locale: LanguageTag("da"), kind: .article, format: "markdown", mediaType: "text/markdown",
        content: Release.Reference(of: Array(path.utf8)))
    }
    let manifest = Manifest(
      project: "klinik", source: LanguageTag("da")!, revision: "v1",
      locales: [(LanguageTag("en-GB")!, standing), (LanguageTag("da")!, standing)], files: files)
    return [manifest.encoded]
  }

  /// A pointer that stands in an envelope comes back as it was.
  static func pointer(_ bytes: [UInt8]) {
    let envelope = Envelope(payloadType: Pointer.mediaType, payload: bytes)
    guard
      let pointer = reading(bytes, { file throws(Diagnostic) in try Pointer(envelope, path: file.path) })
    else { return }
    guard
      let again = reading(
        pointer.envelope.payload, { file throws(Diagnostic) in try Pointer(pointer.envelope, path: file.path) })
    else { preconditionFailure("what was written cannot be read") }
    precondition(again == pointer, "read back as something else")
  }

  static func pointers() -> [[UInt8]] { [example.envelope.payload] }

  private static let example = Pointer(
    project: "klinik", channel: "stable", sequence: 7, created: Timestamp(seconds: 1_700_000_000),
    expires: Timestamp(seconds: 1_800_000_000), manifest: Release.Reference(of: [1, 2, 3]))

  /// A signed text, and that no signature holds that no key made.
  static func envelope(_ bytes: [UInt8]) {
    holdStable(bytes) { file throws(Diagnostic) in
      try Envelope(file)
    } _: {
      $0.encoded
    }
    guard let envelope = reading(bytes, { file throws(Diagnostic) in try Envelope(file) }) else { return }
    precondition(!envelope.isSigned(by: [stranger]), "signed by a key that has signed nothing")
  }

  private static let stranger = SigningKey().verificationKey

  static func envelopes() -> [[UInt8]] {
    var envelope = example.envelope
    envelope.signatures = [Signature(keyID: "a", bytes: [UInt8](repeating: 7, count: 64))]
    return [example.envelope.encoded, envelope.encoded]
  }

  /// The lock of a consumer.
  static func pin(_ bytes: [UInt8]) {
    holdStable(bytes) { file throws(Diagnostic) in
      try ReleasePin(file)
    } _: {
      $0.encoded
    }
  }

  static func pins() -> [[UInt8]] { [ReleasePin(sequence: 3, manifest: ContentHash(of: [1])).encoded] }

  /// Keys, public ones and private ones.
  static func key(_ bytes: [UInt8]) {
    holdStable(bytes) { file throws(Diagnostic) in
      try VerificationKey(file)
    } _: {
      $0.pem
    }
    _ = reading(bytes) { file throws(Diagnostic) in try SigningKey(file) }
    guard let moment = Timestamp(String(decoding: bytes, as: UTF8.self)) else { return }
    precondition(Array(moment.description.utf8) == bytes, "another moment")
  }

  static func keys() -> [[UInt8]] {
    [stranger.pem, Array(stranger.text.utf8), Array("2026-05-03T08:00:00Z".utf8)]
  }
}
