extension String {
  /// The text with everything that could steer a terminal or a log shown instead of sent: controls, escapes, direction
  /// overrides, and `##[`, which runners of GitHub and Azure obey anywhere in a line.
  public var terminalSafe: String {
    guard unicodeScalars.contains(where: \.steersTerminals) else { return self.withoutLogCommands }
    var out = ""
    for scalar in unicodeScalars {
      if scalar == "\t" {
        out += " "
      } else if scalar.steersTerminals {
        out += "‹U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4, with: "0") + "›"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out.withoutLogCommands
  }

  private var withoutLogCommands: String {
    utf8.contains(0x23) ? replacing("##[", with: "##‹[›").replacing("##vso[", with: "##vso‹[›") : self
  }

  package func leftPadded(to width: Int, with pad: Character = " ") -> String {
    String(repeating: pad, count: max(0, width - unicodeScalars.count)) + self
  }
}

extension Unicode.Scalar {
  /// C0 and C1 controls, line separators, the marks that turn the direction of what follows, and what is no character.
  ///
  /// All lie in the first plane, so that four hexadecimal digits name them, and XML has every other one.
  var steersTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  /// How many columns a terminal gives the scalar: 0, 1 or 2; East Asian wide and emoji count 2.
  package var terminalWidth: Int {
    switch value {
    case 0x300..<0x370, 0x200B...0x200D, 0xFE00...0xFE0F, 0x1AB0..<0x1B00, 0x20D0..<0x2100: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
