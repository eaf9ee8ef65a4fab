import Foundation

/// A text as the scalars that matter: compatibility forms resolved, invisible characters and loose marks gone.
enum PlainScalars {
  static func of(_ text: String, limit: Int) -> [UInt32] {
    var given: [UInt32] = []
    given.reserveCapacity(min(text.utf8.count, limit))
    var isPlain = true
    for scalar in text.unicodeScalars.prefix(limit) where !isDropped(scalar) {
      given.append(scalar.value)
      isPlain = isPlain && !needsMapping(scalar.value)
    }
    return isPlain ? given : mapped(given, limit: 2 * limit)
  }

  private static func mapped(_ given: [UInt32], limit: Int) -> [UInt32] {
    // Twice, because the compatibility mapping alone leaves half-width kana and their marks apart.
    let mapped = String(String.UnicodeScalarView(given.compactMap(Unicode.Scalar.init)))
      .precomposedStringWithCompatibilityMapping
      .precomposedStringWithCanonicalMapping
    return mapped.unicodeScalars.filter { !isDropped($0) && !isCombiningMark($0) }.prefix(limit).map(
      \.value)
  }

  /// Invisible: control characters that separate nothing, zero-width and direction characters, unassigned ones; and
  /// trade marks, which must not become the letters "tm".
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x09...0x0D, 0x85: false
    case 0xA9, 0xAE, 0x2117, 0x2120, 0x2122: true
    case 0xC0...0x24F, 0x400...0x481, 0x4E00...0x9FFF, 0xAC00...0xD7A3: false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned: true
      default: false
      }
    }
  }

  /// A mark of its own; those of scripts read by the general transform carry vowels and stay.
  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300, ScriptOrigin(of: scalar.value) != .other else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  /// False for the blocks whose letters the script tables know as they are, so that most text skips the mapping.
  private static func needsMapping(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x7E, 0xC0...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E, 0x180...0x1C3,
      0x1E00...0x1E99:
      false
    case 0x386...0x3CE, 0x400...0x481, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x660...0x669,
      0x671...0x674,
      0x679...0x6D3, 0x6F0...0x6F9:
      false
    case 0x2010, 0x2012...0x2015, 0x2018...0x201F: false
    case 0x3001, 0x3002, 0x3005, 0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF, 0xAC00...0xD7A3: false
    default: true
    }
  }
}
