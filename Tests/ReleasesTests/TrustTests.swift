import Diagnostics
import Languages
import Releases
import Testing

@Suite("Signatures")
struct SignatureTests {
  /// RFC 8032, section 7.1, test 1, as OpenSSL writes its key.
  static let seed = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"

  @Test("a key of the standard signs as the standard says")
  func vector() throws {
    let pem = "-----BEGIN PRIVATE KEY-----\n\(SignatureTests.seed)\n-----END PRIVATE KEY-----\n"
    let key = try SigningKey(SourceFile(path: "k", text: pem))
    #expect(key.pem == Array(pem.utf8))
    #expect(key.verificationKey.text == "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
    let hex =
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    let signature = try #require(Signature(keyID: "", printed: Array(hex.utf8)))
    #expect(key.verificationKey.verifies(signature, of: []))
    #expect(!key.verificationKey.verifies(signature, of: [0]))
    let made = try key.signature(of: Array("hej".utf8))
    #expect(key.verificationKey.verifies(made, of: Array("hej".utf8)))
    #expect(made.keyID == key.verificationKey.id)
  }

  @Test("keys are read back as they were written, and nothing else is taken for one")
  func keys() throws {
    let key = SigningKey()
    #expect(try SigningKey(SourceFile(path: "k", bytes: key.pem)).pem == key.pem)
    let open = key.verificationKey
    #expect(try VerificationKey(SourceFile(path: "k", bytes: open.pem)) == open)
    #expect(VerificationKey(open.text) == open)
    #expect(try VerificationKey(SourceFile(path: "k", text: open.text + "\n")) == open)
    for bytes in [key.pem, [], Array("ed25519:AAAA".utf8), Array(open.pem.dropLast(40))] {
      #expect(throws: Diagnostic.self) { try VerificationKey(SourceFile(path: "k", bytes: bytes)) }
    }
    #expect(throws: Diagnostic.self) { try SigningKey(SourceFile(path: "k", bytes: open.pem)) }
  }

  /// DSSE's protocol, “Test Vectors”.
  @Test("what is signed is what DSSE says")
  func encoding() {
    let envelope = Envelope(payloadType: "http://example.com/HelloWorld", payload: Array("hello world".utf8))
    #expect(
      envelope.message == Array("DSSEv1 29 http://example.com/HelloWorld 11 hello world".utf8))
  }

  @Test("one good signature among others is enough, and one bit is too much")
  func envelopes() throws {
    let (mine, other) = (SigningKey(), SigningKey())
    var envelope = pointer.envelope
    envelope.signatures = [try other.signature(of: envelope.message), try mine.signature(of: envelope.message)]
    // The id is a hint that nobody must believe.
    envelope.signatures[1].keyID = other.verificationKey.id
    let read = try Envelope(SourceFile(path: "p", bytes: envelope.encoded))
    #expect(read.isSigned(by: [mine.verificationKey]))
    #expect(!read.isSigned(by: [SigningKey().verificationKey]))
    #expect(!read.isSigned(by: []))
    #expect(try Pointer(read, path: "p") == pointer)
    var changed = read
    changed.payload[changed.payload.count / 2] ^= 1
    #expect(!changed.isSigned(by: [mine.verificationKey, other.verificationKey]))
    changed = read
    changed.payloadType += "x"
    #expect(!changed.isSigned(by: [mine.verificationKey, other.verificationKey]))
  }

  private let pointer = Pointer(
    project: "demo", channel: "stable", sequence: 3, created: Timestamp(seconds: 0), expires: Timestamp(seconds: 1),
    manifest: Release.Reference(of: []))

  @Test("a changed byte anywhere in a pointer is never believed and never a crash")
  func mutations() throws {
    let key = SigningKey()
    var envelope = pointer.envelope
    envelope.signatures = [try key.signature(of: envelope.message)]
    let trust = Trust(keys: [key.verificationKey], channel: "stable")
    let bytes = envelope.encoded
    #expect(
      try trust.pointer(in: SourceFile(path: "p", bytes: bytes), now: Timestamp(seconds: 0), last: nil) == pointer)
    for place in bytes.indices {
      for change: UInt8 in [0x01, 0x20, 0x80] {
        var bytes = bytes
        bytes[place] ^= change
        let found = try? trust.pointer(in: SourceFile(path: "p", bytes: bytes), now: Timestamp(seconds: 0), last: nil)
        // What is not signed may change: the id of the key, and spelling.
        #expect(found == nil || found == pointer)
      }
    }
  }
}

@Suite("Channels")
struct ChannelTests {
  @Test("names that files and addresses can have", arguments: ["stable", "beta-2", "2026.11", "da_1"])
  func fine(_ name: String) { #expect(Pointer.problem(channel: name) == nil) }

  @Test("names that they cannot", arguments: ["", "Stable", "a/b", "..", ".x", "-x", "_x", "æ", "nul", "a b", "con"])
  func refused(_ name: String) { #expect(Pointer.problem(channel: name) != nil) }
}
