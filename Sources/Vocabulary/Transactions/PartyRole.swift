/// A party's part in the transaction; the first four are the parties of 15 CFR 748.5(c) to (f).
public enum PartyRole: String, Codable, Sendable, CaseIterable {
  case purchaser
  case intermediateConsignee = "intermediate-consignee"
  case ultimateConsignee = "ultimate-consignee"
  case endUser = "end-user"
  case applicant
  case freightForwarder = "freight-forwarder"
  case seller, issuer, investor, contractor, agency, payee, supplier

  /// Whether 15 CFR 744.11, 744.15 and 744.21 look at it: §748.5(c) to (f).
  public var isPartyToTransaction: Bool {
    switch self {
    case .purchaser, .intermediateConsignee, .ultimateConsignee, .endUser: true
    default: false
    }
  }

  /// Whether it can be the one who asks, and so decide whether a US person acts.
  public var canBeAsker: Bool {
    switch self {
    case .seller, .applicant, .investor, .contractor, .agency: true
    default: false
    }
  }
}
