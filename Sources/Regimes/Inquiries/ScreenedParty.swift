public import Vocabulary

/// A party of the question after screening: what it is taken to be, and what it merely resembles.
///
/// A class, for many conditions look at each party.
public final class ScreenedParty: Sendable {
  public let party: TransactionParty
  public let listings: [TakenListing]
  /// Lists the asker says it stands on without naming a listing the World holds.
  public let saidLists: [ListID]
  /// Lists of the listings it resembles and that nobody has dispositioned.
  public let doubtfulLists: [ListID]
  /// Its owners, screened as it was; nil where none are known.
  public let ownership: ScreenedOwnership?

  public init(
    party: TransactionParty, listings: [TakenListing] = [], saidLists: [ListID] = [],
    doubtfulLists: [ListID] = [], ownership: ScreenedOwnership? = nil
  ) {
    self.party = party
    self.listings = listings
    self.saidLists = saidLists
    self.doubtfulLists = doubtfulLists
    self.ownership = ownership
  }

  /// Its listings on a list that are in force.
  public func listings(on list: ListID) -> [TakenListing] {
    listings.filter { $0.listing.list == list && $0.isInForce }
  }

  /// Whether it stands on one of the lists; unknown while a resemblance or a date is open.
  public func isListed(on lists: [ListID]) -> Ternary {
    if saidLists.contains(where: lists.contains) { return .yes }
    let taken = listings.filter { lists.contains($0.listing.list) }
    if taken.contains(where: \.isInForce) { return .yes }
    return taken.contains { $0.state == .unknown } || doubtfulLists.contains(where: lists.contains)
      ? .unknown : .no
  }
}
