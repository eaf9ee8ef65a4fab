import Synchronization

/// The content hashes of listings that were asked for, by position: many counterparties resemble the same few.
final class ListingHashes: Sendable {
  private let known = Mutex([Int: ContentHash]())

  func hash(of position: Int, _ make: () -> ContentHash) -> ContentHash {
    if let hash = known.withLock({ $0[position] }) { return hash }
    let hash = make()
    known.withLock { $0[position] = hash }
    return hash
  }
}
