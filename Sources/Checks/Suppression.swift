import Diagnostics
import Documents

/// The comments of a document that silence findings, as regions of its bytes.
public struct Suppression: Sendable {
  private struct Region {
    var directive: Directive
    /// Findings that begin here are silenced.
    var bytes: Range<Int>
    /// Findings about absent text stand behind the block before; this is its end.
    var gap: Int
  }

  private let path: String
  private let regions: [Region]
  /// Comments that mean to say something and do not.
  private let strays: [Directive]
  /// Comments that open without an end, or end what is not open; they silence nothing.
  private let halves: [Directive]

  /// Reads a document's comments.
  public init(_ document: Document) {
    path = document.file.path
    let blocks = document.blocks
    let size = document.file.bytes.count
    var regions: [Region] = []
    var open: [Directive] = []
    var strays: [Directive] = []
    var halves: [Directive] = []
    for directive in document.directives {
      let gap = directive.block > 0 && directive.block <= blocks.count ? blocks[directive.block - 1].range.end : 0
      switch directive.kind {
      case .ignore, .ignoreNext:
        let start = directive.range.start
        guard directive.block < blocks.count else {
          regions.append(Region(directive: directive, bytes: start..<size + 1, gap: gap))
          continue
        }
        let block = blocks[directive.block].range
        regions.append(Region(directive: directive, bytes: min(start, block.start)..<max(start, block.end), gap: gap))
      case .ignoreStart: open.append(directive)
      case .ignoreEnd:
        guard let begin = open.popLast() else {
          halves.append(directive)
          continue
        }
        regions.append(Region(directive: begin, bytes: begin.range.start..<directive.range.end, gap: begin.range.start))
      case .unknown: strays.append(directive)
      case .skipStart, .skipEnd: continue
      }
    }
    // An end that was forgotten would hide whatever is written later.
    self.halves = halves + open
    self.regions = regions
    self.strays = strays
  }

  /// What is left of the findings, how many were silenced, and what is wrong with the comments themselves.
  ///
  /// A comment in the source silences findings whose note stands there, so that a text for one locale alone can say so.
  /// - Parameters:
  ///   - suppressions: Those of both sides.
  ///   - known: The ids of all rules.
  public static func apply(
    _ suppressions: [Suppression], to findings: [Diagnostic], known: Set<String>
  ) -> (kept: [Diagnostic], suppressed: Int, problems: [Diagnostic]) {
    var used = suppressions.map { Array(repeating: false, count: $0.regions.count) }
    let kept = findings.filter { finding in
      var isSilenced = false
      for (index, suppression) in suppressions.enumerated() {
        for (place, region) in suppression.regions.enumerated() where suppression.silences(finding, region) {
          used[index][place] = true
          isSilenced = true
        }
      }
      return !isSilenced
    }
    let problems = zip(suppressions, used).flatMap { $0.problems(used: $1, known: known) }
    return (kept, findings.count - kept.count, problems)
  }

  private func silences(_ finding: Diagnostic, _ region: Region) -> Bool {
    guard region.directive.rules.isEmpty || region.directive.rules.contains(finding.rule) else { return false }
    return ([finding.range] + finding.notes.map(\.range)).contains { range in
      guard range.file.path == path else { return false }
      return region.bytes.contains(range.start) || (range.isEmpty && range.start == region.gap)
    }
  }

  private func problems(used: [Bool], known: Set<String>) -> [Diagnostic] {
    strays.map {
      .finding(
        "this comment says nothing that is understood; write “\(Directive.Kind.ignore.rawValue) RULE: REASON”",
        at: $0.range,
        of: .unknownSuppression)
    }
      + halves.map {
        .finding(
          $0.kind == .ignoreEnd
            ? "no “\(Directive.Kind.ignoreStart.rawValue)” stands before this comment; remove it"
            : "this comment is never closed and silences nothing; write “\(Directive.Kind.ignoreEnd.rawValue)” behind what it is about",
          at: $0.range, of: .unknownSuppression)
      }
      + zip(regions, used).flatMap { region, isUsed -> [Diagnostic] in
        let directive = region.directive
        if let gap = directive.missingColon(known: known) {
          return [.finding(gap, at: directive.range, of: .unknownSuppression)]
        }
        let unknown = directive.rules.filter { !known.contains($0) }
        let strangers = unknown.map { name in
          let hint = name.closest(of: known.sorted()).map { "; did you mean “\($0)”?" } ?? ""
          return Diagnostic.finding("there is no rule “\(name)”\(hint)", at: directive.range, of: .unknownSuppression)
        }
        let gaps =
          directive.gap.map {
            [Diagnostic.finding($0, at: directive.range, of: .unknownSuppression)]
          } ?? []
        guard !isUsed, unknown.count < max(directive.rules.count, 1) else { return strangers + gaps }
        return strangers + gaps + [
          .finding(
            "nothing is found here that this comment silences; remove it", at: directive.range, of: .unusedSuppression)
        ]
      }
  }
}

extension Directive {
  /// What to write where the reason stands without its colon: behind the rules come words that are near to none.
  fileprivate func missingColon(known: Set<String>) -> String? {
    let named = rules.prefix { known.contains($0) }
    let rest = rules[named.count...]
    guard reason.isEmpty, rules.count > 1, !rest.isEmpty,
      rest.allSatisfy({ !known.contains($0) && $0.closest(of: known) == nil })
    else { return nil }
    let rule = named.isEmpty ? "RULE" : named.joined(separator: ", ")
    return "the reason stands behind a colon; write “\(kind.rawValue) \(rule): \(rest.joined(separator: " "))”"
  }

  /// What a comment that silences findings fails to say.
  fileprivate var gap: String? {
    let form = "write “\(kind.rawValue) RULE: REASON”"
    if rules.isEmpty { return "this comment names no rule and silences all of them; \(form)" }
    return reason.isEmpty ? "this comment does not say why; \(form)" : nil
  }
}
