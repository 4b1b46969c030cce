import Languages

extension TermScan {
  mutating func emitPart(
    _ pattern: TermIndex.Pattern, _ at: Int, _ start: Int, _ end: Int, _ kind: TermMatch.Kind, _ confidence: Double,
    _ text: borrowing FoldedText
  ) {
    let token = tokens[at]
    guard !isVetoed(pattern, Int(token.start), Int(token.end), text, part: start..<end) else { return }
    found.append(
      KnownParts.Part(
        concept: pattern.concept, term: pattern.term, start: UInt8(start), end: UInt8(end), kind: kind,
        confidence: confidence))
  }

  /// Makes matches of what was found in a token.
  mutating func emit(_ parts: UnsafeBufferPointer<KnownParts.Part>, _ at: Int, _ text: borrowing FoldedText) {
    let start = Int(tokens[at].start)
    for part in parts {
      append(
        TermMatch(
          concept: Int(part.concept), term: Int(part.term),
          range: text.origin(start + Int(part.start))..<text.origin(start + Int(part.end)), kind: part.kind,
          confidence: part.confidence, isShadowed: false))
    }
  }

  mutating func emit(
    _ pattern: TermIndex.Pattern, from first: Int, to last: Int, _ kind: TermMatch.Kind, _ confidence: Double,
    _ text: borrowing FoldedText
  ) {
    let start = Int(tokens[first].start)
    let end = Int(tokens[last].end)
    guard !isVetoed(pattern, start, end, text) else { return }
    let range = text.origin(start)..<text.origin(possessive(last, text))
    append(
      TermMatch(
        concept: Int(pattern.concept), term: Int(pattern.term), range: range, kind: kind, confidence: confidence,
        isShadowed: false))
  }

  mutating func append(_ match: TermMatch) {
    // Spelling variants and overlapping rules may find the same twice.
    var at = matches.count - 1
    while at >= 0, at > matches.count - 8 {
      let old = matches[at]
      if old.concept == match.concept, old.term == match.term {
        if old.range == match.range { return }
        // Two ways to cut one compound: the surer one counts, and then the one that has the linking letter in front.
        if old.kind == match.kind, old.kind == .compoundModifier, old.range.lowerBound == match.range.lowerBound {
          if match.confidence >= old.confidence { matches[at] = match }
          return
        }
      }
      at -= 1
    }
    matches.append(match)
  }

  /// Whether a word is never this term, or one in which `part` only looks like it.
  private func isVetoed(
    _ pattern: TermIndex.Pattern, _ start: Int, _ end: Int, _ text: borrowing FoldedText, part: Range<Int>? = nil
  ) -> Bool {
    guard pattern.veto >= 0 else { return false }
    let veto = index.vetoes[Int(pattern.veto)]
    let word = UnsafeBufferPointer(start: UnsafePointer(text.bytes) + start, count: end - start)
    if veto.forms.contains(where: { word.elementsEqual($0) }) { return true }
    func places(_ stem: [UInt8]) -> [Int] {
      guard !stem.isEmpty, stem.count <= word.count else { return [] }
      return (0...word.count - stem.count).filter { word[$0..<$0 + stem.count].elementsEqual(stem) }
    }
    if veto.stems.contains(where: { !places($0).isEmpty }) { return true }
    guard let part else { return false }
    return veto.opaque.contains { stem in
      places(stem).contains { place in
        guard place < part.upperBound, part.lowerBound < place + stem.count else { return false }
        // “Visdomstand” has no “stand”, since “visdom” never joins without its linking letter.
        let front = UnsafeBufferPointer(rebasing: word[..<place])
        return place + 1 != part.lowerBound || !index.morphology.needsLinking(front, before: word[place])
      }
    }
  }

  /// The folded end of a word with its possessive: “patient's”, “patients'”.
  private func possessive(_ at: Int, _ text: borrowing FoldedText) -> Int {
    let end = Int(tokens[at].end)
    guard end < text.count, text.bytes[end] == UInt8(ascii: "'") else { return end }
    if at + 1 < tokens.count, Int(tokens[at + 1].start) == end + 1 {
      let next = tokens[at + 1]
      let tail = UnsafeBufferPointer(
        start: UnsafePointer(text.bytes) + Int(next.start), count: Int(next.end - next.start))
      return index.morphology.apostropheEndings.contains { $0.elementsEqual(tail) } ? Int(next.end) : end
    }
    let last = text.bytes[end - 1]
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z"),
      !index.morphology.apostropheEndings.isEmpty
    else { return end }
    // The mark may close a quotation that was opened before a word.
    var open = 0
    for offset in max(0, end - 200)..<end where text.bytes[offset] == UInt8(ascii: "'") {
      let before = offset == 0 || text.bytes[offset - 1] == 0x20
      open += before ? 1 : 0
    }
    return open == 0 ? end + 1 : end
  }

  /// Sorts, and marks what lies within a longer word of another term.
  mutating func order() {
    guard matches.count > 1 else { return }
    matches.sort {
      ($0.range.lowerBound, -$0.range.upperBound, $0.concept, $0.term)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.concept, $1.term)
    }
    var cover = 0..<0
    for at in matches.indices {
      let range = matches[at].range
      if range.upperBound <= cover.upperBound, range != cover, cover.lowerBound <= range.lowerBound {
        matches[at].isShadowed = true
      } else if matches[at].kind == .word, range.upperBound > cover.upperBound {
        cover = range
      }
    }
  }
}
