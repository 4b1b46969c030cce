import Diagnostics
import Languages

extension DocumentFormat {
  /// HTML pages and parts of pages.
  static let html = DocumentFormat(name: "html", extensions: ["html", "htm", "xhtml"]) { file, language in
    file.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else {
        return DocumentBuilder(file: file, format: "html", language: language).finish()
      }
      var builder = DocumentBuilder(file: file, format: "html", language: language)
      // Generators of sites put settings above the page too.
      let start = FrontMatterReader.read(file, into: &builder)
      var reader = HTMLReader(part: start..<bytes.count, bytes: base, builder: builder, isSkipping: false)
      return reader.readPart().builder.finish()
    }
  }
}
