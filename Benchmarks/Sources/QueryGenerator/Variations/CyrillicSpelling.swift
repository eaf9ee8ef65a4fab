/// The name in Cyrillic letters, for names of Russian, Ukrainian and Belarusian parties that hold no English words.
struct CyrillicSpelling: Variation {
  let queryClass = QueryClass.cyrillic
  let commonWords: Set<String>

  func applies(to name: SourceName) -> Bool {
    guard name.origins.contains(.russian), name.letterCount >= 5, name.kind != .aircraft else { return false }
    let tokens = Folding.tokens(Self.withRussianForms(name.text).text)
    return tokens.contains { $0.count >= 4 } && tokens.allSatisfy(isSpellable)
  }

  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String? {
    let (text, form) = Self.withRussianForms(name.text)
    let spelled = LetterRuns.map(text, Self.spell).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    return form.map { $0 + " " + spelled } ?? spelled
  }

  private func isSpellable(_ token: String) -> Bool {
    token.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) }
      && !LegalForms.words.contains(token) && (token.count < 3 || !commonWords.contains(token))
  }

  private static let forms: [(latin: String, cyrillic: String)] = [
    ("limited liability company", "ООО"), ("public joint stock company", "ПАО"),
    ("open joint stock company", "ОАО"), ("closed joint stock company", "ЗАО"), ("joint stock company", "АО"),
    ("llc", "ООО"), ("ooo", "ООО"), ("pjsc", "ПАО"), ("pao", "ПАО"), ("ojsc", "ОАО"), ("oao", "ОАО"),
    ("cjsc", "ЗАО"), ("zao", "ЗАО"), ("jsc", "АО"), ("ao", "АО"),
  ]

  /// The name without its legal form, and the form in Russian.
  private static func withRussianForms(_ text: String) -> (text: String, form: String?) {
    let words = text.split(whereSeparator: \.isWhitespace)
    for form in forms {
      let length = form.latin.split(separator: " ").count
      guard words.count > length else { continue }
      for (range, rest) in [
        (words.prefix(length), words.dropFirst(length)), (words.suffix(length), words.dropLast(length)),
      ] where range.joined(separator: " ").lowercased().filter({ $0.isLetter || $0 == " " }) == form.latin {
        return (rest.joined(separator: " "), form.cyrillic)
      }
    }
    return (text, nil)
  }

  /// Longest letters first.
  private static let letters: [(latin: String, cyrillic: String)] = [
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("tz", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"),
    ("iu", "ю"), ("ya", "я"), ("yo", "ё"), ("ye", "е"), ("yi", "ы"), ("ck", "к"), ("ph", "ф"),
    ("ks", "кс"), ("x", "кс"), ("a", "а"), ("b", "б"), ("c", "к"), ("d", "д"), ("e", "е"), ("f", "ф"),
    ("g", "г"),
    ("h", "х"), ("i", "и"), ("j", "дж"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"),
    ("p", "п"),
    ("q", "к"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("v", "в"), ("w", "в"), ("z", "з"),
  ]
  private static let endings: [(latin: String, cyrillic: String)] = [
    ("skiy", "ский"), ("skii", "ский"), ("sky", "ский"), ("iy", "ий"), ("ii", "ий"), ("yy", "ый"),
    ("ey", "ей"),
    ("ei", "ей"), ("ay", "ай"), ("ai", "ай"), ("oy", "ой"), ("oi", "ой"), ("iya", "ия"), ("aya", "ая"),
    ("ia", "ия"),
    ("y", "ий"),
  ]

  static func spell(_ run: String) -> String {
    var rest = run[...]
    var ending = ""
    if let match = endings.first(where: { run.count > $0.latin.count + 1 && run.hasSuffix($0.latin) }) {
      rest = rest.dropLast(match.latin.count)
      ending = match.cyrillic
    }
    var result = ""
    while let first = rest.first {
      if let match = letters.first(where: { rest.hasPrefix($0.latin) }) {
        result += match.cyrillic
        rest = rest.dropFirst(match.latin.count)
      } else {
        result += first == "y" ? (isVowel(result.last) ? "й" : "ы") : String(first)
        rest = rest.dropFirst()
      }
    }
    return result + ending
  }

  private static func isVowel(_ letter: Character?) -> Bool { letter.map("аеёиоуыэюя".contains) ?? false }
}
