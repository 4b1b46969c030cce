import Diagnostics
import Documents
import Languages

/// TermBase eXchange 3, dialect TBX-Basic: both styles are read, DCA is written.
///
/// - Reference: ISO 30042:2019. Our four statuses map without loss: deprecated is `supersededTerm-admn-sts`, forbidden
///   `deprecatedTerm-admn-sts`. What TBX-Basic has no category for stands in a note that begins with “tosprog:”.
struct TBXGlossary: GlossaryFormat {
  let name = "tbx"
  let extensions = ["tbx"]
  let isLossless = true

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) {
    var reader = TBXReader(file)
    return reader.read()
  }

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    var writer = TBXWriter(names: .current)
    return writer.write(glossary, languages)
  }
}

/// TermBase eXchange of 2008, which older tools read.
struct TBX2Glossary: GlossaryFormat {
  let name = "tbx2"
  let extensions: [String] = []
  let isLossless = true

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) {
    var reader = TBXReader(file)
    return reader.read()
  }

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    var writer = TBXWriter(names: .old)
    return writer.write(glossary, languages)
  }
}
