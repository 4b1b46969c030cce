import Diagnostics
import Languages

/// What a matcher knows of a term: `tosprog terms explain`.
public struct TermExplanation: Sendable, Hashable {
  /// The forms of each word of the term, in the order of the paradigm, genitives included.
  public var forms: [[String]]
  /// The forms in which it stands at the front of compounds.
  public var fronts: [String]
  /// Other spellings of the same word.
  public var spellings: [String]
  /// Stems of words that it is never found in.
  public var never: [String]
  /// Whether letters must agree in case.
  public var isCaseExact: Bool

  /// Explains a term of a language; the forms of a lexicon take the place of the rules'.
  ///
  /// - Parameter isName: Whether the term is the same in every language, so that it takes a genitive -s and no ending.
  public init(_ term: Term, language: Language, words list: WordList? = nil, isName: Bool = false) {
    let morphology = language.morphology
    isCaseExact = term.isCaseExact ?? (term.language != nil && term.text.isAllCapital)
    let lemma = String(decoding: FoldedText.fold(term.text), as: UTF8.self)
    let words = lemma.split { $0 == " " || $0 == "-" }.map(String.init)
    fronts = []
    spellings = []
    never = term.not + morphology.opaqueStems(of: FoldedText.fold(lemma)).map { String(decoding: $0, as: UTF8.self) }
    if !term.forms.isEmpty || !term.inflects {
      forms = (term.forms.isEmpty ? [term.text] : term.forms).map { [$0] }
      return
    }
    if isName {
      forms = words.dropLast().map { [$0] } + words.suffix(1).map { morphology.inflected($0, as: .propn).texts }
      return
    }
    forms = words.enumerated().map { at, word in
      let isHead = at == (term.pos == .verb ? 0 : words.count - 1)
      if !isHead, morphology.modifierClasses.isEmpty || term.pos == .verb { return [word] }
      let pos = isHead ? term.pos ?? .noun : morphology.modifierClasses[0]
      var listed = FormBuffer()
      let isListed = Array(word.utf8).withUnsafeBufferPointer {
        list?.inflect($0, as: pos, gender: term.gender, into: &listed) ?? false
      }
      return isListed ? listed.texts : morphology.inflected(word, as: pos, gender: term.gender).texts
    }
    if words.count == 1, !forms.isEmpty {
      forms[0] = (forms[0] + term.addedForms).filter { !term.removedForms.contains($0) }
      var joined = FormBuffer()
      let pos = term.pos ?? .noun
      let paradigm = morphology.inflected(words[0], as: pos, gender: term.gender)
      Array(words[0].utf8).withUnsafeBufferPointer {
        morphology.appendJoined($0, as: pos, paradigm: paradigm, into: &joined)
      }
      fronts = term.compounds == .none || term.compounds == .head ? [] : joined.texts
      spellings = morphology.respelled(Array(words[0].utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension Glossary {
  /// What is legal and yet likely to disappoint: warnings of `glossary-problem`.
  public func lint(languages: LanguageRegistry = .builtIn) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func warn(_ message: String, _ range: SourceRange) {
      found.append(.warning(message, at: range, rule: Glossary.problem.id))
    }
    for language in languages.languages {
      let matcher = TermMatcher(self, language: language)
      for (number, concept) in concepts.enumerated() {
        for term in concept.terms where term.language != nil && term.isOf(language) {
          let letters = term.text.unicodeScalars.count
          if letters <= 3, !term.text.isAllCapital, term.compounds == .auto, language.morphology.hasClosedCompounds {
            warn(
              "“\(term.text)” has \(letters) letters and may be found in longer words; say “compounds: none” if it is",
              term.range)
          }
          if term.pos == nil {
            warn("“\(term.text)” has no part of speech and is taken for a noun; add “pos: …”", term.range)
          }
          guard term.isApproved, term.inflects, let form = TermExplanation(term, language: language).forms.last else {
            continue
          }
          for text in form where term.text.wordRanges.count == 1 && text != term.text {
            for match in matcher.matches(in: text) where match.concept != number && match.kind == .word {
              let other = concepts[match.concept].terms[match.term]
              guard FoldedText.fold(other.text) == FoldedText.fold(text) else { continue }
              warn("“\(text)” is a form of “\(term.text)” and the term of “\(concepts[match.concept].id)”", term.range)
            }
          }
        }
      }
    }
    return found
  }
}
