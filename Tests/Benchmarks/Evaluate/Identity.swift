import Catalogs
import Diagnostics
import Documents
import Languages

/// `evaluate identity FILE…`: replaces every segment by itself and says where the bytes differ.
///
/// One line a file that could be opened: `same`, or the offset of the first byte that differs; of a file that is not
/// written back because it is no UTF-8, the offset at which that begins. Ends with 2 when a file could not be read,
/// else with 1 when one differs.
func evaluateIdentity(_ arguments: [String]) -> Int32 {
  guard !arguments.isEmpty, let language = LanguageRegistry.builtIn.languages.first else {
    complain("usage: evaluate identity FILE…")
    return 2
  }
  var status: Int32 = 0
  for path in arguments {
    guard let bytes = input(path) else {
      status = 2
      continue
    }
    let file = SourceFile(path: path, bytes: bytes)
    do throws(Diagnostic) {
      guard let again = try rewritten(file, language) else {
        complain("no format has the extension of “\(path)”")
        status = 2
        continue
      }
      let common = zip(bytes, again).enumerated().first { $1.0 != $1.1 }?.offset ?? min(bytes.count, again.count)
      write("\(path)\t\(bytes == again ? "same" : String(common))\n")
      if bytes != again { status = max(status, 1) }
    } catch {
      write("\(path)\t\(error.range.start)\n")
      complain("\(path): \(error.message)")
      status = 2
    }
  }
  return status
}

/// The file written anew from its own segments or messages; `nil` where no format has its extension.
private func rewritten(_ file: SourceFile, _ language: Language) throws(Diagnostic) -> [UInt8]? {
  if let format = DocumentFormat.of(path: file.path) {
    let document = format.parse(file, language: language)
    return try document.replacing(
      inlines: Dictionary(uniqueKeysWithValues: document.segments.map { ($0.index, $0.inlines) }))
  }
  let suffix = file.path.split(separator: ".").last.map(String.init) ?? ""
  for name in ["json", "yaml"] {
    guard let format = [any CatalogFormat].builtIn.named(name), format.extensions.contains(suffix) else { continue }
    let catalog = format.parse(file, language: language)
    if let offset = file.firstInvalidByte {
      throw .error("the file is not UTF-8: byte \(offset) begins no character", at: file.range(offset, offset + 1))
    }
    let texts = catalog.entries.indices.compactMap { index in
      catalog.entries[index].target.map { (index, $0.source.text) }
    }
    return texts.isEmpty ? file.bytes : try format.replacing(Dictionary(uniqueKeysWithValues: texts), in: catalog)
  }
  return nil
}
