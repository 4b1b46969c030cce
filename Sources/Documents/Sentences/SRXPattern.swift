import Diagnostics

/// A regular expression of an SRX rule, in ICU's notation, as a small program.
///
/// Neither Foundation's nor Swift's expressions can be stopped while they match, and Foundation's would bring ICU into
/// the program. A rule only has to say whether it matches at a place, so this one looks no further than that, forwards
/// or backwards, with a stack of its own and a limit to its steps; a rule that needs more does not match.
///
/// - Reference: ICU User Guide, “Regular Expressions”; SRX 2.0, section 4.
struct SRXPattern: Sendable {
  /// How many steps a match may take.
  static let stepLimit = 4000
  /// How long a program may be.
  static let sizeLimit = 4000

  enum Instruction: Sendable {
    case set(SRXCharacterSet)
    case split(Int, Int)
    case jump(Int)
    case assertion(Assertion)
    /// Goes on when the program at the index matches from here, or does not.
    case look(Int, isForward: Bool, isNegative: Bool)
    case match
  }

  enum Assertion: Sendable { case start, end, boundary, noBoundary }

  private var programs: [[Instruction]]
  private let isForward: Bool
  private var hasEmptyLoop = false

  /// Compiles an expression that matches from a place on, or up to it.
  ///
  /// - Throws: An error at `range` that says what is not understood.
  init(_ text: String, isForward: Bool, at range: SourceRange) throws(Diagnostic) {
    self.isForward = isForward
    programs = []
    do throws(SRXParser.Problem) {
      var parser = SRXParser(text)
      let node = try parser.parse()
      _ = try add(node, isForward: isForward)
    } catch {
      throw .error(
        "the rule's expression “\(text)” is not understood: \(error.message)", at: range, rule: "settings-problem")
    }
  }

  /// Whether the expression matches at `place`, or all of the text when that is asked for.
  func matches(_ text: [Unicode.Scalar], at place: Int, isWhole: Bool = false) -> Bool {
    var steps = 0
    return run(programs.count - 1, text, place, isForward: isForward, isWhole: isWhole, &steps, 0)
  }

  private func run(
    _ program: Int, _ text: [Unicode.Scalar], _ place: Int, isForward: Bool, isWhole: Bool, _ steps: inout Int,
    _ depth: Int
  ) -> Bool {
    let program = programs[program]
    var stack = [(0, place)]
    var seen: Set<[Int]> = []
    while var (counter, place) = stack.popLast() {
      thread: while true {
        steps += 1
        if steps > SRXPattern.stepLimit { return false }
        switch program[counter] {
        case .match:
          if isWhole, place != (isForward ? text.count : 0) { break thread }
          return true
        case .jump(let next): counter = next
        case .split(let one, let other):
          if hasEmptyLoop, !seen.insert([counter, place]).inserted { break thread }
          stack.append((other, place))
          counter = one
        case .set(let set):
          let index = isForward ? place : place - 1
          guard index >= 0, index < text.count, set.contains(text[index]) else { break thread }
          place += isForward ? 1 : -1
          counter += 1
        case .assertion(let assertion):
          guard holds(assertion, text, place) else { break thread }
          counter += 1
        case .look(let inner, let isForward, let isNegative):
          guard depth < 16,
            run(inner, text, place, isForward: isForward, isWhole: false, &steps, depth + 1) != isNegative
          else { break thread }
          counter += 1
        }
      }
    }
    return false
  }

  private func holds(_ assertion: Assertion, _ text: [Unicode.Scalar], _ place: Int) -> Bool {
    switch assertion {
    case .start: return place == 0
    case .end: return place == text.count
    case .boundary, .noBoundary:
      let before = place > 0 && SRXCharacterSet.word.contains(text[place - 1])
      let after = place < text.count && SRXCharacterSet.word.contains(text[place])
      return (before != after) == (assertion == .boundary)
    }
  }

  // MARK: Compiling

  /// Adds a program behind those that it looks into, and returns its index.
  private mutating func add(_ node: SRXNode, isForward: Bool) throws(SRXParser.Problem) -> Int {
    var program: [Instruction] = []
    try emit(node, isForward, into: &program)
    program.append(.match)
    programs.append(program)
    return programs.count - 1
  }

