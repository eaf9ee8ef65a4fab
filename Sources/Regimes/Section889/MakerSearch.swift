import Ownership
import Regulations
import Vocabulary

/// Finds the producers of section 889 in a question: listed, said to be, owned by one, or named by an item.
struct MakerSearch {
  let inquiry: Inquiry
  let law: CoveredEquipmentContent

  static let affiliate = "affiliate-of-covered-maker"

  func makers() -> [CoveredMaker] {
    var makers = inquiry.parties.indices.compactMap(party)
    for item in inquiry.transaction.items.indices {
      guard let maker = law.maker(in: [inquiry.transaction.items[item].description]),
        !makers.contains(where: { $0.maker?.id == maker.id && $0.isCovered == .yes })
      else { continue }
      makers.append(
        CoveredMaker(
          party: nil, maker: maker, isCovered: .yes, items: [item],
          because: "items[\(item)] is described as made by \(maker.name)", isByNameAlone: true))
    }
    return makers
  }

  private func party(_ index: Int) -> CoveredMaker? {
    let party = inquiry.parties[index]
    guard law.makerRoles.contains(party.party.role) else { return nil }
    return said(party, index) ?? listed(party, index) ?? owned(party, index) ?? linked(party, index)
      ?? named(party, index)
  }

  private func found(
    _ index: Int, _ maker: CoveredEquipmentContent.Maker?, _ isCovered: Ternary, _ because: String,
    byName: Bool = false
  ) -> CoveredMaker {
    CoveredMaker(
      party: index, maker: maker, isCovered: isCovered,
      items: Array(inquiry.transaction.items.indices), because: because, isByNameAlone: byName)
  }

  /// What the asker answers goes before what names suggest, but not before the list.
  private func said(_ party: ScreenedParty, _ index: Int) -> CoveredMaker? {
    guard party.isListed(on: law.lists) != .yes,
      case .choice(let id)? = inquiry.answer(Self.affiliate, party: index)
    else { return nil }
    let name = party.party.party.name
    guard let maker = law.maker(id) else {
      return found(index, nil, .no, "\(name) is said to be no affiliate of the named producers")
    }
    return found(index, maker, .yes, "\(name) is said to be a subsidiary or affiliate of \(maker.name)")
  }

  private func listed(_ party: ScreenedParty, _ index: Int) -> CoveredMaker? {
    let name = party.party.party.name
    let taken = party.listings.filter { law.lists.contains($0.listing.list) }
    if let listing = taken.first(where: \.isInForce) {
      let names = listing.listing.names.map(\.text) + listing.listing.linkedTo + [name]
      return found(
        index, law.maker(in: names), .yes, "\(name) is \(listing.listing.id)",
        byName: listing.basis == .exactName)
    }
    if party.saidLists.contains(where: law.lists.contains) {
      return found(index, law.maker(in: [name]), .yes, "\(name) is said to be on the list")
    }
    guard taken.contains(where: { $0.state == .unknown }) else { return nil }
    return found(index, law.maker(in: [name]), .unknown, "\(name) may have been on the list that day")
  }

  private func owned(_ party: ScreenedParty, _ index: Int) -> CoveredMaker? {
    guard let ownership = party.ownership, let owner = ownership.listedOwners(on: law.lists).first else {
      return nil
    }
    let (name, maker) = (party.party.party.name, law.maker(in: [owner.name]))
    let rule = Share(law.subsidiaryShare).map { ThresholdRule(threshold: $0) }
    if let rule, ownership.capture(by: rule, on: law.lists, day: inquiry.moment.day) == .captured {
      return found(index, maker, .yes, "\(owner.name), a named producer, owns \(name)")
    }
    return found(index, maker, .unknown, "\(owner.name), a named producer, owns a share of \(name)")
  }

  /// A listing elsewhere that its publisher ties to a producer.
  private func linked(_ party: ScreenedParty, _ index: Int) -> CoveredMaker? {
    for taken in party.listings {
      guard let maker = law.maker(in: taken.listing.linkedTo) else { continue }
      return found(
        index, maker, .yes, "\(party.party.party.name) is \(taken.listing.id), tied there to \(maker.name)",
        byName: taken.basis == .exactName)
    }
    return nil
  }

  /// A name with a producer's in it: a question, since names are borrowed.
  private func named(_ party: ScreenedParty, _ index: Int) -> CoveredMaker? {
    let name = party.party.party.name
    return law.maker(in: [name]).map {
      found(index, $0, .unknown, "\(name) has the name of \($0.name) in its own")
    }
  }
}
