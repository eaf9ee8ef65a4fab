import Vocabulary

/// Countries named in running words: `(a) Trinidad and Tobago (b) possibly Libyan`, `Tehran (Iran)`, `607220 Russian
/// Federation`.
enum CountryWords {
  /// Words of the longest name that is looked for.
  private static let longest = 6

  /// The countries that are named, in the order of the text; with those whose nationals are named where `nationals`.
  static func countries(in text: String, nationals: Bool) -> [Country] {
    if let country = country(text, nationals) { return [country] }
    let words = text.split { $0.isWhitespace || "(),;:/".contains($0) }.map(bare)
    var (found, start): ([Country], Int) = ([], 0)
    while start < words.count {
      let named = named(words[start...].prefix(longest), nationals)
      if let named { found.append(named.country) }
      start += named?.length ?? 1
    }
    return found.unique
  }

  /// The country whose name the words begin with; the longest name that fits.
  private static func named(
    _ words: ArraySlice<String>, _ nationals: Bool
  ) -> (country: Country, length: Int)? {
    for length in stride(from: words.count, to: 0, by: -1) {
      let name = words.prefix(length).joined(separator: " ")
      // "ID" in "tax ID" is no Indonesia.
      if name.utf8.count > 2, let country = country(name, nationals) { return (country, length) }
    }
    return nil
  }

  private static func country(_ text: String, _ nationals: Bool) -> Country? {
    let name = text.trimmed
    // "as" and "and" are codes of countries in capitals only.
    guard name.utf8.count > 3 || name == name.uppercased() else { return nil }
    return Country(name) ?? (nationals ? Nationals.country(of: name) : nil)
  }

  /// `Iraqi.` ends a sentence.
  private static func bare(_ word: Substring) -> String {
    word.last == "." && word.utf8.count > 3 ? String(word.dropLast()) : String(word)
  }
}
