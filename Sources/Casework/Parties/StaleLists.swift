public import Vocabulary

/// Lists that were not looked at for longer than a day: what a screening against them doesn't know.
public struct StaleLists: Hashable, Sendable, Codable {
  public struct List: Hashable, Sendable, Codable {
    public let id: ListID
    /// When it was last known to be current.
    public let checked: Instant

    public init(id: ListID, checked: Instant) { (self.id, self.checked) = (id, checked) }
  }

  /// In seconds; 24 hours.
  public static let limit: Int64 = 86_400

  public let lists: [List]

  public init(lists: [List]) { self.lists = lists }

  /// Those of the lists that are older than they may be; nil where none is.
  public init?(of lists: [List], at moment: Instant) {
    let old = lists.filter { moment.secondsSinceEpoch - $0.checked.secondsSinceEpoch > Self.limit }
    guard !old.isEmpty else { return nil }
    self.lists = old
  }
}
