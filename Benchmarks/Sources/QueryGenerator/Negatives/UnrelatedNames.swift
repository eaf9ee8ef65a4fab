/// Tells whether a name has to do with a listed party, so that an alert on it would not be false.
struct UnrelatedNames {
  enum Relation: String, CaseIterable {
    case same = "is a listed name but for legal form and order"
    case contains = "contains a listed name"
    case within = "all its words stand in one listed name"
    case near = "is within two edits of a listed name"
    case empty = "has no distinctive word"
  }

  private let commonWords: Set<String>
  private let wordCounts: [String: Int]
  /// The distinctive words of each listed name.
  private let names: [Set<String>]
  private let namesByWord: [String: [Int]]
  private let spellings: NearSpellings

  init(listed: ListedNames, entities: LegalEntityNames) {
    commonWords = entities.commonWords
    wordCounts = entities.wordCounts
    let tokens = listed.names.map { Folding.tokens($0.text).filter(LegalForms.isDistinctive) }
    names = tokens.map(Set.init)
    namesByWord = names.enumerated().reduce(into: [:]) { index, name in
      for word in name.element { index[word, default: []].append(name.offset) }
    }
    spellings = NearSpellings(tokens.flatMap(Self.spellings))
  }

  /// Nil for an unrelated name.
  func relation(of text: String) -> Relation? {
    let tokens = Folding.tokens(text).filter(LegalForms.isDistinctive)
    let words = Set(tokens)
    guard !words.isEmpty else { return .empty }
    var hits: [Int: Int] = [:]
    for word in words { for name in namesByWord[word] ?? [] { hits[name, default: 0] += 1 } }
    // Asked in the order of the relations, for a dictionary has none.
    if hits.contains(where: { $0.value == words.count && names[$0.key].count == words.count }) {
      return .same
    }
    if hits.contains(where: { $0.value == names[$0.key].count && identifies(names[$0.key]) }) {
      return .contains
    }
    if hits.contains(where: { $0.value == words.count }) { return .within }
    return Self.spellings(tokens).contains(where: spellings.holdsNear) ? .near : nil
  }

  /// "Global Trading" within a longer name is no sign of the listed party of that name, "Gazprombank" is.
  private func identifies(_ name: Set<String>) -> Bool {
    if name.count == 1 { return name.allSatisfy { $0.count >= 5 && wordCounts[$0, default: 0] < 10 } }
    return !name.allSatisfy(commonWords.contains)
  }

  private static func spellings(_ tokens: [String]) -> [String] {
    let (written, sorted) = (tokens.joined(separator: " "), tokens.sorted().joined(separator: " "))
    return written == sorted ? [written] : [written, sorted]
  }
}
