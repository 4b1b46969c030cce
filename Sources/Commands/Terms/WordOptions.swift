import ArgumentParser
import Diagnostics
import Languages
import Tosprog

/// Words that make the parts of compounds surer.
struct WordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A word list, hunspell dictionary or COR lexicon that makes compounds surer in this run.", valueName: "file"))
  var words: String?

  /// The text of the file, or `nil` when none is named; the affixes beside a hunspell dictionary are applied.
  func text(in folder: String) throws -> String? {
    try words.map { try WordFile.text($0, in: folder) }
  }
}

/// Reads files of words.
enum WordFile {
  static func text(_ path: String, in folder: String) throws -> String {
    let text = try decoded(path, in: folder)
    guard path.hasSuffix(".dic") else { return text }
    let affixes = String(path.dropLast(4)) + ".aff"
    guard Disk.resolvedKind(folder.appending(path: affixes)) == .file else { return text }
    return HunspellAffixes(try decoded(affixes, in: folder)).expanded(text)
  }

  private static func decoded(_ path: String, in folder: String) throws -> String {
    let file: SourceFile
    do { file = try SourceFile(reading: folder.appending(path: path), as: path) } catch {
      throw Failure.undone(error)
    }
    if let bad = file.firstInvalidByte {
      let line = file.position(at: bad).line
      throw Failure.undone("\(path):\(line): this byte is not UTF-8; save the list as UTF-8")
    }
    return file.text
  }
}
