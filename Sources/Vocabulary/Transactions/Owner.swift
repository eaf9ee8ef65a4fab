/// A direct owner of a party, with the exact share where it is known.
public struct Owner: Hashable, Sendable {
  public var name: String
  /// 0…1; nil where not known.
  public var share: DecimalNumber?
  public var country: Country?
  /// Listing ids or list ids the asker says it stands on.
  public var listed: [String]

  public init(name: String, share: DecimalNumber?, country: Country? = nil, listed: [String] = []) {
    (self.name, self.share, self.country, self.listed) = (name, share, country, listed)
  }
}
