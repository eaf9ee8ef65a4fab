/// Whether a party stands on a list that a rule counts.
public enum Standing: UInt8, Sendable {
  case unlisted
  /// It resembles a listing, or nobody says who it is.
  case possible
  case listed
}
