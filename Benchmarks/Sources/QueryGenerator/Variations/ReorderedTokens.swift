/// The words in another order, commas left out.
struct ReorderedTokens: Variation {
  let queryClass = QueryClass.reordered
  let keepsKey = true

  func applies(to name: SourceName) -> Bool { name.letterCount >= 5 && name.words.count >= 2 }

  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String? {
    let words = name.words.map { $0.filter { $0 != "," } }.filter { !$0.isEmpty }
    let shuffled = random.shuffled(words)
    return shuffled == words ? nil : shuffled.joined(separator: " ")
  }
}
