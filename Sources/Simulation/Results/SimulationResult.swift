public import Vocabulary

/// What a scenario does to a book of business.
public struct SimulationResult: Sendable {
  public let scenario: Scenario
  public let variants: [VariantResult]
  /// Rows in the book.
  public let rows: Int
  /// Objects that were looked at.
  public let objects: Int
  /// Distinct questions that were assessed.
  public let assessments: Int
  /// Of the World as known on the scenario's day.
  public let edition: String
  /// Rates that the totals need and the scenario doesn't give.
  public let missingRates: [String]
  public let warnings: [Warning]
  /// Who owns whom around the parties that the scenario is about.
  public let ownership: [OwnershipLine]

  /// One holding with what the leading variant makes of the owned party.
  public struct OwnershipLine: Hashable, Sendable {
    public let owner: String
    public let owned: String
    public let share: ShareRange
    public let source: String?
    public let isTarget: Bool
    /// The first and the last day on which it is held; nil where the book says none.
    public var from: CalendarDay?
    public var to: CalendarDay?
  }
}
