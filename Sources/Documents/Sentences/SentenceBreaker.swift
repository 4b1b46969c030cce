import Languages

/// Tells sentences apart.
///
/// It jumps from one full stop, question mark, exclamation mark or ellipsis to the next and asks there, with the words
/// on both sides, whether the sentence ends. Linear in the length of the text.
public struct SentenceBreaker: Sendable {
  private let conventions: SentenceConventions
  private let rules: SRXRules?

  /// Breaks by what the language says of its sentences, or by a team's own rules.
  public init(_ language: Language, rules: SRXRules? = nil) {
    conventions = language.sentences
    self.rules = rules
  }

  /// The sentences as ranges of UTF-8 offsets, without outer white space; a text of white space has none.
  public func sentences(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { sentences(inUTF8: $0, opaque: []) }
  }

  /// The sentences of UTF-8 bytes, none of which ends inside an opaque range (code, an address, a placeholder).
  ///
  /// Opaque ranges are in order and do not overlap. Any bytes are accepted.
  public func sentences(inUTF8 bytes: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    sentences(inUTF8: bytes, opaque: opaque, into: &found)
    return found
  }

  /// Appends the sentences, so that one array serves many texts.
  func sentences(inUTF8 bytes: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>], into found: inout [Range<Int>]) {
    if let rules {
      found += rules.sentences(inUTF8: bytes, opaque: opaque)
      return
    }
    guard let base = bytes.baseAddress else { return }
    opaque.withUnsafeBufferPointer { opaque in
      var scanner = SentenceScanner(bytes: base, count: bytes.count, opaque: opaque, conventions: conventions)
      scanner.sentences(into: &found)
    }
  }
}
