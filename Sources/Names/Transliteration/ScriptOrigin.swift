/// The script a byte of a `LatinText` was written in before it was put into Latin letters.
///
/// Arabic and Hebrew leave most vowels unwritten, so callers compare what came from them by consonants.
public enum ScriptOrigin: UInt8, Sendable, Hashable, CaseIterable {
  case latin, cyrillic, greek, arabic, hebrew, han, kana, hangul, other

  /// Whether the script leaves short vowels unwritten.
  public var isVowelless: Bool { self == .arabic || self == .hebrew }

  /// Whether the script is written without spaces between words, or with few.
  var isEastAsian: Bool { self == .han || self == .kana || self == .hangul }
}

extension ScriptOrigin {
  /// The script of a letter, by Unicode block; nil for what is no letter of any script (digits, punctuation).
  init?(of scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2BB, 0x1E00...0x1EFF,
      0x2C60...0x2C7F, 0xA720...0xA7FF:
      self = .latin
    case 0x370...0x373, 0x376...0x37D, 0x37F...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C8F: self = .cyrillic
    case 0x5D0...0x5F2: self = .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6E5, 0x6E6, 0x6EE, 0x6EF, 0x6FA...0x6FF, 0x750...0x77F,
      0x8A0...0x8C9:
      self = .arabic
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x31F0...0x31FF: self = .kana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: self = .han
    case 0xAC00...0xD7A3: self = .hangul
    case 0x530...0x58F, 0x700...0x74F, 0x780...0x7FF, 0x900...0x1CFF, 0x2D00...0x2DDF, 0xA000...0xA4CF,
      0xA840...0xABFF, 0x10000...0x1CFFF:
      self = .other
    default: return nil
    }
  }
}
