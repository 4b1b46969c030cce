import Languages

/// The plural forms of a message as Apple's formats have them: `zero` stands for `=0` where the language has no zero.
struct AppleForms {
  /// The forms with `%1$ld` for the number; `nil` where a part cannot be written.
  let texts: [(key: String, text: String)]?
  /// What is changed.
  let warning: String?

  init(_ flat: FlatMessage, language: Language) {
    let keys = language.plurals.categories().map(\.rawValue)
    let hasZero = flat.exactKeys.contains("=0") && !keys.contains("zero")
    let texts = ((hasZero ? ["=0"] : []) + keys).map { key in
      PrintfText.write(flat.nodes(key), flat).map { (key == "=0" ? "zero" : key, $0) }
    }
    self.texts = texts.contains { $0 == nil } ? nil : texts.compactMap(\.self)
    let lost = flat.exactKeys.filter { $0 != "=0" || !hasZero }
    warning = FlatMessage.warning(ofLost: lost)
  }
}
