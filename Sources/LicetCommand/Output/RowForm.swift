import Licet

/// How the answers to a batch are written.
enum RowForm: Sendable {
  case ndjson
  case csv
  /// For people.
  case text
}

/// What is written for one row, and what became of it.
struct RowAnswer: Sendable {
  /// Whole lines.
  let text: String
  var alerts = 0
  /// Set where the row could not be asked.
  var error: LicetError?
}
