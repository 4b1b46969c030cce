/// What the aligner weighs with, in 256ths of a bit unless something else is said. Fitted once, on practice articles; no setting changes them.
struct Weights {
  /// What a list's word is worth, and what each step of its weight adds: 0…256 together.
  var listed: Int32 = 148
  var listedStep: Int32 = 12
  /// How surely a miss is a miss, 0…256: a word of no list; one whose translations the text never uses; a number or anchor that only one
  /// side has; a word with a capital inside a sentence that no list has.
  var unknown: Int32 = 26
  var absent: Int32 = 70
  var plainAbsent: Int32 = 130
  var name: Int32 = 60
  /// The most and least that knowing where a word stands can tell.
  var highestGain: Int32 = 1400
  var lowestGain: Int32 = 40
  /// What an answered word speaks for, and a missed one against, in 256ths of its weight.
  var gain: Int32 = 128
  var miss: Int32 = 110
  /// What a pair's words say counts fully up to `most`, in 256ths of `beyond` above it, and never less than `least`.
  var most: Int32 = 3000
  var beyond: Int32 = 64
  var least: Int32 = -2500
  var base: Int32 = 0
  /// Two units of which no word answers another.
  var nothing: Int32 = -200
  /// Lengths: the factor of d² / (m + n), and its bound.
  var length: Int32 = 50
  var lengthBound: Int32 = 900
  /// Structure.
  var otherKind: Int32 = -700
  var otherLevel: Int32 = -500
  var otherEdge: Int32 = -250
  var sameEdge: Int32 = 60
  /// Equal wording.
  var repeated: Int32 = 2500
  /// A unit that faces nothing: the first of a run, and each.
  var gap: Int32 = -300
  var gapUnit: Int32 = -250
  /// A gap on one side right after a gap on the other: two units that look like a pair rather.
  var exchange: Int32 = -800
  /// Beads other than 1-1.
  var two: Int32 = -500
  var twoTwo: Int32 = -1400
  var three: Int32 = -900
  var acrossBlocks: Int32 = -900
  /// The quality taken for answers from the second unit of a merged side, 256ths.
  var mergeQuality: Int32 = 215
  /// What a pair needs to be taken as moved.
  var moved: Int32 = 500
  /// Relearnt words: least beads, the weight of a perfect one.
  var learnt: Int32 = 200
}
