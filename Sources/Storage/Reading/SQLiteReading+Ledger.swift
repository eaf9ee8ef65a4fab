#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

extension SQLiteReading {
  func head() throws -> LedgerHead {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT sequence, hash, at FROM event ORDER BY sequence DESC LIMIT 1"))
    guard let row else { return LedgerHead(count: 0, hash: .zero, at: nil) }
    return LedgerHead(
      count: row[0] + 1, hash: try SQLiteReader.contentHash(row[1]), at: Instant(secondsSinceEpoch: row[2]))
  }

  func events(from sequence: Int, limit: Int) throws -> [SealedEvent] {
    try sealed(
      Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT sequence, bytes FROM event WHERE sequence >= ? ORDER BY sequence LIMIT ?"),
        arguments: [sequence, max(0, limit)]))
  }

  func events(of subject: String, limit: Int) throws -> [SealedEvent] {
    try sealed(
      Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT sequence, bytes FROM event WHERE subject = ? ORDER BY sequence DESC LIMIT ?"),
        arguments: [subject, max(0, limit)]))
  }

  func leaves(_ count: Int) throws -> [ContentHash] {
    var leaves: [ContentHash] = []
    leaves.reserveCapacity(max(0, min(count, 1 << 20)))
    let hashes = try SQLiteReader.hashes(database, from: 0)
    while leaves.count < count, let hash = try hashes.next() {
      leaves.append(try SQLiteReader.contentHash(hash))
    }
    return leaves
  }

  func checkpoint() throws -> SignedNote? {
    let text = try String.fetchOne(
      database.cachedStatement(sql: "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1"))
    guard let text else { return nil }
    guard let note = SignedNote(text) else { throw Stored.damage("a checkpoint") }
    return note
  }

  func document(_ hash: ContentHash) throws -> [UInt8]? {
    try Data.fetchOne(
      database.cachedStatement(sql: "SELECT bytes FROM document WHERE hash = ?"),
      arguments: [Data(hash.bytes)]
    ).map(Array.init)
  }

  private func sealed(_ rows: [Row]) throws -> [SealedEvent] {
    try rows.map { row in
      let data: Data = row[1]
      guard let event = try? SealedEvent(bytes: Array(data)) else {
        throw Stored.damage("event \(row[0] as Int)")
      }
      return event
    }
  }
}
#endif
