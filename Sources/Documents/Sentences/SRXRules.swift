import Diagnostics
import Languages

/// A team's own rules of where sentences end, read from an SRX 2.0 file.
///
/// At each place the first rule counts that matches what stands before it and behind it. White space around what the
/// rules part is left out of the sentences, as everywhere here.
///
/// - Reference: LISA, “Segmentation Rules eXchange (SRX) 2.0”.
public struct SRXRules: Sendable {
  /// How many rules a file may have.
  public static let limit = 5000

  private struct Rule: Sendable {
    var isBreak: Bool
    var before: SRXPattern?
    var after: SRXPattern?
  }

  private var rules: [Rule] = []

  /// Reads the rules of a language.
  ///
  /// - Throws: An error at the first place that is no SRX, or at an expression that is not understood.
  public init(_ file: SourceFile, language: LanguageTag) throws(Diagnostic) {
    var scanner = try XMLScanner(file)
    var sets: [String: [Rule]] = [:]
    var name = ""
    var current: Rule?
    var isCascading = false
    var chosen: [String] = []
    var count = 0
    while let event = try scanner.next() {
      switch (event.kind, event.localName) {
      case (.start, "header"): isCascading = event["cascade"] == "yes"
      case (.start, "languagerule"): name = event["languagerulename"] ?? ""
      case (.start, "rule"):
        count += 1
        guard count <= SRXRules.limit else {
          throw .error("more than \(SRXRules.limit) rules", at: event.range, rule: "settings-problem")
        }
        current = Rule(isBreak: event["break"] != "no")
      case (.start, "beforebreak"), (.start, "afterbreak"):
        let range = event.range
        let isAfter = event.localName == "afterbreak"
        let text = try scanner.innerText()
        guard !text.isEmpty, current != nil else { continue }
        let pattern = try SRXPattern(text, isForward: isAfter, at: range)
        if isAfter { current?.after = pattern } else { current?.before = pattern }
      case (.end, "rule"):
        if let rule = current { sets[name, default: []].append(rule) }
        current = nil
      case (.start, "languagemap"):
        let pattern = try SRXPattern(event["languagepattern"] ?? "", isForward: true, at: event.range)
        let tag = Array(language.description.unicodeScalars)
        if isCascading || chosen.isEmpty, pattern.matches(tag, at: 0, isWhole: true) {
          chosen.append(event["languagerulename"] ?? "")
        }
      default: break
      }
    }
    rules = chosen.flatMap { sets[$0] ?? [] }
    guard !rules.isEmpty else {
      throw .error("the file has no rules for \(language)", at: scanner.file.start, rule: "settings-problem")
    }
  }

  func sentences(inUTF8 bytes: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>]) -> [Range<Int>] {
    let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var found: [Range<Int>] = []
    var opaque = opaque[...]
    var start = 0
    var low = 0
    var offset = 0
    func close(_ high: Int) {
      var first = low
      var last = high
      var begin = start
      var end = offset
      while first < last, text[first].properties.isWhitespace {
        begin += UTF8.width(text[first])
        first += 1
      }
      while last > first, text[last - 1].properties.isWhitespace {
        last -= 1
        end -= UTF8.width(text[last])
      }
      if begin < end, end <= bytes.count { found.append(begin..<end) }
      start = offset
      low = high
    }
    for place in text.indices {
      if place > low {
        while let first = opaque.first, first.upperBound <= offset { opaque.removeFirst() }
        let isInside = opaque.first.map { $0.lowerBound < offset } ?? false
        if !isInside, isBreak(text, place) { close(place) }
      }
      offset += UTF8.width(text[place])
    }
    close(text.count)
    return found
  }

  private func isBreak(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    func matches(_ rule: Rule) -> Bool {
      rule.after?.matches(text, at: place) != false && rule.before?.matches(text, at: place) != false
    }
    // Most places are no end by any rule, and a file has few rules that break.
    guard rules.contains(where: { $0.isBreak && matches($0) }) else { return false }
    return rules.first(where: matches)?.isBreak ?? false
  }
}
