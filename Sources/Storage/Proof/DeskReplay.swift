#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

/// Makes the state anew from the ledger and the documents that lie with it.
struct DeskReplay {
  private let source: Database
  private let documents: SQLiteReader

  /// - Parameter source: the desk whose events are replayed.
  init(_ source: Database) {
    self.source = source
    documents = SQLiteReader(database: source)
  }

  /// What is in the state's tables that the events did not make, or is not there that they make: the first row of each
  /// table that differs; empty where the state is the events' and theirs alone.
  func differences() throws -> [String] {
    // An empty path: a database of its own that is gone when it is closed, in memory as long as it is small.
    let target = try DatabaseQueue(path: "")
    defer { try? target.close() }
    try replay(into: target)
    return try target.read { made in
      try Schema.projections.compactMap { try difference(of: $0.table, by: $0.key, made) }
    }
  }

  /// - Parameter target: an empty database.
  func replay(into target: DatabaseQueue) throws {
    let first = try String.fetchOne(source, sql: "SELECT value FROM setting WHERE name = 'first-threshold'")
    try Schema.make(target, threshold: first.map(ThresholdSetting.init(value:)) ?? .standard)
    try target.writeWithoutTransaction { made in
      try made.inTransaction {
        let (table, projection) = (EventTable(made), Projection(made))
        let rows = try Row.fetchCursor(
          source, sql: "SELECT sequence, kind, subject, at, bytes FROM event ORDER BY sequence")
        while let row = try rows.next() { try apply(row, table, projection) }
        return .commit
      }
    }
  }

  private func apply(_ row: Row, _ table: EventTable, _ projection: Projection) throws {
    let (sequence, bytes): (Int, Data) = (row[0], row[4])
    guard let event = try? SealedEvent(bytes: Array(bytes)), let what = try? event.event() else {
      throw StoreError.corrupt("event \(sequence): it is of no kind that this program knows")
    }
    let header = event.header
    guard header.sequence == sequence, header.kind == row[1], header.subject == row[2],
      header.at.secondsSinceEpoch == row[3]
    else { throw StoreError.corrupt("event \(sequence): the table says otherwise of it than it does itself") }
    do {
      try table.add(event)
      try projection.apply(what, header)
      for hash in what.documents {
        guard let document = try documents.document(hash) else {
          throw StoreError.corrupt("event \(sequence): the document \(hash) that it names is missing")
        }
        if case .book = what { try projection.change(BookRecords(document: document)) }
      }
    } catch let error as CaseError {
      throw StoreError.corrupt("event \(sequence): \(error.message)")
    }
  }

  private func difference(of table: String, by key: String, _ made: Database) throws -> String? {
    let columns = try source.columns(in: table).map(\.name).joined(separator: ", ")
    let sql = "SELECT \(columns) FROM \(table) ORDER BY \(key)"
    let (kept, ought) = (try Row.fetchCursor(source, sql: sql), try Row.fetchCursor(made, sql: sql))
    while true {
      switch (try kept.next(), try ought.next()) {
      case (nil, nil): return nil
      case (let row?, let other?) where row == other: continue
      case (let row?, let other?):
        return "\(table): row \(name(row)) is not what the ledger makes of it (\(name(other)))"
      case (let row?, nil): return "\(table): row \(name(row)) comes from no event"
      case (nil, let other?): return "\(table): row \(name(other)), which the ledger makes, is missing"
      }
    }
  }

  private func name(_ row: Row) -> String { "'\(row.databaseValues.first?.description ?? "")'" }
}

extension DeskEvent {
  /// The documents that must lie with the event.
  fileprivate var documents: [ContentHash] {
    switch self {
    case .book(.imported(let body)): [body.records]
    case .assessment(let event):
      [event.saved.question, event.saved.answer] + (event.saved.basis.map { [$0] } ?? [])
    case .report(.kept(let report)): report.documents
    case .alert, .screening, .threshold, .people: []
    }
  }
}
#endif
