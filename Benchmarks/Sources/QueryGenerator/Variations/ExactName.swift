/// The name as published.
struct ExactName: Variation {
  let queryClass = QueryClass.exact
  let keepsKey = true

  func applies(to name: SourceName) -> Bool { true }
  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String? { name.text }
}
