/// What has to be found out before a party's standing under a rule is known.
public enum OpenPoint: Hashable, Sendable {
  /// How large the holding at this place is.
  case share(Int)
  /// Whether the party at this place is the listed one it resembles, or who it is.
  case standing(Int)
}
