/// A name of at least three distinctive words without one of them.
struct MissingToken: Variation {
  let queryClass = QueryClass.tokenMissing

  func applies(to name: SourceName) -> Bool { name.kind != .aircraft && distinctive(name.words).count >= 3 }

  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String? {
    var words = name.words
    guard let place = random.choose(distinctive(words)) else { return nil }
    words.remove(at: place)
    return words.joined(separator: " ")
  }

  private func distinctive(_ words: [String]) -> [Int] {
    words.indices.filter { Folding.tokens(words[$0]).contains(where: LegalForms.isDistinctive) }
  }
}
