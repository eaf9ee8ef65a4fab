public import Ownership
public import Vocabulary

/// An owner of a party after screening.
public struct ScreenedOwner: Sendable {
  public let name: String
  public let listings: [TakenListing]
  public let saidLists: [ListID]
  public let doubtfulLists: [ListID]
  /// Whether nobody says who it is: it may be anyone.
  public let isUnspecified: Bool

  public init(
    name: String, listings: [TakenListing] = [], saidLists: [ListID] = [], doubtfulLists: [ListID] = [],
    isUnspecified: Bool = false
  ) {
    (self.name, self.listings, self.saidLists) = (name, listings, saidLists)
    (self.doubtfulLists, self.isUnspecified) = (doubtfulLists, isUnspecified)
  }

  /// Its listings on the lists, or under the programs of the SDN list, that are in force.
  func listings(on lists: [ListID], programs: [String]) -> [TakenListing] {
    listings.filter { $0.isInForce && Self.counts($0, lists, programs) }
  }

  /// Whether it stands on one of the lists or under one of the programs.
  public func standing(on lists: [ListID], programs: [String]) -> Standing {
    if saidLists.contains(where: lists.contains) { return .listed }
    if !listings(on: lists, programs: programs).isEmpty { return .listed }
    let isOpen = listings.contains { $0.state == .unknown && Self.counts($0, lists, programs) }
    let isDoubtful = doubtfulLists.contains { lists.contains($0) || !programs.isEmpty && $0 == "us-sdn" }
    return isOpen || isDoubtful || isUnspecified ? .possible : .unlisted
  }

  private static func counts(_ listing: TakenListing, _ lists: [ListID], _ programs: [String]) -> Bool {
    lists.contains(listing.listing.list)
      || listing.listing.list == "us-sdn" && listing.listing.programs.contains(where: programs.contains)
  }
}
