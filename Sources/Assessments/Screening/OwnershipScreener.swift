import Ownership
import Regimes
import Vocabulary

/// Screens the owners that loaded ownership data names; each once for one moment.
final class OwnershipScreener {
  private let data: OwnershipData
  private var owners: [Int: ScreenedOwner] = [:]
  private var moment: Instant?

  init(_ data: OwnershipData) { self.data = data }

  /// Who owns a party of the question by the data; nil where the data doesn't hold it, or nobody owns it.
  func ownership(of party: TransactionParty, by screener: PartyScreener) -> ScreenedOwnership? {
    guard let place = data.place(of: party) else { return nil }
    let (graph, places) = data.graph.owners(of: place)
    guard places.count > 1 else { return nil }
    if moment != screener.moment { (owners, moment) = ([:], screener.moment) }
    return ScreenedOwnership(
      graph: graph, party: 0, owners: places.map { owner(at: $0, by: screener) }, isOfQuestion: false)
  }

  private func owner(at place: Int, by screener: PartyScreener) -> ScreenedOwner {
    if let known = owners[place] { return known }
    let made = screen(place, screener)
    owners[place] = made
    return made
  }

  private func screen(_ place: Int, _ screener: PartyScreener) -> ScreenedOwner {
    let details = data.graph.details[place]
    let name = data.graph.name(place)
    if let reason = details?.unspecified {
      return ScreenedOwner(name: name + " (\(reason))", isUnspecified: true)
    }
    let party = Party(
      name: name, kind: details?.kind, countries: details?.countries ?? [],
      identifiers: details?.identifiers ?? [])
    let asked = TransactionParty(
      role: .endUser, party: party, listed: details?.listed ?? [], notListed: details?.notListed ?? [])
    return ScreenedOwner(name, screener.identify(asked, ownership: nil))
  }
}
