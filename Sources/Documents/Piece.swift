/// One stretch of a leaf's bytes. The pieces of a leaf tile it: each begins where the one before ends.
struct Piece: Sendable {
  /// What a piece contributes.
  enum Kind: UInt8 {
    /// Bytes that stand for themselves.
    case text
    /// Bytes that contribute nothing and are no code, such as the backslash of an escape.
    case syntax
    /// A line ending with the spaces and container markers around it: one space.
    case space
    /// An entity: the scalar `value`.
    case scalar
    /// An entity or the like: the text `strings[value]`.
    case string
    /// A code without text of its own: `ph`; a line break reads as a space.
    case placeholder
    /// A code whose text `strings[value]` the reader sees, such as a code span: `ph`.
    case visible
    /// Begins a span: `pc` start; `value - 1` is the index of its target in `strings`.
    case start
    /// Ends the innermost span that is open: `pc` end.
    case end
  }

  var start: UInt32
  var end: UInt32
  var value: UInt32
  var kind: Kind
  var code: Inline.Code?

  init(_ kind: Kind, _ start: Int, _ end: Int, code: Inline.Code? = nil, value: Int = 0) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.code = code
    self.value = UInt32(truncatingIfNeeded: value)
  }

  /// Whether it is carried as an inline code.
  var isCode: Bool {
    switch kind {
    case .placeholder, .visible, .start, .end: true
    default: false
    }
  }
}
