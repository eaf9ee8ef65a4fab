/// The name as another romanization of its script would write it: one or two rules, each wherever it applies.
struct Romanization: Variation {
  let queryClass = QueryClass.romanization
  /// English words are written in one way only.
  let commonWords: Set<String>

  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String? {
    let rules = RomanizationRule.all.filter { $0.origin.map(name.origins.contains) ?? true }
      .filter { apply($0, to: name.text) != name.text }
    guard let first = random.choose(rules) else { return nil }
    let once = apply(first, to: name.text)
    guard random.below(2) == 1, let second = random.choose(rules), second.from != first.to else {
      return once
    }
    return apply(second, to: once)
  }

  private func apply(_ rule: RomanizationRule, to text: String) -> String {
    LetterRuns.map(text) { run in
      // A whole-word rule names its word, and "chan" or "lee" are surnames of many American companies too.
      let isFixed = rule.place != .word && commonWords.contains(run) || LegalForms.words.contains(run)
      return isFixed ? run : rule.apply(to: run)
    }
  }
}
