/// How one source unit and one target unit answer each other; masks have a bit a word.
struct Cell {
  var sourceMask: UInt64 = 0
  var targetMask: UInt64 = 0
  var sourceGain: Int32 = 0
  var targetGain: Int32 = 0
  /// The part of the possible misses that did not happen.
  var sourceSaved: Int32 = 0
  var targetSaved: Int32 = 0
  /// The score of the two as a 1-1 bead.
  var score: Int32 = 0

  /// The same seen from the target.
  var turned: Cell {
    Cell(
      sourceMask: targetMask, targetMask: sourceMask, sourceGain: targetGain, targetGain: sourceGain,
      sourceSaved: targetSaved, targetSaved: sourceSaved, score: score)
  }
}
