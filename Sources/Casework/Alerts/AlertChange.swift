public import Vocabulary

/// What happens to an alert.
public enum AlertChange: Hashable, Sendable {
  /// Screening found the pair for the first time.
  case opened(counterparty: String, listing: String, Evidence)
  /// Screening finds the pair still, on other evidence; nobody had decided yet.
  case evidenceChanged(Evidence)
  /// What was decided or had lapsed no longer holds.
  case reopened(Evidence, because: ReopeningCause)
  case assigned(to: Actor)
  case escalated
  case noted(text: String)
  /// Somebody holds the pair for two parties; nothing is released before another confirms it.
  case proposed(expires: CalendarDay)
  /// A second person agrees: the pair is accepted until it expires or changes.
  case confirmed(expires: CalendarDay)
  /// A second person disagrees.
  case rejected
  /// A true match or undetermined: decided by one person, for nothing is released.
  case decided(Decision)
  /// Screening no longer finds the pair.
  case lapsed(because: LapseCause)
}

/// What a person decides of an alert without releasing it.
public enum Decision: String, Hashable, Sendable, Codable, CaseIterable {
  /// The counterparty is the listed party.
  case trueMatch = "true-match"
  /// It can't be told yet; the counterparty stays held.
  case undetermined
}

/// Why a decision no longer holds.
public enum ReopeningCause: String, Hashable, Sendable, Codable, CaseIterable {
  case counterpartyChanged = "counterparty-changed"
  case listingChanged = "listing-changed"
  /// The records are the same; what the comparison says is not.
  case comparisonChanged = "comparison-changed"
  case expired
  /// It had lapsed and is found again.
  case foundAgain = "found-again"
}

/// Why an alert needs no decision any more.
public enum LapseCause: String, Hashable, Sendable, Codable, CaseIterable {
  case counterpartyRemoved = "counterparty-removed"
  case listingRemoved = "listing-removed"
  /// Neither was removed; they no longer resemble each other enough.
  case belowThreshold = "below-threshold"
}
