import Diagnostics
import Releases

/// Who signs a release: a key that is at hand, or a program that has one, such as a client of a key service.
public enum Signer: Sendable {
  /// A key.
  case key(SigningKey)
  /// A program that is given the message on its standard input and prints the signature (64 bytes, in Base64 or in
  /// hexadecimal digits), and the key that verifies it.
  case program(String, VerificationKey)

  /// The key that the signature is verified with.
  public var verificationKey: VerificationKey {
    switch self {
    case .key(let key): key.verificationKey
    case .program(_, let key): key
    }
  }

  /// Signs a message; what a program prints is verified before it is used.
  func signature(of message: [UInt8]) throws(Diagnostic) -> Signature {
    switch self {
    case .key(let key):
      do { return try key.signature(of: message) } catch { throw .delivery("the signature", "\(error)") }
    case .program(let path, let key):
      let printed: [UInt8]
      do throws(Child.Failure) {
        // A program that signs may need whatever its user has set up for it.
        let child = try Child([path], environment: Child.wholeEnvironment)
        child.write(message)
        printed = try child.finish()
      } catch { throw .delivery(path, "the program did not sign: \(error.reason ?? "it says nothing")") }
      guard let signature = Signature(keyID: key.id, printed: printed), key.verifies(signature, of: message) else {
        throw .delivery(path, "the program printed no signature by the key \(key.text)")
      }
      return signature
    }
  }
}
