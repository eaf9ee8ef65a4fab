import Foundation
import Vocabulary

/// A name reduced to what two spellings of it share: lower case, no diacritics, letters and digits in words.
///
/// Simple on purpose and never to change: listing ids rest on it. Matching names is the work of `Names`.
enum FoldedName {
  static func words(_ name: some StringProtocol) -> [String] {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(name) }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in String(name).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if let plain = plainLetters[scalar] {
        word.append(contentsOf: plain.unicodeScalars)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if !word.isEmpty, !apostrophes.contains(scalar) {
        words.append(String(word))
        word = .init()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// Words without those that only say what form a company has, in alphabetical order: what is left when "LAST, First"
  /// and "First LAST", "X Co., Ltd." and "X Company Limited" are written.
  static func key(_ name: some StringProtocol) -> String {
    let words = words(name)
    let kept = words.filter { !legalForms.contains($0) }
    return (kept.isEmpty ? words : kept).sorted().joined(separator: " ")
  }

  private static func asciiWords(_ name: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 97...122, 48...57: word.append(byte)
      case 65...90: word.append(byte | 0x20)
      case UInt8(ascii: "'"): continue
      default:
        if !word.isEmpty {
          words.append(String(decoding: word, as: UTF8.self))
          word.removeAll(keepingCapacity: true)
        }
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "ʻ", "`"]

  /// Letters that Unicode does not take apart.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h",
  ]

  private static let legalForms: Set<String> = [
    "co", "company", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "llc", "plc", "lp",
    "llp", "the",
    "and", "gmbh", "ag", "sa", "srl", "bv", "nv", "oy", "ab", "as", "jsc", "pjsc", "ojsc", "cjsc", "ooo",
    "oao", "zao",
    "pao", "ao", "pty", "pte", "pvt", "fze", "fzc", "fzco", "fzllc", "sarl", "spa", "kg", "joint", "stock",
  ]
}
