extension WordList {
  /// The list as `lexicon import` keeps it: sorted, one lemma with its forms or one word a line.
  ///
  /// Words that are forms of a lemma stand with it only, which makes a lexicon a tenth as long as its full-form file.
  public func encoded() -> String {
    var lines: [[UInt8]] = []
    for entry in 0..<lemmas.count {
      var at = lemmas.value(entry)
      while at >= 0 {
        let paradigm = paradigms[Int(at)]
        at = paradigm.next
        var line = Array(lemmas.key(entry)) + [9] + Array(paradigm.pos.rawValue.utf8)
        if let gender = paradigm.gender { line += Array(".\(gender.rawValue)".utf8) }
        line.append(9)
        for (index, form) in paradigm.forms.enumerated() where !form.text.contains(0x20) {
          if index > 0, line.last != 9 { line.append(0x20) }
          line += [form.slot, UInt8(ascii: "=")] + form.text
        }
        lines.append(line)
      }
    }
    for entry in 0..<words.count where words.value(entry) < 0 { lines.append(Array(words.key(entry))) }
    lines.sort { $0.lexicographicallyPrecedes($1) }
    var bytes: [UInt8] = []
    for line in lines { bytes += line + [10] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
