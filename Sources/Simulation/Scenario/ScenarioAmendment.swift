public import Regulations
public import Vocabulary

/// One thing that happens, at its moment.
public struct ScenarioAmendment: Sendable {
  public enum Change: Sendable {
    /// A listing is added, or stands for one of the same id.
    case listing(ListingChange)
    case removal(listing: String)
    case status(provision: String, LawStatus)
    /// Somebody comes to hold a share of somebody; a share of none ends what was held.
    case holding(owner: String, owned: String, ShareRange)
  }

  public let at: Instant
  /// The moment as written.
  public let atText: String
  public let change: Change
  /// The act it rests on, or is supposed to rest on.
  public let citation: String?
  public let savings: SavingsClause?
}
