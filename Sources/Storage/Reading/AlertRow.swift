#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

/// An alert's row, and the event that holds its evidence: what is written once is not written again beside it.
enum AlertRow {
  /// What `alert(_:)` reads, in its order.
  static let columns = """
    alert.id, counterparty, listing, standing, assignee, escalated, opened, version, notes, event.bytes
    """
  static let source = "alert JOIN event ON event.sequence = alert.evidence"

  static func alert(_ row: Row) throws -> Alert {
    guard let id = AlertID(rawValue: row[0]) else { throw Stored.damage("an alert's id") }
    let (standing, notes): (String?, String?) = (row[3], row[8])
    let (assignee, bytes): (String?, Data) = (row[4], row[9])
    guard let evidence = try? JSONDecoder().decode(EvidenceEvent.self, from: bytes).body.evidence else {
      throw Stored.damage("the evidence of alert \(id)")
    }
    return Alert(
      id: id, counterparty: row[1], listing: row[2], evidence: evidence,
      state: try standing.map { try Stored.value(AlertState.self, $0, "alert \(id)") } ?? .open,
      assignee: assignee.map(Actor.init(rawValue:)), isEscalated: row[5],
      opened: Instant(secondsSinceEpoch: row[6]),
      notes: try notes.map { try Stored.value([AlertNote].self, $0, "alert \(id)") } ?? [], version: row[7])
  }

  /// The state's own columns, in the order of `written`.
  static func arguments(_ alert: Alert) throws -> StatementArguments {
    [
      alert.state.word, alert.isWaiting, alert.risk.rawValue, alert.opened.secondsSinceEpoch,
      alert.assignee?.rawValue, alert.isEscalated, Data(alert.evidence.likeness.bytes),
      Data(alert.evidence.fingerprint.bytes), alert.version,
      alert.state == .open ? nil : try Stored.text(alert.state),
      alert.notes.isEmpty ? nil : try Stored.text(alert.notes),
    ]
  }

  static let written = [
    "state", "waiting", "risk", "opened", "assignee", "escalated", "likeness", "fingerprint", "version",
    "standing", "notes",
  ]

  private struct EvidenceEvent: Decodable {
    struct Body: Decodable { let evidence: Evidence }

    let body: Body
  }
}
#endif
