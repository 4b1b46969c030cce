import Diagnostics
import Languages

/// How often each concept asks for its term, and how often in vain: `tosprog terms stats`.
public struct TermStatistics: Sendable {
  /// What is counted of one concept.
  public struct Entry: Sendable, Hashable {
    /// The index of the concept in the glossary.
    public var concept: Int
    /// In how many beads the source has the term as a word of its own.
    public var triggers: Int
    /// In how many of these the target has an approved term.
    public var answered: Int
    /// Errors and warnings.
    public var alarms: Int
    /// Notes.
    public var notes: Int
  }

  /// The concepts that occur, the noisiest first.
  public private(set) var entries: [Entry] = []
  /// All errors and warnings.
  public private(set) var alarms = 0
  /// All triggers.
  public private(set) var triggers = 0

  /// Errors and warnings for 1,000 triggers.
  public var alarmsPerThousand: Double { triggers == 0 ? 0 : Double(alarms) * 1000 / Double(triggers) }

  /// The concept that makes more than three tenths of at least ten alarms; a `not:` or `translate: optional` may help.
  public var noisiest: Int? {
    guard alarms >= 10, let first = entries.first, first.alarms * 10 > alarms * 3 else { return nil }
    return first.concept
  }

  /// Counts over texts, each of consecutive beads.
  public init(_ audit: TermAudit, texts: [[(source: String, target: String)]]) {
    var counted: [Int: Entry] = [:]
    for beads in texts {
      for (asked, answered) in audit.triggers(beads: beads) {
        for concept in asked {
          var entry = counted[concept] ?? Entry(concept: concept, triggers: 0, answered: 0, alarms: 0, notes: 0)
          entry.triggers += 1
          entry.answered += answered.contains(concept) ? 1 : 0
          counted[concept] = entry
          triggers += 1
        }
      }
      for issue in audit.issues(beads: beads) {
        var entry =
          counted[issue.concept] ?? Entry(concept: issue.concept, triggers: 0, answered: 0, alarms: 0, notes: 0)
        if issue.severity >= .warning {
          entry.alarms += 1
          alarms += 1
        } else {
          entry.notes += 1
        }
        counted[issue.concept] = entry
      }
    }
    entries = counted.values.sorted { ($1.alarms, $1.triggers, $0.concept) < ($0.alarms, $0.triggers, $1.concept) }
  }
}
