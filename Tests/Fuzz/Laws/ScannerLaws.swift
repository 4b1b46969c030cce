import Diagnostics
import Documents
import Languages

/// What holds of the scanners; a broken law ends the process, which libFuzzer records.
enum ScannerLaws {
  /// Events lie one behind the other in the file.
  static func xml(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.xml", bytes: bytes)
    guard var scanner = try? XMLScanner(file) else { return }
    var end = 0
    while let event = try? scanner.next() {
      precondition(event.range.start >= end && event.range.end <= event.range.file.bytes.count, "events overlap")
      end = event.range.end
    }
  }

  /// A team's rules cut a text into sentences in order, none of them empty.
  static func srx(_ bytes: [UInt8]) {
    guard let language = LanguageRegistry.builtIn.languages.first,
      let rules = try? SRXRules(SourceFile(path: "a.srx", bytes: bytes), language: language.tag)
    else { return }
    order(SentenceBreaker(language, rules: rules), "Hr. Bo kom kl. 3. Han gik! aaaaaaaaaaaaaaaaaaaa. “Ja.” Æbler…")
  }

  /// Sentences of any bytes are in order, none of them empty.
  static func sentences(_ bytes: [UInt8]) {
    for language in LanguageRegistry.builtIn.languages {
      order(SentenceBreaker(language), String(decoding: bytes, as: UTF8.self))
    }
  }

  /// JSON is read back as it is written.
  static func json(_ bytes: [UInt8]) {
    guard let value = try? JSON.parse(SourceFile(path: "a.json", bytes: bytes)) else { return }
    let written = value.encodedBytes()
    precondition((try? JSON.parse(SourceFile(path: "a.json", bytes: written)))?.encodedBytes() == written, "differs")
  }

  private static func order(_ breaker: SentenceBreaker, _ text: String) {
    var end = 0
    for sentence in breaker.sentences(in: text) {
      precondition(sentence.lowerBound >= end && !sentence.isEmpty, "sentences overlap")
      end = sentence.upperBound
    }
    precondition(end <= text.utf8.count, "a sentence leaves the text")
  }
}
