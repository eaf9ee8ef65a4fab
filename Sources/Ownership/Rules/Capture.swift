/// What a threshold rule makes of a party.
public enum Capture: String, Sendable, CaseIterable {
  /// It stands on a list itself.
  case listed
  /// Counted owners hold enough of it, whatever the open shares turn out to be.
  case captured
  /// The open shares decide.
  case undetermined
  /// Counted owners can't hold enough of it.
  case notCaptured = "not-captured"
}
