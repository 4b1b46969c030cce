import Diagnostics
import Languages

/// What only all files together show.
extension GlossaryReader {
  /// Checks what only all files together show.
  mutating func finish() {
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(glossary.concepts.count)
    for number in glossary.concepts.indices { numbers[glossary.concepts[number].id] = number }
    for number in glossary.concepts.indices where !glossary.concepts[number].see.isEmpty {
      let concept = glossary.concepts[number]
      for other in concept.see where numbers[other] == nil {
        diagnostics.append(
          .error(
            "“see” names “\(other)”, which is no concept", at: seeRanges[concept.id] ?? concept.range,
            rule: Glossary.problem.id))
      }
    }
    findCycles(numbers)
    findHomonyms()
  }

  /// Reports each circle of `see` once; without recursion, because a glossary may be long.
  mutating func findCycles(_ numbers: [String: Int]) {
    var state = [UInt8](repeating: 0, count: glossary.concepts.count)
    for start in glossary.concepts.indices where state[start] == 0 {
      var stack: [(concept: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let (concept, next) = stack.last {
        let see = glossary.concepts[concept].see
        guard next < see.count else {
          state[concept] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        guard let other = numbers[see[next]] else { continue }
        if state[other] == 0 {
          state[other] = 1
          stack.append((other, 0))
        } else if state[other] == 1 {
          let from = stack.firstIndex { $0.concept == other } ?? 0
          report(circle: stack[from...].map(\.concept))
        }
      }
    }
  }

  /// A circle is a warning: concepts that name each other are no mistake of the checks, but who follows “see” comes back
  /// to where they began, and one direction says as much.
  mutating func report(circle: [Int]) {
    let concepts = circle.map { glossary.concepts[$0] }
    let names = (concepts + concepts.prefix(1)).map(\.id).joined(separator: " → ")
    guard let last = concepts.last else { return }
    var found = Diagnostic.warning(
      "“see” goes in a circle: \(names); one direction is enough, as each concept shows who refers to it",
      at: seeRanges[last.id] ?? last.range, rule: Glossary.problem.id)
    for concept in concepts.dropLast() {
      found = found.note("“\(concept.id)” refers on here", at: seeRanges[concept.id] ?? concept.range)
    }
    diagnostics.append(found)
  }

  /// A text may name two concepts only where a note or domain tells them apart.
  mutating func findHomonyms() {
    let names = ByteTable(capacity: glossary.concepts.count * 4)
    var key: [UInt8] = []
    for number in glossary.concepts.indices {
      for at in glossary.concepts[number].terms.indices where glossary.concepts[number].terms[at].isApproved {
        key.removeAll(keepingCapacity: true)
        key += glossary.concepts[number].terms[at].language?.description.utf8 ?? "".utf8
        key.append(0)
        key += glossary.concepts[number].terms[at].text.nfc.utf8
        let entry = names.insert(key)
        let other = Int(names.value(entry))
        if other < 0 { names.setValue(Int32(number), of: entry) }
        guard other >= 0, other != number else { continue }
        let concept = glossary.concepts[number]
        let term = concept.terms[at]
        let one = glossary.concepts[other]
        guard [one, concept].contains(where: { $0.note == nil && $0.domain == nil }) else { continue }
        diagnostics.append(
          .error(
            "“\(term.text)” also stands for “\(one.id)”; give both concepts a domain or a note that tells them apart",
            at: term.range, rule: Glossary.problem.id
          ).note("the other concept", at: one.terms.first { $0.text == term.text }?.range ?? one.range))
      }
    }
  }
}
