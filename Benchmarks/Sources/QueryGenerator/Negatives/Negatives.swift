/// Makes the questions about parties on no list, class by class.
struct Negatives {
  let unrelated: UnrelatedNames
  let seed: UInt64
  let perClass: Int
  private(set) var queries: [Query] = []
  private(set) var leftOut: [(class: QueryClass, reason: String, count: Int)] = []
  private var texts: Set<String> = []

  init(unrelated: UnrelatedNames, seed: UInt64, perClass: Int) {
    (self.unrelated, self.seed, self.perClass) = (unrelated, seed, perClass)
  }

  /// Draws until the class is full, leaving out names that are or may be a listed party's; gives up where a hundred
  /// times as many were drawn.
  mutating func add(_ queryClass: QueryClass, draw: (inout SeededGenerator) -> String?) {
    var random = SeededGenerator(seed: seed, purpose: queryClass.rawValue)
    var counts: [UnrelatedNames.Relation: Int] = [:]
    var number = 0
    for _ in 0..<(perClass * 100) where number < perClass {
      guard let text = draw(&random), !texts.contains(text) else { continue }
      if let relation = unrelated.relation(of: text) {
        counts[relation, default: 0] += 1
        continue
      }
      number += 1
      texts.insert(text)
      queries.append(
        Query(id: "\(queryClass.rawValue)-\(padded(number))", queryClass: queryClass, text: text))
    }
    leftOut += UnrelatedNames.Relation.allCases.map { (queryClass, $0.rawValue, counts[$0] ?? 0) }
  }
}
