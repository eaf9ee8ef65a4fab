/// Which alerts are asked for; nil says nothing.
public struct AlertFilter: Hashable, Sendable {
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// Open or waiting for a second person.
    case waiting
    case open
    case proposed
    case falseMatch = "false-match"
    case trueMatch = "true-match"
    case undetermined
    case lapsed
  }

  public var group: Group?
  public var risk: Risk?
  public var assignee: Actor?
  public var isEscalated: Bool?
  public var counterparty: String?
  public var listing: String?
  /// Alerts on identical evidence, for a decision in bulk.
  public var likeness: ContentHash?

  public init(
    group: Group? = nil, risk: Risk? = nil, assignee: Actor? = nil, isEscalated: Bool? = nil,
    counterparty: String? = nil, listing: String? = nil, likeness: ContentHash? = nil
  ) {
    (self.group, self.risk, self.assignee, self.isEscalated) = (group, risk, assignee, isEscalated)
    (self.counterparty, self.listing, self.likeness) = (counterparty, listing, likeness)
  }
}
