/// A party of a question, as the asker knows it: one side of a screening or a comparison.
///
/// Every field but one of `name`, `identifiers` and `addresses` may be empty; an empty field says nothing.
public struct Party: Hashable, Sendable {
  /// The asker's own reference, returned with the answer.
  public var id: String?
  /// Empty where only an identifier or an address is known.
  public var name: String
  public var aliases: [String]
  public var kind: PartyKind?
  public var countries: [Country]
  public var birthDates: [PartialDate]
  public var addresses: [String]
  public var identifiers: [Identifier]

  public init(
    id: String? = nil, name: String = "", aliases: [String] = [], kind: PartyKind? = nil,
    countries: [Country] = [], birthDates: [PartialDate] = [], addresses: [String] = [],
    identifiers: [Identifier] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.countries = countries
    self.birthDates = birthDates
    self.addresses = addresses
    self.identifiers = identifiers
  }
}
