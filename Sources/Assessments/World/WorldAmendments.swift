import Ownership
public import Regulations
public import Vocabulary

/// What a scenario supposes of the World: listings, the standing of law, who owns whom.
public struct WorldAmendments: Sendable {
  /// Listings added, or whole listings as they would read, under the id of the one they stand for.
  public var listings: [Listing]
  /// The standing of provisions.
  public var statuses: [StatusChange]
  /// Who owns whom from now on; nil where that does not change.
  public var ownership: OwnershipData?

  public init(listings: [Listing] = [], statuses: [StatusChange] = [], ownership: OwnershipData? = nil) {
    (self.listings, self.statuses, self.ownership) = (listings, statuses, ownership)
  }
}
