import Foundation

/// When two spellings count as the same name: case, marks, punctuation, order and the way a legal form is written
/// make no difference. Deliberately plain, and the benchmark's own.
public enum Folding {
  /// Lower-case words of letters and digits; runs of single letters are one word ("S.A." is `sa`).
  public static func tokens(_ text: some StringProtocol) -> [String] {
    var tokens: [String] = []
    var letters = ""
    for word in plain(text).split(separator: " ") {
      if word.count == 1 {
        letters += word
      } else {
        if !letters.isEmpty { tokens.append(letters) }
        letters = ""
        tokens.append(LegalForms.canonical[String(word)] ?? String(word))
      }
    }
    return letters.isEmpty ? tokens : tokens + [letters]
  }

  /// The same for all spellings of a name that count as the same.
  public static func key(_ text: some StringProtocol) -> String {
    tokens(text).sorted().joined(separator: " ")
  }

  private static func plain(_ text: some StringProtocol) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? plainASCII(text) : plainUnicode(text)
  }

  private static func plainASCII(_ text: some StringProtocol) -> String {
    String(
      decoding: text.utf8.compactMap { byte -> UInt8? in
        switch byte {
        case 0x41...0x5a: byte | 0x20
        case 0x61...0x7a, 0x30...0x39: byte
        case 0x27, 0x60: nil
        default: 0x20
        }
      }, as: UTF8.self)
  }

  private static func plainUnicode(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if let replacement = undecomposed[scalar] {
        result.append(contentsOf: replacement.unicodeScalars)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.append(scalar)
      } else if !apostrophes.contains(scalar), scalar.properties.generalCategory != .nonspacingMark {
        result.append(" ")
      }
    }
    return String(result)
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "´", "ʿ", "ʾ", "ʼ"]
  private static let undecomposed: [Unicode.Scalar: String] = [
    "ß": "ss", "ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe",
  ]
}
