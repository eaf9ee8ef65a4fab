#if Desk
import Casework
import GRDB
import Vocabulary

/// Where a ledger ends: all that is needed to write the next event without reading the former ones.
struct LedgerTip: Sendable {
  private(set) var tree = MerkleTree()
  private(set) var last = ContentHash.zero
  private(set) var at: Instant?

  var count: Int { tree.count }

  var head: LedgerHead { LedgerHead(count: count, hash: last, at: at) }

  mutating func add(_ event: SealedEvent) {
    tree.append(event.hash)
    (last, at) = (event.hash, event.header.at)
  }

  /// The same where the database ends there too; where another program wrote, or nothing was read yet, what is missing
  /// is read, and where it holds another ledger, all of it.
  func brought(upTo database: Database) throws -> LedgerTip {
    let head = try SQLiteReader(database: database).head()
    guard head.count != count || head.hash != last else { return self }
    let isContinued = try count == 0 || count <= head.count && hash(count - 1, database) == last
    return try (isContinued ? self : LedgerTip()).continued(in: database, to: head)
  }

  private func continued(in database: Database, to head: LedgerHead) throws -> LedgerTip {
    var tip = self
    // The index alone is read, not the events.
    let hashes = try SQLiteReader.hashes(database, from: count)
    while let hash = try hashes.next() { tip.tree.append(try SQLiteReader.contentHash(hash)) }
    guard tip.count == head.count else {
      throw StoreError.corrupt(
        "the ledger has \(tip.count) events where its last is number \(head.count): some are missing; \(DeskFile.remedy)"
      )
    }
    (tip.last, tip.at) = (head.hash, head.at)
    return tip
  }

  private func hash(_ sequence: Int, _ database: Database) throws -> ContentHash? {
    let hashes = try SQLiteReader.hashes(database, from: sequence)
    return try hashes.next().map(SQLiteReader.contentHash)
  }
}
#endif
