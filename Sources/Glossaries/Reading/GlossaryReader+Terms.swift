import Diagnostics
import Languages

/// The terms of a concept.
extension GlossaryReader {
  mutating func readTerms(_ node: YAMLTree, language: LanguageTag?, _ key: String) -> [Term] {
    var nodes: [YAMLTree]
    switch node.content {
    case .sequence(let items): nodes = items
    case .empty: nodes = []
    default: nodes = [node]
    }
    if nodes.isEmpty { complain("“\(key)” has no terms; write them as a list: “- term”", node.range) }
    var found: [Term] = []
    var preferred: SourceRange?
    for (index, node) in nodes.enumerated() {
      guard case (var made, let hasStatus)? = readTerm(node, language) else { continue }
      if index > 0, !hasStatus, language != nil {
        complain(
          "“\(made.text)” is the second term of this language and has no status; add status: admitted, deprecated or forbidden",
          node.range)
        made.status = .admitted
      } else if made.status == .preferred, language != nil {
        if let preferred {
          diagnostics.append(
            .error(
              "“\(made.text)” is a second preferred term; exactly one can be preferred", at: made.range,
              rule: Glossary.problem.id
            )
            .note("the first one", at: preferred))
          made.status = .admitted
        } else {
          preferred = made.range
        }
      }
      if found.contains(where: { $0.text == made.text }) {
        complain("“\(made.text)” stands here a second time", node.range)
        continue
      }
      found.append(made)
    }
    if preferred == nil, language != nil, let first = found.first {
      diagnostics.append(
        .error(
          "no term of “\(key)” is preferred; make one of them status: preferred", at: first.range,
          rule: Glossary.problem.id))
    }
    return found
  }

  mutating func readTerm(_ node: YAMLTree, _ language: LanguageTag?) -> (Term, Bool)? {
    var term = defaults
    term.language = language
    term.range = place(node.range)
    var hasStatus = false
    switch node.content {
    case .scalar(let text): term.text = text
    case .empty: break
    case .sequence:
      complain("a term must be a text or “key: value” lines", node.range)
      return nil
    case .mapping:
      var hasTerm = false
      for (key, range, value) in members(node, "a term", keys: GlossaryReader.termKeys) {
        if key == "status" { hasStatus = true }
        if key == "term" {
          hasTerm = true
          if case .scalar(let text) = value.content { term.text = text }
          term.range = place(value.range)
        } else {
          apply(key, range, value, to: &term)
        }
      }
      if !hasTerm {
        complain("“term” is missing here", node.range.prefix)
        return nil
      }
    }
    guard !isInvisible(term.text) else {
      complain(
        "this term is empty; write the term or take the line out",
        term.range.start..<max(term.range.end, term.range.start + 1))
      return nil
    }
    return (term, hasStatus)
  }

  /// Whether nothing of a text can be seen. Most texts show at their first letter that it can.
  private func isInvisible(_ text: String) -> Bool {
    if let first = text.utf8.first, first > 0x20, first < 0x80 { return false }
    return FoldedText.fold(text).allSatisfy { $0 == 0x20 }
  }

  mutating func apply(_ key: String, _ range: Range<Int>, _ value: YAMLTree, to term: inout Term) {
    switch key {
    case "status": term.status = choice(value, key, Term.Status.self) ?? .preferred
    case "pos": term.pos = choice(value, key, PartOfSpeech.self)
    case "gender": term.gender = choice(value, key, GrammaticalGender.self)
    case "type": term.form = choice(value, key, Term.Form.self)
    case "forms": term.forms = list(value, key).map(\.0)
    case "forms+": term.addedForms = list(value, key).map(\.0)
    case "forms-": term.removedForms = list(value, key).map(\.0)
    case "inflect": term.inflects = flag(value, key) ?? true
    case "head":
      term.head = text(value, key)
      if let head = term.head, !term.text.isEmpty, !term.text.hasSuffix(head) {
        complain("the head “\(head)” is not how “\(term.text)” ends", value.range)
      }
    case "compounds": term.compounds = choice(value, key, Term.Compounds.self) ?? .auto
    case "not": term.not = list(value, key).map(\.0)
    case "case":
      guard let text = text(value, key) else { return }
      if text == "exact" || text == "ignore" {
        term.isCaseExact = text == "exact"
      } else {
        unknown("value of “case”", text, ["exact", "ignore"], value.range)
      }
    case "region":
      term.region = text(value, key)
      if let region = term.region, LanguageTag(region) == nil {
        complain("“\(region)” is no language tag; write one such as “en-GB”", value.range)
      }
    case "context": term.context = text(value, key)
    case "source": term.source = text(value, key)
    default: term.note = text(value, key)
    }
  }
}
