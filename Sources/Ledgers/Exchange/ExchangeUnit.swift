import Bitexts
import Catalogs
import Diagnostics
import Documents

/// Sentences that face each other, as they are handed out for translation and taken back.
public struct ExchangeUnit: Sendable {
  /// How the translation stands; text that is still in the source's language counts as missing.
  public let freshness: Freshness
  /// What is to be translated.
  public let source: Message
  /// The translation of today; `nil` where it is missing.
  public let target: Message?
  private let codes: (source: [CodedText.Code], target: [CodedText.Code])
  private let isInterface: Bool

  /// Sentences of an article, with their markup as codes.
  public init(_ bead: Bead, freshness: Freshness) {
    isInterface = false
    let source = CodedText(bead.source)
    self.source = source.message
    let isUntouched = bead.kind == .untranslated && freshness != .fresh
    guard !bead.target.isEmpty, !isUntouched else {
      self.freshness = .missing
      target = nil
      codes = (source.codes, bead.target.isEmpty ? [] : CodedText(bead.target, like: source).codes)
      return
    }
    let target = CodedText(bead.target, like: source)
    self.freshness = freshness
    self.target = target.message
    codes = (source.codes, target.codes)
  }

  /// A message of the interface, which has no codes.
  public init(source: Message, target: Message?, freshness: Freshness) {
    self.freshness = freshness
    self.source = source
    self.target = target
    codes = ([], [])
    isInterface = true
  }

  /// Names the two texts as they stand, so that an import sees whether either changed meanwhile.
  public var revision: String {
    String(Digest("\(source.exchangeKey)\u{0}\(target?.exchangeKey ?? "")").hex.prefix(16))
  }
}

/// What becomes of a text that came back.
public enum ExchangeAnswer: Sendable, Equatable {
  /// Nothing was translated.
  case untouched
  /// The translation stands in the article already.
  case known(Message)
  /// A new translation.
  case translated(Message)
  /// It does not fit, for this reason.
  case refused(String)
}

extension ExchangeUnit {
  /// Whether a text is the source that was handed out.
  public func isOf(_ text: Message) -> Bool { agrees(text, source) }

  /// Whether two texts are the same; messages of the interface are when they say the same in every case, since formats
  /// without nesting repeat the whole sentence for each plural form.
  private func agrees(_ one: Message, _ other: Message) -> Bool {
    one.exchangeKey == other.exchangeKey || (isInterface && one.problems.isEmpty && one.saysTheSame(as: other))
  }

  /// Judges what came back for this unit.
  ///
  /// - Parameters:
  ///   - entry: The entry of the exchange file.
  ///   - saysWhenDone: Whether a file of this format marks what is unfinished, as PO does with `fuzzy`; in others only the
  ///     words tell.
  public func answer(to entry: CatalogEntry, saysWhenDone: Bool) -> ExchangeAnswer {
    if let theirs = entry.source?.message, !isOf(theirs) {
      return .refused("the source has changed since this was exported; it now reads “\(source.textWithoutCodes)”")
    }
    guard let text = entry.target?.message, !text.isEmpty || source.isEmpty else { return .untouched }
    if let problem = text.problems.first { return .refused("the message is broken: \(problem.message)") }
    if saysWhenDone, entry.state == .initial { return .untouched }
    let isSame = target.map { agrees(text, $0) } ?? false
    let isDone = entry.state.map { $0 != .initial } ?? saysWhenDone
    // What stands there already, though another text was handed out, came in with a run that was cut short.
    let isOther = entry.brief?.revision.map { $0 != revision } ?? false
    if isSame { return isDone || isOther ? .known(text) : .untouched }
    if let revision = entry.brief?.revision, revision != self.revision {
      return .refused("the translation in the article has been edited since this was exported")
    }
    if !isDone,
      entry.brief?.matches.contains(where: { $0.score == 1 && $0.target.exchangeKey == text.exchangeKey }) == true
    {
      return .untouched
    }
    if let problem = codeProblem(in: text) { return .refused(problem) }
    return .translated(text)
  }

