/// A key of the API and whether it still works.
public struct KeyHolder: Hashable, Sendable {
  public let key: IssuedKey
  public let isRevoked: Bool

  public init(key: IssuedKey, isRevoked: Bool) { (self.key, self.isRevoked) = (key, isRevoked) }
}
