/// Reads a regular expression in ICU's notation.
struct SRXParser {
  /// What is not understood.
  struct Problem: Error {
    var message: String
  }

  private let text: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  private var ignoresCase = false

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  mutating func parse() throws(Problem) -> SRXNode {
    let node = try choice()
    guard index == text.count else { throw Problem(message: "“)” closes nothing") }
    return node
  }

  private var peek: Unicode.Scalar? { index < text.count ? text[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  private func starts(_ word: String) -> Bool { text[index...].starts(with: word.unicodeScalars) }

  private mutating func choice() throws(Problem) -> SRXNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw Problem(message: "groups are nested too deep") }
    let outer = ignoresCase
    defer { ignoresCase = outer }
    var choices: [SRXNode] = []
    repeat {
      var nodes: [SRXNode] = []
      while let next = peek, next != "|", next != ")" { if let node = try piece() { nodes.append(node) } }
      choices.append(nodes.count == 1 ? nodes[0] : .sequence(nodes))
    } while take("|")
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func piece() throws(Problem) -> SRXNode? {
    guard var node = try atom() else { return nil }
    while let next = peek {
      let bounds: (Int, Int?)
      switch next {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{": bounds = try counts()
      default: return node
      }
      index += 1
      // Lazy and possessive forms match at the same places, or at fewer.
      if peek == "?" || peek == "+" { index += 1 }
      node = .loop(node, bounds.0, bounds.1)
    }
    return node
  }

  /// The numbers of `{2}`, `{2,}` and `{2,5}`; stays before the brace.
  private mutating func counts() throws(Problem) -> (Int, Int?) {
    index += 1
    let least = number() ?? 0
    var most: Int? = least
    if take(",") { most = number() }
    guard peek == "}", least <= 100, most ?? 0 <= 100, most ?? least >= least else {
      throw Problem(message: "a repetition is written “{2,5}”, with numbers up to 100")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let next = peek, ("0"..."9").contains(next) {
      value = min((value ?? 0) * 10 + Int(next.value - 48), 1000)
      index += 1
    }
    return value
  }

  private mutating func atom() throws(Problem) -> SRXNode? {
    guard let next = peek else { return nil }
    index += 1
    switch next {
    case "(": return try group()
    case "[": return .set(try bracket())
    case ".": return .set(.any)
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "*", "+", "?": throw Problem(message: "“\(next)” repeats nothing")
    case "\\":
      switch peek {
      case "b": index += 1; return .assertion(.boundary)
      case "B": index += 1; return .assertion(.noBoundary)
      case "A": index += 1; return .assertion(.start)
      case "z", "Z": index += 1; return .assertion(.end)
      case "Q": return .sequence(quoted())
      default: return .set(set(of: [try escape()]))
      }
    default: return .set(set(of: [.range(next...next)]))
    }
  }

  private func set(of members: [SRXCharacterSet.Member]) -> SRXCharacterSet {
    SRXCharacterSet(members: members, ignoresCase: ignoresCase)
  }

  private mutating func quoted() -> [SRXNode] {
    index += 1
    var nodes: [SRXNode] = []
    while index < text.count, !starts("\\E") {
      nodes.append(.set(set(of: [.range(text[index]...text[index])])))
      index += 1
    }
    index = min(index + 2, text.count)
    return nodes
  }

  private mutating func group() throws(Problem) -> SRXNode? {
    var look: (isAhead: Bool, isNegative: Bool)?
    let outer = ignoresCase
    if starts("?=") || starts("?!") {
      look = (true, text[index + 1] == "!")
      index += 2
    } else if starts("?<=") || starts("?<!") {
      look = (false, text[index + 2] == "!")
      index += 3
    } else if starts("?:") || starts("?>") {
      index += 2
    } else if take("?") {
      var isOn = true
      while let flag = peek, flag != ")", flag != ":" {
        switch flag {
        case "-": isOn = false
        case "i": ignoresCase = isOn
        case "m", "s", "u", "w": break
        default: throw Problem(message: "“(?\(flag)” is unknown")
        }
        index += 1
      }
      // “(?i)” holds to the end of the group around it.
      if take(")") { return nil }
      guard take(":") else { throw Problem(message: "“(” is not closed") }
    }
    let node = try choice()
    ignoresCase = outer
    guard take(")") else { throw Problem(message: "“(” is not closed") }
    return look.map { .look(node, isAhead: $0.isAhead, isNegative: $0.isNegative) } ?? node
  }

  private mutating func bracket() throws(Problem) -> SRXCharacterSet {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw Problem(message: "brackets are nested too deep") }
    var set = SRXCharacterSet(ignoresCase: ignoresCase)
    set.isNegative = take("^")
    var isFirst = true
    while let next = peek, next != "]" || isFirst {
      isFirst = false
      if starts("&&") {
        index += 2
        var other = SRXCharacterSet(ignoresCase: ignoresCase)
        if take("[") {
          other = try bracket()
        } else {
          while let next = peek, next != "]" { other.members.append(try member(next)) }
        }
        set.also.append(other)
        continue
      }
      if next == "[" {
        index += 1
        let inner = try bracket()
        guard inner.also.isEmpty else { throw Problem(message: "“&&” in inner brackets") }
        set.members.append(.set(inner.members, isNegative: inner.isNegative))
        continue
      }
      set.members.append(try member(next))
    }
    guard take("]") else { throw Problem(message: "“[” is not closed") }
    return set
  }

  private mutating func member(_ next: Unicode.Scalar) throws(Problem) -> SRXCharacterSet.Member {
    index += 1
    let low = next == "\\" ? try escape() : .range(next...next)
    guard case .range(let first) = low, peek == "-", index + 1 < text.count, text[index + 1] != "]",
      text[index + 1] != "["
    else { return low }
    index += 1
    let end = text[index]
    index += 1
    let high = end == "\\" ? try escape() : .range(end...end)
    guard case .range(let last) = high, first.lowerBound <= last.upperBound else {
      throw Problem(message: "a range in brackets goes backwards")
    }
    return .range(first.lowerBound...last.upperBound)
  }

  /// What stands behind a backslash.
  private mutating func escape() throws(Problem) -> SRXCharacterSet.Member {
    guard let next = peek else { throw Problem(message: "nothing stands behind the last “\\”") }
    index += 1
    let decimal: Set<UInt8> = [8]
    switch next {
    case "s": return .space
    case "S": return .set([.space], isNegative: true)
    case "d": return .categories(decimal, isNegative: false)
    case "D": return .categories(decimal, isNegative: true)
    case "w": return .word
    case "W": return .set([.word], isNegative: true)
    case "h": return .set([.categories([22], isNegative: false), .range("\t"..."\t")], isNegative: false)
    case "v", "R": return .range("\n"..."\r")
    case "n": return .range("\n"..."\n")
    case "r": return .range("\r"..."\r")
    case "t": return .range("\t"..."\t")
    case "f": return .range("\u{0C}"..."\u{0C}")
    case "e": return .range("\u{1B}"..."\u{1B}")
    case "p", "P": return try property(isNegative: next == "P")
    case "u": return try hexadecimal(4)
    case "U": return try hexadecimal(8)
    case "x": return try hexadecimal(2)
    default:
      guard !next.properties.isAlphabetic, !("0"..."9").contains(next) else {
        throw Problem(message: "“\\\(next)” is unknown")
      }
      return .range(next...next)
    }
  }

  private mutating func hexadecimal(_ count: Int) throws(Problem) -> SRXCharacterSet.Member {
    var digits = ""
    if take("{") {
      while let next = peek, next != "}", digits.count < 8 {
        digits.unicodeScalars.append(next)
        index += 1
      }
      guard take("}") else { throw Problem(message: "“{” is not closed") }
    } else {
      while digits.count < count, let next = peek {
        digits.unicodeScalars.append(next)
        index += 1
      }
    }
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw Problem(message: "“\(digits)” is no character")
    }
    return .range(scalar...scalar)
  }

  private mutating func property(isNegative: Bool) throws(Problem) -> SRXCharacterSet.Member {
    var name = ""
    if take("{") {
      while let next = peek, next != "}", name.count < 40 {
        name.unicodeScalars.append(next)
        index += 1
      }
      guard take("}") else { throw Problem(message: "“{” is not closed") }
    } else if let next = peek {
      name.unicodeScalars.append(next)
      index += 1
    }
    var isNegative = isNegative
    if name.hasPrefix("^") {
      isNegative.toggle()
      name.removeFirst()
    }
    for prefix in ["gc=", "general_category=", "Is"] where name.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
    }
    switch name.lowercased() {
    case "alphabetic", "alpha", "letter": name = "L"
    case "uppercase", "upper", "uppercase_letter": name = "Lu"
    case "lowercase", "lower", "lowercase_letter": name = "Ll"
    case "punctuation", "punct": name = "P"
    case "digit", "decimal_number": name = "Nd"
    case "white_space", "space": return .set([.space], isNegative: isNegative)
    default: break
    }
    var numbers: Set<UInt8> = []
    for (number, abbreviation) in Unicode.GeneralCategory.abbreviations.enumerated()
    where abbreviation == name || name.count == 1 && abbreviation.hasPrefix(name) {
      numbers.insert(UInt8(number))
    }
    guard !numbers.isEmpty else { throw Problem(message: "the property “\(name)” is unknown") }
    return .categories(numbers, isNegative: isNegative)
  }
}
