public import Vocabulary

/// A direct owner of a party after screening.
public struct ScreenedOwner: Sendable {
  public let owner: Owner
  public let listings: [TakenListing]
  public let saidLists: [ListID]
  public let doubtfulLists: [ListID]

  public init(owner: Owner, listings: [TakenListing], saidLists: [ListID], doubtfulLists: [ListID]) {
    (self.owner, self.listings, self.saidLists, self.doubtfulLists) = (
      owner, listings, saidLists, doubtfulLists
    )
  }

  /// Its listings on the lists, or under the programs of the SDN list, that are in force.
  func listings(on lists: [ListID], programs: [String]) -> [TakenListing] {
    listings.filter { $0.isInForce && Self.counts($0, lists, programs) }
  }

  /// Whether it stands on one of the lists or under one of the programs.
  func isListed(on lists: [ListID], programs: [String]) -> Ternary {
    if saidLists.contains(where: lists.contains) { return .yes }
    if !listings(on: lists, programs: programs).isEmpty { return .yes }
    let isOpen = listings.contains { $0.state == .unknown && Self.counts($0, lists, programs) }
    let isDoubtful = doubtfulLists.contains { lists.contains($0) || !programs.isEmpty && $0 == "us-sdn" }
    return isOpen || isDoubtful ? .unknown : .no
  }

  private static func counts(_ listing: TakenListing, _ lists: [ListID], _ programs: [String]) -> Bool {
    lists.contains(listing.listing.list)
      || listing.listing.list == "us-sdn" && listing.listing.programs.contains(where: programs.contains)
  }
}
