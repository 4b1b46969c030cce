import Bitexts
import Diagnostics
import Documents

/// Places in an article with what is to be put there.
struct InsertionPlan {
  struct Edit {
    /// Where, as an offset in the article as it is.
    var place: Int
    /// How many bytes in front only part it from what stands there.
    var lead: Int
    var bytes: [UInt8]
    /// How many bytes behind only part it.
    var tail: Int
    /// Whose translations it holds.
    var beads: [Int]
    /// Which blocks it makes; `nil` for a sentence of a paragraph.
    var kinds: [Block.Kind]?
    /// What encloses those blocks.
    var enclosures: [[Block.Container.Kind]] = []
    /// What it is to say.
    var wording: Wording
    /// Where else it may stand, if it does not read back at its place.
    var otherPlaces: [Int] = []

    func moved(to place: Int) -> Edit {
      var edit = self
      edit.place = place
      return edit
    }
  }

  let document: Document
  /// In the order in which they are to stand.
  let edits: [Edit]

  init(document: Document, edits: [Edit]) {
    self.document = document
    self.edits = edits.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }

  func keeping(_ edits: [Edit]) -> InsertionPlan { InsertionPlan(document: document, edits: edits) }

  /// The article with everything in its place.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var done = 0
    for edit in edits {
      bytes += document.file.bytes[done..<edit.place] + edit.bytes
      done = edit.place
    }
    return bytes + document.file.bytes[done...]
  }

  /// Where a byte of the article stands afterwards.
  func moved(_ offset: Int) -> Int {
    edits.reduce(offset) { $1.place <= offset ? $0 + $1.bytes.count : $0 }
  }

  /// Whether every sentence that was there still reads as it did, and every new one is a sentence of its own.
  func holds(_ again: Document) -> Bool {
    let places = again.placesOfWords
    for segment in document.segments {
      guard let place = places[moved(segment.wordStart)], again.segments[place].text == segment.text,
        segment.kind.mayBecome(again.segments[place].kind)
      else { return false }
    }
    var count = 0
    var before = 0
    for edit in edits {
      let start = edit.place + before + edit.lead
      let end = edit.place + before + edit.bytes.count - edit.tail
      before += edit.bytes.count
      let inside = again.segments.filter { $0.range.start >= start && $0.range.end <= end }
      count += inside.count
      guard !inside.isEmpty, Wording(inside) == edit.wording else { return false }
      if let kinds = edit.kinds {
        let made = again.blocks.filter { $0.range.start >= start && $0.range.end <= end && !$0.segments.isEmpty }
        guard made.map(\.kind) == kinds, made.map(\.enclosure) == edit.enclosures else { return false }
      }
    }
    return again.segments.count == document.segments.count + count
  }
}
