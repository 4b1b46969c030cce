import Diagnostics

extension Document {
  /// The bytes of the file in which exactly the given segments say something else.
  ///
  /// Codes without text of their own, such as images, stay; spans inside the words that change go. What needs an
  /// escape gets one, and white space is folded as reading folds it.
  ///
  /// - Parameter texts: new words by position in `segments`.
  /// - Throws: An error when the file is not UTF-8, a position is unknown or a place cannot hold the words.
  public func replacing(_ texts: [Int: String]) throws(Diagnostic) -> [UInt8] {
    try Rewriting(document: self).replacing(texts.mapValues { .text($0) })
  }

  /// The bytes of the file in which exactly the given segments say something else, codes included.
  ///
  /// - Parameter inlines: by position in `segments`, new texts and the segment's own codes, known by their ids; codes of
  ///   other sentences, or of another document in this format, are written as they stand there.
  /// - Throws: An error when the file is not UTF-8, a position or code is unknown or a place cannot hold the words.
  public func replacing(inlines: [Int: [Inline]]) throws(Diagnostic) -> [UInt8] {
    try Rewriting(document: self).replacing(inlines.mapValues { .inlines($0) })
  }
}
