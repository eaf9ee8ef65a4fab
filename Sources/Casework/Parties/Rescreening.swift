public import Vocabulary

/// What screening a counterparty again makes of its alerts: a function of what was found and what stood before.
public enum Rescreening {
  /// A listing that the counterparty resembles at or above the threshold.
  public struct Found: Hashable, Sendable {
    public let listing: String
    public let evidence: Evidence

    public init(listing: String, evidence: Evidence) { (self.listing, self.evidence) = (listing, evidence) }
  }

  /// The changes of a counterparty's alerts, in the order of the alerts' ids.
  ///
  /// - Parameters:
  ///   - found: every pair at or above the threshold; empty where the counterparty left the book.
  ///   - known: the counterparty's alerts, lapsed ones among them.
  ///   - today: accepted pairs that expired before it open again.
  ///   - lapse: why a pair that is no longer found is not, by its listing.
  public static func changes(
    of counterparty: String, found: [Found], known: [Alert], today: CalendarDay,
    lapse: (String) -> LapseCause
  ) -> [AlertEvent] {
    let alerts = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var events: [AlertEvent] = []
    var seen: Set<AlertID> = []
    for pair in found {
      let id = AlertID(counterparty: counterparty, listing: pair.listing)
      guard seen.insert(id).inserted else { continue }
      guard let alert = alerts[id] else {
        events.append(
          AlertEvent(
            alert: id, .opened(counterparty: counterparty, listing: pair.listing, pair.evidence)))
        continue
      }
      if let change = change(of: alert, to: pair.evidence, today) {
        events.append(AlertEvent(alert: id, change))
      }
    }
    for alert in known where !seen.contains(alert.id) {
      if case .lapsed = alert.state { continue }
      events.append(AlertEvent(alert: alert.id, .lapsed(because: lapse(alert.listing))))
    }
    return events.sorted { $0.alert < $1.alert }
  }

  /// What an accepted pair becomes as days go by, without a screening; nil where it holds.
  public static func expiry(of alert: Alert, today: CalendarDay) -> AlertEvent? {
    guard case .accepted(let pair) = alert.state, pair.expires < today else { return nil }
    return AlertEvent(alert: alert.id, .reopened(alert.evidence, because: .expired))
  }

  private static func change(of alert: Alert, to evidence: Evidence, _ today: CalendarDay) -> AlertChange? {
    let isSame = evidence.fingerprint == alert.evidence.fingerprint
    switch alert.state {
    case .open, .proposed:
      return isSame ? nil : .evidenceChanged(evidence)
    case .accepted(let pair):
      if pair.fingerprint != evidence.fingerprint {
        return .reopened(evidence, because: cause(alert.evidence, evidence))
      }
      return pair.expires < today ? .reopened(evidence, because: .expired) : nil
    case .decided:
      return isSame ? nil : .reopened(evidence, because: cause(alert.evidence, evidence))
    case .lapsed:
      return .reopened(evidence, because: .foundAgain)
    }
  }

  private static func cause(_ former: Evidence, _ evidence: Evidence) -> ReopeningCause {
    if former.party != evidence.party { return .counterpartyChanged }
    return former.record == evidence.record ? .comparisonChanged : .listingChanged
  }
}
