/// What is no letter: digits of any script become ASCII, punctuation its ASCII likeness, the rest a space.
enum Punctuation {
  static func write(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    for scalar in run {
      if scalar < 0x80 {
        if let byte = ASCIIText.fold(UInt8(scalar)) { writer.write(byte) }
      } else if let digit = digit(scalar) {
        writer.write(digit)
      } else if let likeness = likeness(scalar) {
        writer.write(likeness)
      } else if !isMark(scalar) {
        writer.endWord()
      }
    }
  }

  private static func digit(_ scalar: UInt32) -> UInt8? {
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.generalCategory == .decimalNumber,
      let value = properties.numericValue, (0...9).contains(value)
    else { return nil }
    return UInt8(ascii: "0") + UInt8(value)
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private static func likeness(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    // Apostrophes and the letters written like them (ayn, hamza, okina).
    case 0x2018...0x201B, 0x2BB...0x2BF, 0x2C8, 0x2CA, 0x2CB, 0xB4, 0x2032, 0x5F3: UInt8(ascii: "'")
    case 0x201C...0x201F, 0xAB, 0xBB, 0x300A...0x300F, 0x2033, 0x5F4: UInt8(ascii: "\"")
    case 0x2010...0x2015, 0x2212, 0x5BE: UInt8(ascii: "-")
    case 0x3001, 0x60C: UInt8(ascii: ",")
    case 0x3002, 0x6D4: UInt8(ascii: ".")
    case 0x61B: UInt8(ascii: ";")
    case 0x3008, 0x3010, 0x3014: UInt8(ascii: "(")
    case 0x3009, 0x3011, 0x3015: UInt8(ascii: ")")
    default: nil
    }
  }
}
