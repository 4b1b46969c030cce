import Diagnostics
import Languages
import TestSupport

@testable import Documents

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The documents that the laws of formats are held against.
enum Fixtures {
  static let folder = "/" + "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
  static let root = "/" + "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
  static let conformance = root + "/../shared/data/conformance/"

  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: path))).map { Array($0) }
  }

  static let sourdough = SourceFile(path: "surdej.md", bytes: bytes(folder + "/Fixtures/surdej.md") ?? [])

  /// The Markdown of this room and the articles of this repository.
  static let markdown: [SourceFile] = {
    var files = [sourdough]
    for language in ["da", "en"] {
      let folder = root + "/Locales/\(language)/articles/"
      for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
        if name.hasSuffix(".md"), let bytes = bytes(folder + name) {
          files.append(SourceFile(path: name, bytes: bytes))
        }
      }
    }
    return files
  }()

  /// An example of a specification.
  struct Example: Sendable {
    let number: Int
    let extensions: String
    let markdown: String
    let html: String
  }

  static func examples(_ name: String) -> [Example] {
    guard let bytes = bytes(conformance + name),
      let cases = try? JSON.parse(SourceFile(path: name, bytes: bytes)).arrayValue
    else { return [] }
    return cases.map {
      Example(
        number: $0["example"]?.intValue ?? 0, extensions: $0["extensions"]?.stringValue ?? "",
        markdown: $0["markdown"]?.stringValue ?? "", html: $0["html"]?.stringValue ?? "")
    }
  }
}

/// Makes files that nobody would write out of ones that somebody did.
struct Mutator {
  private var random: SplitMix
  private let sources: [[UInt8]]

  init(seed: UInt64, sources: [[UInt8]]) {
    random = SplitMix(seed: seed)
    self.sources = sources
  }

  /// What is inserted: everything that means something somewhere.
  private static let snippets: [[UInt8]] =
    [
      "\n", "\r\n", "\r", "\n\n", "\t", "    ", "  \n", "\\\n", "\\", "*", "**", "_", "__", "***", "~", "~~", "`",
      "``", "```\n", "~~~\n", "[", "]", "![", "](", ")", "(", "](u \"t\")", "[^1]", "[^1]: ", "[a]: /u 'x'\n", "<", ">",
      "> ", "<b>", "</b>", "<!--", "-->", "<!-- notranslate -->", "<!-- /notranslate -->", "<br>",
      "<span translate=\"no\">",
      "</span>", "&amp;", "&", "&#0;", "&nbsp;", "|", "\n|-|-|\n", "\n---\n", "\n===\n", "# ", "## x {#id}", "{.c}",
      "{",
      "{{< x >}}", "{{ v }}", ":::note T\n", ":::\n", "- ", "* ", "+ ", "1. ", "2) ", "- [ ] ", "---\n", "+++\n",
      "title: ", "\"", "'", ": ", "www.a.dk", "https://b.dk/c", "d@e.dk", "\u{FEFF}", "\u{0}", "\u{A0}", "é",
      "e\u{301}",
      "æøå", "🥖", "“", "»", "…", ". ", "! ", "? A", "…) B", "<div>\n", "</div>\n", "\u{2028}",
    ].map { Array($0.utf8) }

  /// The next file.
  mutating func next() -> [UInt8] {
    let source = sources.randomElement(using: &random) ?? []
    // A window of the source, so that what is mutated stays small and its parts meet in ever new ways.
    let length = Int.random(in: 0...min(300, source.count), using: &random)
    let start = Int.random(in: 0...(source.count - length), using: &random)
    var bytes = Array(source[start..<(start + length)])
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<6: bytes.insert(contentsOf: Mutator.snippets.randomElement(using: &random)!, at: place)
      case 6: if place < bytes.count { bytes.remove(at: place) }
      case 7:
        let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 8:
        let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
        bytes.removeSubrange(place..<end)
      default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...127, using: &random) }
      }
    }
    // A cut scalar would make the file one that is not read at all.
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
