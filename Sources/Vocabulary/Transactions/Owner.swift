/// An owner of a party, with the share where it is known, and its own owners.
public struct Owner: Hashable, Sendable {
  public var name: String
  public var share: ShareRange
  public var country: Country?
  /// Listing ids or list ids the asker says it stands on.
  public var listed: [String]
  /// Listing ids or list ids that the asker, having looked, says are not it.
  public var notListed: [String]
  public var owners: [Owner]

  public init(
    name: String, share: ShareRange = .unknown, country: Country? = nil, listed: [String] = [],
    notListed: [String] = [], owners: [Owner] = []
  ) {
    (self.name, self.share, self.country) = (name, share, country)
    (self.listed, self.notListed, self.owners) = (listed, notListed, owners)
  }
}
