#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

/// Applies events to the tables of the state: by Casework's own rules, so that a replay makes the same of them.
struct Projection {
  private let database: Database
  private let state: StateTables
  private let encoder = JSONEncoder()

  init(_ database: Database) {
    self.database = database
    state = StateTables(database)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// - Throws: `CaseError` where the event doesn't fit the state.
  func apply(_ event: DeskEvent, _ header: EventHeader) throws {
    switch event {
    case .alert(let event): try apply(event, header)
    case .threshold(let event):
      var setting = try state.threshold()
      try setting.apply(event, header)
      try state.put(setting)
    case .assessment(let event): try state.apply(event, header)
    case .people(let event): try state.apply(event, header)
    // The book is changed by the records that lie with the event; lists and runs are told by the ledger alone.
    case .book, .screening: break
    }
  }

  func change(_ records: BookRecords) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO counterparty (id, words, line) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET words = excluded.words, line = excluded.line
        """)
    for counterparty in records.written {
      try insertion.execute(arguments: [
        counterparty.id, SearchWords.of(counterparty), counterparty.line,
      ])
    }
    let deletion = try database.cachedStatement(sql: "DELETE FROM counterparty WHERE id = ?")
    for id in records.removed { try deletion.execute(arguments: [id]) }
  }

  private func apply(_ event: AlertEvent, _ header: EventHeader) throws {
    if case .opened = event.change {
      return try insert(try Alert(event, header))
    }
    guard var alert = try SQLiteReader(database: database).alert(event.alert) else {
      throw CaseError.impossible("\(header.kind) of alert \(event.alert), which was never opened")
    }
    try alert.apply(event, header)
    try update(alert)
  }

  private func insert(_ alert: Alert) throws {
    try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO alert
        (state, waiting, risk, opened, assignee, escalated, likeness, body, id, counterparty, listing)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: try columns(alert) + [alert.counterparty, alert.listing])
    guard database.changesCount == 1 else {
      throw CaseError.impossible("alert \(alert.id) is opened, which was opened before")
    }
  }

  private func update(_ alert: Alert) throws {
    try database.cachedStatement(
      sql: """
        UPDATE alert SET state = ?, waiting = ?, risk = ?, opened = ?, assignee = ?, escalated = ?, likeness = ?, body = ?
        WHERE id = ?
        """
    ).execute(arguments: try columns(alert))
  }

  private func columns(_ alert: Alert) throws -> StatementArguments {
    [
      alert.state.word, alert.isWaiting, alert.risk.rawValue, alert.opened.secondsSinceEpoch,
      alert.assignee?.rawValue, alert.isEscalated, Data(alert.evidence.likeness.bytes),
      String(decoding: try encoder.encode(alert), as: UTF8.self), alert.id.rawValue,
    ]
  }
}
#endif
