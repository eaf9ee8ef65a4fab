/// What can be done with a desk's secrets.
public protocol SecretWriter: SecretReader {
  func setPassword(_ record: [UInt8], of user: String) throws
  func setKeyHash(_ hash: ContentHash, of id: String) throws
  /// The key opens nothing any more.
  func deleteKeyHash(of id: String) throws
  /// Keeps a session and forgets those that expired before it began.
  func create(_ session: Session) throws
  func deleteSession(_ token: ContentHash) throws
  /// Signs a user out everywhere.
  func deleteSessions(of user: String) throws
  /// The one link that sets the desk up; a former one no longer does.
  func setSetupLink(_ hash: ContentHash) throws
  /// Whether it was the link's; true once, for the link is gone with it.
  func takeSetupLink(_ hash: ContentHash) throws -> Bool
  /// Keeps an answer for 24 hours and forgets older ones.
  func remember(_ reply: KeptReply, to key: String, of owner: Actor) throws
}
