extension Glossary {
  /// Takes “needle/pin” and “needle; pin” for two terms each, the second admitted.
  ///
  /// Only on request: “and/or” and “mg/ml” are one term.
  public mutating func splitAlternatives() {
    for concept in concepts.indices {
      concepts[concept].terms = concepts[concept].terms.flatMap { term -> [Term] in
        let parts = term.text.split { $0 == "/" || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty }
        guard parts.count > 1 else { return [term] }
        return parts.enumerated().map { at, text in
          var part = term
          part.text = text
          if at > 0, part.status == .preferred { part.status = .admitted }
          return part
        }
      }
    }
  }
}
