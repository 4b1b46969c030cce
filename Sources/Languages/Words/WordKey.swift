/// A word for comparing and looking up: a 64-bit hash of its letters in lower case, composed.
///
/// Two words with one key are taken for the same word; among a million words that is wrong once in ten million times.
public struct WordKey: Sendable, Hashable {
  /// The hash.
  public let hash: UInt64

  /// The key of a word, whatever its case and normal form.
  public init(_ word: String) {
    let scalars = word.unicodeScalars
    if scalars.count == 1, let mark = scalars.first, !mark.properties.isAlphabetic, mark.properties.numericType == nil {
      hash = UInt64(mark.value)
      return
    }
    var fold = Folder()
    for byte in word.utf8 { fold.append(byte) }
    hash = fold.finish()
  }

  init(hash: UInt64) { self.hash = hash }

  /// The bytes of a word with each letter and its combining mark as the one letter that they make, and without soft hyphens.
  static func composed(_ word: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < word.count {
      let (byte, next) = (word[index], index + 1 < word.count ? word[index + 1] : 0)
      if byte == 0xCC, let letter = bytes.last, let composed = Folder.composed(letter, next) {
        bytes[bytes.count - 1] = 0xC3
        bytes.append(composed)
        index += 2
      } else if byte == 0xC2, next == 0xAD {
        index += 2
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return bytes
  }

  /// The key of some bytes of a text.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var fold = Folder()
    var index = start
    while index < end {
      fold.append(bytes[index])
      index &+= 1
    }
    hash = fold.finish()
  }
}

/// Hashes UTF-8 in lower case, writing a letter and its combining mark as the one letter that they make.
private struct Folder {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private var held: UInt8 = 0
  private var lead: UInt8 = 0
  private var skipped = 0

  @inline(__always)
  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  @inline(__always)
  private mutating func flush() {
    if held != 0 {
      mix(held)
      held = 0
    }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if skipped > 0 {
      skipped &-= 1
    } else if lead != 0 {
      appendTrail(byte)
    } else if byte == 0xE2 {
      // Inside a word this begins a typographic apostrophe, which is written as the plain one.
      flush()
      mix(0x27)
      skipped = 2
    } else if byte < 0x80 {
      flush()
      // A letter waits for a combining mark.
      held = byte &- 0x41 < 26 ? byte | 0x20 : byte
    } else if byte == 0xC3 || byte == 0xCC || byte == 0xC2 {
      lead = byte
    } else {
      flush()
      mix(byte)
    }
  }

  private mutating func appendTrail(_ byte: UInt8) {
    let first = lead
    lead = 0
    switch first {
    case 0xC3:
      flush()
      mix(0xC3)
      mix((0x80...0x9E).contains(byte) && byte != 0x97 ? byte | 0x20 : byte)
    case 0xC2 where byte == 0xAD: break  // a soft hyphen is no letter
    case 0xCC:
      if let composed = Self.composed(held, byte) {
        held = 0
        mix(0xC3)
        mix(composed)
      } else {
        flush()
        mix(0xCC)
        mix(byte)
      }
    default:
      flush()
      mix(first)
      mix(byte)
    }
  }

  /// The second byte of the composed letter, behind C3.
  static func composed(_ letter: UInt8, _ mark: UInt8) -> UInt8? {
    switch (letter, mark) {
    case (0x61, 0x8A): 0xA5
    case (0x61, 0x88): 0xA4
    case (0x6F, 0x88): 0xB6
    case (0x75, 0x88): 0xBC
    case (0x65, 0x81): 0xA9
    case (0x65, 0x80): 0xA8
    case (0x61, 0x80): 0xA0
    case (0x61, 0x81): 0xA1
    case (0x6F, 0x81): 0xB3
    case (0x69, 0x81): 0xAD
    case (0x75, 0x81): 0xBA
    case (0x65, 0x88): 0xAB
    case (0x69, 0x88): 0xAF
    case (0x65, 0x82): 0xAA
    case (0x6E, 0x83): 0xB1
    case (0x63, 0xA7): 0xA7
    default: nil
    }
  }

  mutating func finish() -> UInt64 {
    flush()
    if lead != 0 { mix(lead) }
    return hash
  }
}
