import Documents
import Languages

/// `evaluate sentences LANG [FILE]`: a paragraph a line in, `[[start,end],…]` in scalars a line out.
func evaluateSentences(_ arguments: [String]) -> Int32 {
  guard let tag = arguments.first.flatMap(LanguageTag.init),
    let language = LanguageRegistry.builtIn.language(tag)
  else {
    complain("usage: evaluate sentences LANG [FILE]")
    return 2
  }
  guard let input = input(arguments.dropFirst().first) else { return 2 }
  let breaker = SentenceBreaker(language)
  var output = ""
  for line in lines(of: input) {
    let text = String(decoding: line, as: UTF8.self)
    let utf8 = Array(text.utf8)
    // Every byte that is no continuation begins a scalar.
    var scalar = 0
    var place = 0
    func scalars(at offset: Int) -> Int {
      while place < offset {
        if utf8[place] & 0xC0 != 0x80 { scalar += 1 }
        place += 1
      }
      return scalar
    }
    let pairs = breaker.sentences(in: text).map { "[\(scalars(at: $0.lowerBound)),\(scalars(at: $0.upperBound))]" }
    output += "[" + pairs.joined(separator: ",") + "]\n"
  }
  write(output)
  return 0
}
