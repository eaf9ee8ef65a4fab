/// Free text of the asker's, searched for whole words however they are cased, joined or punctuated.
struct AskersWords {
  private let text: String

  init(_ texts: [String]) { text = texts.map(Self.folded).joined(separator: "|") }

  var isEmpty: Bool { text.allSatisfy { $0 == " " || $0 == "|" } }

  /// Whether one of the phrases stands in it; words of scripts without spaces are found anywhere.
  func holds(anyOf phrases: [String]) -> Bool {
    phrases.contains { phrase in
      let folded = Self.folded(phrase)
      let wanted = phrase.utf8.allSatisfy { $0 < 128 } ? folded : String(folded.dropFirst().dropLast())
      return wanted.contains { $0 != " " } && text.contains(wanted)
    }
  }

  /// Whether it says this and nothing else.
  func isOnly(_ phrase: String) -> Bool { text == Self.folded(phrase) }

  /// In lower case, words between single spaces, with a space at either end.
  private static func folded(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? " " : " " + words.joined(separator: " ") + " "
  }
}
