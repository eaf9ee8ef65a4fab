/// One thing that a role or a key's scope lets its holder do.
public enum Permission: String, Hashable, Sendable, Codable, CaseIterable {
  /// Screen, compare, assess, simulate: nothing is kept.
  case ask
  /// Alerts, counterparties, saved assessments.
  case readCases = "read-cases"
  /// The ledger, its copies and evidence.
  case readLedger = "read-ledger"
  case workAlerts = "work-alerts"
  case saveAssessments = "save-assessments"
  /// Counterparties.
  case changeBook = "change-book"
  /// Confirm or reject what another proposed.
  case approve
  case manageUsers = "manage-users"
  /// The threshold, lists, backups.
  case manageSettings = "manage-settings"
}
