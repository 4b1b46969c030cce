import ArgumentParser
import Releases
import Tosprog

struct KeygenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract: "Make a pair of keys for signing releases.",
    discussion: """
      Writes a private Ed25519 key, which only the publisher may have (PKCS #8, readable by its owner alone), and beside it
      the public one with the ending .pub (SubjectPublicKeyInfo). Both are PEM, as OpenSSL reads and writes them. What is
      there already is left as it is.

      Example:
        tosprog keygen --out site.key
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: ArgumentHelp("The private key's file.", valueName: "file"))
  var out: String

  func run() throws {
    let path = try options.place().appending(path: out)
    for place in [path, path + ".pub"] where Disk.kind(place) != nil {
      throw Failure.undone("“\(place.lastPathComponent)” is there already, and a key that is overwritten is lost")
    }
    let key = SigningKey()
    try attempt(out) { () throws(Disk.Failure) in
      try Disk.create(key.pem, at: path, isSecret: true)
      try Disk.create(key.verificationKey.pem, at: path + ".pub")
    }
    Console.write("wrote \(out)\nwrote \(out).pub\n\(key.verificationKey.text)\n")
  }
}
