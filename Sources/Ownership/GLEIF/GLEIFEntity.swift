import Vocabulary

/// An LEI record (level 1).
struct GLEIFEntity {
  let lei: String
  let party: OwnershipParty

  /// Nil where the value is none.
  init?(_ record: JSONValue) {
    guard let lei = record["LEI"]?.gleif, let entity = record["Entity"] else { return nil }
    let others =
      entity["OtherEntityNames"]?.items ?? entity["OtherEntityNames"]?["OtherEntityName"]?.items ?? []
    let places = [
      entity["LegalJurisdiction"], entity["LegalAddress"]?["Country"],
      entity["HeadquartersAddress"]?["Country"],
    ]
    var countries: [Country] = []
    for place in places {
      // A jurisdiction may be a part of a country, such as US-DE.
      guard let code = place?.gleif?.split(separator: "-").first, let country = Country(code: code),
        !countries.contains(country)
      else { continue }
      countries.append(country)
    }
    self.lei = lei
    party = OwnershipParty(
      name: entity["LegalName"]?.gleif ?? "",
      aliases: others.compactMap { $0["OtherEntityName"]?.gleif ?? $0.gleif }, kind: .organization,
      countries: countries, identifiers: [Identifier(type: "LEI", value: lei)])
  }
}
