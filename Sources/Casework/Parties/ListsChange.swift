public import Vocabulary

/// The desk answers by other lists or other law from here on.
public struct ListsChange: Hashable, Sendable, Codable {
  /// One list of the new edition.
  public struct List: Hashable, Sendable, Codable {
    public let id: ListID
    public let count: Int
    public let asOf: CalendarDay?

    public init(id: ListID, count: Int, asOf: CalendarDay?) {
      (self.id, self.count, self.asOf) = (id, count, asOf)
    }
  }

  /// Nil for the first.
  public let former: String?
  public let edition: String
  public let lists: [List]

  public init(former: String?, edition: String, lists: [List]) {
    (self.former, self.edition, self.lists) = (former, edition, lists)
  }
}
