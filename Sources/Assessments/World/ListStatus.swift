public import Vocabulary
import Watchlists

/// Which snapshot of a list a World holds, and how old it is.
public struct ListStatus: Hashable, Sendable, Codable {
  public let id: ListID
  /// Listings in the snapshot, or among the built-in facts.
  public let count: Int
  /// The day the snapshot speaks for; of built-in facts, the day they were last checked.
  public let asOf: CalendarDay
  public let publisher: String
  /// The file format it was read from; `factsFormat` for the built-in facts.
  public let format: String

  public static let factsFormat = "facts"

  public init(id: ListID, count: Int, asOf: CalendarDay, publisher: String, format: String) {
    (self.id, self.count, self.asOf, self.publisher, self.format) = (id, count, asOf, publisher, format)
  }

  init(_ snapshot: Snapshot) {
    self.init(
      id: snapshot.list, count: snapshot.listings.count, asOf: snapshot.asOf, publisher: snapshot.publication,
      format: snapshot.format)
  }
}
