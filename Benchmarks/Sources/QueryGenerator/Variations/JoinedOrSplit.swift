/// Two neighboring words written as one, or one long word written as two.
struct JoinedOrSplit: Variation {
  let queryClass = QueryClass.joinedOrSplit

  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String? {
    let words = name.words
    return random.below(2) == 0 ? joined(words, &random) : split(words, &random)
  }

  private func joined(_ words: [String], _ random: inout SeededGenerator) -> String? {
    let pairs = words.indices.dropLast().filter { Self.isWhole(words[$0]) && Self.isWhole(words[$0 + 1]) }
    guard let place = random.choose(pairs) else { return nil }
    var result = words
    result[place] += result.remove(at: place + 1)
    return result.joined(separator: " ")
  }

  /// Each part keeps at least three letters.
  private func split(_ words: [String], _ random: inout SeededGenerator) -> String? {
    let long = words.indices.filter { words[$0].count >= 7 && Self.isWhole(words[$0]) }
    guard let place = random.choose(long) else { return nil }
    var result = words
    let cut = 3 + random.below(words[place].count - 5)
    result[place] = words[place].prefix(cut) + " " + words[place].dropFirst(cut)
    return result.joined(separator: " ")
  }

  /// Letters alone, at least two, and no legal form.
  private static func isWhole(_ word: String) -> Bool {
    word.count >= 2 && word.allSatisfy(\.isLetter)
      && !Folding.tokens(word).contains(where: LegalForms.words.contains)
  }
}
