public import Vocabulary

/// Where the ledger ends.
public struct LedgerHead: Hashable, Sendable {
  public let count: Int
  /// Of the last event; zero before the first.
  public let hash: ContentHash
  public let at: Instant?

  public init(count: Int, hash: ContentHash, at: Instant?) {
    (self.count, self.hash, self.at) = (count, hash, at)
  }
}
