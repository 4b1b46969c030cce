import Diagnostics

/// A signed text: what it is, its bytes and its signatures in one file, so that no deployment can tear them apart.
///
/// - Reference: Dead Simple Signing Envelope (DSSE) 1.0.2, protocol and envelope.
public struct Envelope: Sendable {
  /// What an envelope is.
  static let mediaType = "application/vnd.dsse.envelope.v1+json"

  /// What the payload is: a media type.
  public var payloadType: String
  /// What is signed.
  public var payload: [UInt8]
  /// The signatures, each by a key of its own.
  public var signatures: [Signature] = []

  /// A text that nobody has signed yet.
  public init(payloadType: String, payload: [UInt8]) {
    self.payloadType = payloadType
    self.payload = payload
  }

  /// The bytes that are signed: the type and the payload with their lengths (“pre-authentication encoding”).
  public var message: [UInt8] {
    Array("DSSEv1 \(payloadType.utf8.count) \(payloadType) \(payload.count) ".utf8) + payload
  }

  /// The envelope's file.
  public var encoded: [UInt8] {
    let signatures = signatures.map { signature in
      JSON.sorted([("keyid", .string(signature.keyID)), ("sig", .string(Base64.encoded(signature.bytes)))])
    }
    let json = JSON.sorted([
      ("payloadType", .string(payloadType)), ("payload", .string(Base64.encoded(payload))),
      ("signatures", .array(signatures)),
    ])
    return json.encodedBytes() + [0x0A]
  }

  /// Reads an envelope. What it says is not to be trusted before ``isSigned(by:)``.
  ///
  /// - Throws: An error that says what is missing.
  public init(_ file: SourceFile) throws(Diagnostic) {
    let fields = try Fields(file, as: "a signed envelope (DSSE)")
    payloadType = try fields.text("payloadType")
    guard let payload = Base64.decoded(try fields.text("payload")) else {
      throw fields.problem("“payload” is not Base64")
    }
    self.payload = payload
    for signature in try fields.list("signatures") {
      guard let bytes = Base64.decoded(try signature.text("sig")) else {
        throw fields.problem("a signature is not Base64")
      }
      signatures.append(Signature(keyID: signature.optionalText("keyid") ?? "", bytes: bytes))
    }
  }

  /// Whether one of these keys has signed it.
  public func isSigned(by keys: [VerificationKey]) -> Bool {
    let message = message
    // The id of a key is a hint only: a signature is tried with every key.
    return signatures.contains { signature in keys.contains { $0.verifies(signature, of: message) } }
  }
}
