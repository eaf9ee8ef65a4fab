/// Names of nobody: the first half of one listed name and the second half of another of the same kind.
struct RecombinedHalves {
  private struct Group {
    let isOfPersons: Bool
    let names: [[String]]
  }

  private let groups: [Group]
  private let commonWords: Set<String>
  private let wordCounts: [String: Int]

  init(listed: ListedNames, entities: LegalEntityNames) {
    commonWords = entities.commonWords
    wordCounts = listed.names.reduce(into: [:]) { counts, name in
      for word in Set(Folding.tokens(name.text)) { counts[word, default: 0] += 1 }
    }
    let kinds: [Query.Kind?] = [.person, .organization, .vessel, nil]
    groups = kinds.map { kind in
      let names = listed.names.filter { $0.kind == kind }.map(Self.words(of:)).filter { $0.count >= 2 }
      return Group(isOfPersons: kind == .person, names: names)
    }
  }

  /// Nil where a half says too little: "Hangzhou Hikvision" before "Technology" would still be the listed party.
  func draw(_ random: inout SeededGenerator) -> String? {
    // A kind as often as it has names.
    var place = random.below(groups.reduce(0) { $0 + $1.names.count })
    for group in groups {
      guard place >= group.names.count else {
        return combine(group.names[place], group.names[random.below(group.names.count)], in: group)
      }
      place -= group.names.count
    }
    return nil
  }

  private func combine(_ first: [String], _ second: [String], in group: Group) -> String? {
    let (cut, otherCut) = ((first.count + 1) / 2, (second.count + 1) / 2)
    let halves = [
      first.prefix(cut), first.suffix(from: cut), second.prefix(otherCut), second.suffix(from: otherCut),
    ]
    guard halves.allSatisfy({ $0.contains { says($0, ofPerson: group.isOfPersons) } }) else { return nil }
    return (halves[0] + halves[3]).joined(separator: " ")
  }

  /// A common given name with another surname is another person; a common word of a company is no name at all.
  private func says(_ word: String, ofPerson: Bool) -> Bool {
    Folding.tokens(word).contains {
      $0.count >= 3 && LegalForms.isDistinctive($0)
        && (ofPerson || !commonWords.contains($0) && wordCounts[$0, default: 0] <= 60)
    }
  }

  private static func words(of name: SourceName) -> [String] {
    name.words.filter { !Folding.tokens($0).allSatisfy(LegalForms.words.contains) }
  }
}
