public import Vocabulary

/// A list as it was loaded when something was decided by it.
public struct ListInUse: Hashable, Sendable, Codable {
  public let id: ListID
  public let title: String
  public let publisher: String
  /// How many listings were loaded of it.
  public let entries: Int
  /// The day they speak for.
  public let asOf: CalendarDay
  /// What being listed brings with it, with the law that says so; nil where no catalogue says.
  public let legalEffect: String?

  public init(
    id: ListID, title: String, publisher: String, entries: Int, asOf: CalendarDay, legalEffect: String?
  ) {
    (self.id, self.title, self.publisher, self.entries) = (id, title, publisher, entries)
    (self.asOf, self.legalEffect) = (asOf, legalEffect)
  }
}
