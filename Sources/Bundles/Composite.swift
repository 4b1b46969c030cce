import Bitexts
import Diagnostics
import Documents
import Languages

/// A translation in which the source's sentences stand where it has none, marked with their language.
struct Composite {
  /// The translation with what stands in for the rest.
  let document: Document

  init(_ bitext: Bitext, slots: [Slot], marks: StandInMarks) {
    let missing = slots.filter(\.isMissing)
    guard !missing.isEmpty, let format = DocumentFormat.builtIn.first(where: { $0.name == bitext.target.format }) else {
      document = bitext.target
      return
    }
    var edits: [(offset: Int, text: String)] = []
    var done: Set<Int> = []
    let absent = Set(missing.flatMap(\.source).map(\.index))
    for slot in missing {
      for segment in slot.source where !done.contains(segment.block) {
        let block = bitext.source.blocks[segment.block]
        let isWhole = block.segments.allSatisfy(absent.contains)
        if isWhole { done.insert(segment.block) }
        if let edit = Composite.edit(segment, block, isWhole: isWhole, behind: slot.place, in: bitext, marks) {
          edits.append(edit)
        }
      }
    }
    let file = bitext.target.file
    var bytes: [UInt8] = []
    var place = 0
    for (_, edit) in edits.enumerated().sorted(by: { ($0.1.offset, $0.0) < ($1.1.offset, $1.0) }) {
      bytes += file.bytes[place..<edit.offset] + Array(edit.text.utf8)
      place = edit.offset
    }
    let written = SourceFile(path: file.path, bytes: bytes + file.bytes[place...])
    document = format.parse(written, language: bitext.target.language)
  }

  private static func edit(
    _ segment: Segment, _ block: Block, isWhole: Bool, behind place: Int, in bitext: Bitext, _ marks: StandInMarks
  ) -> (offset: Int, text: String)? {
    func span(_ text: String) -> String { marks.inline.open + text + marks.inline.close }
    let target = bitext.target
    let isMarkdown = target.format == "markdown" && bitext.source.format == "markdown"
    guard ![.frontMatter, .attribute, .title, .code, .button].contains(block.kind) else { return nil }
    let before = target.segments.indices.contains(place) ? target.segments[place] : nil
    let isInBody = before.map { $0.kind != .frontMatter } ?? false
    guard isWhole, isMarkdown else {
      guard let before, isInBody, before.kind != .imageAlt, block.kind != .imageAlt else { return nil }
      return (before.range.end, " " + span(segment.range.text))
    }
    let enclosing = block.container.map(\.kind)
    guard !enclosing.contains(.table) else {
      guard let before, isInBody, before.kind == .tableCell else { return nil }
      return (before.range.end, " " + span(block.range.text))
    }
    let offset = isInBody ? before!.range.file.lineEnd(target.blocks[before!.block].range.end) : target.bodyStart
    let source = bitext.source.file
    let start = source.lineStart(block.range.start)
    let lead = source.range(start, block.range.start).text
    if enclosing.contains(where: { [.list, .item, .quote].contains($0) }) {
      // A line of its own with the source's markers; several lines become one.
      let marks = enclosing.contains(.item) ? "" : lead.trimmingSpaces + "\n"
      let text = block.range.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return (offset, "\n" + marks + lead + span(text))
    }
    if block.kind == .heading { return (offset, "\n\n\(lead)\(span(block.range.text))\n") }
    let text = block.kind == .imageAlt ? source.range(start, source.lineEnd(block.range.end)).text : block.range.text
    return (offset, "\n\n\(marks.block.open)\n\n\(text)\n\n\(marks.block.close)\n")
  }
}

extension Document {
  /// Where the text begins behind the front matter.
  fileprivate var bodyStart: Int { frontMatter.range?.end ?? file.start.start }
}

extension SourceFile {
  fileprivate func lineStart(_ offset: Int) -> Int { line(position(at: offset).line).start }
  fileprivate func lineEnd(_ offset: Int) -> Int { line(position(at: offset).line).end }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
