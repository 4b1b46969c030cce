/// What the aligner weighs with, in 256ths of a bit unless something else is said. Fitted once, on practice articles; no setting changes them.
struct Weights {

  /// What a list's word is worth, and what each step of its weight adds: 0…256 together.
  var listed: Int32 = 198
  var listedStep: Int32 = 8
  /// How surely a miss is a miss, 0…256: a word of no list; one whose translations the text never uses; a number or anchor that only one
  /// side has; a word with a capital inside a sentence that no list has.
  var unknown: Int32 = 22
  var absent: Int32 = 92
  var plainAbsent: Int32 = 52
  var name: Int32 = 0
  /// The most and least that knowing where a word stands can tell.
  var highestGain: Int32 = 1017
  var lowestGain: Int32 = 10
  /// What an answered word speaks for, and a missed one against, in 256ths of its weight.
  var gain: Int32 = 132
  var miss: Int32 = 117
  /// What a pair's words say counts fully up to `most`, in 256ths of `beyond` above it, and never less than `least`.
  var most: Int32 = 1798
  var beyond: Int32 = 147
  var least: Int32 = -2600
  var base: Int32 = 315
  /// Two units of which no word answers another.
  var nothing: Int32 = -38
  /// Two units of names alone, none of which is the same.
  var otherName: Int32 = -4000
  /// Lengths: the factor of d² / (m + n), and its bound.
  var length: Int32 = 83
  var lengthBound: Int32 = 1474
  /// Structure.
  var otherKind: Int32 = -1287
  var otherLevel: Int32 = -500
  var otherEdge: Int32 = -202
  var sameEdge: Int32 = 79
  /// Equal wording.
  var repeated: Int32 = 3149
  /// A unit that faces nothing: the first of a run, and each.
  var gap: Int32 = -631
  var gapUnit: Int32 = -377
  /// How far the text's own share of units that face nothing changes these costs, in 256ths.
  var adaptation: Int32 = 206
  /// A gap on one side right after a gap on the other: two units that look like a pair rather.
  var exchange: Int32 = -650
  /// Beads other than 1-1.
  var two: Int32 = -819
  var twoTwo: Int32 = -1926
  var three: Int32 = -679
  var acrossBlocks: Int32 = -2662
  /// The same where nothing is known of blocks.
  var acrossUnits: Int32 = -500
  /// The quality taken for answers from the second unit of a merged side, 256ths.
  var mergeQuality: Int32 = 168
  /// A unit in a merged side that explains less than a part of its words, in 256ths: itself, and its possible misses in 256ths.
  var silentBelow: Int32 = 56
  var silent: Int32 = -900
  var silentMiss: Int32 = 150
  /// A merged side that mends a sentence broken in two, and one that has as many sentences as its other side.
  var mended: Int32 = 600
  var sameSentences: Int32 = 300
  /// A 1-1 bead: each sentence that one side has more than the other.
  var otherSentences: Int32 = -60
  /// What a pair needs to be taken as moved to the next place, and for each doubling of the distance besides.
  var moved: Int32 = 500
  var movedFar: Int32 = 100
  /// By how much a moved pair must beat the best other place of either unit.
  var movedMargin: Int32 = 150
  /// The same where the other place is taken.
  var takenMargin: Int32 = 0
  /// By how much two beads must be better crosswise than in order.
  var crosswise: Int32 = 900
  /// Of two units with the same words, a difference in marks.
  var otherMarks: Int32 = -200
  /// Relearnt words: least beads, the weight of a perfect one.
  var learnt: Int32 = 246
}
