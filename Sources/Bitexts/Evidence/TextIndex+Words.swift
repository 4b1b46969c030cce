import Languages

extension TextIndex {
  // MARK: Words

  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into types: inout [Int32], _ word: inout [UInt8]
  ) -> (length: Int32, wording: UInt64, isTitled: Bool) {
    var index = 0
    var length: Int32 = 0
    var wording: UInt64 = 0
    word.removeAll(keepingCapacity: true)
    var hasDigitsOnly = true
    var hasCapital = false
    var isFirst = true
    var capitals = 0
    var hasLow = false
    func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] &- 0x30 < 10 }
    while true {
      var taken = 0
      var isWhole = false
      if index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          let lower = byte | 0x20
          if lower &- 0x61 < 26 {
            if word.isEmpty { hasCapital = lower != byte }
            word.append(lower)
            hasDigitsOnly = false
            taken = 1
            length &+= 1
          } else if byte &- 0x30 < 10 {
            word.append(byte)
            taken = 1
            length &+= 1
          } else if byte == 0x5F, !word.isEmpty {
            word.append(byte)
            hasDigitsOnly = false
            taken = 1
          } else if (byte == 0x2E || byte == 0x2C), hasDigitsOnly, !word.isEmpty, isDigit(index + 1) {
            taken = 1
          }
        } else {
          if word.isEmpty { hasCapital = byte == 0xC3 && index + 1 < bytes.count && bytes[index + 1] < 0x9F }
          (taken, isWhole) = TextIndex.letter(bytes, index, &word)
          if taken > 0 {
            hasDigitsOnly = false
            length &+= 1
          }
        }
      }
      if taken > 0, !isWhole {
        index += taken
        continue
      }
      if isWhole { index += taken }
      if !word.isEmpty {
        let form = word.withUnsafeBufferPointer(WordFingerprint.of) &+ (hasDigitsOnly ? 1 : 0)
        wording = (wording ^ form) &* 0x9E37_79B9_7F4A_7C15
        let known = types.count
        append(form, hasDigitsOnly ? .number : .word, word, &types)
        for type in types[known...] {
          if !hasCapital { isCapital[Int(type)] = false }
          if !isFirst { isName[Int(type)] = true }
        }
        isFirst = false
        if !hasDigitsOnly {
          capitals &+= hasCapital ? 1 : 0
          hasLow = hasLow || !hasCapital
        }
        word.removeAll(keepingCapacity: true)
        hasDigitsOnly = true
      }
      if index >= bytes.count { break }
      if !isWhole { index += TextIndex.width(bytes[index]) }
    }
    return (length, wording, (2...5).contains(capitals) && !hasLow)
  }

  mutating func append(_ form: UInt64, _ kind: Class, _ word: [UInt8], _ types: inout [Int32]) {
    if let at = expansionOfForm[form] {
      let (start, end) = expansions[Int(at)]
      for index in start..<end { types.append(expanded[Int(index)]) }
      return
    }
    let start = Int32(expanded.count)
    if kind == .number {
      expanded.append(type(form, kind, form: form, stem: word[...]))
    } else if let cut = TextIndex.numberAtEnd(of: word), !isKnown(word.withUnsafeBufferPointer(language.wordForms.key))
    {
      // “FIL1” faces “FILE1”: a word and a number.
      let number = word[cut...].withUnsafeBufferPointer { WordFingerprint.of($0) &+ 1 }
      append(
        word.withUnsafeBufferPointer { WordFingerprint.of(UnsafeBufferPointer(rebasing: $0[..<cut])) }, .word,
        Array(word[..<cut]), &types)
      types.append(type(number, .number, form: number, stem: word[cut...]))
      return
    } else {
      let forms = language.wordForms
      for range in parts(of: word) {
        let (length, key, whole) = word.withUnsafeBufferPointer { word in
          let part = UnsafeBufferPointer(rebasing: word[range])
          return (forms.stemLength(part), forms.key(part), WordFingerprint.of(part))
        }
        expanded.append(type(key, kind, form: whole, stem: word[range].prefix(length)))
      }
    }
    types.append(contentsOf: expanded[Int(start)...])
    expansionOfForm[form] = Int32(expansions.count)
    expansions.append((start, Int32(expanded.count)))
  }

  /// Where the number begins that a word of two letters or more ends in.
  static func numberAtEnd(of word: [UInt8]) -> Int? {
    var cut = word.count
    while cut > 0, word[cut - 1] &- 0x30 < 10 { cut -= 1 }
    return cut < word.count && cut >= 2 && word.count - cut <= 3
      && word[..<cut].allSatisfy({ $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 })
      ? cut : nil
  }

  /// A compound that no list knows is taken apart where both halves are known, as near to its middle as that goes.
  func parts(of word: [UInt8]) -> [Range<Int>] {
    let forms = language.wordForms
    return word.withUnsafeBufferPointer { word in
      func knows(_ range: Range<Int>) -> Bool { isKnown(forms.key(UnsafeBufferPointer(rebasing: word[range]))) }
      guard !forms.linkers.isEmpty, word.count >= 7, word.count <= 60, !knows(0..<word.count) else {
        return [0..<word.count]
      }
      var best: (Int, Int)?
      var quality = 0
      for cut in 3...(word.count - 3) where word[cut] & 0xC0 != 0x80 && knows(cut..<word.count) {
        for linker in forms.linkers where cut - linker.count >= 3 {
          let end = cut - linker.count
          guard word[end..<cut].elementsEqual(linker) else { continue }
          let known = knows(0..<end)
          // Half a compound is worth knowing too when the half is long.
          guard known || word.count - cut >= 5 else { continue }
          let value = (known ? 100 : 0) + min(end, word.count - cut)
          if value > quality {
            quality = value
            best = (end, cut)
          }
        }
      }
      guard let best else { return [0..<word.count] }
      return [0..<best.0, best.1..<word.count]
    }
  }

  mutating func type(_ key: UInt64, _ kind: Class, form: UInt64, stem: ArraySlice<UInt8>) -> Int32 {
    if let type = typeOfKey[key] { return type }
    let type = Int32(keys.count)
    typeOfKey[key] = type
    keys.append(key)
    classes.append(kind)
    isName.append(false)
    isCapital.append(kind == .word)
    frequency.append(0)
    forms.append(form)
    Folding.append(stem, to: &folded)
    foldStarts.append(Int32(folded.count))
    return type
  }

  /// The type with a key.
  func type(_ key: UInt64) -> Int? { typeOfKey[key].map(Int.init) }

  // MARK: Letters beyond ASCII

  static func width(_ byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// Appends the letter at `index` in lower case and says how many bytes it takes: 0 when it is none; `isWhole` when it is a word
  /// by itself, as in scripts that write no spaces.
  static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: inout [UInt8]
  ) -> (taken: Int, isWhole: Bool) {
    let lead = bytes[index]
    let width = width(lead)
    guard lead >= 0xC3, index + width <= bytes.count else { return (0, false) }
    let second = bytes[index + 1]
    switch lead {
    case 0xC3:
      guard second != 0x97, second != 0xB7 else { return (0, false) }
      word.append(lead)
      word.append(second < 0x9F ? second | 0x20 : second)
    case 0xCE where (0x91...0x9F).contains(second):
      word.append(lead)
      word.append(second + 0x20)
    case 0xCE where (0xA0...0xA9).contains(second):
      word.append(0xCF)
      word.append(second - 0x20)
    case 0xD0 where (0x90...0x9F).contains(second):
      word.append(lead)
      word.append(second + 0x20)
    case 0xD0 where (0xA0...0xAF).contains(second):
      word.append(0xD1)
      word.append(second - 0x20)
    case 0xE2: return (0, false)
    case 0xE3 where second == 0x80: return (0, false)
    case 0xEF where second >= 0xB8: return (0, false)
    case 0xE3...0xE9:
      guard word.isEmpty else { return (0, false) }
      word.append(contentsOf: bytes[index..<index + width])
      return (width, true)
    case 0xF0...: return (0, false)
    default: word.append(contentsOf: bytes[index..<index + width])
    }
    return (width, false)
  }
}
