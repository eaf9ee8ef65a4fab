import Vocabulary

/// Checks that whatever a law file names is there: facts of conditions, country groups and lists, item and HTS lists,
/// the provisions that facts say ask them.
public struct LawReferences {
  private let facts: Set<String>
  private let provisions: Set<String>
  private let groups: Set<String>

  private static let conditionKeys: Set<String> = ["when", "in-play", "shown-when", "unless"]
  private static let countryKeys: Set<String> = ["destinations", "countries", "part-746"]
  private static let itemKeys: Set<String> = ["items", "content"]
  private static let factKeys: Set<String> = ["fact", "setting"]

  init(_ book: Rulebook) {
    facts = Set(book.facts.definitions.values.map { $0.subject == .party ? "party." + $0.id : $0.id })
    provisions = Set(book.provisions.map(\.id))
    groups = Set(
      book.provisions.filter { $0.schema == "country-groups" }.flatMap { provision in
        provision.values.flatMap { $0.node["groups"]?.items ?? [] }.compactMap { $0["group"]?.text }
      })
  }

  /// - Throws: `LicetError.badInput` with the file, line and remedy of the first name that nothing bears.
  static func check(_ law: CompiledLaw, _ book: Rulebook) throws(LicetError) {
    let references = LawReferences(book)
    for (path, root) in law.files {
      if path != FactCatalogue.file { try references.check(root, file: path) }
    }
    for fact in book.facts.definitions.values.sorted(by: { $0.id < $1.id }) {
      for id in fact.askedBy
      where !book.provisions.contains(where: { $0.id == id || $0.id.hasPrefix(id + ".") }) {
        throw LicetError(
          .badInput, "the fact '\(fact.id)' is asked by '\(id)', which is no provision",
          remedy: "correct 'asked-by'", file: fact.file, line: fact.line)
      }
    }
  }

  private func check(_ node: DocumentNode, file: String) throws(LicetError) {
    for item in node.items ?? [] { try check(item, file: file) }
    for (key, value) in node.members ?? [] {
      guard let text = value.text else {
        try check(value, file: file)
        continue
      }
      do throws(SetProblem) {
        try check(key, text)
      } catch {
        throw LicetError(
          .badInput, error.message, remedy: error.remedy, file: file, line: value.line, column: value.column)
      }
    }
  }

  private func check(_ key: String, _ text: String) throws(SetProblem) {
    if Self.conditionKeys.contains(key) {
      let condition = try Condition(text)
      for fact in condition.facts { try require(fact, in: facts, "no fact") }
      for set in condition.countrySets { try check(set) }
      for set in condition.itemSets { try check(set) }
      for list in condition.htsLists { try require(list, in: provisions, "no provision") }
    } else if Self.countryKeys.contains(key) {
      try check(try CountrySet(text))
    } else if Self.itemKeys.contains(key) {
      try check(try ItemSet(text))
    } else if Self.factKeys.contains(key) {
      try require(facts.contains("party." + text) ? "party." + text : text, in: facts, "no fact")
    }
  }

  private func check(_ set: CountrySet) throws(SetProblem) {
    for name in set.groups {
      try require(name, in: groups.union(provisions), "neither a country group nor a list")
    }
  }

  private func check(_ set: ItemSet) throws(SetProblem) {
    for name in set.lists { try require(name, in: provisions, "no list of items") }
  }

  private func require(_ name: String, in known: Set<String>, _ what: String) throws(SetProblem) {
    guard !known.contains(name) else { return }
    throw SetProblem(
      message: "'\(name)' is \(what)",
      remedy: NearestWord.remedy(
        for: name, among: known.sorted(), otherwise: "define it, or correct the name"))
  }
}
