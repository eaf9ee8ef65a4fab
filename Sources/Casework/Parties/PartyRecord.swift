import Vocabulary

/// The written form of a party of the book.
struct PartyRecord: Codable {
  var id: String?
  var name: String?
  var aliases: [String]?
  var kind: PartyKind?
  var countries: [Country]?
  var birthDates: [PartialDate]?
  var addresses: [String]?
  var identifiers: [Identifier]?

  init(_ party: Party) {
    id = party.id
    name = party.name.isEmpty ? nil : party.name
    aliases = Self.some(party.aliases)
    kind = party.kind
    countries = Self.some(party.countries)
    birthDates = Self.some(party.birthDates)
    addresses = Self.some(party.addresses)
    identifiers = Self.some(party.identifiers)
  }

  var party: Party {
    Party(
      id: id, name: name ?? "", aliases: aliases ?? [], kind: kind, countries: countries ?? [],
      birthDates: birthDates ?? [], addresses: addresses ?? [], identifiers: identifiers ?? [])
  }

  private static func some<Element>(_ values: [Element]) -> [Element]? { values.isEmpty ? nil : values }
}
