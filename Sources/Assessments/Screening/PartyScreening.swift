import Regimes
import Screening
import Vocabulary

/// What screening makes of one party of a transaction.
struct PartyScreening {
  let screened: ScreenedParty
  /// What resembles it, best first, for the answer to show.
  let matches: [Match]
  /// Listings that only resemble it and that nobody has dispositioned: each is a question.
  let doubts: [Match]
  /// The body it is, where the law names it.
  var body: NamedBodies.Taken?
  /// The same of the owners that the question names, with the path to each.
  var owners: [OwnerScreening] = []
}

/// What screening makes of an owner that the question names at a path.
struct OwnerScreening {
  let path: String
  let screening: PartyScreening
}

/// Takes exact matches as the party, asks about resembling ones, and honors what the asker has dispositioned.
struct PartyScreener {
  let screener: Screener
  let bodies: NamedBodyScreener
  let moment: Instant
  /// Which listings count; nil for all.
  var view: ListingView?
  /// The loaded ownership data; nil where none is.
  var ownership: OwnershipScreener?

  func screen(_ asked: TransactionParty) -> PartyScreening {
    var party = asked
    let body = bodies.body(of: party.party, at: moment)
    if let body, party.facts[body.fact] == nil { party.facts[body.fact] = .yes }
    let named = party.owners.isEmpty ? nil : NamedOwners(party) { identify($0, ownership: nil) }
    let owned = named?.ownership ?? ownership?.ownership(of: party, by: self)
    var screening = identify(party, ownership: owned)
    (screening.body, screening.owners) = (body, named?.screenings ?? [])
    return screening
  }

  func identify(_ party: TransactionParty, ownership: ScreenedOwnership?) -> PartyScreening {
    let all = matches(of: party.party)
    let open = all.filter { !isNamed($0, in: party.notListed) }
    let exact = open.filter(\.exact)
    let said = open.filter { isSaid($0, party.listed, open) }
    let hasExact = all.contains(where: \.exact)
    let doubts = hasExact ? [] : open.filter { isDoubt($0) && !isNamed($0, in: party.listed) }
    var taken = said.map { listing($0, .said) } + listings(byID: party.listed, beyond: said)
    taken += exact.filter { match in !taken.contains { $0.listing.id == match.listing.id } }.map {
      listing($0, .exactName)
    }
    let known = Set(taken.map(\.listing.list.rawValue))
    let lists = party.listed.filter { !ListID.isListing($0) && !known.contains($0) }.map { ListID($0) }
    return PartyScreening(
      screened: ScreenedParty(
        party: party, listings: taken, saidLists: lists,
        doubtfulLists: doubts.map(\.listing.list).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
        ownership: ownership),
      matches: all, doubts: doubts)
  }

  /// What resembles a party: by the World's view, what is in force first.
  private func matches(of party: Party) -> [Match] {
    guard let view else {
      let answer = screener.screen(party, ScreeningOptions(on: moment, faintest: Self.faintest))
      return answer.matches + answer.notInForce
    }
    let all = view.memo.matches(of: party, by: screener, faintest: Self.faintest)
    let seen = all.filter { !view.hidden.contains($0.listing.id) }.map { match in
      let listing = screener.index.listing(at: match.position)
      return match.with(state: listing.state(at: view.moment(of: listing.id, moment)))
    }
    return seen.filter { $0.state == .inForce || $0.state == .unknown }
      + seen.filter { $0.state != .inForce && $0.state != .unknown }
  }

  /// What hardly resembles tells nobody anything.
  static let faintest = 0.05

  private func isDoubt(_ match: Match) -> Bool {
    match.alert && (match.state == .inForce || match.state == .unknown)
  }

  private func isNamed(_ match: Match, in names: [String]) -> Bool {
    names.contains(match.listing.id) || names.contains(match.listing.list.rawValue)
  }

  /// A listing named by id; or the best of a list named as such, where it resembles at all.
  private func isSaid(_ match: Match, _ listed: [String], _ open: [Match]) -> Bool {
    if listed.contains(match.listing.id) { return true }
    guard listed.contains(match.listing.list.rawValue), match.alert || match.exact else { return false }
    return open.first { $0.listing.list == match.listing.list }?.listing.id == match.listing.id
  }

  /// Listings named by id whose names don't resemble the party's at all.
  private func listings(byID ids: [String], beyond found: [Match]) -> [TakenListing] {
    ids.filter { id in ListID.isListing(id) && !found.contains { $0.listing.id == id } }.compactMap { id in
      guard !(view?.hidden.contains(id) ?? false) else { return nil }
      return screener.index.position(ofListing: id).map { taken(at: $0, .said) }
    }
  }

  private func listing(_ match: Match, _ basis: TakenListing.Basis) -> TakenListing {
    taken(at: match.position, basis)
  }

  private func taken(at position: Int, _ basis: TakenListing.Basis) -> TakenListing {
    let listing = screener.index.listing(at: position)
    return TakenListing(listing: listing, at: view?.moment(of: listing.id, moment) ?? moment, basis: basis)
  }
}
