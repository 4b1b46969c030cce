import Diagnostics
import Documents
import Languages

/// `evaluate identity FILE…`: replaces every segment by itself and says where the bytes differ.
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
    guard let format = DocumentFormat.of(path: path) else {
      complain("no format has the extension of “\(path)”")
      status = 2
      continue
    }
    let document = format.parse(SourceFile(path: path, bytes: bytes), language: language)
    let wishes = Dictionary(uniqueKeysWithValues: document.segments.map { ($0.index, $0.inlines) })
    do {
      let again = try document.replacing(inlines: wishes)
      let common = zip(bytes, again).enumerated().first { $1.0 != $1.1 }?.offset ?? min(bytes.count, again.count)
      write("\(path)\t\(bytes == again ? "same" : String(common))\n")
    } catch {
      complain("\(path): \(error.message)")
      status = 2
    }
  }
  return status
}