  private mutating func emit(
    _ node: SRXNode, _ isForward: Bool, into program: inout [Instruction]
  ) throws(SRXParser.Problem) {
    guard program.count < SRXPattern.sizeLimit else { throw SRXParser.Problem(message: "it is too long") }
    switch node {
    case .set(let set): program.append(.set(set))
    case .assertion(let assertion): program.append(.assertion(assertion))
    case .sequence(let nodes):
      for node in isForward ? nodes : nodes.reversed() { try emit(node, isForward, into: &program) }
    case .choice(let nodes):
      var jumps: [Int] = []
      for (number, node) in nodes.enumerated() {
        let split = program.count
        let isLast = number + 1 == nodes.count
        if !isLast { program.append(.jump(0)) }
        try emit(node, isForward, into: &program)
        if !isLast {
          jumps.append(program.count)
          program.append(.jump(0))
          program[split] = .split(split + 1, program.count)
        }
      }
      for jump in jumps { program[jump] = .jump(program.count) }
    case .look(let inner, let isAhead, let isNegative):
      let index = try add(inner, isForward: isAhead)
      program.append(.look(index, isForward: isAhead, isNegative: isNegative))
    case .loop(let inner, let least, let most):
      for _ in 0..<least { try emit(inner, isForward, into: &program) }
      if let most {
        var splits: [Int] = []
        for _ in least..<max(least, most) {
          splits.append(program.count)
          program.append(.jump(0))
          try emit(inner, isForward, into: &program)
        }
        for split in splits { program[split] = .split(split + 1, program.count) }
      } else {
        if inner.canBeEmpty { hasEmptyLoop = true }
        let split = program.count
        program.append(.jump(0))
        try emit(inner, isForward, into: &program)
        program.append(.jump(split))
        program[split] = .split(split + 1, program.count)
      }
    }
  }
}

/// An expression as it was read.
indirect enum SRXNode: Sendable {
  case set(SRXCharacterSet)
  case assertion(SRXPattern.Assertion)
  case sequence([SRXNode])
  case choice([SRXNode])
  case loop(SRXNode, Int, Int?)
  case look(SRXNode, isAhead: Bool, isNegative: Bool)

  var canBeEmpty: Bool {
    switch self {
    case .set: false
    case .assertion, .look: true
    case .sequence(let nodes): nodes.allSatisfy(\.canBeEmpty)
    case .choice(let nodes): nodes.contains(where: \.canBeEmpty)
    case .loop(let node, let least, _): least == 0 || node.canBeEmpty
    }
  }
}

/// A set of characters.
struct SRXCharacterSet: Sendable {
  enum Member: Sendable {
    case range(ClosedRange<Unicode.Scalar>)
    case categories(Set<UInt8>, isNegative: Bool)
    case space, word
    case set([Member], isNegative: Bool)
  }

  var members: [Member] = []
  var isNegative = false
  /// Sets of which a character must be in each as well.
  var also: [SRXCharacterSet] = []
  var ignoresCase = false

  static let word = SRXCharacterSet(members: [.word])
  /// Everything but line endings.
  static let any = SRXCharacterSet(
    members: [.range("\n"..."\r"), .range("\u{85}"..."\u{85}"), .range("\u{2028}"..."\u{2029}")], isNegative: true)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var found = members.contains { $0.contains(scalar) }
    if !found, ignoresCase {
      for text in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
        if let other = text.unicodeScalars.first, other != scalar, members.contains(where: { $0.contains(other) }) {
          found = true
        }
      }
    }
    return found != isNegative && also.allSatisfy { $0.contains(scalar) }
  }
}

extension SRXCharacterSet.Member {
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .range(let range): return range.contains(scalar)
    case .categories(let categories, let isNegative):
      return categories.contains(scalar.properties.generalCategory.number) != isNegative
    case .space: return scalar.properties.isWhitespace
    case .word:
      return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber || scalar == "_"
        || scalar.properties.generalCategory == .nonspacingMark
    case .set(let members, let isNegative): return members.contains { $0.contains(scalar) } != isNegative
    }
  }
}

extension Unicode.GeneralCategory {
  /// The abbreviations in the order of `number`.
  static let abbreviations = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm",
    "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]

  var number: UInt8 {
    switch self {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .mathSymbol: 18
    case .currencySymbol: 19
    case .modifierSymbol: 20
    case .otherSymbol: 21
    case .spaceSeparator: 22
    case .lineSeparator: 23
    case .paragraphSeparator: 24
    case .control: 25
    case .format: 26
    case .surrogate: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }
}
