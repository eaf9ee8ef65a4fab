public import Vocabulary

/// A match of a counterparty above the threshold, and what people made of it.
///
/// A plain value: events go in, and the same events always give the same alert. Who may do what, and when, is in
/// `AlertCommand`.
public struct Alert: Hashable, Sendable {
  public let id: AlertID
  public let counterparty: String
  public let listing: String
  public internal(set) var evidence: Evidence
  public internal(set) var state: AlertState
  public internal(set) var assignee: Actor?
  public internal(set) var isEscalated: Bool
  /// When it was opened, or opened again.
  public internal(set) var opened: Instant
  public internal(set) var notes: [AlertNote]
  /// How many events it has: two people who decide at once are told apart by it.
  public internal(set) var version: Int

  /// An alert as a store kept it.
  public init(
    id: AlertID, counterparty: String, listing: String, evidence: Evidence, state: AlertState,
    assignee: Actor?, isEscalated: Bool, opened: Instant, notes: [AlertNote], version: Int
  ) {
    (self.id, self.counterparty, self.listing, self.evidence) = (id, counterparty, listing, evidence)
    (self.state, self.assignee, self.isEscalated) = (state, assignee, isEscalated)
    (self.opened, self.notes, self.version) = (opened, notes, version)
  }

  /// Whether it still waits for somebody.
  public var isWaiting: Bool {
    switch state {
    case .open, .proposed: true
    case .accepted, .decided, .lapsed: false
    }
  }

  public var risk: Risk { Risk(evidence) }
}

/// Where an alert stands. Its coded form is for a store to keep, not the API's.
public enum AlertState: Hashable, Sendable, Codable {
  case open
  /// One person holds it for a false match.
  case proposed(by: Actor, expires: CalendarDay, reason: String)
  /// Two persons hold it for a false match: an accepted pair, quiet until it expires or changes.
  case accepted(AcceptedPair)
  case decided(Decision, by: Actor, reason: String)
  case lapsed(LapseCause)

  /// The word of the API and of the pages.
  public var word: String {
    switch self {
    case .open: "open"
    case .proposed: "proposed"
    case .accepted: "false-match"
    case .decided(let decision, _, _): decision.rawValue
    case .lapsed: "lapsed"
    }
  }
}

/// A false match: why, who answers for it, and until when it stays quiet.
public struct AcceptedPair: Hashable, Sendable, Codable {
  /// Who proposed it.
  public let owner: Actor
  public let approver: Actor
  public let reason: String
  /// The last day it holds.
  public let expires: CalendarDay
  /// Of the evidence it was decided on.
  public let fingerprint: ContentHash
}

/// What somebody wrote beside an alert.
public struct AlertNote: Hashable, Sendable, Codable {
  public let at: Instant
  public let by: Actor
  public let text: String
}

/// How soon an alert wants looking at.
public enum Risk: Int, Hashable, Sendable, Comparable, CaseIterable {
  case low
  case medium
  case high

  /// High where the name is the listing's own or nearly, medium where it is more probable than not.
  public init(_ evidence: Evidence) {
    if evidence.exact || evidence.points >= 8_500 {
      self = .high
    } else {
      self = evidence.points >= 6_000 ? .medium : .low
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var word: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }
}
