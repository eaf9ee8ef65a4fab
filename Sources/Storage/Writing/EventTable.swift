#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

/// The rows of the ledger.
struct EventTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func add(_ event: SealedEvent) throws {
    try database.cachedStatement(
      sql: "INSERT INTO event (sequence, hash, bytes, kind, subject, at) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      event.header.sequence, Data(event.hash.bytes), Data(event.bytes), event.header.kind,
      event.header.subject, event.header.at.secondsSinceEpoch,
    ])
  }
}
#endif
