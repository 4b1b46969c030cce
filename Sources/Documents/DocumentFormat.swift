import Diagnostics
import Languages

/// A way to write articles that Tosprog reads and writes back.
public struct DocumentFormat: Sendable {
  /// The name, in lower case.
  public let name: String
  /// Extensions of file names, without dots, in lower case.
  public let extensions: [String]
  let read: @Sendable (SourceFile, Language) -> Document

  /// The formats that ship with Tosprog, by name.
  public static let builtIn: [DocumentFormat] = [html, markdown, text]

  /// The format of a path, by its extension, or `nil`.
  public static func of(path: String) -> DocumentFormat? {
    let name = path.split(separator: "/" as Character).last ?? ""
    guard let dot = name.lastIndex(of: "." as Character) else { return nil }
    let suffix = name[name.index(after: dot)...].lowercased()
    return builtIn.first { $0.extensions.contains(suffix) }
  }

  /// Reads a file. Whatever is wrong with it is one of the document's diagnostics.
  ///
  /// - Parameter language: whose conventions cut the blocks into sentences.
  public func parse(_ file: SourceFile, language: Language) -> Document {
    let problem: Diagnostic
    if let order = file.wideByteOrder {
      problem = .error("the file is UTF-16 (\(order)); save it as UTF-8", at: file.start, rule: "file-problem")
    } else if file.bytes.count >= Int(UInt32.max) / 2 {
      problem = .error("the file is larger than 2 GiB", at: file.start, rule: "file-problem")
    } else if let offset = file.firstInvalidByte {
      problem = .error(
        "the file is not UTF-8: byte \(offset) begins no character", at: file.range(offset, offset + 1),
        rule: "file-problem")
    } else {
      return read(file, language)
    }
    var builder = DocumentBuilder(file: file, format: name, language: language)
    builder.diagnostics.append(problem)
    builder.refusal = problem
    return builder.finish()
  }
}
