/// One or two slips of the pen: a letter replaced, dropped, put in, or swapped with its neighbor.
struct Edits: Variation {
  /// 1 or 2; two slips fall on words drawn independently.
  let count: Int

  var queryClass: QueryClass { count == 1 ? .oneEdit : .twoEdits }

  /// Two slips in a name of seven letters leave too little of it.
  func applies(to name: SourceName) -> Bool {
    name.letterCount >= (count == 1 ? 5 : 8) && name.kind != .aircraft
  }

  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String? {
    var words = name.words.map(Array.init)
    for _ in 0..<count {
      let eligible = words.indices.filter { words[$0].count(where: \.isLetter) >= 3 }
      guard let word = random.choose(eligible) else { return nil }
      let before = words[word]
      Self.slip(in: &words[word], &random)
      if words[word] == before { return nil }
    }
    return words.map { String($0) }.joined(separator: " ")
  }

  private static func slip(in word: inout [Character], _ random: inout SeededGenerator) {
    guard let place = random.choose(word.indices.filter { word[$0].isLetter }) else { return }
    switch random.below(4) {
    case 0: word[place] = letter(like: word[place], &random)
    case 1: word.remove(at: place)
    case 2: word.insert(letter(like: word[place], &random), at: place + random.below(2))
    default: if place + 1 < word.count, word[place + 1].isLetter { word.swapAt(place, place + 1) }
    }
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")

  private static func letter(like neighbor: Character, _ random: inout SeededGenerator) -> Character {
    let letter = alphabet[random.below(alphabet.count)]
    return neighbor.isUppercase ? Character(letter.uppercased()) : letter
  }
}
