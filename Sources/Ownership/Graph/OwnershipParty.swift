public import Vocabulary

/// What is known of a party of a graph beyond its id.
public struct OwnershipParty: Hashable, Sendable {
  public var name: String
  /// Other names it is known by.
  public var aliases: [String]
  public var kind: PartyKind?
  public var countries: [Country]
  public var identifiers: [Identifier]
  /// Listing ids or list ids it is said to stand on.
  public var listed: [String]
  /// Listing ids or list ids it is said not to be.
  public var notListed: [String]
  /// Why nobody says who it is, in the words of BODS' `unspecifiedReason` where the data give one; nil where somebody does.
  public var unspecified: String?

  public init(
    name: String, aliases: [String] = [], kind: PartyKind? = nil, countries: [Country] = [],
    identifiers: [Identifier] = [], listed: [String] = [], notListed: [String] = [],
    unspecified: String? = nil
  ) {
    (self.name, self.aliases, self.kind) = (name, aliases, kind)
    (self.countries, self.identifiers) = (countries, identifiers)
    (self.listed, self.notListed, self.unspecified) = (listed, notListed, unspecified)
  }
}
