import Diagnostics

/// Findings that a team has accepted for now, so that a run shows only new ones.
///
/// The file is JSON lines: a header, then a line for each finding, sorted by file and rule so that git merges it. Findings
/// are known by their fingerprints, which survive moved and re-wrapped lines; the rest of a line is for people.
public struct Baseline: Sendable, Hashable {
  /// The schema that this version reads and writes.
  public static let schema = 1

  private var lines: [String: String] = [:]

  /// A baseline of the given findings.
  public init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      let found = finding.diagnostic
      let line = JSON.object([
        ("file", .string(found.range.file.path)), ("rule", .string(found.rule)), ("message", .string(found.message)),
        ("fingerprint", .string(finding.fingerprint.hex)),
      ])
      lines[finding.fingerprint.hex] = line.encoded()
    }
  }

  /// Whether the finding was accepted.
  public func holds(_ finding: Finding) -> Bool { lines[finding.fingerprint.hex] != nil }

  /// How many findings it holds.
  public var count: Int { lines.count }

  /// The file's text; equal baselines give equal bytes.
  public var encoded: String {
    let header = JSON.object([("schema", .int(Baseline.schema))]).encoded()
    return ([header] + lines.values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      .joined(separator: "\n") + "\n"
  }

  /// Reads a baseline.
  ///
  /// - Throws: A `file-problem` at the first line that is none; a baseline that is half read would show accepted findings.
  public init(_ file: SourceFile) throws(Diagnostic) {
    for number in 1...file.lineCount {
      let range = file.line(number)
      guard !range.isEmpty else { continue }
      let line: JSON
      do { line = try JSON.parse(range.text) } catch {
        throw .error(
          "this is no line of a baseline: \(error.message); write it anew with --write-baseline", at: range,
          rule: Rule.fileProblem.id)
      }
      if let schema = line["schema"] {
        guard schema.intValue == Baseline.schema else {
          throw .error(
            "the baseline has schema \(schema.encoded()), this version reads schema \(Baseline.schema)", at: range,
            rule: Rule.fileProblem.id)
        }
      } else if let hex = line["fingerprint"]?.stringValue, let digest = Digest(hex: hex) {
        lines[digest.hex] = line.encoded()
      } else {
        throw .error(
          "this line of the baseline has no fingerprint of 32 hexadecimal digits", at: range, rule: Rule.fileProblem.id)
      }
    }
  }
}
