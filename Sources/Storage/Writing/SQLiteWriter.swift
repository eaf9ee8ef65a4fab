#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

/// Writes to a desk within one transaction.
final class SQLiteWriter: SQLiteReading, DeskWriter {
  /// How many seconds the clock may go back before nothing is written any more.
  static let mostBehind: Int64 = 60

  let database: Database
  private(set) var tip: LedgerTip
  private let signer: LedgerSigner

  init(database: Database, tip: LedgerTip, signer: LedgerSigner) {
    (self.database, self.tip, self.signer) = (database, tip, signer)
  }

  func append(_ drafts: [EventDraft], at moment: Instant) throws -> [SealedEvent] {
    guard !drafts.isEmpty else { return [] }
    let at = try time(moment)
    var (events, tip): ([SealedEvent], LedgerTip) = ([], tip)
    events.reserveCapacity(drafts.count)
    // Whoever catches what is thrown here finds nothing half written.
    try database.inSavepoint {
      let table = EventTable(database)
      let projection = Projection(database)
      for draft in drafts {
        let event = try SealedEvent(draft, sequence: tip.count, previous: tip.last, at: at)
        try table.add(event)
        try projection.apply(draft.event, event.header)
        tip.add(event)
        events.append(event)
      }
      let note = try signer.note(tip.tree)
      try database.execute(
        sql: "INSERT INTO checkpoint (size, note) VALUES (?, ?)", arguments: [tip.count, note.text])
      return .commit
    }
    self.tip = tip
    return events
  }

  func keep(_ document: [UInt8]) throws -> ContentHash {
    let hash = ContentHash(hashing: document)
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO document (hash, bytes) VALUES (?, ?)")
      .execute(arguments: [Data(hash.bytes), Data(document)])
    return hash
  }

  func change(book difference: BookDifference) throws {
    try database.inSavepoint {
      try Projection(database).change(BookRecords(difference))
      return .commit
    }
  }

  private func time(_ moment: Instant) throws(StoreError) -> Instant {
    guard let last = tip.at, moment < last else { return moment }
    guard last.secondsSinceEpoch - moment.secondsSinceEpoch <= Self.mostBehind else {
      throw .clockBehind(
        """
        the clock shows \(moment.rfc3339), but the ledger's last event is of \(last.rfc3339); nothing was written: \
        set the clock of this machine right, then try again
        """)
    }
    return last
  }
}
#endif
