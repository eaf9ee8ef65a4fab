public import Vocabulary

/// What can be found of a desk's secrets. None of them is in the ledger, and none can be read back into what it
/// protects: passwords, keys, tokens and links are kept as hashes.
public protocol SecretReader {
  /// What a password is checked against, in the form of whoever set it; nil where the user has none.
  func password(of user: String) throws -> [UInt8]?
  /// The hash of an API key's secret part, by the key's public id.
  func keyHash(_ id: String) throws -> ContentHash?
  /// The session of a token's hash; nil where there is none or it has expired.
  func session(_ token: ContentHash, at moment: Instant) throws -> Session?
  /// Whether a set-up link waits to be taken.
  func hasSetupLink() throws -> Bool
  /// What a request with this key was answered in the last 24 hours; the caller compares the request's hash.
  func reply(to key: String, of owner: Actor, at moment: Instant) throws -> KeptReply?
}
