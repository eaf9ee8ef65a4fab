#if Desk
import Casework
import Foundation
import GRDB

extension SQLiteReading {
  func alert(_ id: AlertID) throws -> Alert? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT \(AlertRow.columns) FROM \(AlertRow.source) WHERE alert.id = ?"),
      arguments: [id.rawValue]
    ).map(AlertRow.alert)
  }

  func alerts(_ filter: AlertFilter, page: Page) throws -> [Alert] {
    let query = AlertQuery(filter)
    // First the places, from an index: those that the page passes over are not read.
    let places = try Int64.fetchAll(
      database.cachedStatement(sql: query.page), arguments: query.arguments + [page.limit, page.offset])
    let statement = try database.cachedStatement(
      sql: "SELECT \(AlertRow.columns) FROM \(AlertRow.source) WHERE alert.rowid = ?")
    return try places.compactMap { try Row.fetchOne(statement, arguments: [$0]).map(AlertRow.alert) }
  }

  func alerts(ofCounterparties ids: [String]) throws -> [String: [Alert]] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(AlertRow.columns) FROM \(AlertRow.source) WHERE counterparty = ? ORDER BY alert.id")
    var found: [String: [Alert]] = [:]
    for id in ids where found[id] == nil {
      let alerts = try Row.fetchAll(statement, arguments: [id]).map(AlertRow.alert)
      if !alerts.isEmpty { found[id] = alerts }
    }
    return found
  }

  func counterparties(withAlertsOn listings: [String]) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: "SELECT counterparty FROM alert WHERE listing = ? AND state != 'lapsed'")
    var found: Set<String> = []
    for listing in listings { found.formUnion(try String.fetchAll(statement, arguments: [listing])) }
    return found.sorted()
  }

  func standing() throws -> ContentHash {
    var lines: [UInt8] = []
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT id, fingerprint FROM alert WHERE state != 'lapsed' ORDER BY id"))
    while let row = try rows.next() {
      let id: String = row[0]
      lines += Array("\(id) \(try SQLiteReader.contentHash(row[1]))\n".utf8)
    }
    return ContentHash(hashing: lines)
  }

  func alertCount(_ filter: AlertFilter) throws -> Int {
    let query = AlertQuery(filter)
    return try Int.fetchOne(database.cachedStatement(sql: query.count), arguments: query.arguments) ?? 0
  }

  func tally() throws -> AlertTally {
    var (open, proposed, escalated): ([Risk: Int], Int, Int) = ([:], 0, 0)
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT state, risk, escalated, count FROM alert_tally WHERE state IN ('open', 'proposed')"))
    for row in rows {
      let count: Int = row[3]
      guard count > 0, let risk = Risk(rawValue: row[1]) else { continue }
      if row[0] as String == "open" { open[risk, default: 0] += count } else { proposed += count }
      if row[2] as Bool { escalated += count }
    }
    return AlertTally(open: open, proposed: proposed, escalated: escalated)
  }
}

/// The question that a filter puts to the alerts' table.
struct AlertQuery {
  private let conditions: [String]
  let arguments: StatementArguments
  private let isTallied: Bool
  private let isNarrow: Bool

  init(_ filter: AlertFilter) {
    // A counterparty's, a listing's or a likeness's alerts are few: their own index finds them, and they are put in
    // order afterwards. The plus keeps the planner from walking through the whole queue for them.
    let isNarrow = filter.counterparty != nil || filter.listing != nil || filter.likeness != nil
    let plus = isNarrow ? "+" : ""
    var conditions: [String] = []
    var arguments: StatementArguments = []
    func add(_ column: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append("\(column) = ?")
      arguments += [value]
    }
    add("counterparty", filter.counterparty)
    add("listing", filter.listing)
    add("likeness", filter.likeness.map { Data($0.bytes) })
    add("\(plus)assignee", filter.assignee?.rawValue)
    switch filter.group {
    case .waiting?: conditions.append("\(plus)waiting = 1")
    case let group?: add("\(plus)state", group.rawValue)
    case nil: break
    }
    add("\(plus)risk", filter.risk?.rawValue)
    if let isEscalated = filter.isEscalated {
      conditions.append("\(plus)escalated = \(isEscalated ? 1 : 0)")
    }
    (self.conditions, self.arguments, self.isNarrow) = (conditions, arguments, isNarrow)
    isTallied = !isNarrow && filter.assignee == nil
  }

  var page: String {
    let plus = isNarrow ? "+" : ""
    return
      "SELECT rowid FROM alert\(clause(conditions)) ORDER BY \(plus)risk DESC, opened, id LIMIT ? OFFSET ?"
  }

  /// Where the tally tells it, no alert is looked at.
  var count: String {
    guard isTallied else { return "SELECT count(*) FROM alert\(clause(conditions))" }
    let waiting = "state IN ('open', 'proposed')"
    return "SELECT coalesce(sum(count), 0) FROM alert_tally"
      + clause(conditions.map { $0 == "waiting = 1" ? waiting : $0 })
  }

  private func clause(_ conditions: [String]) -> String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }
}
#endif
