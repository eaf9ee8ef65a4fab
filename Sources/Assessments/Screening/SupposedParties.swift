import Ownership
import Screening
public import Vocabulary

/// Tells which parties an amended World can treat otherwise than the World it was made from: those that resemble a
/// listing which only one of them counts, themselves or through their owners.
///
/// Holds scratch memory: one for each thread.
public final class SupposedParties {
  private let world: World
  private let screener: Screener
  private var ownersTouched: [Int: Bool] = [:]
  private var touched: [Asked: Bool] = [:]

  /// What tells whether a party is touched.
  private struct Asked: Hashable {
    let party: Party
    let ownershipID: String?
  }

  /// - Parameter world: the amended one.
  public init(_ world: World) {
    self.world = world
    screener = Screener(world.index)
  }

  /// Whether the party, or somebody who owns it, resembles a listing that was added, changed or removed.
  public func touches(_ party: TransactionParty) -> Bool {
    let asked = Asked(party: party.party, ownershipID: party.ownershipID)
    if let known = touched[asked] { return known }
    let found = touches(party.party) || place(of: party).map(touchesOwners) ?? false
    touched[asked] = found
    return found
  }

  /// Whether anybody is known to own the party.
  public func hasOwners(_ party: TransactionParty) -> Bool {
    guard let place = place(of: party), let graph = world.ownership?.graph else { return false }
    return !graph.holdings(in: place).isEmpty
  }

  private func place(of party: TransactionParty) -> Int? { world.ownership?.place(of: party) }

  private func touches(_ party: Party) -> Bool {
    guard let view = world.view else { return false }
    return view.memo.matches(of: party, by: screener, faintest: PartyScreener.faintest).contains { match in
      (match.alert || match.exact) && isSupposed(match.listing.id)
    }
  }

  private func isSupposed(_ id: String) -> Bool {
    guard let view = world.view else { return false }
    // A listing of another World counts in none of the two; one that a supposed listing stands for, in one.
    return view.supposed.contains(id) || view.hidden.contains(id) && !id.contains("~")
  }

  private func touchesOwners(_ place: Int) -> Bool {
    if let known = ownersTouched[place] { return known }
    guard let graph = world.ownership?.graph else { return false }
    let (_, places) = graph.owners(of: place)
    let found = places.dropFirst().contains { owner in
      touches(Party(name: graph.name(owner), countries: graph.details[owner]?.countries ?? []))
    }
    ownersTouched[place] = found
    return found
  }
}
