/// Makes the questions about listed parties, class by class.
struct Positives {
  let listed: ListedNames
  let seed: UInt64
  let perClass: Int
  private(set) var queries: [Query] = []
  private var texts: Set<String> = []

  init(listed: ListedNames, seed: UInt64, perClass: Int) {
    (self.listed, self.seed, self.perClass) = (listed, seed, perClass)
  }

  /// Draws names without replacement, each as likely as any other, until the class is full.
  mutating func add(_ variation: any Variation) {
    var random = SeededGenerator(seed: seed, purpose: variation.queryClass.rawValue)
    var count = 0
    for index in random.shuffled(listed.names.indices) where count < perClass {
      guard let query = query(from: listed.names[index], variation, number: count + 1, &random) else {
        continue
      }
      queries.append(query)
      texts.insert(query.text)
      count += 1
    }
  }

  private func query(
    from name: SourceName, _ variation: any Variation, number: Int, _ random: inout SeededGenerator
  ) -> Query? {
    guard variation.applies(to: name) else { return nil }
    let right = listed.rightAnswers(for: name.key)
    for _ in 0..<4 {
      guard let text = variation.vary(name, &random) else { continue }
      guard isUsable(text, from: name, variation, right) else { continue }
      return Query(
        id: "\(variation.queryClass.rawValue)-\(padded(number))", queryClass: variation.queryClass,
        text: text,
        kind: name.kind, original: name.text, list: name.list, right: right)
    }
    return nil
  }

  /// Not asked already, changed if it was to be changed, and not by accident the name of somebody else.
  private func isUsable(
    _ text: String, from name: SourceName, _ variation: any Variation, _ right: RightAnswers
  ) -> Bool {
    let key = Folding.key(text)
    guard !texts.contains(text), !key.isEmpty, (key == name.key) == variation.keepsKey else { return false }
    return Set(listed.bearers[key] ?? []).isSubset(of: right.rows)
  }
}

/// Four digits, so that ids sort as they were made.
func padded(_ number: Int) -> String { String(String(10_000 + number).dropFirst()) }
