import Diagnostics
import Testing

@testable import Documents

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

private let html5libFolder: String? = {
  let root = "\(#filePath)".split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  let folder = root + "/../shared/data/conformance/html5lib-tokenizer"
  return FileManager.default.fileExists(atPath: folder + "/test1.test") ? folder : nil
}()

/// The tokenizer tests of html5lib.
///
/// Left out: the lists of parse errors, which Tosprog does not report; `xmlViolation.test`, which is about turning
/// HTML into XML; and tests whose text holds half of a surrogate pair, which UTF-8 cannot.
@Suite("HTML tokenizer", .enabled(if: html5libFolder != nil, "../shared/data/conformance is not there"))
struct HTMLTokenizerTests {

  static let files = [
    "contentModelFlags", "domjs", "entities", "escapeFlag", "namedEntities", "numericEntities", "pendingSpecChanges",
    "test1", "test2", "test3", "test4", "unicodeChars", "unicodeCharsProblematic",
  ]

  @Test("reads every html5lib test as it says", arguments: files)
  func html5lib(_ file: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(try #require(html5libFolder))/\(file).test"))
    // Halves of surrogate pairs stand escaped twice, so the file itself is JSON.
    let tests = try JSONNode.parse(SourceFile(path: file, bytes: Array(data))).value["tests"]?.arrayValue ?? []
    #expect(!tests.isEmpty)
    var wrong: [String] = []
    for test in tests {
      let isEscaped = test["doubleEscaped"]?.boolValue ?? false
      guard let input = Self.text(test["input"], isEscaped), let output = test["output"]?.arrayValue else { continue }
      let states = test["initialStates"]?.arrayValue?.compactMap(\.stringValue) ?? ["Data state"]
      for state in states {
        let expected = Self.expected(output, isEscaped)
        let found = Self.tokens(input, state, test["lastStartTag"]?.stringValue ?? "")
        if found != expected {
          wrong.append(
            "\(state) \(test["description"]?.stringValue ?? ""): \(input.debugDescription): \(found), not \(expected)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong, the first: \(wrong.prefix(3).joined(separator: "\n"))")
  }

  /// The text of a JSON string, unescaped once more when asked for; `nil` for half a surrogate pair.
  static func text(_ value: JSON?, _ isEscaped: Bool) -> String? {
    guard let text = value?.stringValue, isEscaped else { return value?.stringValue }
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix("\\u"), let code = UInt32(rest.dropFirst(2).prefix(4), radix: 16) {
        guard let scalar = Unicode.Scalar(code) else { return nil }
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(6)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  static func expected(_ output: [JSON], _ isEscaped: Bool) -> [String] {
    var tokens: [String] = []
    for token in output {
      let parts = token.arrayValue ?? []
      let texts = parts.map { text($0, isEscaped).map(\.debugDescription) ?? "nil" }
      switch parts.first?.stringValue {
      case "Character": append(text: text(parts[1], isEscaped) ?? "", to: &tokens)
      case "StartTag":
        let attributes = (parts[2].members ?? []).map {
          "\($0.0.debugDescription)=\(text($0.1, isEscaped)!.debugDescription)"
        }
        let mark = parts.count > 3 && parts[3].boolValue == true ? "/" : ""
        tokens.append("<" + texts[1] + " " + attributes.sorted().joined(separator: " ") + mark)
      case "EndTag": tokens.append("</" + texts[1])
      case "Comment": tokens.append("!" + texts[1])
      default:
        tokens.append("doctype \(texts[1]) \(texts[2]) \(texts[3]) \(parts[4].boolValue == true)")
      }
    }
    return tokens
  }

  private static func append(text: String, to tokens: inout [String]) {
    guard !text.isEmpty else { return }
    if let last = tokens.last, last.hasPrefix("text ") {
      tokens[tokens.count - 1] = last + text
    } else {
      tokens.append("text " + text)
    }
  }

  static func tokens(_ input: String, _ state: String, _ lastStartTag: String) -> [String] {
    var tokens: [String] = []
    let bytes = Array(input.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let empty: [UInt8] = [0]
      empty.withUnsafeBufferPointer { empty in
        let base = buffer.baseAddress ?? empty.baseAddress!
        var tokenizer = HTMLTokenizer(bytes: base, count: buffer.count)
        tokenizer.endName = Array(lastStartTag.utf8)
        tokenizer.state =
          switch state {
          case "PLAINTEXT state": .plainText
          case "RCDATA state": .characterData
          case "RAWTEXT state": .rawText
          case "Script data state": .script
          case "CDATA section state": .section
          default: .data
          }
        func string(_ range: Range<Int>, _ state: HTMLTokenizer.State? = nil, isAttribute: Bool = false) -> String {
          HTMLText.decode(base, range, in: state, isAttribute: isAttribute)
        }
        while true {
          switch tokenizer.next() {
          case .text: append(text: string(tokenizer.content, tokenizer.textState), to: &tokens)
          case .startTag:
            var attributes: [String: String] = [:]
            for attribute in tokenizer.attributes {
              let name = string(attribute.name, .plainText).asciiLowercased
              if attributes[name] == nil { attributes[name] = string(attribute.value, .data, isAttribute: true) }
            }
            let list = attributes.map { "\($0.key.debugDescription)=\($0.value.debugDescription)" }.sorted()
            tokens.append(
              "<" + string(tokenizer.name, .plainText).asciiLowercased.debugDescription + " "
                + list.joined(separator: " ") + (tokenizer.isSelfClosing ? "/" : ""))
          case .endTag: tokens.append("</" + string(tokenizer.name, .plainText).asciiLowercased.debugDescription)
          case .comment: tokens.append("!" + string(tokenizer.content, .plainText).debugDescription)
          case .doctype:
            let doctype = HTMLDoctype(
              base, tokenizer.content, isClosed: tokenizer.range.upperBound > tokenizer.content.upperBound)
            tokens.append(
              "doctype \(doctype.name?.debugDescription ?? "nil") \(doctype.publicID?.debugDescription ?? "nil") "
                + "\(doctype.systemID?.debugDescription ?? "nil") \(!doctype.forcesQuirks)")
          case .end: return
          }
        }
      }
    }
    return tokens
  }
}

extension String {
  fileprivate var asciiLowercased: String { String(decoding: utf8.map(\.lowered), as: UTF8.self) }
}

/// A declaration of the document type. The library skips it, so its inside is read here only, for the tests.
struct HTMLDoctype {
  var name: String?
  var publicID: String?
  var systemID: String?
  var forcesQuirks = false

  init(_ bytes: UnsafePointer<UInt8>, _ content: Range<Int>, isClosed: Bool) {
    var index = content.lowerBound
    let end = content.upperBound
    func skipSpace() { while index < end, bytes[index].isHTMLSpace { index += 1 } }
    func word(_ word: String) -> Bool {
      guard end - index >= 6 else { return false }
      return Array(word.utf8) == (index..<index + 6).map { bytes[$0].lowered }
    }
    var isIdentifierClosed = false
    /// A quoted identifier; one that is not closed forces quirks.
    func identifier() -> String? {
      let quote = bytes[index]
      let start = index + 1
      index = start
      while index < end, bytes[index] != quote { index += 1 }
      let text = HTMLText.decode(bytes, start..<index, in: .plainText, isAttribute: false)
      isIdentifierClosed = index < end
      if isIdentifierClosed { index += 1 } else { forcesQuirks = true }
      return text
    }
    /// What stands behind a system identifier does no harm, not even the file's end.
    func readSystem() {
      systemID = identifier()
      let wasClosed = isIdentifierClosed
      skipSpace()
      if wasClosed, index < end { forcesQuirks = false }
    }
    var isQuote: Bool { index < end && (bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")) }
    skipSpace()
    let start = index
    while index < end, !bytes[index].isHTMLSpace { index += 1 }
    guard index > start else {
      forcesQuirks = true
      return
    }
    name = HTMLText.decode(bytes, start..<index, in: .plainText, isAttribute: false).asciiLowercased
    if !isClosed { forcesQuirks = true }
    skipSpace()
    guard index < end else { return }
    if word("public") {
      index += 6
      skipSpace()
      guard isQuote else {
        forcesQuirks = true
        return
      }
      publicID = identifier()
      skipSpace()
      if isQuote { readSystem() } else if index < end { forcesQuirks = true }
    } else if word("system") {
      index += 6
      skipSpace()
      guard isQuote else {
        forcesQuirks = true
        return
      }
      readSystem()
    } else {
      forcesQuirks = true
    }
  }
}
