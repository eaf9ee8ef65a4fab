public import Vocabulary

/// A listing as a scenario writes it: who, on which list, on which terms.
public struct ListingChange: Hashable, Sendable {
  public let list: ListID
  /// The id of the listing whose terms change; nil where one is added.
  public let listing: String?
  public let name: String
  public let aliases: [String]
  public let kind: PartyKind?
  public let countries: [Country]
  /// Program tags: `GLOMAG`.
  public let programs: [String]
  public let terms: ListingTerms
}
