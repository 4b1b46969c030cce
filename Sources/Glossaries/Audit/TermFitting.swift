import Languages

/// Puts one term in the form of another.
struct TermFitting {
  let morphology: Morphology

  /// `good` as it must stand where `found`, a form of `bad`, stands; `nil` where that is not certain.
  func fit(_ good: Term, for bad: Term, found: String) -> String? {
    let (body, possessive) = split(found)
    let folded = words(body)
    guard !folded.isEmpty else { return nil }
    if good.language == nil { return good.text + possessive }
    let badWords = words(bad.text)
    let goodWords = good.text.split(separator: " ").map(String.init)
    guard folded.count == badWords.count || badWords.count == 1, !goodWords.isEmpty else { return nil }
    if !bad.inflects || !good.inflects || folded == badWords {
      return plain(good, bad, found: body, folded, badWords, possessive)
    }
    let head = headIndex(badWords, bad)
    guard folded.count == badWords.count, head < folded.count else { return nil }
    let slots = slots(of: folded[head], in: badWords[head], bad)
    guard !slots.isEmpty else { return nil }
    let goodHead = headIndex(goodWords.map { $0.lowercased() }, good)
    var result = goodWords
    guard let form = form(goodWords[goodHead], good, slots: slots) else { return nil }
    result[goodHead] = form
    if goodHead > 0, !slots.contains(base), let pos = morphology.modifierClasses.first {
      // Before a head that is not in its base form, modifiers take the form of plural and definite nouns.
      for at in 0..<goodHead {
        let lemma = String(decoding: morphology.adjective(of: Array(goodWords[at].lowercased().utf8)), as: UTF8.self)
        guard let modifier = single(morphology.inflected(lemma, as: pos), slot: UInt8(ascii: "e"))
        else { return nil }
        result[at] = modifier
      }
    }
    if changesGender(good, bad), slots.contains(base) { return nil }
    return cased(result.joined(separator: " "), like: body, bad: bad) + possess(possessive, result.last ?? "")
  }

  private let base = UInt8(ascii: "~")

  /// The term as the glossary writes it, where the other stands as the glossary writes it.
  private func plain(
    _ good: Term, _ bad: Term, found: String, _ folded: [String], _ badWords: [String], _ possessive: String
  ) -> String? {
    guard folded == badWords, !changesGender(good, bad) else { return nil }
    // A word that is also its own plural does not say which of both it is.
    let head = headIndex(badWords, bad)
    if bad.inflects, good.inflects, slots(of: folded[head], in: badWords[head], bad).count > 1 {
      let goodWords = good.text.split(separator: " ").map(String.init)
      let goodHead = headIndex(goodWords.map { $0.lowercased() }, good)
      guard form(goodWords[goodHead], good, slots: slots(of: folded[head], in: badWords[head], bad)) != nil else {
        return nil
      }
    }
    return cased(good.text, like: found, bad: bad) + possess(possessive, good.text)
  }

  private func changesGender(_ good: Term, _ bad: Term) -> Bool {
    guard let one = good.gender, let other = bad.gender else { return false }
    return one != other
  }

  /// The slots that a form fills in a paradigm; the lemma fills the base slot.
  private func slots(of form: String, in lemma: String, _ term: Term) -> Set<UInt8> {
    let forms = morphology.inflected(lemma, as: term.pos ?? .noun, gender: term.gender)
    var found: Set<UInt8> = []
    for index in 0..<forms.count where forms.text(index) == form { found.insert(forms.slots[index]) }
    if found.isEmpty {
      for other in morphology.respelled(Array(lemma.utf8)) {
        let forms = morphology.inflected(
          String(decoding: other, as: UTF8.self), as: term.pos ?? .noun, gender: term.gender)
        for index in 0..<forms.count where forms.text(index) == form { found.insert(forms.slots[index]) }
      }
    }
    return found
  }

  /// The one form of a word that fills all the slots, or `nil`.
  private func form(_ word: String, _ term: Term, slots: Set<UInt8>) -> String? {
    let forms = morphology.inflected(word.lowercased(), as: term.pos ?? .noun, gender: term.gender)
    var found: Set<String> = []
    for slot in slots {
      guard let form = single(forms, slot: slot) else { return nil }
      found.insert(form)
    }
    guard found.count == 1, let form = found.first else { return nil }
    // Keep the capitals of “RCT” and of names.
    guard form.hasPrefix(word.lowercased()) else { return word == word.lowercased() ? form : nil }
    return word + form.dropFirst(word.lowercased().count)
  }

  private func single(_ forms: FormBuffer, slot: UInt8) -> String? {
    var found: String?
    for index in 0..<forms.count where forms.slots[index] == slot {
      let text = forms.text(index)
      if let found, found != text { return nil }
      found = text
    }
    return found
  }

  /// The index of the word of a term that inflects.
  func headIndex(_ words: [String], _ term: Term) -> Int {
    if term.pos == .verb { return 0 }
    let function = words.indices.dropFirst().first { morphology.mark(Array(words[$0].utf8)).contains(.function) }
    return (function ?? words.count) - 1
  }

  private func words(_ text: String) -> [String] {
    String(decoding: FoldedText.fold(text), as: UTF8.self).split { $0 == " " || $0 == "-" }.map(String.init)
  }

  /// A text without its possessive, and the possessive.
  private func split(_ text: String) -> (String, String) {
    for mark in ["'", "’"] {
      guard let at = text.lastIndex(of: Character(mark)) else { continue }
      let tail = String(text[text.index(after: at)...])
      if morphology.apostropheEndings.contains(Array(tail.lowercased().utf8)) {
        return (String(text[..<at]), mark + tail)
      }
    }
    return (text, "")
  }

  private func possess(_ possessive: String, _ word: String) -> String {
    guard !possessive.isEmpty else { return "" }
    return word.hasSuffix("s") ? String(possessive.prefix(1)) : possessive + (possessive.count == 1 ? "s" : "")
  }

  /// A text with the capitals of another.
  private func cased(_ text: String, like found: String, bad: Term) -> String {
    guard let first = found.unicodeScalars.first, let own = bad.text.unicodeScalars.first else { return text }
    if found.isAllCapital, !bad.text.isAllCapital { return text.uppercased() }
    guard first.properties.isUppercase, !own.properties.isUppercase else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
