extension Term {
  /// What few terms have.
  struct Details: Sendable {
    var forms: [String] = []
    var addedForms: [String] = []
    var removedForms: [String] = []
    var head: String?
    var not: [String] = []
    var region: String?
    var context: String?
    var source: String?
    var note: String?

    var isEmpty: Bool {
      forms.isEmpty && addedForms.isEmpty && removedForms.isEmpty && not.isEmpty && head == nil && region == nil
        && context == nil && source == nil && note == nil
    }
  }

  /// Shared by the copies of a term, and replaced when one of them changes.
  final class Box: Sendable {
    let details: Details

    init(_ details: Details) { self.details = details }
  }

  private var details: Details? { box?.details }

  private mutating func edit(_ change: (inout Details) -> Void) {
    var details = box?.details ?? Details()
    change(&details)
    box = details.isEmpty ? nil : Box(details)
  }

  /// All forms, when the rules of the language do not give them.
  public var forms: [String] {
    get { details?.forms ?? [] }
    set { edit { $0.forms = newValue } }
  }
  /// Forms beside those of the rules.
  public var addedForms: [String] {
    get { details?.addedForms ?? [] }
    set { edit { $0.addedForms = newValue } }
  }
  /// Forms that the rules give wrongly.
  public var removedForms: [String] {
    get { details?.removedForms ?? [] }
    set { edit { $0.removedForms = newValue } }
  }
  /// The last element of a compound, which gives the paradigm.
  public var head: String? {
    get { details?.head }
    set { edit { $0.head = newValue } }
  }
  /// Words and stems that are never this term.
  public var not: [String] {
    get { details?.not ?? [] }
    set { edit { $0.not = newValue } }
  }
  /// A region, such as `en-GB`.
  public var region: String? {
    get { details?.region }
    set { edit { $0.region = newValue } }
  }
  /// An example.
  public var context: String? {
    get { details?.context }
    set { edit { $0.context = newValue } }
  }
  /// Where the term comes from.
  public var source: String? {
    get { details?.source }
    set { edit { $0.source = newValue } }
  }
  /// A remark for people.
  public var note: String? {
    get { details?.note }
    set { edit { $0.note = newValue } }
  }
}
