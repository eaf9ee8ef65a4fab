public import Regulations
public import Vocabulary

/// What every rule looks up, as of one moment: country groups, named lists, facts, and which place counts as which.
public struct LawOfTheDay: Sendable {
  public let moment: Instant
  public let groups: CountryGroups
  public let facts: FactCatalogue
  /// The numbers of the plain conditions of the law tree it is of.
  let atoms: AtomNumbers?
  private let itemLists: [String: ItemSet]
  private let htsLists: [String: HTSListContent]
  private let treatedAs: [PlaceIndex: PlaceIndex]

  public init(
    moment: Instant, groups: CountryGroups, facts: FactCatalogue, itemLists: [String: ItemSet],
    htsLists: [String: HTSListContent] = [:], treatedAs: [PlaceIndex: PlaceIndex] = [:],
    atoms: AtomNumbers? = nil
  ) {
    self.moment = moment
    self.groups = groups
    self.facts = facts
    self.itemLists = itemLists
    self.htsLists = htsLists
    self.treatedAs = treatedAs
    self.atoms = atoms
  }

  /// The place that law knows a destination as: Hong Kong is China since 2020-12-23.
  public func place(_ destination: Destination) -> PlaceIndex {
    let place = PlaceIndex(destination)
    return treatedAs[place] ?? place
  }

  public func place(_ country: Country) -> PlaceIndex {
    let place = PlaceIndex(country)
    return treatedAs[place] ?? place
  }

  public func contains(_ set: CountrySet, _ place: PlaceIndex?) -> Ternary {
    guard let place else { return set == .world ? .yes : .unknown }
    return Ternary(set.contains(place, groups))
  }

  /// As the asker named it: a set that names the place itself holds it even where another's row governs it.
  public func contains(_ set: CountrySet, _ destination: Destination?) -> Ternary {
    guard let destination else { return set == .world ? .yes : .unknown }
    return Ternary(set.contains(place(destination), named: PlaceIndex(destination), groups))
  }

  public func contains(_ set: CountrySet, _ country: Country?) -> Ternary {
    guard let country else { return set == .world ? .yes : .unknown }
    return Ternary(set.contains(place(country), named: PlaceIndex(country), groups))
  }

  /// Whether an HTS code is in one of the lists, by their ids.
  func contains(hts code: String, in lists: [String]) -> Bool {
    lists.contains { htsLists[$0]?.contains(code) ?? false }
  }

  public func contains(_ set: ItemSet, _ item: ClassificationNumber?) -> Ternary {
    set.contains(item) { itemLists[$0] }
  }
}
