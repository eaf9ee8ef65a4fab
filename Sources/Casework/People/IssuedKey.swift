public import Vocabulary

/// A key of the API: whose it is and what it may do. The key itself is shown once and kept as a hash elsewhere.
public struct IssuedKey: Hashable, Sendable, Codable {
  /// Public; the key begins with it.
  public let id: String
  public let owner: String
  public let title: String
  public let scopes: [Permission]
  /// The last day it works; nil for no end.
  public let expires: CalendarDay?

  public init(id: String, owner: String, title: String, scopes: [Permission], expires: CalendarDay?) {
    (self.id, self.owner, self.title, self.scopes, self.expires) = (id, owner, title, scopes, expires)
  }
}
