public import Vocabulary

/// What an act lets proceed that was under way when it took effect.
public struct SavingsClause: Hashable, Sendable {
  /// The last day on which a shipment that was aboard may arrive; nil where the act sets none.
  public let until: CalendarDay?
  public let citation: String
}
