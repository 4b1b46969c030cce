@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode normalisation form C; linear in its length.
  ///
  /// Foundation's normalisation is quadratic on decomposed text, so the standard library's own is used.
  package var nfc: String {
    guard utf8.withContiguousStorageIfAvailable(String.mayCombine) ?? true else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }

  /// Whether some UTF-8 may have another normal form.
  ///
  /// Below U+0300 nothing combines, and everything from there on begins with a byte of 0xCC or more. Dashes, quotation marks and
  /// currencies (U+2002…U+203F, U+2080…U+20BF) do not either, and stand in most texts.
  private static func mayCombine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0xCC {
        index += 1
      } else if bytes[index] == 0xE2, index + 2 < bytes.count,
        bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x82 || bytes[index + 1] == 0x82
      {
        index += 3
      } else {
        return true
      }
    }
    return false
  }

  /// Whether any byte of its UTF-8 is so; ten times as fast as asking its `utf8`, whose places are worked out one by one.
  package func hasByte(where isSo: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isSo) } ?? utf8.contains(where: isSo)
  }
}
