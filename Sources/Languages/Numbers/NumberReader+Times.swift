extension NumberReader {
  /// The times of day that a number can be: “kl. 14.30”, “14:30”, “2.30 pm”, “2 pm”; its last token; and whether it is
  /// surely one.
  func times(
    at index: Int, _ text: TokenizedText, isAnnounced: Bool
  ) -> (values: [NumberValue], last: Int, isSure: Bool)? {
    let tokens = text.tokens
    let parts = text.bytes[tokens[index].range].split(separator: 0x2E)
    guard let hour = Int(String(decoding: parts.first ?? [], as: UTF8.self)), hour <= 24, parts.count <= 2 else {
      return nil
    }
    var minute = 0
    var last = index
    if parts.count == 2 {
      guard parts[1].count == 2, let found = Int(String(decoding: parts[1], as: UTF8.self)), found < 60 else {
        return nil
      }
      minute = found
    } else if index + 2 < tokens.count, tokens[index + 1].isMark(0x3A), !tokens[index + 1].isSpaced,
      !tokens[index + 2].isSpaced, tokens[index + 2].kind == .number,
      tokens[index + 2].end - tokens[index + 2].start == 2, let found = Int(text.text(tokens[index + 2].range)),
      found < 60
    {
      minute = found
      last = index + 2
    }
    if let half = half(behind: last, text), hour <= 12 || half.add == 12 {
      let time = NumberValue.time((hour % 12 + half.add) * 60 + minute)
      // “5 pm” may face a bare “17”.
      return ([time] + (minute == 0 ? [NumberValue(hour % 12 + half.add)] : []), half.last, true)
    }
    if last == index || minute > 0, let add = rangeHalf(from: hour, behind: last, text) {
      let whole = (hour % 12 + add) % 24
      return ([.time(whole * 60 + minute)] + (minute == 0 ? [NumberValue(whole)] : []), last, true)
    }
    guard isAnnounced || parts.count == 2 || last > index else { return nil }
    let hasHalves = conventions.hasHalves
    return (
      [.time(hour % 24 * 60 + minute)] + (hasHalves && hour <= 12 ? [.time((hour % 12 + 12) * 60 + minute)] : []), last,
      last > index
    )
  }

  /// The hours to add to the beginning of “2–5 pm”, whose half of the day stands behind its end.
  private func rangeHalf(from hour: Int, behind index: Int, _ text: TokenizedText) -> Int? {
    let tokens = text.tokens
    guard hour >= 1, hour <= 12, index + 2 < tokens.count, tokens[index + 2].kind == .number,
      tokens[index + 1].kind == .mark, [0x2D, 0x2013].contains(tokens[index + 1].key.hash)
    else { return nil }
    let hasMinutes = index + 4 < tokens.count && tokens[index + 3].isMark(0x3A) && tokens[index + 4].kind == .number
    guard let half = half(behind: hasMinutes ? index + 4 : index + 2, text),
      let end = Int(text.text(tokens[index + 2].range).prefix { $0.isNumber }), end <= 12
    else { return nil }
    return hour % 12 <= end % 12 ? half.add : 12 - half.add
  }

  /// What stands behind a time and says its half of the day: the hours to add, and the last token.
  private func half(behind index: Int, _ text: TokenizedText) -> (add: Int, last: Int)? {
    let tokens = text.tokens
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return nil }
    if conventions.morningWords.contains(tokens[index + 1].key) { return (0, index + 1) }
    if conventions.afternoonWords.contains(tokens[index + 1].key) { return (12, index + 1) }
    // “p.m.”
    guard index + 3 < tokens.count, tokens[index + 2].isMark(0x2E),
      tokens[index + 1].end - tokens[index + 1].start == 1,
      tokens[index + 3].end - tokens[index + 3].start == 1, text.bytes[tokens[index + 3].start] | 0x20 == 0x6D
    else { return nil }
    return switch text.bytes[tokens[index + 1].start] | 0x20 {
    case 0x61 where !conventions.morningWords.isEmpty: (0, index + 3)
    case 0x70 where !conventions.afternoonWords.isEmpty: (12, index + 3)
    default: nil
    }
  }
}
