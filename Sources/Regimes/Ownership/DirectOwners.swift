import Vocabulary

/// How much of a party listed owners hold directly, as far as the question says: exact where every share is known.
struct DirectOwners {
  /// The share that certainly counts and the share that may.
  let least: DecimalNumber
  let most: DecimalNumber
  /// Owners that are listed, or may be.
  let counted: [ScreenedOwner]
  /// The first owner whose share or standing keeps the result open.
  let open: (place: Int, needsShare: Bool)?

  init(_ owners: [ScreenedOwner], rule: OwnershipRuleContent) {
    let said = owners.compactMap(\.owner.share).reduce(DecimalNumber.zero, +)
    // Shares nobody stated can't come to more than what the stated ones leave.
    let rest = said < DecimalNumber(1) ? DecimalNumber(1) + said.negated : .zero
    var (least, most): ([DecimalNumber], [DecimalNumber]) = ([], [])
    var (counted, open): ([ScreenedOwner], (place: Int, needsShare: Bool)?) = ([], nil)
    for (place, owner) in owners.enumerated() {
      let listed = owner.isListed(on: rule.lists, programs: rule.programs)
      guard listed != .no else { continue }
      counted.append(owner)
      if let share = owner.owner.share {
        if listed == .yes { least.append(share) }
        most.append(share)
      } else {
        most.append(rest)
      }
      if listed == .unknown || owner.owner.share == nil { open = open ?? (place, owner.owner.share == nil) }
    }
    self.least = Self.total(least, rule)
    self.most = Self.total(most, rule)
    (self.counted, self.open) = (counted, open)
  }

  private static func total(_ shares: [DecimalNumber], _ rule: OwnershipRuleContent) -> DecimalNumber {
    rule.aggregatesOwners ? min(shares.reduce(.zero, +), DecimalNumber(1)) : shares.max() ?? .zero
  }

  /// Whether the rule's threshold is reached.
  func reaches(_ rule: OwnershipRuleContent) -> Ternary {
    if rule.comparison.holds(least, rule.threshold) { return .yes }
    return rule.comparison.holds(most, rule.threshold) ? .unknown : .no
  }
}
