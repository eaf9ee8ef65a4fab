public import Vocabulary

/// Somebody is signed in. The browser holds the token, the desk its hash alone.
public struct Session: Hashable, Sendable {
  public let token: ContentHash
  public let user: String
  public let created: Instant
  /// From this moment on it counts no more.
  public let expires: Instant

  public init(token: ContentHash, user: String, created: Instant, expires: Instant) {
    (self.token, self.user, self.created, self.expires) = (token, user, created, expires)
  }
}
