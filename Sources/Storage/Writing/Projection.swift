#if Desk
import Casework
import GRDB

/// Applies events to the tables of the state: by Casework's own rules, so that a replay makes the same of them.
struct Projection {
  private let database: Database
  private let state: StateTables

  init(_ database: Database) {
    self.database = database
    state = StateTables(database)
  }

  /// - Parameter header: of an event that is in the ledger's table already.
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
    // The book is changed by the records that lie with the event; lists, runs and reports are told by the ledger alone.
    case .book, .screening, .report: break
    }
  }

  func change(_ records: BookRecords) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO counterparty (id, words, line) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET words = excluded.words, line = excluded.line
        """)
    // In the order of the table: each page is written once.
    for counterparty in records.written.sorted(by: { $0.id < $1.id }) {
      try insertion.execute(arguments: [
        counterparty.id, SearchWords.of(counterparty), counterparty.line,
      ])
    }
    let deletion = try database.cachedStatement(sql: "DELETE FROM counterparty WHERE id = ?")
    for id in records.removed { try deletion.execute(arguments: [id]) }
  }

  private func apply(_ event: AlertEvent, _ header: EventHeader) throws {
    if case .opened = event.change {
      return try insert(try Alert(event, header), header)
    }
    guard var alert = try SQLiteReader(database: database).alert(event.alert) else {
      throw CaseError.impossible("\(header.kind) of alert \(event.alert), which was never opened")
    }
    let former = alert
    try alert.apply(event, header)
    try update(alert, event.change, header)
    try count(former, -1)
    try count(alert, 1)
  }

  private func insert(_ alert: Alert, _ header: EventHeader) throws {
    try database.cachedStatement(sql: Self.insertion).execute(
      arguments: try AlertRow.arguments(alert)
        + [header.sequence, alert.id.rawValue, alert.counterparty, alert.listing])
    guard database.changesCount == 1 else {
      throw CaseError.impossible("alert \(alert.id) is opened, which was opened before")
    }
    try count(alert, 1)
  }

  private func update(_ alert: Alert, _ change: AlertChange, _ header: EventHeader) throws {
    let evidence: Int? =
      switch change {
      case .evidenceChanged, .reopened: header.sequence
      default: nil
      }
    try database.cachedStatement(sql: Self.renewal).execute(
      arguments: try AlertRow.arguments(alert) + [evidence, alert.id.rawValue])
  }

  /// Not by a trigger: for each row it would have SQLite keep every page that it touches twice.
  private func count(_ alert: Alert, _ number: Int) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO alert_tally (state, risk, escalated, count) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """
    ).execute(arguments: [alert.state.word, alert.risk.rawValue, alert.isEscalated, number])
  }

  private static let insertion = """
    INSERT OR IGNORE INTO alert (\(AlertRow.written.joined(separator: ", ")), evidence, id, counterparty, listing)
    VALUES (\(AlertRow.written.map { _ in "?" }.joined(separator: ", ")), ?, ?, ?, ?)
    """

  private static let renewal = """
    UPDATE alert SET \(AlertRow.written.map { $0 + " = ?" }.joined(separator: ", ")), evidence = coalesce(?, evidence)
    WHERE id = ?
    """
}
#endif
