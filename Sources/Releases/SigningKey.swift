import Crypto
import Diagnostics

/// An Ed25519 key that signs releases (RFC 8032), in a file as OpenSSL writes it: PKCS #8 in PEM.
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// Draws a new key from the system's source of randomness.
  public init() { key = Curve25519.Signing.PrivateKey() }

  /// Reads a key.
  ///
  /// - Throws: An error that says what is wrong; it never shows anything of the key.
  public init(_ file: SourceFile) throws(Diagnostic) {
    guard let seed = PEM.decoded(file, label: "PRIVATE KEY", prefix: SigningKey.prefix),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else {
      throw .error(
        "not a private Ed25519 key; `tosprog keygen` makes one, and so does `openssl genpkey -algorithm ed25519`",
        at: file.start, rule: "file-problem")
    }
    self.key = key
  }

  /// The key's file.
  public var pem: [UInt8] { PEM.encoded(SigningKey.prefix + Array(key.rawRepresentation), label: "PRIVATE KEY") }

  /// The key that its signatures are verified with.
  public var verificationKey: VerificationKey { VerificationKey(key.publicKey) }

  /// Signs a message.
  ///
  /// - Throws: When the system has no randomness to give.
  public func signature(of message: [UInt8]) throws -> Signature {
    Signature(keyID: verificationKey.id, bytes: Array(try key.signature(for: message)))
  }

  /// What stands before the 32 bytes of the key in its DER form (RFC 8410, section 7).
  private static let prefix: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]
}

/// An Ed25519 key that signatures are verified with; in a file it is SubjectPublicKeyInfo in PEM, in a line of text
/// `ed25519:` and Base64.
public struct VerificationKey: Sendable, Hashable {
  private let raw: [UInt8]

  init(_ key: Curve25519.Signing.PublicKey) { raw = Array(key.rawRepresentation) }

  private init?(raw: [UInt8]) {
    guard raw.count == 32, (try? Curve25519.Signing.PublicKey(rawRepresentation: raw)) != nil else { return nil }
    self.raw = raw
  }

  /// Reads a key's file.
  ///
  /// - Throws: An error that says what is wrong.
  public init(_ file: SourceFile) throws(Diagnostic) {
    let text = file.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let raw = PEM.decoded(file, label: "PUBLIC KEY", prefix: VerificationKey.prefix)
    guard let key = raw.flatMap(VerificationKey.init(raw:)) ?? VerificationKey(text) else {
      let isPrivate = file.text.contains("PRIVATE KEY")
      throw .error(
        isPrivate
          ? "this is the private key, which only the publisher has; name the public one"
          : "not a public Ed25519 key: neither PEM nor `ed25519:` and Base64", at: file.start, rule: "file-problem")
    }
    self = key
  }

  /// Reads `ed25519:` and Base64.
  public init?(_ text: String) {
    guard text.hasPrefix(VerificationKey.label), let raw = Base64.decoded(String(text.dropFirst(8))) else { return nil }
    self.init(raw: raw)
  }

  private static let label = "ed25519:"

  /// `ed25519:` and Base64.
  public var text: String { VerificationKey.label + Base64.encoded(raw) }

  /// The key's file.
  public var pem: [UInt8] { PEM.encoded(VerificationKey.prefix + raw, label: "PUBLIC KEY") }

  /// The SHA-256 of the key in its DER form, as `openssl pkey -pubin -outform DER | sha256sum` prints it.
  public var id: String { SHA256.hash(data: VerificationKey.prefix + raw).hexadecimal }

  /// Whether a signature is this key's, of this message.
  public func verifies(_ signature: Signature, of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else { return false }
    return key.isValidSignature(signature.bytes, for: message)
  }

  /// What stands before the 32 bytes of the key in its DER form (RFC 8410, section 4).
  private static let prefix: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
}

/// A signature and the key that made it.
public struct Signature: Sendable, Hashable {
  /// The ``VerificationKey/id``; a hint, nothing that is trusted.
  public var keyID: String
  /// 64 bytes.
  public var bytes: [UInt8]

  /// Names a signature.
  public init(keyID: String, bytes: [UInt8]) {
    self.keyID = keyID
    self.bytes = bytes
  }

  /// Reads what a signing program printed: 64 bytes as they are, in Base64 or in hexadecimal digits.
  public init?(keyID: String, printed: [UInt8]) {
    let text = String(decoding: printed, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined()
    let found = printed.count == 64 ? printed : Signature.bytes(hexadecimal: text) ?? Base64.decoded(text)
    guard let found, found.count == 64 else { return nil }
    self.init(keyID: keyID, bytes: found)
  }

  private static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 128, !digits.contains(nil) else { return nil }
    return stride(from: 0, to: 128, by: 2).map { UInt8(digits[$0]! << 4 | digits[$0 + 1]!) }
  }
}

/// The textual encoding of keys (RFC 7468).
private enum PEM {
  static func encoded(_ der: [UInt8], label: String) -> [UInt8] {
    Array("-----BEGIN \(label)-----\n\(Base64.encoded(der))\n-----END \(label)-----\n".utf8)
  }

  /// What stands behind `prefix` in the DER of the first part with that label.
  static func decoded(_ file: SourceFile, label: String, prefix: [UInt8]) -> [UInt8]? {
    let lines = file.text.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isWhitespace } }
    guard let begin = lines.firstIndex(of: "-----BEGIN\(label.filter { $0 != " " })-----"),
      let end = lines[begin...].firstIndex(of: "-----END\(label.filter { $0 != " " })-----"),
      let der = Base64.decoded(lines[(begin + 1)..<end].joined()), der.starts(with: prefix)
    else { return nil }
    let raw = Array(der.dropFirst(prefix.count))
    return raw.count == 32 ? raw : nil
  }
}
