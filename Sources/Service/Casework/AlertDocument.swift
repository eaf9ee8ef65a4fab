#if Desk
import Casework
import Licet

/// Alerts and events as JSON.
enum AlertDocument {
  static func json(_ alert: Alert, events: [SealedEvent]? = nil) -> JSON {
    var fields: [(String, JSON)] = [
      ("id", .string(alert.id.rawValue)), ("counterparty", .string(alert.counterparty)),
      ("listing", .string(alert.listing)), ("state", .string(alert.state.word)),
      ("risk", .string(alert.risk.word)),
      ("opened", .string(alert.opened.rfc3339)), ("assignee", .optional(alert.assignee?.rawValue)),
      ("escalated", .bool(alert.isEscalated)), ("version", .integer(alert.version)),
      ("evidence", json(alert.evidence)), ("decision", decision(alert.state)),
      (
        "notes",
        .array(
          alert.notes.map {
            .object([
              ("at", .string($0.at.rfc3339)), ("by", .string($0.by.rawValue)), ("text", .string($0.text)),
            ])
          })
      ),
    ]
    if let events { fields.append(("events", .array(events.map(json)))) }
    return .object(fields)
  }

  static func json(_ evidence: Casework.Evidence) -> JSON {
    .object([
      ("fingerprint", .string(evidence.fingerprint.hex)), ("likeness", .string(evidence.likeness.hex)),
      ("partyName", .string(evidence.partyName)), ("matchedName", .string(evidence.matchedName)),
      ("strength", .string(evidence.strength.rawValue)), ("score", .string(evidence.score)),
      ("exact", .bool(evidence.exact)), ("state", .string(evidence.state.rawValue)),
      (
        "reasons",
        .array(
          evidence.reasons.map {
            .object([
              ("feature", .string($0.feature)), ("left", .string($0.left)), ("right", .string($0.right)),
              ("effect", .string($0.effect)),
            ])
          })
      ),
    ])
  }

  private static func decision(_ state: AlertState) -> JSON {
    switch state {
    case .open, .lapsed: .null
    case .proposed(let by, let expires, let reason):
      .object([
        ("proposedBy", .string(by.rawValue)), ("expires", .string(expires.iso)), ("reason", .string(reason)),
      ])
    case .accepted(let pair):
      .object([
        ("owner", .string(pair.owner.rawValue)), ("approver", .string(pair.approver.rawValue)),
        ("reason", .string(pair.reason)), ("expires", .string(pair.expires.iso)),
      ])
    case .decided(_, let by, let reason):
      .object([("by", .string(by.rawValue)), ("reason", .string(reason))])
    }
  }

  /// What the ledger says, without the body.
  static func json(_ event: SealedEvent) -> JSON {
    let header = event.header
    return .object([
      ("sequence", .integer(header.sequence)), ("hash", .string(event.hash.hex)),
      ("at", .string(header.at.rfc3339)), ("actor", .string(header.actor.rawValue)),
      ("kind", .string(header.kind)), ("subject", .string(header.subject)),
      ("reason", .optional(header.reason)),
      ("edition", .optional(header.edition)), ("seen", .optional(header.seen?.hex)),
    ])
  }
}
#endif
