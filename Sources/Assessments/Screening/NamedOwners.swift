import Ownership
import Regimes
import Vocabulary

/// The owners that a question names for a party, and their owners, as a graph: one of the same name and country stands
/// in it once.
struct NamedOwners {
  let ownership: ScreenedOwnership
  let screenings: [OwnerScreening]

  init(_ party: TransactionParty, screen: @escaping (TransactionParty) -> PartyScreening) {
    var gathering = Gathering(party, screen)
    gathering.add(party.owners, of: gathering.key, path: "")
    let graph = gathering.builder.graph()
    ownership = ScreenedOwnership(graph: graph, party: 0, owners: gathering.owners, isOfQuestion: true)
    screenings = gathering.screenings
  }

  private struct Gathering {
    var builder = OwnershipGraphBuilder()
    var owners: [ScreenedOwner]
    var screenings: [OwnerScreening] = []
    let key: String
    let role: PartyRole
    let screen: (TransactionParty) -> PartyScreening

    init(_ party: TransactionParty, _ screen: @escaping (TransactionParty) -> PartyScreening) {
      key = Self.key(party.party.name, party.party.countries.first)
      (role, self.screen) = (party.role, screen)
      owners = [ScreenedOwner(name: party.party.name)]
      builder.describe(key, OwnershipParty(name: party.party.name))
    }

    mutating func add(_ named: [Owner], of owned: String, path: String) {
      for (place, owner) in named.enumerated() {
        let path = "\(path.isEmpty ? "" : path + ".")owners[\(place)]"
        let key = Self.key(owner.name, owner.country)
        if !builder.holds(key) {
          builder.describe(key, OwnershipParty(name: owner.name))
          let screening = screen(asked(owner))
          owners.append(ScreenedOwner(owner.name, screening))
          screenings.append(OwnerScreening(path: path, screening: screening))
        }
        builder.hold(key, of: owned, owner.share, source: path)
        add(owner.owners, of: key, path: path)
      }
    }

    private func asked(_ owner: Owner) -> TransactionParty {
      TransactionParty(
        role: role, party: Party(name: owner.name, countries: owner.country.map { [$0] } ?? []),
        listed: owner.listed, notListed: owner.notListed)
    }

    private static func key(_ name: String, _ country: Country?) -> String {
      "\(name.lowercased())|\(country?.code ?? "")"
    }
  }
}

extension ScreenedOwner {
  init(_ name: String, _ screening: PartyScreening, isUnspecified: Bool = false) {
    self.init(
      name: name, listings: screening.screened.listings, saidLists: screening.screened.saidLists,
      doubtfulLists: screening.screened.doubtfulLists, isUnspecified: isUnspecified)
  }
}
