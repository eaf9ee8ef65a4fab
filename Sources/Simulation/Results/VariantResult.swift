public import Vocabulary

/// What one variant of a scenario does to a book.
public struct VariantResult: Sendable {
  public let id: String
  public let title: String
  public let affected: [AffectedObject]
  public let notAffected: [UntouchedObject]
  /// How many objects of the book it leaves alone.
  public let unaffected: Int
  public let byRegime: [Total]
  public let byCounterparty: [Total]
  public let byAction: [Total]
  public let total: Total
  /// The moments at which something begins, with what does.
  public let dates: [(at: Instant, what: String, citation: String?)]
  /// Of the World it was answered in.
  public let edition: String
}
