public import Vocabulary

/// A listing that a party of the question is taken to be, with how it stood at the moment asked about.
public struct TakenListing: Sendable {
  public enum Basis: String, Sendable {
    /// The name is the listing's own: on the name alone, to be confirmed.
    case exactName = "exact-name"
    /// The asker has looked and says so.
    case said
  }

  public let listing: Listing
  public let state: ListingState
  public let terms: ListingTerms
  public let basis: Basis

  public init(listing: Listing, at moment: Instant, basis: Basis) {
    self.listing = listing
    state = listing.state(at: moment)
    terms = listing.terms(at: moment)
    self.basis = basis
  }

  /// Whether it binds: in force, or nobody can say that it was not.
  public var isInForce: Bool { state == .inForce }
}
