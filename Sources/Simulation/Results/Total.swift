public import Vocabulary

/// Money at risk under one heading; unlike money is never added.
public struct Total: Hashable, Sendable {
  public let heading: String
  public let objects: Int
  /// One sum for each currency, by its code.
  public let sums: [Money]
  /// In the scenario's currency; nil where a rate is missing.
  public let converted: Money?
}
