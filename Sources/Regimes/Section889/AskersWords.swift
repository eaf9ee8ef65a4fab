/// Free text of the asker's, searched for whole words however they are cased, joined or punctuated.
struct AskersWords {
  /// In lower case, words between single spaces, texts between bars.
  private let text: [UInt8]

  private static let space = UInt8(ascii: " ")
  private static let bar = UInt8(ascii: "|")

  init(_ texts: [String]) { text = Array(texts.map(Self.folded).joined(separator: [Self.bar])) }

  var isEmpty: Bool { text.allSatisfy { $0 == Self.space || $0 == Self.bar } }

  /// Whether one of the phrases stands in it; words of scripts without spaces are found anywhere.
  func holds(anyOf phrases: [String]) -> Bool {
    phrases.contains { phrase in
      let folded = Self.folded(phrase)
      let wanted = phrase.utf8.allSatisfy { $0 < 128 } ? folded[...] : folded.dropFirst().dropLast()
      return wanted.contains { $0 != Self.space } && holds(wanted)
    }
  }

  /// Whether it says this and nothing else.
  func isOnly(_ phrase: String) -> Bool { text == Self.folded(phrase) }

  private func holds(_ wanted: ArraySlice<UInt8>) -> Bool {
    guard let first = wanted.first, text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains { start in
      text[start] == first && text[start..<start + wanted.count] == wanted
    }
  }

  /// In lower case, words between single spaces, with a space at either end.
  private static func folded(_ text: String) -> [UInt8] {
    guard text.utf8.allSatisfy({ $0 < 128 }) else {
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.isEmpty ? [space] : [space] + Array(words.joined(separator: " ").utf8) + [space]
    }
    var bytes = [space]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      default: if bytes.last != space { bytes.append(space) }
      }
    }
    if bytes.last != space { bytes.append(space) }
    return bytes
  }
}
