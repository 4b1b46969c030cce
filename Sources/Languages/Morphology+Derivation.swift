extension Morphology {
  /// The verbs whose action a noun may name, in lower case: “henvise” of “henvisning”, “refer” of “referral”.
  ///
  /// A translator may turn either into the other; candidates that are no words do no harm, since no text has them.
  package func verbs(of noun: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for (ending, verb) in nominal
    where noun.count >= ending.count + 3 && noun.suffix(ending.count).elementsEqual(ending) {
      let stem = noun.dropLast(ending.count)
      found.append(stem + verb)
      // “Referral” and “refer”, “cancellation” and “cancel”.
      if verb.isEmpty, stem.count >= 4, let last = stem.last, stem[stem.endIndex - 2] == last {
        found.append(Array(stem.dropLast()))
      }
    }
    return found
  }
}
