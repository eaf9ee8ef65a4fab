import Testing
import Vocabulary

@testable import Casework
@testable import Screening

/// Made-up parties, evidence and events for tests of the desk.
enum MadeUp {
  static let day = CalendarDay(iso: "2026-03-02") ?? CalendarDay(daysSinceEpoch: 0)
  static let noon = Instant(startOf: day)
  static let ann = Actor.user("ann")
  static let bob = Actor.user("bob")

  static func evidence(party: String = "Hik Vision", record: String = "r1", score: Double = 0.91) -> Evidence
  {
    let summary = Match.ListingSummary(
      list: "us-entity-list", id: "us-entity-list:1", sourceID: "1", name: "Hikvision", kind: .organization,
      countries: [])
    let match = Match(
      listing: summary, position: 0, matchedName: "Hikvision", strength: .strong, score: score, alert: true,
      exact: false, state: .inForce,
      reasons: [Reason(feature: "name-tokens", left: "hik vision", right: "hikvision", effect: score)])
    return Evidence(match, of: Party(id: "c1", name: party), record: ContentHash(hashing: record))
  }

  static func header(
    _ kind: String = "", by actor: Actor = .desk, at: Instant = noon, reason: String? = nil
  ) -> EventHeader {
    EventHeader(sequence: 0, previous: .zero, at: at, actor: actor, kind: kind, subject: "", reason: reason)
  }

  /// An alert after some changes.
  static func alert(_ changes: [(AlertChange, Actor)] = []) throws -> Alert {
    let id = AlertID(counterparty: "c1", listing: "us-entity-list:1")
    var alert = try Alert(
      AlertEvent(
        alert: id, .opened(counterparty: "c1", listing: "us-entity-list:1", evidence())), header("opened"))
    for (change, actor) in changes {
      try alert.apply(AlertEvent(alert: id, change), header("\(change)", by: actor, reason: "because"))
    }
    return alert
  }
}
