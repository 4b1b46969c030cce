import Diagnostics

/// What stands in a case for the scorer and must not reach the library.
private let answers: Set<String> = ["expect", "gold", "ignore", "phenomenon", "answer"]

/// The cases on standard input, without their answers; a line that is no JSON is said, and answered
/// with nothing found, so that the n-th answer belongs to the n-th case.
func readCases() -> [JSON]? {
  guard let bytes = input(nil) else { return nil }
  var found: [JSON] = []
  for (number, line) in lines(of: bytes).enumerated() where line.contains(where: { $0 > 0x20 }) {
    do {
      let json = try JSON.parse(String(decoding: line, as: UTF8.self))
      found.append(json.members.map { .object($0.filter { !answers.contains($0.0) }) } ?? json)
    } catch {
      complain("line \(number + 1) is no JSON: \(error.message)")
      found.append(.null)
    }
  }
  return found
}

/// The value behind a flag.
func option(_ name: String, in arguments: [String]) -> String? {
  arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}
