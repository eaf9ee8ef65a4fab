import Vocabulary

/// Which indirect interests stand beside the chain that they are made of.
///
/// A publisher may state an indirect interest alone, or with the direct holdings it runs through (`componentRecords`).
/// The 50 percent rules count what each party is held directly, through owners that are reached themselves (31 CFR
/// 583.411, OFAC FAQ 401). So where every link of the chain is there with its share, the chain says all, and the summary
/// would count the same shares twice: it is left out.
///
/// Where a link is missing or its share is not told, nothing but the summary says how much is held, and it is kept. What
/// is stated is then the least: who indirectly owns 60 percent of a company owns it by the words of the rule. But an
/// indirect share may be a product along a chain, 51 % of 51 %, of which the rule counts the last link whole: it may be
/// any share above. Where both are there, a whole chain and one with a gap, the summary may be in the one or the other:
/// any share may be.
struct BODSChains {
  enum Use: Hashable {
    case direct
    case leftOut
    /// Kept: of at least the stated share, or of any.
    case kept(isWholeUncertain: Bool)

    /// Nil where the holding is left out.
    func share(of holding: BODSHolding) -> ShareRange? {
      switch self {
      case .direct: holding.share
      case .leftOut: nil
      case .kept(let isWholeUncertain):
        isWholeUncertain ? .unknown : ShareRange(least: holding.share.least, most: .all)
      }
    }

    var note: String? {
      switch self {
      case .direct: nil
      case .leftOut:
        "an indirect interest was left out: the holdings it runs through are here and count themselves"
      case .kept(true):
        "an indirect interest may be of any share: of the holdings it runs through some are here, some are not"
      case .kept(false):
        "an indirect interest counts as at least the share stated: not every holding it runs through is here with its share"
      }
    }
  }

  /// How many parties above another are looked at.
  private static let limit = 10_000

  /// Direct owners with a stated share, of each party.
  private var owners: [String: Set<String>] = [:]
  /// Relationship records with no direct holding of a stated share.
  private var gaps: Set<String> = []

  init(_ relationships: [BODSRelationship]) {
    for relationship in relationships {
      let direct = relationship.holdings.map(\.holding).filter { !$0.isIndirect }
      for holding in direct where holding.isStated {
        owners[holding.owned, default: []].insert(holding.owner)
      }
      if !direct.contains(where: \.isStated) { gaps.insert(relationship.recordID) }
    }
  }

  func use(of holding: BODSHolding, in relationship: BODSRelationship) -> Use {
    guard holding.isIndirect else { return .direct }
    let chain = reaches(holding.owner, from: holding.owned)
    let hasGap = relationship.components.contains { gaps.contains($0) }
    guard chain else { return .kept(isWholeUncertain: false) }
    return hasGap ? .kept(isWholeUncertain: true) : .leftOut
  }

  /// Whether an owner is above a party by two links or more.
  private func reaches(_ owner: String, from owned: String) -> Bool {
    var seen: Set<String> = [owned, owner]
    var queue = (owners[owned] ?? []).filter { $0 != owner && $0 != owned }
    seen.formUnion(queue)
    while let party = queue.popFirst(), seen.count < Self.limit {
      for next in owners[party] ?? [] {
        if next == owner { return true }
        if seen.insert(next).inserted { queue.insert(next) }
      }
    }
    return false
  }
}
