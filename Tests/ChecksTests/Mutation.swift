/// A change to the target of an article, and what must be found.
struct Mutation: Sendable, CustomStringConvertible {
  let name: String
  /// Rules that name the fault rightly; empty for a harmless change.
  let rules: Set<String>
  /// The lines of the target with the change at the `seed`th place that suits, and the line of the fault, from 1.
  let apply: @Sendable (_ target: [String], _ source: [String], _ seed: Int) -> (lines: [String], line: Int)?

  var description: String { name }

  /// The lines that are the body's prose: no front matter, headings, tables, code or lists.
  static func prose(_ lines: [String]) -> [Int] {
    body(lines).filter { index in
      guard let first = lines[index].first else { return false }
      return first.isLetter && !lines[index].hasPrefix("|") && lines[index].split(separator: " ").count > 8
    }
  }

  static func body(_ lines: [String]) -> Range<Int> {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return 0..<lines.count }
    return end + 1..<lines.count
  }

  static func pick<Element>(_ from: [Element], _ seed: Int) -> Element? {
    from.isEmpty ? nil : from[(seed * 7 + 3) % from.count]
  }

  /// Changes one line of those that `suit`.
  static func line(
    _ name: String, _ rules: Set<String>, where suits: @escaping @Sendable (String) -> Bool,
    _ change: @escaping @Sendable (String) -> String?
  ) -> Mutation {
    Mutation(name: name, rules: rules) { lines, _, seed in
      let places = body(lines).filter { suits(lines[$0]) && change(lines[$0]) != nil }
      guard let place = pick(places, seed), let changed = change(lines[place]), changed != lines[place] else {
        return nil
      }
      var lines = lines
      lines[place] = changed
      return (lines, place + 1)
    }
  }

  /// Replaces the first occurrence of a text in a line that has it.
  static func swap(_ name: String, _ rules: Set<String>, _ old: String, _ new: String) -> Mutation {
    line(name, rules, where: { $0.contains(old) && $0.first != "<" }) {
      $0.replacing(old, with: new, maxReplacements: 1)
    }
  }

  static func isProse(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    return first.isLetter && line.split(separator: " ").count > 8
  }

  /// The first run of digits that stands for itself, and another number of as many digits.
  static func otherNumber(_ line: String) -> String? {
    let bytes = Array(line.utf8)
    var index = 0
    while index < bytes.count {
      guard (0x30...0x39).contains(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
      let before = start > 0 ? bytes[start - 1] : 0x20
      let after = index < bytes.count ? bytes[index] : 0x20
      guard [0x20, 0x28].contains(before), [0x20, 0x2E, 0x2C, 0x29, 0x25].contains(after) else { continue }
      var changed = bytes
      changed[start] = bytes[start] == 0x39 ? 0x37 : bytes[start] + 1
      return String(decoding: changed, as: UTF8.self)
    }
    return nil
  }

  /// The faults, a list that was fixed before the rules were tuned.
  static let faults: [Mutation] = [
    Mutation(name: "paragraph dropped", rules: ["missing-translation"]) { lines, _, seed in
      guard
        let place = pick(
          prose(lines).filter { $0 > 1 && lines[$0 - 1].isEmpty && $0 + 1 < lines.count && lines[$0 + 1].isEmpty }, seed
        )
      else { return nil }
      var lines = lines
      lines.removeSubrange(place...place + 1)
      var before = place - 1
      while before > 0, lines[before].isEmpty { before -= 1 }
      return (lines, before + 1)
    },
    Mutation(name: "sentence dropped", rules: ["missing-translation"]) { lines, _, seed in
      let places = prose(lines).filter { lines[$0].replacing(". ", with: "|").split(separator: "|").count >= 3 }
      guard let place = pick(places, seed) else { return nil }
      var parts = lines[place].replacing(". ", with: ".|").split(separator: "|").map(String.init)
      guard parts[1].split(separator: " ").count >= 4, parts[0].last == "." else { return nil }
      parts.remove(at: 1)
      var lines = lines
      lines[place] = parts.joined(separator: " ")
      return (lines, place + 1)
    },
    Mutation(name: "heading dropped", rules: ["missing-translation", "heading-mismatch"]) { lines, _, seed in
      guard let place = pick(body(lines).filter { lines[$0].hasPrefix("## ") }, seed) else { return nil }
      var lines = lines
      lines.removeSubrange(place...place + 1)
      var before = place - 1
      while before > 0, lines[before].isEmpty { before -= 1 }
      return (lines, before + 1)
    },
    Mutation(name: "list item dropped", rules: ["missing-translation"]) { lines, _, seed in
      let places = body(lines).filter { lines[$0].hasPrefix("- ") && $0 > 0 && lines[$0 - 1].hasPrefix("- ") }
      guard let place = pick(places, seed) else { return nil }
      var lines = lines
      lines.remove(at: place)
      return (lines, place)
    },
    Mutation(name: "table row dropped", rules: ["missing-translation", "table-mismatch"]) { lines, _, seed in
      let places = body(lines).filter {
        lines[$0].hasPrefix("|") && !lines[$0].contains("---") && $0 > 0
          && lines[$0 - 1].hasPrefix("|") && (lines.count <= $0 + 1 || !lines[$0 + 1].contains("---"))
      }
      guard let place = pick(places, seed) else { return nil }
      var lines = lines
      lines.remove(at: place)
      // Behind the rule of a table stands its header.
      return (lines, lines[place - 1].contains("---") ? place - 1 : place)
    },
    source("paragraph left", ["untranslated-text"], where: { isProse($0) }),
    source("heading left", ["untranslated-text"], where: { $0.hasPrefix("## ") || $0.hasPrefix("### ") }),
    source(
      "caption left", ["untranslated-text"], where: { $0.hasPrefix("*") && $0.hasSuffix("*") && !$0.hasPrefix("**") }),
    source("list item left", ["untranslated-text"], where: { $0.hasPrefix("- ") }),
    source("table row left", ["untranslated-text"], where: { $0.hasPrefix("| ") && !$0.contains("---") }),
    source("alternative text left", ["untranslated-text"], where: { $0.hasPrefix("![") }),
    source("title left", ["untranslated-text"], inFrontMatter: true, where: { $0.hasPrefix("title:") }),
    source("description left", ["untranslated-text"], inFrontMatter: true, where: { $0.hasPrefix("description:") }),
    Mutation(name: "sentence left in a paragraph", rules: ["mixed-language"]) { lines, source, seed in
      let mine = prose(source)
      let theirs = prose(lines)
      guard mine.count == theirs.count, let index = pick(Array(mine.indices), seed) else { return nil }
      var one = source[mine[index]].replacing(". ", with: ".|").split(separator: "|").map(String.init)
      var two = lines[theirs[index]].replacing(". ", with: ".|").split(separator: "|").map(String.init)
      guard one.count == two.count, one.count >= 2, one[1].split(separator: " ").count >= 4 else { return nil }
      two[1] = one[1]
      one.removeAll()
      var lines = lines
      lines[theirs[index]] = two.joined(separator: " ")
      return (lines, theirs[index] + 1)
    },
    Mutation(name: "paragraph added", rules: ["orphaned-translation"]) { lines, _, seed in
      guard let place = pick(prose(lines), seed) else { return nil }
      var lines = lines
      lines.insert(
        contentsOf: [
          "", "Parking is free behind the old railway station on Sundays, and bicycles may be left by the fence.",
        ], at: place + 1)
      return (lines, place + 3)
    },
    Mutation(name: "paragraph twice", rules: ["duplicated-text", "orphaned-translation"]) { lines, _, seed in
      guard let place = pick(prose(lines), seed) else { return nil }
      var lines = lines
      lines.insert(contentsOf: ["", lines[place]], at: place + 1)
      return (lines, place + 3)
    },
    line("number changed", ["number-mismatch"], where: { isProse($0) && !$0.contains("](") }) { otherNumber($0) },
    line("number in a table changed", ["number-mismatch"], where: { $0.hasPrefix("|") }) { otherNumber($0) },
    line(
      "number in a list changed", ["number-mismatch"],
      where: { $0.hasPrefix("- ") || $0.hasPrefix("1.") || $0.hasPrefix("2.") }
    ) { line in
      otherNumber(String(line.dropFirst(3))).map { String(line.prefix(3)) + $0 }
    },
    swap("per cent changed", ["unit-mismatch", "number-mismatch"], " per cent", " kilometres"),
    swap("minutes to hours", ["unit-mismatch"], " minutes", " hours"),
    swap("kroner to euros", ["unit-mismatch"], "DKK ", "EUR "),
    swap("weeks to months", ["unit-mismatch"], " weeks", " months"),
    line(
      "decimal comma", ["number-format", "number-mismatch"],
      where: { isProse($0) || $0.hasPrefix("|") || $0.hasPrefix("- ") }
    ) {
      line in
      decimal(line, from: 0x2E, to: 0x2C)
    },
    line("point in thousands", ["number-format"], where: { isProse($0) || $0.hasPrefix("|") || $0.hasPrefix("- ") }) {
      line in
      decimal(line, from: 0x2C, to: 0x2E)
    },
    line("link lost", ["link-mismatch"], where: { $0.contains("](") && !$0.hasPrefix("!") }) { line in
      guard let open = line.firstRange(of: "["), let middle = line.firstRange(of: "]("),
        open.lowerBound < middle.lowerBound,
        let close = line[middle.upperBound...].firstIndex(of: ")")
      else { return nil }
      return String(line[..<open.lowerBound]) + String(line[open.upperBound..<middle.lowerBound])
        + String(line[line.index(after: close)...])
    },
    line("link changed", ["link-mismatch"], where: { $0.contains("](http") && !$0.hasPrefix("!") }) { line in
      line.replacing("](https://", with: "](https://mirror.", maxReplacements: 1)
    },
    line("link path changed", ["link-mismatch"], where: { $0.contains("](http") && !$0.hasPrefix("!") }) { line in
      guard let start = line.firstRange(of: "](http"), let end = line[start.upperBound...].firstIndex(of: ")") else {
        return nil
      }
      return String(line[..<end]) + "/old" + String(line[end...])
    },
    Mutation(name: "image dropped", rules: ["image-mismatch", "missing-translation"]) { lines, _, seed in
      guard let place = pick(body(lines).filter { lines[$0].hasPrefix("![") }, seed) else { return nil }
      var lines = lines
      lines.removeSubrange(place...place + 1)
      var before = place - 1
      while before > 0, lines[before].isEmpty { before -= 1 }
      return (lines, before + 1)
    },
    line("image changed", ["image-mismatch"], where: { $0.hasPrefix("![") }) {
      $0.replacing(".svg)", with: "-old.svg)")
    },
    line("heading level", ["heading-mismatch"], where: { $0.hasPrefix("## ") }) { "#" + $0 },
    line("heading to paragraph", ["heading-mismatch"], where: { $0.hasPrefix("## ") }) { String($0.dropFirst(3)) },
    line("strong lost", ["markup-mismatch"], where: { $0.contains("**") }) { $0.replacing("**", with: "") },
    line("question mark lost", ["end-punctuation"], where: { $0.hasSuffix("?") }) { String($0.dropLast()) + "." },
    line("full stop lost", ["end-punctuation"], where: { isProse($0) && $0.hasSuffix(".") }) { String($0.dropLast()) },
    line("word doubled", ["doubled-word"], where: { isProse($0) && $0.contains(" the ") }) {
      $0.replacing(" the ", with: " the the ", maxReplacements: 1)
    },
    line("space doubled", ["double-space"], where: { isProse($0) && $0.contains(" of ") }) {
      $0.replacing(" of ", with: "  of ", maxReplacements: 1)
    },
    line("bracket lost", ["unbalanced-brackets"], where: { isProse($0) && $0.contains("(") && !$0.contains("](") }) {
      $0.replacing(")", with: "", maxReplacements: 1)
    },
    line("quotes of the source", ["quotation-marks"], where: { $0.contains("“") }) {
      $0.replacing("“", with: "»").replacing("”", with: "«")
    },
    line("quote lost", ["quotation-marks"], where: { $0.contains("“") }) {
      $0.replacing("”", with: "", maxReplacements: 1)
    },
    line("month without capital", ["capital-letter"], where: { isProse($0) || $0.hasPrefix("*") }) { line in
      for month in [
        "January", "February", "April", "June", "July", "September", "October", "November", "Danish", "Chinese",
        "Monday",
      ] where line.contains(" " + month) {
        return line.replacing(" " + month, with: " " + month.lowercased(), maxReplacements: 1)
      }
      return nil
    },
    swap("date changed", ["date-mismatch"], " 2026", " 2025"),
    line("needle to syringe", ["forbidden-term"], where: { isProse($0) && $0.contains(" needles ") }) {
      $0.replacing(" needles ", with: " syringes ", maxReplacements: 1)
    },
    Mutation(name: "key lost", rules: ["front-matter-mismatch"]) { lines, _, _ in
      guard lines.first == "---", let place = lines.firstIndex(where: { $0.hasPrefix("date:") }) else { return nil }
      var lines = lines
      lines.remove(at: place)
      return (lines, place)
    },
  ]

  /// A decimal point or a comma between groups, written as the other language does.
  static func decimal(_ line: String, from: UInt8, to: UInt8) -> String? {
    var bytes = Array(line.utf8)
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] == from {
      guard (0x30...0x39).contains(bytes[index - 1]), (0x30...0x39).contains(bytes[index + 1]) else { continue }
      let digits = bytes[(index + 1)...].prefix { (0x30...0x39).contains($0) }.count
      if from == 0x2C, digits != 3 { continue }
      bytes[index] = to
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }

  /// Copies the line of the source that has the same place among those of its kind.
  static func source(
    _ name: String, _ rules: Set<String>, inFrontMatter: Bool = false, where suits: @escaping @Sendable (String) -> Bool
  ) -> Mutation {
    Mutation(name: name, rules: rules) { lines, source, seed in
      let mine = (inFrontMatter ? 0..<body(source).lowerBound : body(source)).filter { suits(source[$0]) }
      let theirs = (inFrontMatter ? 0..<body(lines).lowerBound : body(lines)).filter { suits(lines[$0]) }
      guard mine.count == theirs.count, let index = pick(Array(mine.indices), seed),
        source[mine[index]] != lines[theirs[index]]
      else {
        return nil
      }
      var lines = lines
      lines[theirs[index]] = source[mine[index]]
      return (lines, theirs[index] + 1)
    }
  }

  /// Changes that are no faults.
  static let harmless: [Mutation] = [
    Mutation(name: "re-wrapped", rules: []) { lines, _, _ in
      (
        lines.enumerated().flatMap { index, line -> [String] in
          guard isProse(line), body(lines).contains(index) else { return [line] }
          var rows = [""]
          for word in line.split(separator: " ") {
            if rows[rows.count - 1].count + word.count > 50, word.first?.isLetter == true { rows.append("") }
            rows[rows.count - 1] += (rows[rows.count - 1].isEmpty ? "" : " ") + word
          }
          return rows
        }, 0
      )
    },
    Mutation(name: "another list marker", rules: []) { lines, _, _ in
      (lines.map { $0.hasPrefix("- ") ? "* " + String($0.dropFirst(2)) : $0 }, 0)
    },
    Mutation(name: "underscores", rules: []) { lines, _, _ in
      (
        lines.map {
          $0.hasPrefix("*") && $0.hasSuffix("*") && !$0.hasPrefix("**")
            ? "_" + String($0.dropFirst().dropLast()) + "_" : $0
        }, 0
      )
    },
    Mutation(name: "CRLF", rules: []) { lines, _, _ in (lines.map { $0 + "\r" }, 0) },
    Mutation(name: "byte order mark", rules: []) { lines, _, _ in (["\u{FEFF}" + lines[0]] + lines.dropFirst(), 0) },
    Mutation(name: "per cent in words", rules: []) { lines, _, _ in
      (lines.map { $0.replacing(" per cent", with: "%") }, 0)
    },
    Mutation(name: "paragraph split", rules: []) { lines, _, seed in
      guard let place = pick(prose(lines).filter { lines[$0].contains(". ") }, seed),
        let cut = lines[place].firstRange(of: ". ")
      else { return nil }
      var lines = lines
      let line = lines[place]
      lines[place] = String(line[..<cut.lowerBound]) + "."
      lines.insert(contentsOf: ["", String(line[cut.upperBound...])], at: place + 1)
      return (lines, 0)
    },
    Mutation(name: "paragraphs merged", rules: []) { lines, _, seed in
      let all = Set(prose(lines))
      guard let place = pick(prose(lines).filter { all.contains($0 + 2) && lines[$0 + 1].isEmpty }, seed) else {
        return nil
      }
      var lines = lines
      lines[place] += " " + lines[place + 2]
      lines.removeSubrange(place + 1...place + 2)
      return (lines, 0)
    },
  ]
}
