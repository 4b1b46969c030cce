import Documents

extension Bitext {
  /// Why a bead is as it is, in words: what speaks for it, and what would have been made instead.
  public func explanation(of bead: Bead) -> String {
    let reason = bead.reason
    var parts = ["confidence \(Bitext.percent(bead.confidence))"]
    switch bead.kind {
    case .missing: parts.append("no sentence of the translation answers its words")
    case .extra: parts.append("no sentence of the source answers its words")
    case .untranslated: parts.append("the translation repeats the source's wording")
    case .moved: parts.append("the two stand in another order than what is around them")
    case .paired: break
    }
    if !bead.source.isEmpty, !bead.target.isEmpty {
      if bead.source.count + bead.target.count > 2 { parts.append(Bitext.shape(of: bead)) }
      parts.append(
        "\(Bitext.percent(reason.sourceShare)) of the source's words and \(Bitext.percent(reason.targetShare)) of the "
          + "translation's are known to answer each other")
      if let agree = reason.anchorsAgree { parts.append("links, images and codes \(agree ? "agree" : "differ")") }
      if !reason.kindsAgree { parts.append("the two are set differently") }
    }
    guard let other = reason.runnerUp, source.segments.indices.contains(other.source),
      target.segments.indices.contains(other.target)
    else { return parts.joined(separator: "; ") + "; nothing else came near" }
    parts.append(
      "the runner-up was “\(source.segments[other.source].text)” facing “\(target.segments[other.target].text)”")
    return parts.joined(separator: "; ")
  }

  private static func shape(of bead: Bead) -> String {
    func sentences(_ count: Int) -> String { count == 1 ? "one sentence" : "\(count) sentences" }
    return "\(sentences(bead.source.count)) became \(sentences(bead.target.count))"
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
