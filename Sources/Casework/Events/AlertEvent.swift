import Vocabulary

/// Something that happened to an alert.
public struct AlertEvent: EventFamily {
  public let alert: AlertID
  public let change: AlertChange

  public init(alert: AlertID, _ change: AlertChange) {
    (self.alert, self.change) = (alert, change)
  }

  public var subject: String { "alert:" + alert.rawValue }

  public var kind: String {
    switch change {
    case .opened: "alert-opened"
    case .evidenceChanged: "alert-evidence-changed"
    case .reopened: "alert-reopened"
    case .assigned: "alert-assigned"
    case .escalated: "alert-escalated"
    case .noted: "alert-noted"
    case .proposed: "alert-release-proposed"
    case .confirmed: "alert-release-confirmed"
    case .rejected: "alert-release-rejected"
    case .decided: "alert-decided"
    case .lapsed: "alert-lapsed"
    }
  }

  private enum Key: String, CodingKey {
    case alert, counterparty, listing, evidence, because, to, text, expires, decision
  }

  init?(kind: String, from decoder: any Decoder) throws {
    guard kind.hasPrefix("alert-") else { return nil }
    let body = try decoder.container(keyedBy: Key.self)
    alert = try body.decode(AlertID.self, forKey: .alert)
    switch kind {
    case "alert-opened":
      change = .opened(
        counterparty: try body.decode(String.self, forKey: .counterparty),
        listing: try body.decode(String.self, forKey: .listing),
        try body.decode(Evidence.self, forKey: .evidence))
    case "alert-evidence-changed":
      change = .evidenceChanged(try body.decode(Evidence.self, forKey: .evidence))
    case "alert-reopened":
      change = .reopened(
        try body.decode(Evidence.self, forKey: .evidence),
        because: try body.decode(ReopeningCause.self, forKey: .because))
    case "alert-assigned": change = .assigned(to: try body.decode(Actor.self, forKey: .to))
    case "alert-escalated": change = .escalated
    case "alert-noted": change = .noted(text: try body.decode(String.self, forKey: .text))
    case "alert-release-proposed":
      change = .proposed(expires: try body.decode(CalendarDay.self, forKey: .expires))
    case "alert-release-confirmed":
      change = .confirmed(expires: try body.decode(CalendarDay.self, forKey: .expires))
    case "alert-release-rejected": change = .rejected
    case "alert-decided": change = .decided(try body.decode(Decision.self, forKey: .decision))
    case "alert-lapsed": change = .lapsed(because: try body.decode(LapseCause.self, forKey: .because))
    default: return nil
    }
  }

  func encodeBody(to encoder: any Encoder) throws {
    var body = encoder.container(keyedBy: Key.self)
    try body.encode(alert, forKey: .alert)
    switch change {
    case .opened(let counterparty, let listing, let evidence):
      try body.encode(counterparty, forKey: .counterparty)
      try body.encode(listing, forKey: .listing)
      try body.encode(evidence, forKey: .evidence)
    case .evidenceChanged(let evidence): try body.encode(evidence, forKey: .evidence)
    case .reopened(let evidence, let cause):
      try body.encode(evidence, forKey: .evidence)
      try body.encode(cause, forKey: .because)
    case .assigned(let actor): try body.encode(actor, forKey: .to)
    case .noted(let text): try body.encode(text, forKey: .text)
    case .proposed(let expires), .confirmed(let expires): try body.encode(expires, forKey: .expires)
    case .decided(let decision): try body.encode(decision, forKey: .decision)
    case .lapsed(let cause): try body.encode(cause, forKey: .because)
    case .escalated, .rejected: break
    }
  }
}
