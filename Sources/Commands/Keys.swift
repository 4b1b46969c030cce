import Diagnostics
import Releases
import Tosprog

/// Keys as the command line names them.
enum Keys {
  /// A private key: a file, or `env:NAME` for a variable that holds one, so that no file has to.
  static func signing(_ name: String, in folder: String) throws -> SigningKey {
    guard name.hasPrefix("env:") else {
      let file = try file(name, in: folder)
      return try plain { () throws(Diagnostic) in try SigningKey(file) }
    }
    guard let text = Console.variable(String(name.dropFirst(4))) else {
      throw Failure.undone("“\(name)”: there is no such variable, or it is empty")
    }
    return try plain { () throws(Diagnostic) in try SigningKey(SourceFile(path: name, text: text)) }
  }

  /// A public key: a file, or `ed25519:` and Base64.
  static func verification(_ name: String, in folder: String) throws -> VerificationKey {
    if name.hasPrefix("ed25519:") {
      guard let key = VerificationKey(name) else { throw Failure.undone("“\(name)” is no public Ed25519 key") }
      return key
    }
    let file = try file(name, in: folder)
    return try plain { () throws(Diagnostic) in try VerificationKey(file) }
  }

  /// A key's file has nothing that a line and a column would help with.
  private static func plain<Key>(_ read: () throws(Diagnostic) -> Key) throws -> Key {
    do { return try read() } catch { throw Failure.undone(error.delivered) }
  }

  private static func file(_ name: String, in folder: String) throws -> SourceFile {
    try attempt(name) { () throws(Disk.Failure) in
      SourceFile(path: name, bytes: try Disk.read(folder.appending(path: name)))
    }
  }
}