  /// What is wrong with the codes of a translation: each code of the source once, unless the translation of today does
  /// without it, and no other.
  private func codeProblem(in text: Message) -> String? {
    if isInterface { return argumentProblem(in: text) }
    guard text.nodes.allSatisfy({ $0.isTextOrCode }) else {
      return "an article has no place for arguments such as {name}"
    }
    var seen: [String: Int] = [:]
    var open: Set<String> = []
    for node in text.nodes {
      guard case .code(let code) = node.kind else { continue }
      let tag = CodeTags.shown(code)
      seen[tag, default: 0] += 1
      if seen[tag]! > 1 { return "the code \(tag) occurs twice" }
      if code.kind == .start { open.insert(code.id) }
      let isKnown = (codes.source + codes.target).contains { known in
        "\(known.id)" == code.id && known.inlines.contains { $0.codeKind == code.kind }
      }
      guard isKnown else { return "the code \(tag) is unknown" }
      let beginsHere = (codes.source + codes.target).contains { known in
        "\(known.id)" == code.id && known.inlines.contains { $0.kind == .start }
      }
      if code.kind == .end, beginsHere, !open.contains(code.id) { return "the code \(tag) stands before its beginning" }
    }
    let today = Set(target?.codeNames ?? source.codeNames)
    for name in source.codeNames + (target?.codeNames ?? []) where today.contains(name) {
      if seen[name] == nil { return "the code \(name) is lost" }
    }
    return nil
  }

  private func argumentProblem(in text: Message) -> String? {
    let lost = source.mismatches(in: text).first { $0.kind == .missingArgument || $0.kind == .extraArgument }
    guard let lost else { return nil }
    return lost.kind == .missingArgument
      ? "the argument {\(lost.name)} is lost" : "the argument {\(lost.name)} is unknown"
  }

  /// A translation as inlines: the codes of today's translation where it has them, else those of the source with their
  /// links as `link` translates them.
  func inlines(of text: Message, link: (String) -> String?) -> [Inline] {
    let nowhere = SourceFile(path: "", bytes: []).start
    return text.nodes.compactMap { node in
      switch node.kind {
      case .text(let words): return .text(words, at: nowhere)
      case .code(let code):
        func find(_ codes: [CodedText.Code]) -> (code: CodedText.Code, inline: Inline)? {
          codes.lazy.filter { "\($0.id)" == code.id }.compactMap { known in
            known.inlines.first { $0.codeKind == code.kind }.map { (known, $0) }
          }.first
        }
        if let own = find(codes.target) { return own.inline }
        guard let found = find(codes.source) else { return nil }
        guard let old = found.code.first.target, let new = link(old) else { return found.inline }
        return found.inline.leading(from: old, to: new)
      // Articles hold no arguments; an answer with one has been refused.
      default: return nil
      }
    }
  }
}

extension Inline {
  /// The same code with another address in it, as it would be written.
  fileprivate func leading(from old: String, to new: String) -> Inline {
    let written = range.text.replacing(old, with: new, maxReplacements: 1)
    let file = SourceFile(path: "", text: written)
    return Inline(
      kind: kind, code: code, id: id, range: file.range(0, file.bytes.count), text: text,
      target: target.map { _ in new })
  }
}

extension Message.Node {
  fileprivate var isTextOrCode: Bool {
    switch kind {
    case .text, .code: true
    default: false
    }
  }
}

extension Message {
  /// What is compared of a message that came back: its words with folded white space in NFC, and its codes.
  fileprivate var exchangeKey: String {
    Message(kinds: nodes.map(\.kind).trimmed).canonicalText.foldedSpaces.nfc
  }

  fileprivate var codeNames: [String] {
    nodes.compactMap { if case .code(let code) = $0.kind { CodeTags.shown(code) } else { nil } }
  }
}
