public import Vocabulary

/// A listing whose name, identifier or address resembles the party asked about. Never an identification.
public struct Match: Sendable {
  /// What every answer says of the listing; `ScreeningIndex.listing(at:)` has the whole of it.
  public struct ListingSummary: Hashable, Sendable {
    public let list: ListID
    public let id: String
    public let sourceID: String?
    public let name: String
    public let kind: PartyKind?
    public let countries: [Country]
  }

  public let listing: ListingSummary
  /// The place of the listing in the index.
  public let position: Int
  /// The name of the listing that resembles most; empty where an identifier or an address alone did.
  public let matchedName: String
  public let strength: ListedName.Strength
  /// 0…1: how probable it is that the two names are of one party, as the labeled questions of the benchmark have it.
  public let score: Double
  /// `score >= threshold`: a person must decide.
  public let alert: Bool
  /// Same normalized tokens (order, case, script, legal form and bracketed short name ignored), a primary name or
  /// strong alias, and kind, country and birth date do not contradict.
  public let exact: Bool
  /// At the moment asked about.
  public let state: ListingState
  private let grounds: Grounds

  private enum Grounds: Sendable {
    case basis(MatchBasis)
    case stated([Reason])
  }

  /// Why: effects that add up to the score. Put into words anew at each call.
  public var reasons: [Reason] {
    switch grounds {
    case .basis(let basis): basis.reasons
    case .stated(let reasons): reasons
    }
  }

  init(
    listing: ListingSummary, position: Int, matchedName: String, strength: ListedName.Strength, score: Double,
    alert: Bool, exact: Bool, state: ListingState, basis: MatchBasis
  ) {
    (self.listing, self.position, self.matchedName, self.strength) = (
      listing, position, matchedName, strength
    )
    (self.score, self.alert, self.exact, self.state) = (score, alert, exact, state)
    grounds = .basis(basis)
  }

  /// The same match where the listing is looked at as of another moment.
  public func with(state: ListingState) -> Match {
    Match(
      listing: listing, position: position, matchedName: matchedName, strength: strength, score: score,
      alert: alert, exact: exact, state: state, grounds: grounds)
  }

  private init(
    listing: ListingSummary, position: Int, matchedName: String, strength: ListedName.Strength, score: Double,
    alert: Bool, exact: Bool, state: ListingState, grounds: Grounds
  ) {
    (self.listing, self.position, self.matchedName, self.strength) = (
      listing, position, matchedName, strength
    )
    (self.score, self.alert, self.exact, self.state) = (score, alert, exact, state)
    self.grounds = grounds
  }

  /// A match made by hand, for pages and tests of what is made of matches.
  init(
    listing: ListingSummary, position: Int, matchedName: String, strength: ListedName.Strength, score: Double,
    alert: Bool, exact: Bool, state: ListingState, reasons: [Reason]
  ) {
    (self.listing, self.position, self.matchedName, self.strength) = (
      listing, position, matchedName, strength
    )
    (self.score, self.alert, self.exact, self.state) = (score, alert, exact, state)
    grounds = .stated(reasons)
  }
}
