import Vocabulary

/// The facts of one list, to be found by what a snapshot's listing has in common with them.
struct FactIndex {
  /// What says that a fact and a listing are one entry, the surest first.
  enum Evidence: CaseIterable {
    /// The publisher's id, or the primary name.
    case primaryName
    /// The primary name of one is a strong alias of the other.
    case alias
    /// A strong alias both have and no other fact of the country has.
    case sharedAlias
  }

  private let facts: [Listing]
  private var bySourceID: [String: [Int]] = [:]
  private var byPrimary: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  /// Whether the publisher's ids alone decide: names are not looked at then.
  private let isNumbered: Bool

  init(_ facts: [Listing]) {
    self.facts = facts
    isNumbered = facts.allSatisfy { $0.sourceID != nil }
    for (index, fact) in facts.enumerated() {
      if let id = fact.sourceID { bySourceID[id, default: []].append(index) }
      for key in Self.keys(fact.primaryName) { byPrimary[key, default: []].append(index) }
      for key in Self.strongKeys(fact.names[...]) { byName[key, default: []].append(index) }
    }
  }

  /// The fact of the same entry that is not yet in `taken`, by the surest evidence; never with another country.
  func match(_ listing: Listing, taken: Set<Int>) -> Int? {
    for evidence in Evidence.allCases {
      if let index = match(listing, by: evidence, taken: taken) { return index }
    }
    return nil
  }

  /// The fact of the same entry that is not yet in `taken`, by this evidence; never with another country.
  func match(_ listing: Listing, by evidence: Evidence, taken: Set<Int>) -> Int? {
    guard !facts.isEmpty else { return nil }
    if let id = listing.sourceID, let index = bySourceID[id]?.first(where: { !taken.contains($0) }) {
      return index
    }
    if isNumbered, listing.sourceID != nil { return nil }
    let primary = Self.keys(listing.primaryName)
    switch evidence {
    case .primaryName: return best(primary.flatMap { byPrimary[$0] ?? [] }, listing, taken)
    case .alias:
      let aliases = Self.strongKeys(listing.names.dropFirst())
      return best(
        primary.flatMap { byName[$0] ?? [] } + aliases.flatMap { byPrimary[$0] ?? [] }, listing, taken)
    case .sharedAlias:
      let shared = Set(Self.strongKeys(listing.names[...]).flatMap { byName[$0] ?? [] })
      let agreeing = shared.filter { agrees(facts[$0], listing) }
      return agreeing.count == 1 ? agreeing.first { !taken.contains($0) } : nil
    }
  }

  /// Which facts, by position, some listing of the snapshot speaks of: a publisher may hold in one entry
  /// what the facts hold country by country.
  static func spokenOf(_ facts: [Listing], by listings: [Listing]) -> Set<Int> {
    guard !facts.isEmpty else { return [] }
    let index = FactIndex(facts)
    var found: Set<Int> = []
    for listing in listings {
      while let position = index.match(listing, taken: found) { found.insert(position) }
    }
    return found
  }

  /// The first of the same countries, else the first of a country in common: one name may be listed country by country.
  private func best(_ candidates: [Int], _ listing: Listing, _ taken: Set<Int>) -> Int? {
    let open = candidates.filter { !taken.contains($0) && agrees(facts[$0], listing) }
    return open.first { Set(facts[$0].countries) == Set(listing.countries) } ?? open.first
  }

  private func agrees(_ fact: Listing, _ listing: Listing) -> Bool {
    if let one = fact.sourceID, let other = listing.sourceID, one != other { return false }
    if let one = fact.kind, let other = listing.kind, one != other { return false }
    if fact.countries.isEmpty || listing.countries.isEmpty { return true }
    return !Set(fact.countries).isDisjoint(with: listing.countries)
  }

  /// The name as it is, and without the short name in brackets behind it.
  private static func keys(_ name: String) -> [String] {
    let (whole, bare) = (FoldedName.key(name), FoldedName.key(ShortName.removed(from: name)))
    return whole == bare ? [whole] : [whole, bare]
  }

  private static func strongKeys(_ names: ArraySlice<ListedName>) -> [String] {
    names.filter { $0.strength == .strong }.map { FoldedName.key($0.text) }
  }
}
