/// What the aligner weighs with, in 256ths of a bit unless something else is said. Fitted once, on practice articles; no setting changes them.
struct Weights {
  /// What a list's word is worth, and what each step of its weight adds: 0…256 together.
  var listed: Int32 = 198
  var listedStep: Int32 = 8
  /// How surely a miss is a miss, 0…256: a word of no list; one whose translations the text never uses; a number or anchor that only one
  /// side has; a word with a capital inside a sentence that no list has.
  var unknown: Int32 = 22
  var absent: Int32 = 66
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
  var beyond: Int32 = 76
  var least: Int32 = -2368
  var base: Int32 = 263
  /// Two units of which no word answers another.
  var nothing: Int32 = -38
  /// Two units of names alone, none of which is the same.
  var otherName: Int32 = -4000
  /// Lengths: the factor of d² / (m + n), and its bound.
  var length: Int32 = 83
  var lengthBound: Int32 = 1229
  /// Structure.
  var otherKind: Int32 = -1287
  var otherLevel: Int32 = -500
  var otherEdge: Int32 = -202
  var sameEdge: Int32 = 79
  /// Equal wording.
  var repeated: Int32 = 3149
  /// A unit that faces nothing: the first of a run, and each.
  var gap: Int32 = -474
  var gapUnit: Int32 = -377
  /// How far the text's own share of units that face nothing changes these costs, in 256ths.
  var adaptation: Int32 = 206
  /// A gap on one side right after a gap on the other: two units that look like a pair rather.
  var exchange: Int32 = -876
  /// Beads other than 1-1.
  var two: Int32 = -683
  var twoTwo: Int32 = -1926
  var three: Int32 = -1412
  var acrossBlocks: Int32 = -2662
  /// The quality taken for answers from the second unit of a merged side, 256ths.
  var mergeQuality: Int32 = 140
  /// What a pair needs to be taken as moved.
  var moved: Int32 = 771
  /// Relearnt words: least beads, the weight of a perfect one.
  var learnt: Int32 = 205
}
